package org.unmask.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.unmask.model.UnusableParameter;

/**
 * Intervals by drawing accounts anew: the percentile bootstrap of Efron (1979, doi:10.1214/aos/1176344552), within each label, so that the
 * number of accounts of the operation stays as it is. Accounts of one operation resemble each other, so the intervals are rather too narrow.
 * Cost: drawings x (accounts + what each number costs). The same for a seed at any time.
 */
public final class Bootstrap {
    private static final double TAIL = .025;

    private final boolean[] operation;
    private final int drawings;
    private final long seed;

    /** Drawings of the accounts with these labels. */
    public Bootstrap(boolean[] operation, int drawings, long seed) {
        if (drawings < 40) {
            throw new UnusableParameter("bootstrap drawings", Integer.toString(drawings), "40 or more");
        }
        this.operation = operation.clone();
        this.drawings = drawings;
        this.seed = seed;
    }

    /**
     * The interval of each number, all of them on the same drawings; a number is asked how often each account was drawn.
     * Unknown where a number is NaN in any drawing.
     */
    public List<Interval> intervals(List<ToDoubleFunction<int[]>> numbers) {
        int[][] strata = {accounts(true), accounts(false)};
        SplittableRandom dice = new SplittableRandom(seed);
        double[][] drawn = new double[numbers.size()][drawings];
        int[] times = new int[operation.length];
        for (int drawing = 0; drawing < drawings; drawing++) {
            Arrays.fill(times, 0);
            for (int[] stratum : strata) {
                for (int i = 0; i < stratum.length; i++) {
                    times[stratum[dice.nextInt(stratum.length)]]++;
                }
            }
            for (int n = 0; n < drawn.length; n++) {
                drawn[n][drawing] = numbers.get(n).applyAsDouble(times);
            }
        }
        List<Interval> intervals = new ArrayList<>();
        for (double[] values : drawn) {
            intervals.add(interval(values));
        }
        return intervals;
    }

    private int[] accounts(boolean label) {
        int[] accounts = new int[operation.length];
        int count = 0;
        for (int i = 0; i < operation.length; i++) {
            if (operation[i] == label) {
                accounts[count++] = i;
            }
        }
        return Arrays.copyOf(accounts, count);
    }

    /** The values with 2.5 % of the drawings below and above, by the nearest rank. NaN sorts last. */
    private static Interval interval(double[] values) {
        Arrays.sort(values);
        if (Double.isNaN(values[values.length - 1])) {
            return Interval.UNKNOWN;
        }
        int low = (int) Math.floor(TAIL * values.length);
        return new Interval(values[low], values[values.length - 1 - low]);
    }
}
