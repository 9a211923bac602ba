package org.unmask.store.database;

import java.io.IOException;

/**
 * The case cannot be opened, read or written now. The message is one sentence for a person: what happened and what to do;
 * it never holds a stranger's text.
 */
public final class CaseUnavailable extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. The command line gives exit code 7 for {@link #BUDGET} and 5 for the others. */
    public enum Reason {
        /** No case at that place. */
        MISSING,
        /** There is something already where a new case should stand. */
        EXISTS,
        /** The path cannot name a case. */
        NAME,
        /** Another process, or another part of this one, holds the case. */
        HELD,
        /** Made by a newer version of this software, or by other versions of its traces. */
        NEWER,
        /** Made on another installation and not trusted. */
        FOREIGN,
        /** Opened for reading only. */
        READ_ONLY,
        /** The files of the case do not fit together. */
        BROKEN,
        /** Memory or disk ran out. What was committed before is kept. */
        BUDGET,
        /** The database refused a statement. What was committed before is kept. */
        FAILED
    }

    private final Reason reason;

    public CaseUnavailable(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public CaseUnavailable(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
