package org.unmask.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.unmask.escape.Html;

/**
 * Writes HTML that cannot carry anything live: names of elements and attributes come from closed lists, strangers' text only as
 * {@link Html}, our own sentences are escaped too, an address can only point inside the page, and a picture is one that we drew.
 * A start tag stays open for {@link #with} until content follows. Misuse is an {@link AssertionError}.
 */
public final class Page {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<Tag> open = new ArrayDeque<>();
    private boolean inStartTag;

    /** Opens an element. */
    public Page open(Tag tag) {
        endStartTag();
        out.append('<').append(tag.word());
        inStartTag = true;
        open.push(tag);
        return this;
    }

    /** Opens an element of a class. */
    public Page open(Tag tag, String cssClass) {
        return open(tag).with(Attribute.CLASS, cssClass);
    }

    /** Sets an attribute of the element just opened. */
    public Page with(Attribute attribute, String value) {
        if (attribute == Attribute.HREF && !value.startsWith("#")) {
            throw new AssertionError("a report links only into itself, not to " + value);
        }
        return with(attribute, Html.text(value));
    }

    /** Sets an attribute of the element just opened. */
    public Page with(Attribute attribute, Html value) {
        if (!inStartTag) {
            throw new AssertionError("no start tag is open for " + attribute);
        }
        out.append(' ')
                .append(attribute.word())
                .append("=\"")
                .append(value.attributeValue())
                .append('"');
        return this;
    }

    /** Sets a whole number. */
    public Page with(Attribute attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    /** Sets a number with at most two decimals. */
    public Page with(Attribute attribute, double value) {
        long hundredths = Math.round(value * 100);
        return with(attribute, hundredths % 100 == 0 ? Long.toString(hundredths / 100) : decimals(hundredths));
    }

    /** Adds our own sentence. */
    public Page text(String ours) {
        return add(Html.text(ours));
    }

    /** Adds what an escaper made. */
    public Page add(Html markup) {
        endStartTag();
        out.append(markup.markup());
        return this;
    }

    /** Closes the innermost element, which must be {@code tag}. */
    public Page close(Tag tag) {
        endStartTag();
        Tag innermost = open.pop();
        if (innermost != tag) {
            throw new AssertionError("closing " + tag + " inside " + innermost);
        }
        if (!tag.isVoid()) {
            out.append("</").append(tag.word()).append('>');
        }
        if (startsLine(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** An element with our own sentence in it. */
    public Page leaf(Tag tag, String ours) {
        return open(tag).text(ours).close(tag);
    }

    /** An element of a class with our own sentence in it. */
    public Page leaf(Tag tag, String cssClass, String ours) {
        return open(tag, cssClass).text(ours).close(tag);
    }

    /** A link to a place of this page. */
    public Page link(String anchor, String ours) {
        return open(Tag.A).with(Attribute.HREF, "#" + anchor).text(ours).close(Tag.A);
    }

    /** A picture that we drew, inside the page: the one element with a source, which is no address. {@code alt} says in our words what it shows. */
    public Page picture(PageImage image, String alt) {
        endStartTag();
        out.append("<img width=\"").append(image.width()).append("\" height=\"").append(image.height());
        out.append("\" alt=\"").append(Html.text(alt).attributeValue()).append("\" src=\"");
        out.append(image.address()).append("\">");
        return this;
    }

    /** Our own style sheet or script. */
    public Page asset(Asset asset) {
        open(asset.tag());
        endStartTag();
        out.append(asset.text());
        return close(asset.tag());
    }

    /** The finished document. */
    public String document() {
        if (!open.isEmpty()) {
            throw new AssertionError("still open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void endStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private static String decimals(long hundredths) {
        String sign = hundredths < 0 ? "-" : "";
        long size = Math.abs(hundredths);
        String rest = String.format(Locale.ROOT, "%02d", size % 100);
        return sign + size / 100 + '.' + (rest.endsWith("0") ? rest.substring(0, 1) : rest);
    }

    private static boolean startsLine(Tag tag) {
        return switch (tag) {
            case SPAN, A, STRONG, EM, CODE, TIME, TEXT, TD, TH -> false;
            default -> true;
        };
    }
}
