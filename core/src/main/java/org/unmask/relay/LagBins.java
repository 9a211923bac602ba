package org.unmask.relay;

import java.util.Arrays;
import java.util.List;

/**
 * The steps in which lags are counted: up to 10 s, 1 min, 5 min, 30 min, 1 h, 3 h, 6 h, 12 h, 24 h, 3 days, and later.
 * Concentration = 1 - entropy / log(number of steps): 1 where all lags are in one step, 0 where they are spread evenly over all.
 */
public final class LagBins {
    /** How many steps there are. */
    public static final int COUNT = 11;

    private static final long[] ENDS = {
        10_000, 60_000, 300_000, 1_800_000, 3_600_000, 10_800_000, 21_600_000, 43_200_000, 86_400_000, 259_200_000
    };

    private LagBins() {}

    /** The longest lag of each step but the last, in milliseconds. */
    public static List<Long> ends() {
        return Arrays.stream(ENDS).boxed().toList();
    }

    /** The step of a lag. */
    static int of(long lagMillis) {
        int at = Arrays.binarySearch(ENDS, lagMillis);
        return at < 0 ? -at - 1 : at;
    }

    /** How many of the lags are in each step. */
    static int[] counts(long[] lags) {
        int[] counts = new int[COUNT];
        for (long lag : lags) {
            counts[of(lag)]++;
        }
        return counts;
    }

    /** How concentrated these counts are, in [0, 1]; 1 without any. */
    static double concentration(int[] counts) {
        int all = Arrays.stream(counts).sum();
        double entropy = 0;
        for (int count : counts) {
            if (count > 0) {
                double share = (double) count / all;
                entropy -= share * StrictMath.log(share);
            }
        }
        return 1 - entropy / StrictMath.log(COUNT);
    }
}
