package org.unmask.escape;

import org.unmask.model.Untrusted;

/**
 * Text that is inert in an XML 1.0 document.
 * Characters outside the {@code Char} production (XML 1.0, 2.2), for which there is no escape, become U+FFFD.
 */
public final class Xml {
    private Xml() {}

    /** Escaped for character data and for a quoted attribute value; line breaks and tabs survive both. */
    public static String of(Untrusted stranger) {
        String legal = legal(stranger);
        StringBuilder out = new StringBuilder(legal.length() + 16);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&apos;");
                case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Only the filter, for StAX writers, which escape by themselves. */
    public static String legal(Untrusted stranger) {
        String raw = stranger.raw();
        StringBuilder out = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> out.appendCodePoint(isLegal(point) ? point : 0xFFFD));
        return out.toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
