package org.unmask.relay;

import java.util.Arrays;

/**
 * How near to one another most lags are: the narrowest interval that holds three quarters of them, as a factor between its ends. On the scale of
 * factors it does not matter how long the lag is, nor that a group was found within some window; on the scale of minutes every quick reader would look steady.
 */
final class Spread {
    private Spread() {}

    /** The ends of an interval of lags, in milliseconds. */
    record Interval(long low, long high, double factor) {}

    /** Of sorted lags; {@code haste} is added to each, for below it lags are not told apart. */
    static Interval of(long[] sorted, long haste) {
        int held = (3 * sorted.length + 3) / 4;
        Interval best = new Interval(sorted[0], sorted[sorted.length - 1], Double.POSITIVE_INFINITY);
        for (int i = 0; i + held <= sorted.length; i++) {
            long low = sorted[i];
            long high = sorted[i + held - 1];
            double factor = (double) (high + haste) / (low + haste);
            best = factor < best.factor() ? new Interval(low, high, factor) : best;
        }
        return best;
    }

    /** The narrowest arc of the day, in milliseconds, that holds three quarters of these moments: how well their owner keeps to an hour. */
    static long arc(long[] moments) {
        int n = moments.length;
        long[] clock = new long[2 * n];
        for (int i = 0; i < n; i++) {
            clock[i] = Math.floorMod(moments[i], Redraw.DAY);
        }
        Arrays.sort(clock, 0, n);
        for (int i = 0; i < n; i++) {
            clock[n + i] = clock[i] + Redraw.DAY;
        }
        int held = (3 * n + 3) / 4;
        long narrowest = Redraw.DAY;
        for (int i = 0; i < n; i++) {
            narrowest = Math.min(narrowest, clock[i + held - 1] - clock[i]);
        }
        return narrowest;
    }
}
