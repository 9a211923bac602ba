package org.unmask.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.model.TimePrecision;
import org.unmask.model.UnusableInput;

/**
 * Reads one column of times.
 * The form (ISO 8601, epoch and its unit, X v1.1, day or month first ...) is fixed once for the whole column from a sample, never per row;
 * {@link #read} then neither throws nor keeps state, and reads millions of values a second.
 */
public final class TimeReader {
    private static final long DAY = 86_400_000_000L;

    private final TimeForm form;
    private final TimeSettings settings;
    private final Sample sample;
    private final @Nullable ZoneRules rules;
    private final long earliest;
    private final long latest;

    TimeReader(TimeForm form, TimeSettings settings, Sample sample) {
        this.form = form;
        this.settings = settings;
        this.sample = sample;
        ZoneId zone = settings.zone();
        this.rules = zone == null ? null : zone.getRules();
        this.earliest = settings.earliestMicros();
        this.latest = settings.latestMicros() > Long.MAX_VALUE - DAY ? Long.MAX_VALUE : settings.latestMicros() + DAY;
    }

    /**
     * A reader for the column that {@code values} were taken from (start, middle and end of the file, or all of it).
     * Throws {@link UnusableInput} with code {@code ASK} where only the user can decide (day or month first, an abbreviation of several
     * zones, a clock of its own), and {@code TIME_UNREADABLE} where no known form fits. Throws UnusableParameter for a wrong pattern.
     */
    public static TimeReader of(List<String> values, TimeSettings settings) throws UnusableInput {
        return TimeForms.choose(values, settings);
    }

    /** What {@code raw} says; null = absent. */
    public ReadTime read(@Nullable String raw) {
        return raw == null ? ReadTime.missing() : read(raw, new TimeFields());
    }

    private ReadTime read(String raw, TimeFields fields) {
        String text = trimmed(raw);
        if (isMissing(text)) {
            return ReadTime.missing();
        }
        if (!form.read(text, fields) || !(fields.isInstant || fields.exists())) {
            return ReadTime.problem(ReadTime.UNREADABLE);
        }
        if (fields.isAmbiguous) {
            return ReadTime.problem(ReadTime.AMBIGUOUS);
        }
        if (fields.isInstant) {
            return fields.instantMicros == 0 ? ReadTime.missing() : checked(fields.instantMicros, fields, true, null);
        }
        return fields.isFirstDay() ? ReadTime.missing() : placed(fields);
    }

    private ReadTime placed(TimeFields fields) {
        String word = fields.abbreviation;
        if (word != null) {
            int offset = ZoneWords.offsetSeconds(word.toUpperCase(Locale.ROOT));
            if (offset == ZoneWords.UNKNOWN) {
                return ReadTime.problem(ReadTime.UNREADABLE);
            }
            if (offset == ZoneWords.AMBIGUOUS && rules == null) {
                return ReadTime.problem(ReadTime.AMBIGUOUS);
            }
            fields.offsetSeconds = offset == ZoneWords.AMBIGUOUS ? TimeFields.NO_OFFSET : offset;
        }
        long local = fields.localMicros();
        if (fields.offsetSeconds != TimeFields.NO_OFFSET) {
            return checked(local - fields.offsetSeconds * 1_000_000L, fields, true, null);
        }
        return rules == null ? checked(local, fields, false, null) : inZone(local, fields, rules);
    }

    private ReadTime inZone(long local, TimeFields fields, ZoneRules zone) {
        if (zone.isFixedOffset()) {
            return checked(
                    local - zone.getStandardOffset(Instant.EPOCH).getTotalSeconds() * 1_000_000L, fields, true, null);
        }
        List<ZoneOffset> offsets =
                zone.getValidOffsets(LocalDateTime.ofEpochSecond(Math.floorDiv(local, 1_000_000L), 0, ZoneOffset.UTC));
        if (offsets.isEmpty()) {
            return ReadTime.problem(ReadTime.GAP);
        }
        // Of an hour that came twice the first offset is the summer one, so the earlier instant.
        long micros = local - offsets.get(0).getTotalSeconds() * 1_000_000L;
        return checked(micros, fields, true, offsets.size() > 1 ? ReadTime.OVERLAP : null);
    }

    private ReadTime checked(long micros, TimeFields fields, boolean zoneKnown, @Nullable String flag) {
        String noted = flag;
        if (micros < earliest || micros > latest) {
            if (!settings.platform().equals("bluesky")) {
                return ReadTime.problem(ReadTime.RANGE);
            }
            noted = ReadTime.FORGED_POSSIBLE;
        }
        TimePrecision precision =
                sample.timeOfDayIsConstant() ? TimePrecision.DAY : fields.precision(sample.hasFractions());
        return new ReadTime(micros, precision, null, zoneKnown, noted);
    }

    /** For people: "ISO 8601", "seconds since 1970". */
    public String form() {
        return form.name();
    }

    /** The word or pattern that a map writes to fix this form. */
    public String pattern() {
        return form.pattern();
    }

    /** Share in [0,1] of the sampled values that are read without a problem, those missing left out. */
    public double fit() {
        return sample.fit();
    }

    /** Whether sampled values carry no zone and none was given: they are read as UTC until ids prove it or the user says so. */
    public boolean needsZone() {
        return rules == null && sample.hasZoneless();
    }

    /** Whether every sampled value shows one time of day: a tool cut it off, and all are read with the precision of a day. */
    public boolean timeOfDayIsConstant() {
        return sample.timeOfDayIsConstant();
    }

    /** How the zone was decided: {@code in_value}, {@code by_format UTC}, {@code confirmed Europe/Berlin}, {@code assumed UTC ...}. */
    public String zoneDecision() {
        return sample.hasZoneless() ? settings.zoneDecision() : "in_value";
    }

    private static String trimmed(String raw) {
        return !raw.isEmpty() && (raw.charAt(0) <= ' ' || raw.charAt(raw.length() - 1) <= ' ') ? raw.strip() : raw;
    }

    private static boolean isMissing(String text) {
        return switch (text) {
            case "", "0", "0.0", "NA", "N/A", "null", "NULL", "undefined", "None", "nan", "NaN" -> true;
            default -> false;
        };
    }

    /** What a sample shows about its whole column, once its form is fixed. */
    record Sample(double fit, boolean hasFractions, boolean hasZoneless, boolean timeOfDayIsConstant) {
        /** Before anything was looked at. */
        static final Sample NONE = new Sample(1.0, false, false, false);
    }
}
