package org.unmask.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and times as text, by rules that no locale, zone or JDK changes ({@code Double.toString} differs between JDK 17 and 19).
 *
 * <p>Number: the exact value rounded to twelve significant digits, ties to even, trailing zeros dropped; written plainly where
 * 1e-6 &lt;= |value| &lt; 1e15, else as {@code 1.25E-9}. Zero is {@code 0}, without a sign.
 *
 * <p>Time: ISO 8601, UTC, {@code 2021-08-31T12:00:00Z}; six more digits ({@code .250000}) where it is no whole second. Own
 * arithmetic on the proleptic Gregorian calendar.
 */
public final class Literals {
    private static final int DIGITS = 12;
    private static final long MOST = 1_000_000_000_000L;
    private static final int LOWEST_PLAIN = -6;
    private static final int HIGHEST_PLAIN = 14;
    private static final long SECOND = 1_000_000L;
    private static final double[] POWERS = powers();

    private Literals() {}

    private static double[] powers() {
        double[] powers = new double[23];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = BigDecimal.ONE.scaleByPowerOfTen(i).doubleValue();
        }
        return powers;
    }

    /** Appends a finite {@code value}. */
    public static void appendNumber(StringBuilder out, double value) {
        if (value == 0) {
            out.append('0');
            return;
        }
        double size = Math.abs(value);
        if (value < 0) {
            out.append('-');
        }
        if (size < MOST && size == (long) size) {
            out.append((long) size);
            return;
        }
        int exponent = (int) Math.floor(Math.getExponent(size) * 0.30102999566398120);
        long digits = digits(size, exponent);
        if (digits >= MOST) {
            digits = digits(size, ++exponent);
        }
        if (digits < 0) {
            BigDecimal exact = rounded(size);
            write(out, exact.unscaledValue().toString(), exact.precision() - exact.scale() - 1);
        } else if (digits == MOST) {
            write(out, "1", exponent + 1);
        } else {
            write(out, Long.toString(digits), exponent);
        }
    }

    /** The text of {@code value}; null where it is unknown or no finite number. */
    public static @Nullable String of(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        appendNumber(out, value);
        return out.toString();
    }

    /** The text of a duration of {@code millis} in seconds. */
    public static String ofSeconds(long millis) {
        StringBuilder out = new StringBuilder();
        appendSeconds(out, millis);
        return out.toString();
    }

    /** Appends a duration of {@code millis} in seconds, exactly: {@code 60}, {@code 0.25}. */
    public static void appendSeconds(StringBuilder out, long millis) {
        long whole = Math.abs(millis / 1000);
        int rest = (int) Math.abs(millis % 1000);
        out.append(millis < 0 ? "-" : "").append(whole);
        appendFraction(out, rest, 3);
    }

    /** Appends {@code .} and {@code fraction} of {@code width} digits without trailing zeros; nothing where it is 0. */
    static void appendFraction(StringBuilder out, int fraction, int width) {
        if (fraction == 0) {
            return;
        }
        String digits = Integer.toString(fraction);
        out.append('.').append("0".repeat(width - digits.length())).append(digits);
        while (out.charAt(out.length() - 1) == '0') {
            out.setLength(out.length() - 1);
        }
    }

    /** {@code size} as a whole number of units of 10^(exponent - 11), correctly rounded; -1 where only exact arithmetic can tell. */
    private static long digits(double size, int exponent) {
        int scale = DIGITS - 1 - exponent;
        if (scale <= -POWERS.length || scale > 2 * POWERS.length - 2) {
            return -1;
        }
        double scaled = scaled(size, scale);
        // Two roundings err by less than 0.01 below 2^43, so only values that near to one half are undecided.
        return Math.abs(scaled - Math.floor(scaled) - 0.5) > 0.01 ? (long) Math.rint(scaled) : -1;
    }

    private static double scaled(double size, int scale) {
        if (scale < 0) {
            return size / POWERS[-scale];
        }
        int first = Math.min(scale, POWERS.length - 1);
        return size * POWERS[first] * POWERS[scale - first];
    }

    private static void write(StringBuilder out, String text, int exponent) {
        int end = text.length();
        while (end > 1 && text.charAt(end - 1) == '0') {
            end--;
        }
        if (exponent < LOWEST_PLAIN || exponent > HIGHEST_PLAIN) {
            out.append(text.charAt(0))
                    .append(end > 1 ? "." : "")
                    .append(text, 1, end)
                    .append('E')
                    .append(exponent);
        } else if (exponent < 0) {
            out.append("0.").append("0".repeat(-exponent - 1)).append(text, 0, end);
        } else if (end <= exponent + 1) {
            out.append(text, 0, end).append("0".repeat(exponent + 1 - end));
        } else {
            out.append(text, 0, exponent + 1).append('.').append(text, exponent + 1, end);
        }
    }

    /** The rule itself, slowly. */
    static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
    }

    /** Appends the time {@code micros} since 1970-01-01T00:00:00Z. */
    public static void appendTime(StringBuilder out, long micros) {
        long seconds = Math.floorDiv(micros, SECOND);
        appendDate(out, Math.floorDiv(seconds, 86_400L));
        int ofDay = (int) Math.floorMod(seconds, 86_400L);
        out.append('T');
        two(out, ofDay / 3600);
        out.append(':');
        two(out, ofDay / 60 % 60);
        out.append(':');
        two(out, ofDay % 60);
        int rest = (int) Math.floorMod(micros, SECOND);
        if (rest != 0) {
            out.append('.').append(Integer.toString(1_000_000 + rest), 1, 7);
        }
        out.append('Z');
    }

    /** Appends a time as seconds since 1970-01-01T00:00:00Z, with a fraction only where there is one. */
    public static void appendUnixTime(StringBuilder out, long micros) {
        long seconds = micros / SECOND;
        int rest = (int) Math.abs(micros % SECOND);
        out.append(micros < 0 && seconds == 0 && rest != 0 ? "-" : "").append(seconds);
        appendFraction(out, rest, 6);
    }

    /** Civil from days: H. Hinnant, "chrono-compatible low-level date algorithms"; an era is 400 years. */
    private static void appendDate(StringBuilder out, long days) {
        long shifted = days + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        long ofEra = Math.floorMod(shifted, 146_097L);
        long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        int ofYear = (int) (ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100));
        int shiftedMonth = (5 * ofYear + 2) / 153;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        appendYear(out, yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
        out.append('-');
        two(out, month);
        out.append('-');
        two(out, ofYear - (153 * shiftedMonth + 2) / 5 + 1);
    }

    private static void appendYear(StringBuilder out, long year) {
        if (year >= 1000 && year <= 9999) {
            out.append(year);
            return;
        }
        String digits = Long.toString(Math.abs(year));
        out.append(year < 0 ? "-" : year > 9999 ? "+" : "");
        out.append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    }

    private static void two(StringBuilder out, int value) {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }
}
