package org.unmask.escape;

import java.util.Locale;

/**
 * Which characters a reader cannot see, or which change how others are seen.
 * A fixed table rather than the JDK's categories: these change with the Unicode version, and results may not change with the JDK.
 */
final class Unseen {
    /** First and last code point of each range, ascending. */
    private static final int[] RANGES = {
        0x00, 0x1F, // C0
        0x7F, 0x9F, // DEL and C1
        0xAD, 0xAD, // soft hyphen
        0x34F, 0x34F, // combining grapheme joiner
        0x600, 0x605, // Arabic number signs, which reorder
        0x61C, 0x61C, // Arabic letter mark
        0x6DD, 0x6DD,
        0x70F, 0x70F,
        0x890, 0x891,
        0x8E2, 0x8E2,
        0x115F, 0x1160, // Hangul fillers
        0x17B4, 0x17B5,
        0x180B, 0x180F, // Mongolian selectors
        0x200B, 0x200F, // zero width and directional marks
        0x2028, 0x202E, // separators, embeddings, overrides
        0x2060, 0x206F, // joiners, isolates, deprecated controls
        0x2800, 0x2800, // Braille blank
        0x3164, 0x3164,
        0xD800, 0xF8FF, // lone surrogates, private use
        0xFDD0, 0xFDEF,
        0xFE00, 0xFE0F, // variation selectors
        0xFEFF, 0xFEFF, // byte order mark
        0xFFA0, 0xFFA0,
        0xFFF0, 0xFFFB,
        0xFFFE, 0xFFFF,
        0x110BD, 0x110BD,
        0x110CD, 0x110CD,
        0x13430, 0x1343F,
        0x1BCA0, 0x1BCA3,
        0x1D173, 0x1D17A,
        0xE0000, 0x10FFFF // tags, selectors, private planes
    };

    /** Ranges of combining marks that pile up over their neighbours. */
    private static final int[] MARKS = {
        0x300, 0x36F, 0x483, 0x489, 0x591, 0x5BD, 0x610, 0x61A, 0x64B, 0x65F, 0x6D6, 0x6DC, 0xE31, 0xE31, 0xE34, 0xE3A,
        0xE47, 0xE4E, 0x1AB0, 0x1AFF, 0x1DC0, 0x1DFF, 0x20D0, 0x20FF, 0xFE20, 0xFE2F
    };

    /** More marks than this on one letter belong to no language; they are a way to paint over the lines around. */
    private static final int MOST_MARKS = 6;

    private Unseen() {}

    /** Whether the code point at {@code at} must be drawn as a visible sign in its place. */
    static boolean isHidden(String text, int at) {
        int point = text.codePointAt(at);
        if (isHidden(point)) {
            return !isAtHome(text, at, point);
        }
        return isMark(point) && marksBefore(text, at) >= MOST_MARKS;
    }

    /** Whether the code point is never seen by itself. */
    static boolean isHidden(int point) {
        return within(RANGES, point);
    }

    /** The name of a code point in the notation of the Unicode standard: {@code U+202E}. */
    static String name(int point) {
        String hex = Integer.toHexString(point).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }

    /** Joiners and selectors that spell an emoji or a word of a joining script, where hiding them is their honest job. */
    private static boolean isAtHome(String text, int at, int point) {
        int before = at == 0 ? 0 : text.codePointBefore(at);
        int next = at + Character.charCount(point);
        int after = next < text.length() ? text.codePointAt(next) : 0;
        return switch (point) {
            case 0x200D -> (isPicture(before) || before == 0xFE0F) && isPicture(after) || joins(before) && joins(after);
            case 0x200C -> joins(before) && joins(after);
            case 0xFE0E, 0xFE0F -> isPicture(before) || isKeycap(before);
            default -> point >= 0xE0020 && point <= 0xE007F && spellsFlag(text, at);
        };
    }

    /** Whether a tag character stands in a flag sequence: a black flag, then tags only, at most seven. */
    private static boolean spellsFlag(String text, int at) {
        int i = at;
        for (int steps = 0; i > 0 && steps < 7; steps++) {
            int before = text.codePointBefore(i);
            if (before == 0x1F3F4) {
                return true;
            }
            if (before < 0xE0020 || before > 0xE007E) {
                return false;
            }
            i -= 2;
        }
        return false;
    }

    private static boolean isPicture(int point) {
        return point >= 0x1F000 && point <= 0x1FAFF
                || point >= 0x2190 && point <= 0x27BF
                || point >= 0x2900 && point <= 0x2BFF
                || point == 0xA9
                || point == 0xAE
                || point == 0x203C
                || point == 0x2049
                || point == 0x2122
                || point == 0x2139
                || point == 0x3030
                || point == 0x303D
                || point == 0x3297
                || point == 0x3299;
    }

    private static boolean isKeycap(int point) {
        return point >= '0' && point <= '9' || point == '#' || point == '*';
    }

    /** Arabic and the Indic scripts: joiners are spelling there. */
    private static boolean joins(int point) {
        return point >= 0x620 && point <= 0x6D3 || point >= 0x750 && point <= 0x77F || point >= 0x900 && point <= 0xDFF;
    }

    private static boolean isMark(int point) {
        return within(MARKS, point);
    }

    private static int marksBefore(String text, int at) {
        int marks = 0;
        for (int i = at; i > 0 && marks < MOST_MARKS && isMark(text.charAt(i - 1)); i--) {
            marks++;
        }
        return marks;
    }

    private static boolean within(int[] ranges, int point) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (point <= ranges[i + 1]) {
                return point >= ranges[i];
            }
        }
        return false;
    }
}
