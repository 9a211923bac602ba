package org.unmask.group;

import java.util.Arrays;

/**
 * Weighted ties between accounts in one fixed order: each pair once, smaller account first, ties sorted by pair.
 * Accounts are dense numbers; weights are whole units above 0.
 */
record Ties(int[] a, int[] b, double[] weight) {
    /** Sorts the ties; the same pair given twice is one tie with both weights, a tie of an account with itself is left out. O(n log n). */
    static Ties of(int[] from, int[] to, long[] weight) {
        if (from.length != to.length || from.length != weight.length) {
            throw new AssertionError(
                    "columns of " + from.length + ", " + to.length + " and " + weight.length + " ties");
        }
        long[] pairs = new long[from.length];
        int count = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i] && weight[i] > 0) {
                pairs[count++] = pair(from[i], to[i]);
            }
        }
        long[] distinct = Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
        long[] sums = new long[distinct.length];
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i] && weight[i] > 0) {
                int at = Arrays.binarySearch(distinct, pair(from[i], to[i]));
                sums[at] = saturated(sums[at], weight[i]);
            }
        }
        return ofPairs(distinct, sums);
    }

    private static Ties ofPairs(long[] pairs, long[] weights) {
        int[] a = new int[pairs.length];
        int[] b = new int[pairs.length];
        double[] weight = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            a[i] = (int) (pairs[i] >>> 32);
            b[i] = (int) pairs[i];
            weight[i] = weights[i];
        }
        return new Ties(a, b, weight);
    }

    int count() {
        return a.length;
    }

    private static long pair(int left, int right) {
        return (long) Math.min(left, right) << 32 | Math.max(left, right);
    }

    private static long saturated(long sum, long more) {
        return sum > Long.MAX_VALUE - more ? Long.MAX_VALUE : sum + more;
    }
}
