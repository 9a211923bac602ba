package org.unmask.image;

/** Which part of a picture is looked at. The order is the stored one and never changes. */
public enum View {
    WHOLE("the whole picture"),
    TRIMMED("the picture without its plain border"),
    PANEL("the picture inside the picture");

    private final String words;

    View(String words) {
        this.words = words;
    }

    /** How a person says it. */
    public String words() {
        return words;
    }
}
