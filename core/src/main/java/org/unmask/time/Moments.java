package org.unmask.time;

import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;

/**
 * Decides which of a post's times becomes its time: declared to the second in a known zone; else the id's; else declared to the minute or
 * day; else the server's index time; else the collector's, which is only an upper bound. The id's time and the raw value stay in every case.
 */
public final class Moments {
    private static final long DAY = 86_400_000_000L;

    private final String platform;

    /** Times besides the declared one; {@link Moment#NONE} where there is none. */
    public record OtherClocks(long indexedMicros, long collectedMicros) {
        /** No other clock. */
        public static final OtherClocks NONE = new OtherClocks(Moment.NONE, Moment.NONE);

        /** The collector's clock alone. */
        public static OtherClocks collectedAt(long micros) {
            return new OtherClocks(Moment.NONE, micros);
        }
    }

    /** For posts of {@code platform}, a lower-case key. */
    public Moments(String platform) {
        this.platform = platform;
    }

    /** The moment of the post {@code nativeId}, declared as {@code raw} and read as {@code declared}. */
    public Moment of(Untrusted nativeId, @Nullable Untrusted raw, ReadTime declared, OtherClocks others) {
        long hidden = IdTimes.micros(platform, nativeId.raw());
        long idMicros = isAfterCapture(hidden, others) ? Moment.NONE : hidden;
        if (isTrusted(declared) && !idDecides(declared, idMicros)) {
            return new Moment(declared.micros(), raw, declared.precision(), TimeSource.DECLARED, idMicros);
        }
        if (idMicros != Moment.NONE && !isForged(declared)) {
            return new Moment(idMicros, raw, IdTimes.precision(platform), TimeSource.ID, idMicros);
        }
        if (others.indexedMicros() != Moment.NONE && (isForged(declared) || !declared.isKnown())) {
            return new Moment(others.indexedMicros(), raw, TimePrecision.MS, TimeSource.INDEXED, idMicros);
        }
        if (declared.isKnown()) {
            return new Moment(declared.micros(), raw, declared.precision(), TimeSource.DECLARED, idMicros);
        }
        return others.collectedMicros() == Moment.NONE
                ? new Moment(Moment.NONE, raw, null, null, idMicros)
                : new Moment(others.collectedMicros(), raw, TimePrecision.MS, TimeSource.COLLECTED, idMicros);
    }

    private static boolean isTrusted(ReadTime declared) {
        TimePrecision precision = declared.precision();
        return declared.isKnown()
                && declared.zoneKnown()
                && !isForged(declared)
                && precision != null
                && precision.compareTo(TimePrecision.S) <= 0;
    }

    /** An hour that came twice is told by the id. */
    private static boolean idDecides(ReadTime declared, long idMicros) {
        return idMicros != Moment.NONE && ReadTime.OVERLAP.equals(declared.flag());
    }

    private static boolean isForged(ReadTime declared) {
        return ReadTime.FORGED_POSSIBLE.equals(declared.flag());
    }

    private static boolean isAfterCapture(long micros, OtherClocks others) {
        return micros != Moment.NONE
                && others.collectedMicros() != Moment.NONE
                && micros > others.collectedMicros() + DAY;
    }
}
