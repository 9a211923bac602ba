package org.unmask.chance.baseline;

import java.util.Arrays;

/**
 * How close in time ordinary pairs of actions on ordinary objects are, as a mean over objects: {@code sums[edge][w]} = sum over
 * {@code objects[edge]} objects of the share of their pairs within window w. A mean over objects, not over pairs, because a few objects on
 * which many act would otherwise speak for all. Carried from one kind of action to the next, so that a kind in which only an operation acts
 * is judged by the habits of the others.
 */
@SuppressWarnings("ArrayRecordComponent")
public record LagRates(double[][] sums, long[] objects) {
    /** Weight, in objects, of what other kinds show. */
    private static final double BORROWED = 20;

    /** Nothing is known. */
    public static LagRates none(int edges, int windows) {
        return new LagRates(new double[edges][windows], new long[edges]);
    }

    /** Both together. */
    public LagRates plus(LagRates other) {
        double[][] both = new double[sums.length][];
        long[] counts = new long[sums.length];
        for (int edge = 0; edge < sums.length; edge++) {
            both[edge] = sums[edge].clone();
            for (int w = 0; w < both[edge].length; w++) {
                both[edge][w] += other.sums[edge][w];
            }
            counts[edge] = objects[edge] + other.objects[edge];
        }
        return new LagRates(both, counts);
    }

    /**
     * The mean chance within window {@code w}, drawn towards {@code others}. One object that is always in step is added, so that what was
     * never seen is not taken for impossible.
     */
    public double chance(int edge, int w, LagRates others) {
        double borrowed = Math.min(BORROWED, others.objects[edge]);
        double ofOthers = borrowed == 0 ? 0 : others.sums[edge][w] / others.objects[edge];
        return (sums[edge][w] + borrowed * ofOthers + 1) / (objects[edge] + borrowed + 1);
    }

    void add(int edge, double[] shares) {
        objects[edge]++;
        Arrays.setAll(sums[edge], w -> sums[edge][w] + shares[w]);
    }
}
