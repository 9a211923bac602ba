package org.unmask.trace.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.text.CanonicalLink;
import org.unmask.trace.ActionSink;
import org.unmask.trace.Trace;
import org.unmask.trace.TraceCard;

/** Accounts that share the same page. */
public final class LinkTrace implements Trace {
    private static final TraceCard CARD = new TraceCard(
            "link",
            1,
            "Same link",
            "Which pages did the account link to in its own words?",
            "Cinus, Minici, Luceri, Ferrara: Exposing Cross-Platform Coordinated Inauthentic Activity in the Run-Up to the 2024 U.S. Election. WWW 2025, doi:10.1145/3696410.3714698; Luceri et al.: Unmasking the Web of Deceit: Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529",
            List.of(
                    "press agencies and outlets of one owner, who share their own pages everywhere",
                    "share buttons, which post the same link with the same headline for anybody",
                    "a page that is news that day"),
            List.of(
                    "a fresh short link for every post: short links are not resolved, for that needs the network",
                    "parameters that this build does not know as marks of a click",
                    "several domains with the same page",
                    "the link only inside a picture"),
            List.of("T0119.002"));

    @Override
    public TraceCard card() {
        return CARD;
    }

    @Override
    public List<ActionKind> kinds() {
        return List.of(ActionKind.LINK);
    }

    @Override
    public void actionsOf(Post post, ActionSink found) {
        List<Untrusted> urls = post.content().urls();
        if (urls.isEmpty()
                || post.author().accountId() == null
                || post.references().kind() == PostKind.REPOST) {
            return;
        }
        Set<Untrusted> seen = new HashSet<>();
        for (Untrusted url : urls) {
            Untrusted page = CanonicalLink.of(url);
            if (page != null && !OwnLinks.has(post, page) && seen.add(page)) {
                found.action(ActionKind.LINK, page);
            }
        }
    }
}
