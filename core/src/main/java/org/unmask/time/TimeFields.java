package org.unmask.time;

import org.jspecify.annotations.Nullable;
import org.unmask.model.TimePrecision;

/** The parts of one written time while it is being read. Lives for one value. */
final class TimeFields {
    static final int NO_OFFSET = Integer.MIN_VALUE;

    int year = 1970;
    int month = 1;
    int day = 1;
    int hour;
    int minute;
    int second;
    /** Fraction of the second in microseconds, cut off. */
    int fraction;
    /** Digits of the fraction as written. */
    int fractionDigits;

    boolean hasHour;
    boolean hasSecond;
    /** 0 = none, 1 = am, 2 = pm. */
    int half;

    int offsetSeconds = NO_OFFSET;

    @Nullable
    String abbreviation;

    /** Day and month could be either. */
    boolean isAmbiguous;

    /** Set by forms that read instants directly. */
    boolean isInstant;

    long instantMicros;

    void clear() {
        year = 1970;
        month = 1;
        day = 1;
        hour = 0;
        minute = 0;
        second = 0;
        fraction = 0;
        fractionDigits = 0;
        hasHour = false;
        hasSecond = false;
        half = 0;
        offsetSeconds = NO_OFFSET;
        abbreviation = null;
        isAmbiguous = false;
        isInstant = false;
    }

    /** Whether the date is 1970-01-01, which is how files say that there is no time. */
    boolean isFirstDay() {
        return year == 1970 && month == 1 && day == 1;
    }

    /** Whether such a date and time of day exist: 30 February does not, and is not moved to the 28th. */
    boolean exists() {
        if (half != 0) {
            if (hour < 1 || hour > 12) {
                return false;
            }
            hour = hour % 12 + (half == 2 ? 12 : 0);
            half = 0;
        }
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= lengthOfMonth(year, month)
                && hour <= 23
                && minute <= 59
                && second <= 59;
    }

    /** Microseconds as if the parts were UTC. */
    long localMicros() {
        long seconds = epochDay(year, month, day) * 86_400L + hour * 3600L + minute * 60L + second;
        return seconds * 1_000_000L + fraction;
    }

    /** How fine it is written; a fraction of zeros only says no more than the second unless the column has others. */
    TimePrecision precision(boolean zerosCount) {
        if (!hasHour) {
            return TimePrecision.DAY;
        }
        if (!hasSecond) {
            return TimePrecision.MIN;
        }
        if (fractionDigits == 0 || (fraction == 0 && !zerosCount)) {
            return TimePrecision.S;
        }
        return fractionDigits <= 3 ? TimePrecision.MS : TimePrecision.US;
    }

    private static int lengthOfMonth(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Days since 1970-01-01 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
    private static long epochDay(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(y, 400);
        int yearOfEra = y - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468L;
    }
}
