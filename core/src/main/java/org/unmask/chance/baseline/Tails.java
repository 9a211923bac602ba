package org.unmask.chance.baseline;

/** Upper tails of counts, summed from positive terms only, so that 1e-200 is as exact as 0.1. */
public final class Tails {
    private Tails() {}

    /** P(X &gt;= k) of a Poisson count with that mean. Cost: O(k + a few dozen terms). */
    public static double poisson(int k, double mean) {
        if (k <= 0) {
            return 1;
        }
        if (mean <= 0) {
            return 0;
        }
        if (k <= mean) {
            return 1 - below(k, mean);
        }
        double term = StrictMath.exp(k * StrictMath.log(mean) - mean - logFactorial(k));
        double sum = 0;
        for (int i = k; term > sum * 1e-17; ) {
            sum += term;
            term *= mean / ++i;
        }
        return Math.min(1, sum);
    }

    private static double below(int k, double mean) {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += StrictMath.exp(i * StrictMath.log(mean) - mean - logFactorial(i));
        }
        return Math.min(1, sum);
    }

    /**
     * P(at least k of the events happen), the first {@code n} of {@code chances} being independent probabilities.
     * State k absorbs, so the result is a sum of positive products. Cost: O(n k); {@code work} needs k + 1 cells.
     */
    public static double poissonBinomial(int k, double[] chances, int n, double[] work) {
        if (k <= 0) {
            return 1;
        }
        if (k > n) {
            return 0;
        }
        java.util.Arrays.fill(work, 0, k + 1, 0);
        work[0] = 1;
        for (int i = 0; i < n; i++) {
            double chance = chances[i];
            work[k] += work[k - 1] * chance;
            for (int j = Math.min(i + 1, k - 1); j > 0; j--) {
                work[j] = work[j] * (1 - chance) + work[j - 1] * chance;
            }
            work[0] *= 1 - chance;
        }
        return Math.min(1, work[k]);
    }

    private static double logFactorial(int n) {
        if (n < LOG_FACTORIAL.length) {
            return LOG_FACTORIAL[n];
        }
        double x = n + 1.0;
        // Stirling's series: relative error below 1e-14 from n = 256 on.
        return (x - 0.5) * StrictMath.log(x) - x + 0.91893853320467274178 + 1 / (12 * x) - 1 / (360 * x * x * x);
    }

    private static final double[] LOG_FACTORIAL = logFactorials();

    private static double[] logFactorials() {
        double[] table = new double[256];
        for (int i = 2; i < table.length; i++) {
            table[i] = table[i - 1] + StrictMath.log(i);
        }
        return table;
    }
}
