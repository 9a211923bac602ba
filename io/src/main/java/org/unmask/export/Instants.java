package org.unmask.export;

/**
 * Times as text: ISO 8601, UTC, {@code 2021-08-31T12:00:00Z}; six more digits ({@code .250000}) where the time is no whole second.
 * Own arithmetic on the proleptic Gregorian calendar: faster than a formatter, and the same on every JDK.
 */
public final class Instants {
    private static final long SECOND = 1_000_000L;

    private Instants() {}

    /** Appends the time {@code micros} since 1970-01-01T00:00:00Z. */
    public static void append(StringBuilder out, long micros) {
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
    public static void appendUnix(StringBuilder out, long micros) {
        long seconds = micros / SECOND;
        int rest = (int) Math.abs(micros % SECOND);
        out.append(micros < 0 && seconds == 0 && rest != 0 ? "-" : "").append(seconds);
        Decimals.appendFraction(out, rest, 6);
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
