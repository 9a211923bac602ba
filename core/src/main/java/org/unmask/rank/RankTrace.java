package org.unmask.rank;

import org.unmask.network.ActionColumns;

/** The actions of one trace: its word in tables, the columns, and how often an account's actions on one object count. */
public record RankTrace(String word, ActionColumns columns, Tally tally) {
    /** What several actions of one account on one object are worth. */
    public enum Tally {
        /** Once, at the time of the first of them. Objects of one account are left out. */
        ONCE,
        /** As often as they are, without their times. Objects with one action are left out. */
        COUNT,
        /** As often as they are, without their times, and nothing where it was once only. */
        REPEATED
    }

    /** A trace whose actions count once per object, with their times. */
    public static RankTrace once(String word, ActionColumns columns) {
        return new RankTrace(word, columns, Tally.ONCE);
    }

    boolean isTimed() {
        return tally == Tally.ONCE;
    }

    int leastTally() {
        return tally == Tally.REPEATED ? 2 : 1;
    }
}
