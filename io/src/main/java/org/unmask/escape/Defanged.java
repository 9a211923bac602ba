package org.unmask.escape;

/**
 * Addresses written so that no program turns them into a live link: {@code hxxps://example[.]org/a}, {@code www[.]example},
 * {@code ftp[:]//host}. Browsers do not make links of text, but mail programs and PDF readers do.
 */
final class Defanged {
    private Defanged() {}

    static String of(String text) {
        if (text.indexOf("//") < 0 && text.indexOf('.') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("://", i)) {
                i = scheme(text, i, out);
            } else if (isWww(text, i)) {
                i = host(text, i, out);
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    /** Rewrites the scheme that {@code out} ends with, then the host that follows. */
    private static int scheme(String text, int colon, StringBuilder out) {
        boolean secure = endsWith(out, "https");
        if (secure || endsWith(out, "http")) {
            int letters = secure ? 4 : 3;
            out.setCharAt(out.length() - letters, 'x');
            out.setCharAt(out.length() - letters + 1, 'x');
            out.append("://");
        } else {
            out.append("[:]//");
        }
        return host(text, colon + 3, out);
    }

    private static int host(String text, int from, StringBuilder out) {
        int i = from;
        for (; i < text.length() && isHost(text.charAt(i)); i++) {
            if (text.charAt(i) == '.') {
                out.append("[.]");
            } else {
                out.append(text.charAt(i));
            }
        }
        return i;
    }

    private static boolean isHost(char c) {
        return c > ' ' && "/?#\"'<>()[]{}|\\^`".indexOf(c) < 0;
    }

    private static boolean isWww(String text, int at) {
        return text.regionMatches(true, at, "www.", 0, 4)
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static boolean endsWith(StringBuilder out, String word) {
        int start = out.length() - word.length();
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if ((out.charAt(start + i) | 0x20) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
