package org.unmask.model;

import java.util.Locale;

/** How fine a time is known. A value of precision p stands for the interval [t, t + p). */
public enum TimePrecision {
    US(1L),
    MS(1_000L),
    S(1_000_000L),
    MIN(60_000_000L),
    DAY(86_400_000_000L),
    RELATIVE(86_400_000_000L);

    private final long micros;

    TimePrecision(long micros) {
        this.micros = micros;
    }

    /** Length of the interval in microseconds. */
    public long micros() {
        return micros;
    }

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
