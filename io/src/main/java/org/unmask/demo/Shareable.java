package org.unmask.demo;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that others pass on: a post, or an article where {@code post} is null. {@code pull} = how much it attracts. */
record Shareable(long at, double pull, Draft draft, Timeline.@Nullable Entry post) {
    static final Comparator<Shareable> ORDER = Comparator.comparingLong(Shareable::at);

    /** One of the {@code reach} newest things that existed at {@code time}, in proportion to its pull; null where there was none yet. */
    static @Nullable Shareable seenBefore(List<Shareable> sorted, long time, Dice dice, int reach) {
        int end = firstAfter(sorted, time);
        if (end == 0) {
            return null;
        }
        List<Shareable> seen = sorted.subList(Math.max(0, end - reach), end);
        double total = 0;
        for (Shareable thing : seen) {
            total += thing.pull;
        }
        double left = dice.unit() * total;
        for (Shareable thing : seen) {
            left -= thing.pull;
            if (left < 0) {
                return thing;
            }
        }
        return seen.get(seen.size() - 1);
    }

    private static int firstAfter(List<Shareable> sorted, long time) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
