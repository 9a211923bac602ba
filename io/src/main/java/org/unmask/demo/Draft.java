package org.unmask.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a post says, before it has an author and a time. */
record Draft(
        String text,
        List<String> urls,
        List<String> hashtags,
        @Nullable String repostOf,
        @Nullable String replyTo,
        @Nullable String media) {

    static Draft ofText(String text) {
        return new Draft(text, List.of(), List.of(), null, null, null);
    }

    static Draft repostOf(Timeline.Entry original) {
        return new Draft(original.says().text(), List.of(), List.of(), original.id(), null, null);
    }

    Draft withUrl(String url) {
        return new Draft(text + " " + url, List.of(url), hashtags, repostOf, replyTo, media);
    }

    Draft withHashtags(List<String> tags) {
        return new Draft(text + " #" + String.join(" #", tags), urls, tags, repostOf, replyTo, media);
    }

    Draft withMedia(String hash) {
        return new Draft(text, urls, hashtags, repostOf, replyTo, hash);
    }

    Draft replyingTo(Timeline.Entry post) {
        return new Draft(text, urls, hashtags, repostOf, post.id(), media);
    }

    /** The same with a sentence in front. */
    Draft precededBy(String sentence) {
        return new Draft((sentence + text).strip(), urls, hashtags, repostOf, replyTo, media);
    }
}
