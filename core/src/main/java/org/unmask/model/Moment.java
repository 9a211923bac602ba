package org.unmask.model;

import org.jspecify.annotations.Nullable;

/**
 * When a post was made, with precision, source and the raw value it was read from.
 * Times are microseconds since 1970-01-01T00:00:00Z; {@link #NONE} stands for unknown.
 */
public record Moment(
        long createdMicros,
        @Nullable Untrusted createdRaw,
        @Nullable TimePrecision precision,
        @Nullable TimeSource source,
        long idMicros) {
    /** Unknown time. */
    public static final long NONE = Long.MIN_VALUE;

    /** No usable time at all; the raw text stays. */
    public static Moment unknown(@Nullable Untrusted raw) {
        return new Moment(NONE, raw, null, null, NONE);
    }

    /** Whether the post's time is known. */
    public boolean isKnown() {
        return createdMicros != NONE;
    }

    /** Microseconds to the milliseconds that core counts: floor, also before 1970. */
    public static long millis(long micros) {
        return Math.floorDiv(micros, 1000L);
    }
}
