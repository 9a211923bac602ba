package org.unmask.casework.check;

/** What one check found, in one sentence of ours. */
public record Finding(String what, Verdict verdict, String sentence) {
    /** How it stands. */
    public enum Verdict {
        /** As it was sealed. */
        WHOLE,
        /** Worth knowing, no damage. */
        NOTED,
        /** Not as it was sealed. */
        DAMAGED
    }

    static Finding whole(String what, String sentence) {
        return new Finding(what, Verdict.WHOLE, sentence);
    }

    static Finding noted(String what, String sentence) {
        return new Finding(what, Verdict.NOTED, sentence);
    }

    static Finding damaged(String what, String sentence) {
        return new Finding(what, Verdict.DAMAGED, sentence);
    }
}
