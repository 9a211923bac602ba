package org.unmask.bytes.csv;

/** Resolves what a delimited file does to the text of a cell. */
final class CellText {
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
}
