package org.unmask.finding.conduct;

/**
 * How often each account turned to each other one in one way: row i says that {@code from[i]} did so {@code times[i]} times to {@code to[i]}. Rows are
 * grouped by {@code from}, ascending. Accounts of the case have their numbers; those only named in it have numbers from {@code accounts} on. Turning to
 * oneself is not in here.
 */
@SuppressWarnings("ArrayRecordComponent")
public record TalkEdges(int accounts, int[] from, int[] to, long[] times) {
    /** Where the rows of each account begin; the last entry is their number. */
    int[] starts() {
        int[] start = new int[accounts + 1];
        for (int account : from) {
            start[account + 1]++;
        }
        for (int i = 0; i < accounts; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }
}
