package org.unmask.bytes.csv;

/** Resolves what a delimited file does to the text of a cell. */
final class CellText {
    private static final int LONGEST_NAME = 200;

    private CellText() {}

    /** Doubled quotes become one; where {@code backslash}, so do an escaped quote and an escaped backslash. */
    static String unescaped(String text, boolean backslash) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean pair = c == '"' ? next == '"' : backslash && c == '\\' && (next == '"' || next == '\\');
            if (pair) {
                i++;
            }
            out.append(pair ? next : c);
        }
        return out.toString();
    }

    /** The text without NUL and other C0 characters; tab and line breaks stay. */
    static String withoutControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The text with each lone surrogate as U+FFFD. */
    static String scalars(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point -> out.appendCodePoint(
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xfffd : point));
        return out.toString();
    }

    /** A column's name fit to be shown and written into a map: on one line, without control and format characters, of bounded length. */
    static String name(String cell) {
        StringBuilder out = new StringBuilder();
        cell.codePoints().limit(LONGEST_NAME).forEach(point -> {
            int type = Character.getType(point);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || Character.isWhitespace(point);
            out.appendCodePoint(hidden ? ' ' : point);
        });
        return out.toString().strip();
    }
}
