package org.unmask.time;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

/**
 * What a {@link TimeReader} made of one value: a time with its precision, or the reason code why there is none.
 * {@code zoneKnown} is false where the zone was only assumed; {@code flag} is {@link #OVERLAP}, {@link #FORGED_POSSIBLE} or null.
 */
public record ReadTime(
        long micros,
        @Nullable TimePrecision precision,
        @Nullable String problem,
        boolean zoneKnown,
        @Nullable String flag) {
    /** No value, or one of the ways in which files say so. */
    public static final String MISSING = "TIME_MISSING";

    /** No known form, or a date that does not exist. */
    public static final String UNREADABLE = "TIME_UNREADABLE";

    /** Day and month, or an abbreviation, could mean several times. */
    public static final String AMBIGUOUS = "TIME_AMBIGUOUS";

    /** Before the platform was born or after the capture. */
    public static final String RANGE = "TIME_RANGE";

    /** An hour that daylight saving left out. */
    public static final String GAP = "TIME_GAP";

    /** Flag: an hour that came twice; the earlier instant was taken. */
    public static final String OVERLAP = "tz_overlap";

    /** Flag: the client declared a time outside the plausible range; it is kept and not trusted. */
    public static final String FORGED_POSSIBLE = "forged_possible";

    private static final ReadTime NOTHING = new ReadTime(Moment.NONE, null, MISSING, true, null);

    /** No value at all. */
    public static ReadTime missing() {
        return NOTHING;
    }

    /** A time that cannot be used. */
    public static ReadTime problem(String code) {
        return new ReadTime(Moment.NONE, null, code, true, null);
    }

    /** A time whose zone is known. */
    public static ReadTime of(long micros, TimePrecision precision) {
        return new ReadTime(micros, precision, null, true, null);
    }

    /** Whether there is a time. */
    public boolean isKnown() {
        return micros != Moment.NONE;
    }
}
