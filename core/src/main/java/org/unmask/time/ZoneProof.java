package org.unmask.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

/**
 * Proves the zone of a time column by the times that servers put into ids: each row's declared time, read as UTC, stands a whole number
 * of quarter hours from the id's time. One pass; memory grows with days and quarters, not with rows.
 */
public final class ZoneProof {
    private static final long QUARTER = 900_000_000L;
    private static final long DAY = 86_400_000_000L;
    private static final long SECOND = 1_000_000L;
    /** No zone lies farther than 14 hours from UTC; two more for summer time and error. */
    private static final int FARTHEST = 64;
    /** Fewer rows prove nothing. */
    private static final int ENOUGH_ROWS = 20;

    private static final int HOUR = 4;
    /** Of many names for the same clock these are named first, because people know them. */
    private static final List<String> WELL_KNOWN = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Los_Angeles",
            "Europe/London",
            "Europe/Berlin",
            "Europe/Athens",
            "Australia/Sydney");

    private long rows;
    private long elsewhere;
    private final SortedMap<Integer, Long> histogram = new TreeMap<>();
    private final SortedMap<Span, long[]> spans = new TreeMap<>();

    /** The rows of one UTC day that stand at one number of quarters; the value holds the first and last id time. */
    private record Span(long day, int quarters) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return Comparator.comparingLong(Span::day)
                    .thenComparingInt(Span::quarters)
                    .compare(this, other);
        }
    }

    /** How the proof came out. */
    public enum Outcome {
        /** At least 95 % of the rows stand at UTC. */
        PROVED_UTC,
        /** At least 95 % stand at one other offset. */
        SHIFTED,
        /** Two offsets an hour apart that change with the daylight saving of a zone. */
        DAYLIGHT_SAVING,
        /** No such rule: nothing is corrected, rows with an id use the id. */
        NOT_CONSTANT,
        /** Fewer than 20 rows with both times. */
        NOT_PROVED
    }

    /**
     * The verdict. {@code quarters} = offset of the most rows from UTC in quarter hours; {@code contradicting} = rows that stand nowhere the
     * verdict allows; {@code zones} = IANA zones that fit every row; {@code histogram} = rows by quarters; {@code correction} = what {@code --tz}
     * may be given, offered and never applied unasked; {@code sentence} for people.
     */
    public record Verdict(
            Outcome outcome,
            long rows,
            int quarters,
            long contradicting,
            List<String> zones,
            SortedMap<Integer, Long> histogram,
            @Nullable String correction,
            String sentence) {}

    /** Takes one row: its declared time read as if UTC, its precision, and the time in its id. Rows without both are passed over. */
    public void add(long declaredAsUtcMicros, @Nullable TimePrecision precision, long idMicros) {
        if (declaredAsUtcMicros == Moment.NONE
                || idMicros == Moment.NONE
                || precision == null
                || precision.compareTo(TimePrecision.MIN) > 0) {
            return;
        }
        rows++;
        long apart = declaredAsUtcMicros - idMicros;
        long quarters = Math.floorDiv(apart + QUARTER / 2, QUARTER);
        long rest = apart - quarters * QUARTER;
        // A declared time is cut off, so it lies before the id's by up to its precision; the servers' clocks differ by
        // seconds.
        long before = precision == TimePrecision.MIN ? -63 * SECOND : -3 * SECOND;
        if (Math.abs(quarters) > FARTHEST || rest < before || rest > SECOND) {
            elsewhere++;
            return;
        }
        histogram.merge((int) quarters, 1L, Long::sum);
        long[] span = spans.computeIfAbsent(
                new Span(Math.floorDiv(idMicros, DAY), (int) quarters), key -> new long[] {idMicros, idMicros});
        span[0] = Math.min(span[0], idMicros);
        span[1] = Math.max(span[1], idMicros);
    }

    /** What the rows taken so far prove. Cost: O(zones x days) where two offsets are seen. */
    public Verdict verdict() {
        if (rows < ENOUGH_ROWS) {
            return made(Outcome.NOT_PROVED, 0, elsewhere, List.of());
        }
        List<Map.Entry<Integer, Long>> byRows = new ArrayList<>(histogram.entrySet());
        byRows.sort(Map.Entry.<Integer, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Math::abs)))
                .thenComparing(Map.Entry.comparingByKey()));
        Verdict daylight = daylightSaving(byRows);
        if (daylight != null) {
            return daylight;
        }
        if (!byRows.isEmpty() && isMost(byRows.get(0).getValue())) {
            int quarters = byRows.get(0).getKey();
            long others = rows - byRows.get(0).getValue();
            return made(quarters == 0 ? Outcome.PROVED_UTC : Outcome.SHIFTED, quarters, others, List.of());
        }
        return made(Outcome.NOT_CONSTANT, byRows.isEmpty() ? 0 : byRows.get(0).getKey(), elsewhere, List.of());
    }

    private @Nullable Verdict daylightSaving(List<Map.Entry<Integer, Long>> byRows) {
        if (byRows.size() < 2) {
            return null;
        }
        int first = byRows.get(0).getKey();
        int second = byRows.get(1).getKey();
        long both = byRows.get(0).getValue() + byRows.get(1).getValue();
        if (Math.abs(first - second) != HOUR || !isMost(both)) {
            return null;
        }
        List<String> zones = zonesOf(first, second);
        return zones.isEmpty() ? null : made(Outcome.DAYLIGHT_SAVING, first, rows - both, zones);
    }

    /** Zones whose offset is the seen one at every row; the plain list of regions, without the aliases that are no region. */
    private List<String> zonesOf(int first, int second) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> fits(ZoneId.of(id).getRules(), first, second))
                .sorted(Comparator.comparingInt(ZoneProof::fame).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int fame(String zone) {
        int place = WELL_KNOWN.indexOf(zone);
        return place < 0 ? WELL_KNOWN.size() : place;
    }

    private boolean fits(ZoneRules zone, int first, int second) {
        for (Map.Entry<Span, long[]> entry : spans.entrySet()) {
            int quarters = entry.getKey().quarters();
            boolean counts = quarters == first || quarters == second;
            if (counts
                    && !(stands(zone, entry.getValue()[0], quarters) && stands(zone, entry.getValue()[1], quarters))) {
                return false;
            }
        }
        return true;
    }

    /** Within the seconds by which id and declaration differ, either side of a change of the clocks is right. */
    private static boolean stands(ZoneRules zone, long micros, int quarters) {
        return isAt(zone, micros, quarters)
                || isAt(zone, micros - 63 * SECOND, quarters)
                || isAt(zone, micros + SECOND, quarters);
    }

    private static boolean isAt(ZoneRules zone, long micros, int quarters) {
        return zone.getOffset(Instant.ofEpochSecond(Math.floorDiv(micros, SECOND)))
                        .getTotalSeconds()
                == quarters * 900;
    }

    private boolean isMost(long count) {
        return count * 100 >= rows * 95;
    }

    private Verdict made(Outcome outcome, int quarters, long contradicting, List<String> zones) {
        String correction = switch (outcome) {
            case SHIFTED -> offset(quarters);
            case DAYLIGHT_SAVING -> Objects.requireNonNull(zones.get(0));
            default -> null;
        };
        SortedMap<Integer, Long> seen = new TreeMap<>(histogram);
        String sentence = sentence(outcome, quarters, contradicting, zones);
        return new Verdict(outcome, rows, quarters, contradicting, zones, seen, correction, sentence);
    }

    private String sentence(Outcome outcome, int quarters, long contradicting, List<String> zones) {
        String but = contradicting == 0 ? "" : "; " + contradicting + " rows contradict their ids";
        return switch (outcome) {
            case PROVED_UTC -> (rows - contradicting) + " of " + rows + " times agree with their ids in UTC" + but;
            case SHIFTED ->
                (rows - contradicting) + " of " + rows + " times stand at UTC" + offset(quarters)
                        + " by their ids; correct with --tz " + offset(quarters) + but;
            case DAYLIGHT_SAVING ->
                (rows - contradicting) + " of " + rows
                        + " times are local times with daylight saving by their ids, as in " + firstOf(zones)
                        + "; correct with --tz " + zones.get(0) + but;
            case NOT_CONSTANT ->
                "the distance between times and ids is not constant over " + rows + " rows (" + histogramText()
                        + "); nothing is corrected, posts with an id take its time";
            case NOT_PROVED ->
                "the zone is not proved: only " + rows + " rows have both a time and a time in the id, " + ENOUGH_ROWS
                        + " are needed";
        };
    }

    private String histogramText() {
        List<String> parts = new ArrayList<>();
        histogram.forEach((quarters, count) -> {
            if (count * 100 >= rows) {
                parts.add("UTC" + offset(quarters) + ": " + count);
            }
        });
        parts.add("elsewhere: " + (rows - counted()));
        return String.join(", ", parts);
    }

    private long counted() {
        return histogram.values().stream()
                .filter(count -> count * 100 >= rows)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static String firstOf(List<String> zones) {
        int shown = Math.min(3, zones.size());
        String more = zones.size() > shown ? " and " + (zones.size() - shown) + " more" : "";
        return String.join(", ", zones.subList(0, shown)) + more;
    }

    private static String offset(int quarters) {
        int minutes = Math.abs(quarters) * 15;
        String hours = minutes / 60 < 10 ? "0" + minutes / 60 : String.valueOf(minutes / 60);
        String rest = minutes % 60 == 0 ? "00" : String.valueOf(minutes % 60);
        return (quarters < 0 ? "-" : "+") + hours + ":" + rest;
    }
}
