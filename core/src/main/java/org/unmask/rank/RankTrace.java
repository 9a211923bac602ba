package org.unmask.rank;

import java.util.Arrays;
import org.unmask.network.ActionColumns;

/** The actions of one trace: its word in tables, the columns, and how often an account's actions on one object count. */
public record RankTrace(String word, ActionColumns columns, Tally tally) {
    private static final long SECOND = 1000;

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

    /**
     * Who wrote the posts that were reposted, and when: per object of the reposts the number of its author, below {@code authors}, and epoch
     * milliseconds; {@link #UNKNOWN} and {@link #NO_TIME} where the data do not say.
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Originals(int[] author, long[] atMillis, int authors) {
        /** No author is known. */
        public static final int UNKNOWN = -1;

        /** No time is known. */
        public static final long NO_TIME = Long.MIN_VALUE;
    }

    /**
     * The trace of fast reposts: accounts by the authors whose posts they repost within {@code withinMillis} of their appearing, as often as
     * they do, once not counted. Times of reposts are known to the second, so a repost in the second of the original is not before it.
     */
    public static RankTrace fastReposts(ActionColumns reposts, Originals originals, long withinMillis) {
        int[] rows = new int[reposts.size()];
        int size = 0;
        for (int i = 0; i < reposts.size(); i++) {
            int object = reposts.object(i);
            long original = originals.atMillis()[object];
            long lag = reposts.at(i) - original;
            boolean known = originals.author()[object] != Originals.UNKNOWN && original != Originals.NO_TIME;
            if (known && lag > -SECOND && lag <= withinMillis) {
                rows[size++] = i;
            }
        }
        int[] fast = Arrays.copyOf(rows, size);
        ActionColumns columns = ActionColumns.sorted(
                Arrays.stream(fast).map(reposts::account).toArray(),
                Arrays.stream(fast)
                        .map(i -> originals.author()[reposts.object(i)])
                        .toArray(),
                Arrays.stream(fast).mapToLong(reposts::at).toArray(),
                Arrays.stream(fast).map(reposts::post).toArray(),
                new ActionColumns.Ids(reposts.accounts(), originals.authors()));
        return new RankTrace("fast-repost", columns, Tally.REPEATED);
    }

    boolean isTimed() {
        return tally == Tally.ONCE;
    }

    int leastTally() {
        return tally == Tally.REPEATED ? 2 : 1;
    }
}
