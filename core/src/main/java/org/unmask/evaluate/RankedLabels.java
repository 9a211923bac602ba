package org.unmask.evaluate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Labelled accounts in the order of a score, to ask how well the score tells them apart.
 * The area under the ROC curve is the chance that an account of the operation stands above an authentic one, equal scores counted by half:
 * Hanley, McNeil 1982, doi:10.1148/radiology.143.1.7063747. Sorting costs O(n log n) once, each area O(n).
 */
public final class RankedLabels {
    private final int[] order;
    private final boolean[] endsTie;
    private final boolean[] operation;

    /** Accounts with these scores, a higher one meaning more suspect, and labels. */
    public RankedLabels(double[] score, boolean[] operation) {
        this.operation = operation.clone();
        this.order = IntStream.range(0, score.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> score[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        this.endsTie = new boolean[order.length];
        for (int k = 0; k < order.length; k++) {
            endsTie[k] = k + 1 == order.length || score[order[k]] < score[order[k + 1]];
        }
    }

    /** The area under the curve; NaN where one of the two sorts of account is absent. */
    public double area() {
        int[] once = new int[order.length];
        Arrays.fill(once, 1);
        return area(once);
    }

    /** The same with account i counted {@code times[i]} times, for a bootstrap. */
    public double area(int[] times) {
        double won = 0;
        long authenticBelow = 0;
        long operationHere = 0;
        long authenticHere = 0;
        long operations = 0;
        for (int k = 0; k < order.length; k++) {
            int account = order[k];
            if (operation[account]) {
                operationHere += times[account];
            } else {
                authenticHere += times[account];
            }
            if (endsTie[k]) {
                won += operationHere * (authenticBelow + authenticHere / 2.0);
                operations += operationHere;
                authenticBelow += authenticHere;
                operationHere = 0;
                authenticHere = 0;
            }
        }
        return won / ((double) operations * authenticBelow);
    }
}
