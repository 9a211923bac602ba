package org.unmask.model;

import java.util.Locale;

/** Where a post's time comes from. */
public enum TimeSource {
    DECLARED,
    ID,
    INDEXED,
    COLLECTED,
    ESTIMATED;

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
