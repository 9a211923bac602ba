package org.unmask.network;

/** Counts pairs of rows of one object within a window with two pointers: linear, however many pairs there are. */
final class WindowSweep {
    private final long[] at;

    WindowSweep(long[] at) {
        this.at = at;
    }

    /** Pairs i &lt; j of rows in [from, to) with {@code at[j] - at[i] <= window}. */
    long pairs(int from, int to, long window) {
        return pairsUpTo(from, to, window, Long.MAX_VALUE);
    }

    /** The same number, or any number above {@code limit} as soon as it is exceeded. */
    long pairsUpTo(int from, int to, long window, long limit) {
        long pairs = 0;
        int low = from;
        for (int i = from + 1; i < to && pairs <= limit; i++) {
            long earliest = at[i] - window;
            while (at[low] < earliest) {
                low++;
            }
            pairs += i - low;
        }
        return pairs;
    }
}
