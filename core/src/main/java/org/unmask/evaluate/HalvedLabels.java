package org.unmask.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A bound that is chosen on half of the labels and measured on the other half, since a bound measured where it was chosen flatters itself.
 * The halves are dealt by dice within each label. O(accounts x bounds).
 */
public final class HalvedLabels {
    /** Each half needs so many accounts of either sort. */
    private static final int LEAST = 5;

    private final double[] score;
    private final boolean[] operation;
    private final int[] half;

    /** The bound with the best F1 on the one half, the lowest of equal ones, and what it gives on the other. */
    public record Chosen(double bound, Confusion counts) {}

    private HalvedLabels(double[] score, boolean[] operation, long seed) {
        this.score = score;
        this.operation = operation;
        this.half = new int[score.length];
        int[] dealt = new int[2];
        for (int i : shuffled(score.length, new SplittableRandom(seed))) {
            half[i] = dealt[operation[i] ? 1 : 0]++ % 2;
        }
    }

    /** Chooses among {@code bounds}, given ascending; null where one half would have fewer than five accounts of a sort. */
    public static @Nullable Chosen of(double[] score, boolean[] operation, double[] bounds, long seed) {
        int operations = 0;
        for (boolean one : operation) {
            operations += one ? 1 : 0;
        }
        if (Math.min(operations, operation.length - operations) < 2 * LEAST) {
            return null;
        }
        HalvedLabels halved = new HalvedLabels(score, operation, seed);
        double best = bounds[0];
        double bestF1 = -1;
        for (double bound : bounds) {
            double f1 = halved.counts(0, bound).f1();
            if (f1 > bestF1) {
                bestF1 = f1;
                best = bound;
            }
        }
        return new Chosen(best, halved.counts(1, best));
    }

    private static int[] shuffled(int size, SplittableRandom dice) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = dice.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private Confusion counts(int which, double bound) {
        int size = (int) Arrays.stream(half).filter(h -> h == which).count();
        boolean[] flags = new boolean[size];
        boolean[] labels = new boolean[size];
        int next = 0;
        for (int i = 0; i < half.length; i++) {
            if (half[i] == which) {
                flags[next] = score[i] >= bound;
                labels[next++] = operation[i];
            }
        }
        return Confusion.of(flags, labels);
    }
}
