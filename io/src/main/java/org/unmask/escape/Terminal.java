package org.unmask.escape;

import org.unmask.model.Untrusted;

/**
 * One line of text that cannot move the cursor, set a title, fill a clipboard or turn the line around.
 * C0, C1, bidirectional and invisible characters are shown as {@code \n}, {@code \t}, {@code \r} or <code>&#92;u{1B}</code>.
 * For people, not for programs: the escape has no inverse.
 */
public final class Terminal {
    private Terminal() {}

    /** The text with everything unseen made visible, on one line. */
    public static String of(Untrusted stranger) {
        String raw = stranger.raw();
        StringBuilder out = new StringBuilder(raw.length() + 16);
        int step;
        for (int i = 0; i < raw.length(); i += step) {
            int point = raw.codePointAt(i);
            step = Character.charCount(point);
            switch (point) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Unseen.isHidden(raw, i)) {
                        out.append("\\u{")
                                .append(Unseen.name(point).substring(2))
                                .append('}');
                    } else {
                        out.appendCodePoint(point);
                    }
                }
            }
        }
        return out.toString();
    }
}
