package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;

/**
 * Counts, for one object at a time, its pairs of actions by different accounts within each window, by edge class.
 * Excluded accounts do not count. Cost: linear in the object's actions per window. One instance serves one thread.
 */
final class LagSweep {
    private final ActionColumns columns;
    private final EdgeClasses edges;
    private final boolean[] excluded;
    private final int[] kept;
    private final int[] previous;
    private final int[] lastOf;
    private final int[] stampOf;
    private final long[] inWindow;
    private int stamp;
    private int size;

    LagSweep(ActionColumns columns, EdgeClasses edges, boolean[] excluded) {
        this.columns = columns;
        this.edges = edges;
        this.excluded = excluded;
        int longest = 0;
        for (int object = 0; object < columns.objects(); object++) {
            longest = Math.max(longest, columns.objectStart(object + 1) - columns.objectStart(object));
        }
        kept = new int[longest];
        previous = new int[longest];
        lastOf = new int[columns.accounts()];
        stampOf = new int[columns.accounts()];
        inWindow = new long[edges.platforms()];
    }

    /** Loads an object; the counts of {@link #within} are then of this object. Returns its actions that count. */
    int load(int object) {
        stamp++;
        int n = 0;
        for (int i = columns.objectStart(object); i < columns.objectStart(object + 1); i++) {
            int account = columns.account(i);
            if (!excluded[account]) {
                kept[n] = i;
                previous[n] = stampOf[account] == stamp ? lastOf[account] : -1;
                stampOf[account] = stamp;
                lastOf[account] = n++;
            }
        }
        size = n;
        return n;
    }

    /** Adds the loaded object's cross-account pairs with a lag of at most {@code window} to {@code pairs[edge * stride + at]}. */
    void within(long window, long[] pairs, int stride, int at) {
        Arrays.fill(inWindow, 0);
        int low = 0;
        for (int i = 0; i < size; i++) {
            long time = columns.at(kept[i]);
            while (time - columns.at(kept[low]) > window) {
                inWindow[edges.platformOf(columns.account(kept[low++]))]--;
            }
            int platform = edges.platformOf(columns.account(kept[i]));
            for (int other = 0; other < inWindow.length; other++) {
                pairs[edges.ofPlatforms(platform, other) * stride + at] += inWindow[other];
            }
            inWindow[platform]++;
            if (previous[i] >= 0) {
                pairs[edges.ofPlatforms(platform, platform) * stride + at] -= own(i, low);
            }
        }
    }

    /** Earlier actions of the same account inside the window; a chain, since few accounts repeat themselves on one object. */
    private long own(int i, int low) {
        long found = 0;
        for (int earlier = previous[i]; earlier >= low && found < MOST_REPEATS; earlier = previous[earlier]) {
            found++;
        }
        return found;
    }

    /** Bounds the chain of one account that floods one object; beyond it the pool counts a few pairs too many, which is cautious. */
    private static final int MOST_REPEATS = 4096;
}
