package org.unmask.evaluate.inject;

/** What the members of an operation act on. */
public enum Shared {
    /** Objects that nobody else acts on. */
    FRESH("fresh"),
    /** Objects of the case that two to nine accounts acted on. */
    RARE("rare"),
    /** Objects of the case among the tenth that most accounts acted on, of those with ten accounts or more. */
    POPULAR("popular");

    private final String word;

    Shared(String word) {
        this.word = word;
    }

    /** The word in tables and on the command line. */
    public String word() {
        return word;
    }
}
