package org.unmask.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post says. Null = not given; an empty text = the post has no text; an empty list = none.
 * Urls are expanded targets, hashtags and mentions come without their sign in the order of the text, media are ids, hashes or URLs.
 */
public record Content(
        @Nullable Untrusted text,
        @Nullable Untrusted textHtml,
        @Nullable String lang,
        List<Untrusted> urls,
        List<Untrusted> hashtags,
        List<Untrusted> mentions,
        List<Untrusted> media,
        @Nullable Untrusted clientApp) {
    /** Nothing given. */
    public static final Content NONE = new Content(null, null, null, List.of(), List.of(), List.of(), List.of(), null);

    public Content {
        urls = List.copyOf(urls);
        hashtags = List.copyOf(hashtags);
        mentions = List.copyOf(mentions);
        media = List.copyOf(media);
    }

    /** A text alone. */
    public static Content ofText(@Nullable Untrusted text) {
        return new Content(text, null, null, List.of(), List.of(), List.of(), List.of(), null);
    }
}
