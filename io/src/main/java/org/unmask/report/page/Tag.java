package org.unmask.report.page;

import java.util.Locale;

/** The elements that a report may hold: no form, no frame, no object, nothing that loads. */
public enum Tag {
    HTML,
    HEAD,
    META(true),
    TITLE,
    STYLE,
    SCRIPT,
    BODY,
    HEADER,
    MAIN,
    NAV,
    FOOTER,
    SECTION,
    ARTICLE,
    FIGURE,
    FIGCAPTION,
    DIV,
    SPAN,
    P,
    H1,
    H2,
    H3,
    H4,
    H5,
    UL,
    OL,
    LI,
    DL,
    DT,
    DD,
    A,
    STRONG,
    EM,
    CODE,
    TIME,
    DETAILS,
    SUMMARY,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TR,
    TH,
    TD,
    SVG,
    DESC,
    G,
    LINE,
    RECT,
    CIRCLE,
    POLYGON,
    TEXT;

    private final boolean isVoid;

    Tag() {
        this(false);
    }

    Tag(boolean isVoid) {
        this.isVoid = isVoid;
    }

    /** Whether the element has no content and no end tag. */
    boolean isVoid() {
        return isVoid;
    }

    /** The name in markup. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
