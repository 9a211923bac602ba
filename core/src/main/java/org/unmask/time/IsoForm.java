package org.unmask.time;

/** ISO 8601 with {@code T} or space, any zone or none, fractions of 0 to 9 digits; also with slashes, year first. Hand-made for speed. */
final class IsoForm implements TimeForm {
    @Override
    public String name() {
        return "ISO 8601";
    }

    @Override
    public String pattern() {
        return "iso";
    }

    @Override
    public boolean read(String text, TimeFields fields) {
        return text.length() >= 10 && readDate(text, fields) && (text.length() == 10 || readTime(text, fields));
    }

    private static boolean readDate(String text, TimeFields fields) {
        char separator = text.charAt(4);
        int century = ZoneWords.twoDigits(text, 0);
        int year = ZoneWords.twoDigits(text, 2);
        fields.month = ZoneWords.twoDigits(text, 5);
        fields.day = ZoneWords.twoDigits(text, 8);
        fields.year = century * 100 + year;
        return (separator == '-' || separator == '/')
                && text.charAt(7) == separator
                && century >= 0
                && year >= 0
                && fields.month >= 0
                && fields.day >= 0;
    }

    private static boolean readTime(String text, TimeFields fields) {
        char between = text.charAt(10);
        if (between != 'T' && between != ' ' && between != 't') {
            return false;
        }
        int at = 11;
        int colon = text.indexOf(':', at);
        if (colon == at + 2) {
            fields.hour = ZoneWords.twoDigits(text, at);
        } else if (colon == at + 1) {
            // Spreadsheets drop the leading zero.
            int digit = text.charAt(at) - '0';
            fields.hour = digit >= 0 && digit <= 9 ? digit : -1;
        } else {
            return false;
        }
        fields.minute = ZoneWords.twoDigits(text, colon + 1);
        if (fields.hour < 0 || fields.minute < 0) {
            return false;
        }
        fields.hasHour = true;
        at = colon + 3;
        if (at < text.length() && text.charAt(at) == ':') {
            fields.second = ZoneWords.twoDigits(text, at + 1);
            if (fields.second < 0) {
                return false;
            }
            fields.hasSecond = true;
            at = readFraction(text, at + 3, fields);
        }
        return at >= 0 && readZone(text, at, fields);
    }

    /** Position behind the fraction (or {@code at} where there is none), or -1 where it is damaged. */
    static int readFraction(String text, int at, TimeFields fields) {
        if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != ',')) {
            return at;
        }
        int end = digitsOf(text, at + 1, fields);
        return end == at + 1 ? -1 : end;
    }

    /** Reads up to 9 digits as a fraction; gives the position behind them, or -1 where there are more. */
    static int digitsOf(String text, int from, TimeFields fields) {
        int end = from;
        int micros = 0;
        int scale = 100_000;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            micros += (text.charAt(end) - '0') * scale;
            scale /= 10;
            end++;
        }
        fields.fraction = micros;
        fields.fractionDigits = end - from;
        return end - from > 9 ? -1 : end;
    }

    private static boolean readZone(String text, int from, TimeFields fields) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at == text.length() || ZoneWords.read(text, at, fields) == text.length();
    }
}
