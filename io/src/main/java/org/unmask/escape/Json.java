package org.unmask.escape;

import java.util.Locale;
import org.unmask.model.Untrusted;

/**
 * A JSON string literal with its quotes (RFC 8259), safe inside an HTML script element too: {@code <}, U+2028 and U+2029 are escaped.
 * Inverse: any JSON parser.
 */
public final class Json {
    private Json() {}

    /** The literal. */
    public static String of(Untrusted stranger) {
        String raw = stranger.raw();
        StringBuilder out = new StringBuilder(raw.length() + 16).append('"');
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> plain(c, out);
            }
        }
        return out.append('"').toString();
    }

    private static void plain(char c, StringBuilder out) {
        boolean escape = c < ' ' || c == 0x7F || c == '<' || c == 0x2028 || c == 0x2029;
        if (escape) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
