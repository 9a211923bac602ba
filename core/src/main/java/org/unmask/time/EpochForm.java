package org.unmask.time;

/**
 * Numbers counted since an epoch, in one unit for the whole column; fractions are read exactly, never as a double.
 * {@code addedMicros} moves another epoch to that of 1970.
 */
record EpochForm(String name, String pattern, int exponent, long addedMicros) implements TimeForm {
    static final EpochForm SECONDS = new EpochForm("seconds since 1970", "epoch-s", 6, 0);
    static final EpochForm MILLIS = new EpochForm("milliseconds since 1970", "epoch-ms", 3, 0);
    static final EpochForm MICROS = new EpochForm("microseconds since 1970", "epoch-us", 0, 0);
    static final EpochForm NANOS = new EpochForm("nanoseconds since 1970", "epoch-ns", -3, 0);
    /** How one coordination toolkit stores times of X: id bits over 1000, without adding the epoch. */
    static final EpochForm X_CLOCK = new EpochForm("seconds since X's own epoch", "x-clock", 6, 1_288_834_974_657_000L);

    private static final long LARGEST_WHOLE = 9_000_000_000_000L;

    /** The unit of a magnitude: below 10^11 seconds, 10^14 milliseconds, 10^17 microseconds, else nanoseconds. */
    static EpochForm ofMagnitude(int wholeDigits) {
        if (wholeDigits <= 11) {
            return SECONDS;
        }
        return wholeDigits <= 14 ? MILLIS : wholeDigits <= 17 ? MICROS : NANOS;
    }

    /** Digits before the point, or 0 where the text is no plain number. */
    static int wholeDigits(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        int whole = end - start;
        if (end < text.length()) {
            if (text.charAt(end) != '.' || end + 1 == text.length()) {
                return 0;
            }
            for (int i = end + 1; i < text.length(); i++) {
                if (!isDigit(text.charAt(i))) {
                    return 0;
                }
            }
        }
        return whole <= 19 ? whole : 0;
    }

    @Override
    public boolean read(String text, TimeFields fields) {
        int digits = wholeDigits(text);
        if (digits == 0) {
            return false;
        }
        int start = text.startsWith("-") ? 1 : 0;
        long whole = 0;
        for (int i = start; i < start + digits; i++) {
            whole = whole * 10 + (text.charAt(i) - '0');
        }
        if (whole < 0 || (exponent > 0 && whole > LARGEST_WHOLE * (exponent == 3 ? 1000L : 1L))) {
            return false;
        }
        readFraction(text, start + digits, fields);
        long micros = exponent < 0 ? whole / 1000 : whole * power(exponent) + fractionMicros(fields);
        writeInstant(fields, (start == 1 ? -micros : micros) + addedMicros);
        return true;
    }

    private static void readFraction(String text, int at, TimeFields fields) {
        if (at < text.length()) {
            // Digits beyond a nanosecond say nothing and are cut off.
            IsoForm.digitsOf(text.length() - at > 10 ? text.substring(0, at + 10) : text, at + 1, fields);
        }
    }

    private long fractionMicros(TimeFields fields) {
        return exponent == 6 ? fields.fraction : exponent == 3 ? fields.fraction / 1000L : 0L;
    }

    private void writeInstant(TimeFields fields, long micros) {
        if (exponent == 3) {
            fields.fractionDigits = fields.fraction == 0 ? 3 : 6;
        } else if (exponent < 3) {
            fields.fractionDigits = 6;
        }
        fields.isInstant = true;
        fields.instantMicros = micros;
        fields.fraction = (int) Math.floorMod(micros - addedMicros, 1_000_000L);
        fields.hasHour = true;
        fields.hasSecond = true;
    }

    private static long power(int exponent) {
        return exponent == 6 ? 1_000_000L : exponent == 3 ? 1000L : 1L;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
