package org.unmask.report.page;

/** The attributes that a report may hold: no event handler, no {@code src}, no {@code style}; {@code href} stays inside the page. */
public enum Attribute {
    LANG("lang"),
    CHARSET("charset"),
    NAME("name"),
    CONTENT("content"),
    HTTP_EQUIV("http-equiv"),
    ID("id"),
    CLASS("class"),
    HREF("href"),
    TITLE("title"),
    ROLE("role"),
    TABINDEX("tabindex"),
    SCOPE("scope"),
    DATETIME("datetime"),
    VALUE("data-v"),
    ARIA_LABEL("aria-label"),
    ARIA_LABELLEDBY("aria-labelledby"),
    ARIA_HIDDEN("aria-hidden"),
    VIEW_BOX("viewBox"),
    X("x"),
    Y("y"),
    X1("x1"),
    Y1("y1"),
    X2("x2"),
    Y2("y2"),
    CX("cx"),
    CY("cy"),
    R("r"),
    WIDTH("width"),
    HEIGHT("height"),
    POINTS("points"),
    STROKE_WIDTH("stroke-width"),
    TEXT_ANCHOR("text-anchor");

    private final String word;

    Attribute(String word) {
        this.word = word;
    }

    /** The name in markup. */
    String word() {
        return word;
    }
}
