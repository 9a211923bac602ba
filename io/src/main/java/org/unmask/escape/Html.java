package org.unmask.escape;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.unmask.model.Untrusted;

/**
 * Markup that is inert in an HTML document: an escaped text, never a live link, never a way to turn the text around it.
 * A stranger's string stands in its own {@code <bdi>}; bidirectional and invisible characters are drawn as {@code U+202E};
 * addresses are defanged ({@code hxxps://example[.]org}). Cost: one pass.
 */
public final class Html {
    private final String markup;
    private final boolean holdsElements;

    private Html(String markup, boolean holdsElements) {
        this.markup = markup;
        this.holdsElements = holdsElements;
    }

    /** A stranger's text in running text: isolated, with what is unseen made visible. Line breaks and tabs are kept. */
    public static Html of(Untrusted stranger) {
        String text = Defanged.of(stranger.raw());
        return isolated(out -> draw(text, 0, text.length(), out));
    }

    /** Like {@link #of}, at most {@code most} characters of it; how many are missing is said in the text. */
    public static Html excerpt(Untrusted stranger, int most) {
        String text = Defanged.of(stranger.raw());
        int end = end(text, most);
        return isolated(out -> {
            draw(text, 0, end, out);
            cut(text, end, out);
        });
    }

    /** Like {@link #excerpt}, with the words that {@code other} lacks inside {@code <mark>}. */
    public static Html differing(Untrusted mine, Untrusted other, int most) {
        String text = Defanged.of(mine.raw());
        int end = end(text, most);
        List<String> words = Difference.words(text.substring(0, end));
        String against = Defanged.of(other.raw());
        BitSet different = Difference.of(words, Difference.words(against.substring(0, end(against, most))));
        return isolated(out -> {
            int from = 0;
            for (int i = 0; i < words.size(); i++) {
                boolean marked = different.get(i);
                int to = from + words.get(i).length();
                out.append(marked && !(i > 0 && different.get(i - 1)) ? "<mark>" : "");
                draw(text, from, to, out);
                out.append(marked && !different.get(i + 1) ? "</mark>" : "");
                from = to;
            }
            cut(text, end, out);
        });
    }

    /** How many characters of a text are drawn as {@code U+202E} because nobody would see them. */
    public static long unseenIn(Untrusted stranger) {
        String text = stranger.raw();
        long unseen = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            unseen += c != '\n' && c != '\r' && c != '\t' && Unseen.isHidden(text, i) ? 1 : 0;
        }
        return unseen;
    }

    /** How many characters (code points) a text has. */
    public static long lengthOf(Untrusted stranger) {
        return stranger.raw().codePointCount(0, stranger.raw().length());
    }

    /** A stranger's text inside a quoted attribute value; no element, unseen characters as {@code [U+202E]}. */
    public static Html attribute(Untrusted stranger) {
        return new Html(flat(Defanged.of(stranger.raw())), false);
    }

    /** Our own sentence, in running text or inside a quoted attribute value; it is escaped all the same. */
    public static Html text(String ours) {
        return new Html(flat(ours), false);
    }

    /** The markup for running text. */
    public String markup() {
        return markup;
    }

    /** The markup for a quoted attribute value; an {@link AssertionError} where this holds elements. */
    public String attributeValue() {
        if (holdsElements) {
            throw new AssertionError("elements cannot stand in an attribute");
        }
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }

    private static Html isolated(Consumer<StringBuilder> inside) {
        StringBuilder out = new StringBuilder("<bdi dir=\"auto\">");
        inside.accept(out);
        return new Html(out.append("</bdi>").toString(), true);
    }

    private static int end(String text, int most) {
        return text.codePointCount(0, text.length()) <= most ? text.length() : text.offsetByCodePoints(0, most);
    }

    private static void cut(String text, int end, StringBuilder out) {
        if (end < text.length()) {
            int missing = text.codePointCount(end, text.length());
            out.append("<bdi class=\"cut\" dir=\"ltr\"> [… ").append(missing).append(" more characters]</bdi>");
        }
    }

    /** Draws part of a text as running text. */
    private static void draw(String text, int from, int to, StringBuilder out) {
        int step;
        for (int i = from; i < to; i += step) {
            int point = text.codePointAt(i);
            step = Character.charCount(point);
            if (point == '\n' || point == '\t') {
                out.append((char) point);
            } else if (point == '\r') {
                // A return before a line feed is how some sources end a line.
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    out.append(sign(point));
                }
            } else if (Unseen.isHidden(text, i)) {
                out.append(sign(point));
            } else {
                escape(point, out);
            }
        }
    }

    /** The whole text for a quoted attribute value. */
    private static String flat(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int step;
        for (int i = 0; i < text.length(); i += step) {
            int point = text.codePointAt(i);
            step = Character.charCount(point);
            if (point == '\n' || point == '\t') {
                out.append("&#").append(point).append(';');
            } else if (point == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            } else if (Unseen.isHidden(text, i)) {
                out.append('[').append(Unseen.name(point)).append(']');
            } else {
                escape(point, out);
            }
        }
        return out.toString();
    }

    private static void escape(int point, StringBuilder out) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '`' -> out.append("&#96;");
            default -> out.appendCodePoint(point);
        }
    }

    /** An isolate of its own, so that the sign reads left to right in a right-to-left text. */
    private static String sign(int point) {
        return "<bdi class=\"unseen\" dir=\"ltr\">" + Unseen.name(point) + "</bdi>";
    }
}
