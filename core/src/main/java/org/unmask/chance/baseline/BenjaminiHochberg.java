package org.unmask.chance.baseline;

import java.util.Arrays;

/** False-discovery rate over a family in which only the small p-values were computed (Benjamini and Hochberg 1995). */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The q-value of each p, for a family of {@code m} tests of which all not given have p = 1, times {@code correction}.
     * Throws nothing; equal p give equal q. Cost: one sort.
     */
    public static double[] qValues(double[] p, double m, double correction) {
        int n = p.length;
        double[] sorted = p.clone();
        Arrays.sort(sorted);
        double[] qOfRank = new double[n];
        double least = 1;
        for (int rank = n; rank > 0; rank--) {
            least = Math.min(least, correction * m * sorted[rank - 1] / rank);
            qOfRank[rank - 1] = least;
        }
        for (int i = 1; i < n; i++) {
            if (sorted[i] == sorted[i - 1]) {
                qOfRank[i] = qOfRank[i - 1];
            }
        }
        double[] q = new double[n];
        for (int i = 0; i < n; i++) {
            q[i] = qOfRank[Arrays.binarySearch(sorted, p[i])];
        }
        return q;
    }
}
