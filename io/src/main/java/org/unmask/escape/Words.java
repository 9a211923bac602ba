package org.unmask.escape;

/** Where words and mentions stand in a text. The tables are fixed, so that results do not depend on the JDK's Unicode version. */
final class Words {
    /** Receives a word. */
    interface Sink {
        /** A word from {@code from} to {@code to}, the at-sign of a mention not included. */
        void word(int from, int to, boolean mention);
    }

    private Words() {}

    /** Gives each run of word characters, dots and hyphens, and its parts where it has dots or hyphens. */
    static void forEach(String text, Sink sink) {
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            if (end == i) {
                i += Character.charCount(text.codePointAt(i));
                continue;
            }
            sink.word(i, end, i > 0 && isAt(text.charAt(i - 1)));
            parts(text, i, end, sink);
            i = end;
        }
    }

    private static void parts(String text, int from, int to, Sink sink) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isInner(text.charAt(i))) {
                if (i > start && i - start < to - from) {
                    sink.word(start, i, false);
                }
                start = i + 1;
            }
        }
    }

    /** The end of the run of word characters that starts at {@code from}; dots and hyphens count inside only. */
    static int end(String text, int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isWord(point)) {
                end = next;
            } else if (!isInner(point) || i == from) {
                break;
            }
            i = next;
        }
        return end;
    }

    static String withoutAt(String name) {
        return !name.isEmpty() && isAt(name.charAt(0)) ? name.substring(1) : name;
    }

    static boolean isAt(int point) {
        return point == '@' || point == '\uFF20' || point == '\uFE6B';
    }

    static boolean isInner(int point) {
        return point == '.' || point == '-';
    }

    /** Letters, digits, the underscore, and invisible characters, which would otherwise split a name in two. */
    static boolean isWord(int point) {
        if (point < 0x80) {
            return point >= '0' && point <= '9'
                    || point >= 'A' && point <= 'Z'
                    || point >= 'a' && point <= 'z'
                    || point == '_';
        }
        if (Unseen.isHidden(point)) {
            return point > 0x9F && point != 0x2028 && point != 0x2029;
        }
        return point >= 0xC0 && !isSign(point);
    }

    /** Punctuation, symbols and pictures above Latin-1. */
    private static boolean isSign(int point) {
        return point >= 0x2000 && point <= 0x2BFF
                || point >= 0x3000 && point <= 0x3020
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF0F
                || point >= 0xFF1A && point <= 0xFF20
                || point >= 0x1F000 && point <= 0x1FAFF
                || point == 0x60C
                || point == 0x61B
                || point == 0x61F;
    }
}
