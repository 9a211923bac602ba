package org.unmask.time;

import java.util.Set;

/**
 * Zone abbreviations as fixed offsets, by a table of our own: the JDK's pattern letter {@code z} turns EST into a city with daylight
 * saving and BST into Bougainville on one release and Abidjan on another.
 */
final class ZoneWords {
    static final int UNKNOWN = Integer.MIN_VALUE;
    static final int AMBIGUOUS = Integer.MIN_VALUE + 1;

    private static final Set<String> SEVERAL = Set.of("CST", "BST", "IST", "AST", "SST", "ECT");

    private ZoneWords() {}

    /** Offset in seconds east of UTC, {@link #AMBIGUOUS} or {@link #UNKNOWN}. Upper case only. */
    static int offsetSeconds(String word) {
        return switch (word) {
            case "UTC", "GMT", "Z" -> 0;
            case "EST", "CDT" -> -5 * 3600;
            case "EDT" -> -4 * 3600;
            case "MST", "PDT" -> -7 * 3600;
            case "MDT" -> -6 * 3600;
            case "PST" -> -8 * 3600;
            case "CET" -> 3600;
            case "CEST", "EET" -> 2 * 3600;
            case "EEST", "MSK" -> 3 * 3600;
            case "JST" -> 9 * 3600;
            case "AEST" -> 10 * 3600;
            case "AEDT" -> 11 * 3600;
            default -> SEVERAL.contains(word) ? AMBIGUOUS : UNKNOWN;
        };
    }

    /**
     * Reads an offset, a {@code Z} or an abbreviation at {@code from} to the end of a word into {@code fields}.
     * Gives the position behind it, or -1 where there is none.
     */
    static int read(String text, int from, TimeFields fields) {
        if (from >= text.length()) {
            return -1;
        }
        char c = text.charAt(from);
        if (c == '+' || c == '-') {
            return readOffset(text, from, fields);
        }
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        int letters = end - from;
        if (letters == 1 && (c == 'Z' || c == 'z')) {
            fields.offsetSeconds = 0;
            return end;
        }
        if (letters < 3 || letters > 4) {
            return -1;
        }
        fields.abbreviation = text.substring(from, end);
        return end;
    }

    private static int readOffset(String text, int from, TimeFields fields) {
        int hours = twoDigits(text, from + 1);
        if (hours < 0) {
            return -1;
        }
        int end = from + 3;
        int minutes = 0;
        int digits = end < text.length() && text.charAt(end) == ':' ? end + 1 : end;
        if (twoDigits(text, digits) >= 0) {
            minutes = twoDigits(text, digits);
            end = digits + 2;
        } else if (digits > end) {
            return -1;
        }
        if (hours > 18 || minutes > 59) {
            return -1;
        }
        int seconds = hours * 3600 + minutes * 60;
        fields.offsetSeconds = text.charAt(from) == '-' ? -seconds : seconds;
        return end;
    }

    static int twoDigits(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
