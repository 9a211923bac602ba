package org.unmask.relay;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The test as METHOD B3 first had it, to compare with: the follower's time is any of its own after the thing's first appearance, and the statistic is the
 * concentration over the steps of lags.
 */
final class AsWritten {
    private AsWritten() {}

    static double p(RelayWorld world) {
        List<Handoff> after = world.handoffs().after();
        Postings postings = world.postings();
        double observed = LagBins.concentration(
                LagBins.counts(after.stream().mapToLong(Handoff::lag).toArray()));
        SplittableRandom dice = new SplittableRandom(7);
        int hits = 0;
        for (int s = 0; s < 1_000; s++) {
            long[] lags = new long[after.size()];
            for (int i = 0; i < lags.length; i++) {
                long led = after.get(i).leaderAt();
                long[] times = postings.times(after.get(i).follower());
                int from = Arrays.binarySearch(times, led + 1);
                from = from < 0 ? -from - 1 : from;
                lags[i] = times[from + dice.nextInt(times.length - from)] - led;
            }
            hits += LagBins.concentration(LagBins.counts(lags)) >= observed - 1e-12 ? 1 : 0;
        }
        return (1.0 + hits) / 1_001;
    }
}
