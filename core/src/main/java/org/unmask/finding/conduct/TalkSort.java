package org.unmask.finding.conduct;

import java.util.Locale;

/** How one account turns to another. */
public enum TalkSort {
    REPOST,
    QUOTE,
    REPLY,
    MENTION;

    /** The word in exports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
