package org.unmask.report.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;

/** Numbers, times and spans as a report writes them; the same on every machine. */
public final class Figures {
    /** Narrow no-break space: groups digits without breaking a line. */
    public static final char THIN = '\u202F';

    private static final double SMALLEST_SHOWN = 1e-9;
    private static final long SECOND = 1_000L;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Figures() {}

    /** A count with its digits in groups of three. */
    public static String count(long value) {
        String digits = Long.toString(Math.abs(value));
        StringBuilder out = new StringBuilder(value < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0 && digits.length() > 4) {
                out.append(THIN);
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** A count and its noun: {@code 1 account}, {@code 12 accounts}, {@code 2 families}. */
    public static String counted(long value, String noun) {
        if (value == 1) {
            return "1 " + noun;
        }
        String many =
                noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + 's';
        return count(value) + ' ' + many;
    }

    /** At most one decimal; a dash for what is not a number. */
    public static String decimal(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        long whole = rounded.longValue();
        boolean isWhole = rounded.compareTo(BigDecimal.valueOf(whole)) == 0;
        return isWhole ? count(whole) : rounded.toPlainString();
    }

    /** A score in [0, 1] with three decimals. */
    public static String score(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString()
                : "–";
    }

    /** A share as per cent; small shares are not rounded to nothing, nor nearly all to all. */
    public static String share(double share) {
        if (Double.isNaN(share)) {
            return "not computed";
        }
        double percent = share * 100;
        if (percent > 0 && percent < 1) {
            return "< 1" + THIN + "%";
        }
        if (percent > 99 && percent < 100) {
            return "> 99" + THIN + "%";
        }
        return BigDecimal.valueOf(percent).setScale(0, RoundingMode.HALF_EVEN).toPlainString() + THIN + "%";
    }

    /** A corrected p-value: {@code q < 1e-9}, {@code q = 3.2e-5}, {@code q = 0.012}. */
    public static String q(@Nullable Double q) {
        return q == null ? "not tested" : probability("q", q);
    }

    private static String probability(String name, double value) {
        if (value < SMALLEST_SHOWN) {
            return name + " < 1e-9";
        }
        if (value >= 0.001) {
            return name + " = "
                    + BigDecimal.valueOf(value)
                            .setScale(3, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString();
        }
        return name + " = " + String.format(Locale.ROOT, "%.1e", value).replaceFirst("e-0?", "e-");
    }

    /** A window: {@code 10 s}, {@code 5 min}, {@code 6 h}. */
    public static String window(long millis) {
        if (millis % HOUR == 0 && millis > 0) {
            return millis / HOUR + " h";
        }
        if (millis % MINUTE == 0 && millis > 0) {
            return millis / MINUTE + " min";
        }
        return millis % SECOND == 0 ? millis / SECOND + " s" : millis + " ms";
    }

    /** A lag in words: {@code 7 h 02 m 11 s}; milliseconds only below a minute and where they are known. */
    public static String lag(long millis, boolean inMillis) {
        long size = Math.abs(millis);
        if (size >= DAY) {
            return size / DAY + " d " + two(size % DAY / HOUR) + " h " + two(size % HOUR / MINUTE) + " m";
        }
        if (size >= HOUR) {
            return size / HOUR + " h " + two(size % HOUR / MINUTE) + " m " + two(size % MINUTE / SECOND) + " s";
        }
        if (size >= MINUTE) {
            return size / MINUTE + " m " + two(size % MINUTE / SECOND) + " s";
        }
        boolean showMillis = inMillis && size % SECOND != 0;
        return size / SECOND + (showMillis ? "." + padded(size % SECOND, 3) : "") + " s";
    }

    /** A time in UTC, as fine as it is known. */
    public static String time(long micros, @Nullable TimePrecision precision) {
        if (micros == Moment.NONE) {
            return "unknown";
        }
        LocalDateTime at = at(micros);
        String minute = day(micros) + ' ' + two(at.getHour()) + ':' + two(at.getMinute());
        return switch (precision == null ? TimePrecision.S : precision) {
            case DAY, RELATIVE -> day(micros);
            case MIN -> minute + " UTC";
            case S -> minute + ':' + two(at.getSecond()) + " UTC";
            case MS -> minute + ':' + two(at.getSecond()) + '.' + padded(at.getNano() / 1_000_000, 3) + " UTC";
            case US -> minute + ':' + two(at.getSecond()) + '.' + padded(at.getNano() / 1_000, 6) + " UTC";
        };
    }

    /** The day in UTC. */
    public static String day(long micros) {
        if (micros == Moment.NONE) {
            return "unknown";
        }
        LocalDateTime at = at(micros);
        return padded(at.getYear(), 4) + '-' + two(at.getMonthValue()) + '-' + two(at.getDayOfMonth());
    }

    /** From day to day; one day where both are the same. */
    public static String days(long first, long last) {
        String from = day(first);
        String to = day(last);
        return from.equals(to) ? from : from + " to " + to;
    }

    /** A file size in decimal units. */
    public static String bytes(long size) {
        if (size < 1_000) {
            return size + " bytes";
        }
        String[] units = {"kB", "MB", "GB", "TB"};
        double value = size / 1_000.0;
        int unit = 0;
        while (value >= 999.95 && unit < units.length - 1) {
            value /= 1_000;
            unit++;
        }
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString() + ' ' + units[unit];
    }

    private static LocalDateTime at(long micros) {
        long seconds = Math.floorDiv(micros, 1_000_000L);
        return LocalDateTime.ofEpochSecond(seconds, (int) Math.floorMod(micros, 1_000_000L) * 1_000, ZoneOffset.UTC);
    }

    private static String two(long value) {
        return padded(value, 2);
    }

    private static String padded(long value, int digits) {
        String written = Long.toString(value);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
