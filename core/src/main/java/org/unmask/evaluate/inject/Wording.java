package org.unmask.evaluate.inject;

import org.unmask.model.UnusableParameter;

/** How the members of an operation say the same, where they write texts of their own. */
public enum Wording {
    /** Word for word. */
    SAME("same"),
    /** Every copy has one word in ten exchanged, misspelled, dropped or added. */
    EDITED("edited"),
    /** Every copy has one word in three replaced, and half of the copies their halves exchanged: as far from the others as a paraphrase. */
    REWRITTEN("rewritten");

    private final String word;

    Wording(String word) {
        this.word = word;
    }

    /** The word in tables and on the command line. */
    public String word() {
        return word;
    }

    /** The wording of that word. Throws {@link UnusableParameter} naming {@code setting}. */
    public static Wording ofWord(String word, String setting) {
        for (Wording wording : values()) {
            if (wording.word.equals(word)) {
                return wording;
            }
        }
        throw new UnusableParameter(setting, word, "one of same, edited, rewritten");
    }
}
