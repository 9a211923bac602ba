package org.unmask.model;

import java.util.Locale;

/** What a post is to others. Where several fit: repost before comment before reply before quote before post. */
public enum PostKind {
    POST,
    REPOST,
    QUOTE,
    REPLY,
    COMMENT;

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
