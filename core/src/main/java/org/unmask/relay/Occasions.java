package org.unmask.relay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hand-offs that count as one piece of evidence. All followers of one thing are one occasion, told by the follower in the middle: accounts of one operator act in
 * step, and ten of them are not ten proofs. Things handed on together, posted within an hour of each other by the leader and by the follower, are one
 * occasion as well: whoever reads ten posts in one sitting has sat down once.
 */
final class Occasions {
    private static final long SITTING_MILLIS = 3_600_000;

    /** More occasions than this tell no more; evenly spaced ones of them are looked at, which bounds the cost. */
    private static final int MOST = 2_000;

    private Occasions() {}

    /** The occasions in the order of the leader's time; {@code after} as {@link Handoffs#after} gives it. */
    static List<Handoff> of(List<Handoff> after) {
        List<Handoff> starts = new ArrayList<>();
        int oldest = 0;
        for (Handoff thing : things(after)) {
            while (oldest < starts.size() && starts.get(oldest).leaderAt() < thing.leaderAt() - SITTING_MILLIS) {
                oldest++;
            }
            boolean known = starts.subList(oldest, starts.size()).stream()
                    .anyMatch(start -> Math.abs(start.followerAt() - thing.followerAt()) <= SITTING_MILLIS);
            if (!known) {
                starts.add(thing);
            }
        }
        return thinned(starts);
    }

    /** One hand-off for each thing: that of the follower in the middle, the earlier of two. */
    private static List<Handoff> things(List<Handoff> after) {
        List<Handoff> things = new ArrayList<>();
        int i = 0;
        while (i < after.size()) {
            int end = i;
            while (end < after.size()
                    && after.get(end).leaderPost() == after.get(i).leaderPost()) {
                end++;
            }
            things.add(after.subList(i, end).stream()
                    .sorted(Comparator.comparingLong(Handoff::lag).thenComparingInt(Handoff::follower))
                    .skip((end - i - 1) / 2)
                    .findFirst()
                    .orElseThrow(AssertionError::new));
            i = end;
        }
        return things;
    }

    private static List<Handoff> thinned(List<Handoff> starts) {
        if (starts.size() <= MOST) {
            return starts;
        }
        List<Handoff> kept = new ArrayList<>();
        for (long k = 0; k < MOST; k++) {
            kept.add(starts.get((int) (k * starts.size() / MOST)));
        }
        return kept;
    }
}
