package org.unmask.trace.link;

import java.util.Set;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.text.CanonicalLink;

/** Links that a platform itself puts into a post: its own media, its own address, and on X the post that is quoted. */
final class OwnLinks {
    private static final Set<String> MEDIA_SITES = Set.of(
            "pic.x.com",
            "pic.twitter.com",
            "pbs.twimg.com",
            "video.twimg.com",
            "i.redd.it",
            "v.redd.it",
            "preview.redd.it",
            "cdn.bsky.app",
            "video.bsky.app");

    private OwnLinks() {}

    static boolean has(Post post, Untrusted page) {
        return MEDIA_SITES.contains(CanonicalLink.siteOf(page).raw())
                || (post.id().platform().equals("x") && isPostOnX(page.raw()))
                || isPermalink(post, page);
    }

    /** {@code https://x.com/NAME/status/ID}, also {@code /i/web/status/ID} and the pictures below it. */
    private static boolean isPostOnX(String page) {
        return page.startsWith("https://x.com/") && (page.contains("/status/") || page.contains("/statuses/"));
    }

    private static boolean isPermalink(Post post, Untrusted page) {
        Untrusted own = post.url();
        return own != null && page.equals(CanonicalLink.of(own));
    }
}
