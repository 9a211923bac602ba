package org.unmask.report.page;

import org.unmask.report.words.Figures;

/** Tables as a report draws them: a caption, column heads with scope, numbers to the right, a frame that scrolls when narrow. */
public final class Tables {
    private Tables() {}

    /** Opens a table; a head that ends with {@code #} stands over numbers. {@link #close} closes it. */
    public static void open(Page page, String caption, String... heads) {
        page.open(Tag.DIV, "scroll").with(Attribute.ROLE, "region").with(Attribute.TABINDEX, 0);
        page.with(Attribute.ARIA_LABEL, caption).open(Tag.TABLE, "sortable").leaf(Tag.CAPTION, caption);
        page.open(Tag.THEAD).open(Tag.TR);
        for (String head : heads) {
            boolean number = head.endsWith("#");
            page.open(Tag.TH, number ? "number" : "word").with(Attribute.SCOPE, "col");
            page.text(number ? head.substring(0, head.length() - 1) : head).close(Tag.TH);
        }
        page.close(Tag.TR).close(Tag.THEAD).open(Tag.TBODY);
    }

    /** Closes what {@link #open} opened. */
    public static void close(Page page) {
        page.close(Tag.TBODY).close(Tag.TABLE).close(Tag.DIV);
    }

    /** A cell with a count, sorted by its value. */
    public static Page count(Page page, long value) {
        return number(page, value, Figures.count(value));
    }

    /** A cell with a number written in its own way, sorted by its value. */
    public static Page number(Page page, double value, String written) {
        page.open(Tag.TD, "number");
        if (Double.isFinite(value)) {
            page.with(Attribute.VALUE, Double.toString(value));
        }
        return page.text(written).close(Tag.TD);
    }

    /** A row of a list of facts. */
    public static void fact(Page page, String term, String description) {
        page.open(Tag.DIV).leaf(Tag.DT, term).leaf(Tag.DD, description).close(Tag.DIV);
    }
}
