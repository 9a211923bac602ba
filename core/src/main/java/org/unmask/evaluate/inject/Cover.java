package org.unmask.evaluate.inject;

/** What the members of an operation do besides. */
public enum Cover {
    /** Nothing. */
    NONE("none"),
    /** As many actions of the same kind as an account of the case drawn at random, on its objects at their times. */
    LIKE_DATA("like-data");

    private final String word;

    Cover(String word) {
        this.word = word;
    }

    /** The word in tables and on the command line. */
    public String word() {
        return word;
    }
}
