package org.unmask.cli.say;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;

/** Numbers, sizes, times and durations in words, the same on every machine. */
public final class Words {
    private static final List<String> SIZES = List.of("B", "kB", "MB", "GB", "TB");

    private Words() {}

    /** A count with thousands apart: {@code 1,234,567}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** So many of a thing: {@code 1 group}, {@code 1,234 groups}. */
    public static String count(long number, String thing) {
        return count(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A size in the unit that reads best: {@code 1.5 MB}. */
    public static String size(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= 999.5 && unit < SIZES.size() - 1) {
            amount /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, SIZES.get(unit));
    }

    /** Seconds as {@code 42 s}, {@code 3 min 20 s}, {@code 2 h 5 min}. */
    public static String seconds(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Microseconds as ISO 8601 in UTC, null for unknown. */
    public static @Nullable String time(long micros) {
        return micros == Moment.NONE
                ? null
                : Instant.EPOCH.plus(micros, ChronoUnit.MICROS).toString();
    }

    /** A number with so many digits that people compare: {@code 3.4e-12}, {@code 0.012}. */
    public static @Nullable String number(@Nullable Double value) {
        if (value == null || value.isNaN()) {
            return null;
        }
        boolean tiny = value != 0 && Math.abs(value) < .001;
        return String.format(Locale.ROOT, tiny ? "%.1e" : "%.3f", value);
    }

    /** The beginning of a run's id, by which people name it. */
    public static String runId(String id) {
        return id.length() > 12 ? id.substring(0, 12) : id;
    }
}
