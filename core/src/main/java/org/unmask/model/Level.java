package org.unmask.model;

import java.util.Locale;

/** The four words of {@code coordination} (do they act together beyond chance?) and of {@code grade} (may it be published as covert?). */
public enum Level {
    NONE,
    LOW,
    MODERATE,
    HIGH;

    /** The word in exports and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One step lower, never below {@link #NONE}. */
    public Level lowered() {
        return this == NONE ? NONE : values()[ordinal() - 1];
    }
}
