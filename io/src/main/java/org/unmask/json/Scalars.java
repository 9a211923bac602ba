package org.unmask.json;

/** Makes a decoded string fit to be text: escapes can smuggle in lone surrogates and control characters that no text has. */
final class Scalars {
    private Scalars() {}

    /** The string with lone surrogates as U+FFFD and without C0 characters other than tab and line breaks. Itself where nothing is wrong. */
    static String of(String decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (isControl(c) || Character.isSurrogate(c)) {
                return repaired(decoded);
            }
        }
        return decoded;
    }

    private static String repaired(String decoded) {
        StringBuilder out = new StringBuilder(decoded.length());
        for (int i = 0; i < decoded.length(); ) {
            int point = decoded.codePointAt(i);
            i += Character.charCount(point);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                out.append('\uFFFD');
            } else if (point >= 0x20 || !isControl((char) point)) {
                out.appendCodePoint(point);
            }
        }
        return out.toString();
    }

    private static boolean isControl(char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }
}
