package org.unmask.escape;

import org.unmask.model.Untrusted;

/**
 * Markup that is inert in an HTML document: an escaped text, never a live link, never a way to turn the text around it.
 * A stranger's string stands in its own {@code <bdi>}; bidirectional and invisible characters are drawn as {@code U+202E};
 * addresses are defanged ({@code hxxps://example[.]org}). Cost: one pass.
 */
public final class Html {
    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** A stranger's text in running text: isolated, with what is unseen made visible. Line breaks and tabs are kept. */
    public static Html of(Untrusted stranger) {
        StringBuilder out = new StringBuilder("<bdi dir=\"auto\">");
        draw(Defanged.of(stranger.raw()), out, true);
        return new Html(out.append("</bdi>").toString());
    }

    /** A stranger's text inside a quoted attribute value; no element, unseen characters as {@code [U+202E]}. */
    public static Html attribute(Untrusted stranger) {
        StringBuilder out = new StringBuilder();
        draw(Defanged.of(stranger.raw()), out, false);
        return new Html(out.toString());
    }

    /** Our own sentence, in running text or inside a quoted attribute value; it is escaped all the same. */
    public static Html text(String ours) {
        StringBuilder out = new StringBuilder(ours.length() + 16);
        draw(ours, out, false);
        return new Html(out.toString());
    }

    /** The markup, safe in running text and, unless made by {@link #of}, inside a quoted attribute value. */
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }

    private static void draw(String text, StringBuilder out, boolean withElements) {
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int point = text.codePointAt(i);
            step = Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                case '\n' -> out.append(withElements ? "\n" : "&#10;");
                case '\t' -> out.append(withElements ? "\t" : "&#9;");
                case '\r' -> {
                    if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                        unseen(point, out, withElements);
                    }
                }
                default -> {
                    if (Unseen.isHidden(text, i)) {
                        unseen(point, out, withElements);
                    } else {
                        out.appendCodePoint(point);
                    }
                }
            }
        }
    }

    private static void unseen(int point, StringBuilder out, boolean withElements) {
        if (withElements) {
            // An isolate of its own, so that the sign reads left to right in a right-to-left text.
            out.append("<bdi class=\"unseen\" dir=\"ltr\">")
                    .append(Unseen.name(point))
                    .append("</bdi>");
        } else {
            out.append('[').append(Unseen.name(point)).append(']');
        }
    }
}
