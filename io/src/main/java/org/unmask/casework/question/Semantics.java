package org.unmask.casework.question;

import java.util.Locale;
import org.unmask.model.UnusableParameter;

/** How co-actions are counted. */
public enum Semantics {
    /** Distinct objects and posts, tested against chance. */
    UNMASK,
    /** Exactly as the R package CooRTweet counts. */
    COORTWEET,
    /** Exactly as the coordination-network-toolkit of QUT counts. */
    QUT;

    /** The word on the command line and in a run. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The semantics of that word. Throws {@link UnusableParameter}. */
    public static Semantics ofWord(String word) {
        for (Semantics semantics : values()) {
            if (semantics.word().equals(word)) {
                return semantics;
            }
        }
        throw new UnusableParameter("--semantics", word, "one of unmask, coortweet, qut");
    }
}
