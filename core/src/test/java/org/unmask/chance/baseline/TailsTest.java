package org.unmask.chance.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TailsTest {
    private static final MathContext EXACT = new MathContext(60);

    @Test
    void aPoissonTailEqualsOneMinusTheTermsBelowIt() {
        for (double mean : new double[] {1e-6, .01, .5, 3, 20, 180}) {
            for (int k : new int[] {0, 1, 2, 3, 7, 25, 60, 200}) {
                double expected = exactPoisson(k, mean).doubleValue();
                assertEquals(expected, Tails.poisson(k, mean), Math.max(1e-14, expected * 1e-11), k + " of " + mean);
            }
        }
    }

    @Test
    void aTinyPoissonTailKeepsItsRelativePrecision() {
        // 40 of an expected 0.001: 1e-120 / 40!, far below what 1 - CDF could show.
        double p = Tails.poisson(40, .001);
        assertEquals(-167.9, StrictMath.log10(p), .1);
    }

    @Test
    void aPoissonBinomialTailEqualsTheSumOverAllOutcomes() {
        SplittableRandom dice = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            int n = 1 + dice.nextInt(10);
            double[] chances = new double[n];
            for (int i = 0; i < n; i++) {
                chances[i] = dice.nextDouble();
            }
            for (int k = 0; k <= n + 1; k++) {
                assertEquals(enumerated(k, chances), Tails.poissonBinomial(k, chances, n, new double[k + 1]), 1e-12);
            }
        }
    }

    @Test
    void certainEventsHappenAndImpossibleOnesDoNot() {
        assertEquals(1, Tails.poissonBinomial(3, new double[] {1, 1, 1, 0}, 4, new double[4]));
        assertEquals(0, Tails.poissonBinomial(4, new double[] {1, 1, 1, 0}, 4, new double[5]));
        assertEquals(0, Tails.poisson(1, 0));
        assertEquals(1, Tails.poisson(0, 0));
    }

    @Test
    void qValuesCountTheTestsThatWereNotComputed() {
        double[] q = BenjaminiHochberg.qValues(new double[] {.001, .02, .001, .5}, 100, 1);
        // Rank 2 of 100 for both .001; rank 3 for .02; rank 4 for .5.
        assertEquals(.05, q[0], 1e-12);
        assertEquals(.05, q[2], 1e-12);
        assertEquals(100 * .02 / 3, q[1], 1e-12);
        assertEquals(1, q[3], 1e-12);
    }

    @Test
    void qValuesNeverFallWithRisingP() {
        SplittableRandom dice = new SplittableRandom(11);
        double[] p = new double[500];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.floor(dice.nextDouble() * 50) / 50 + 1e-9;
        }
        double[] q = BenjaminiHochberg.qValues(p, 4000, 6);
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p.length; j++) {
                assertTrue(p[i] > p[j] || q[i] <= q[j]);
            }
        }
    }

    private static BigDecimal exactPoisson(int k, double mean) {
        BigDecimal lambda = new BigDecimal(mean);
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal term = BigDecimal.ONE;
        BigDecimal all = BigDecimal.ZERO;
        for (int i = 0; i < 2000; i++) {
            if (i < k) {
                below = below.add(term, EXACT);
            }
            all = all.add(term, EXACT);
            term = term.multiply(lambda, EXACT).divide(BigDecimal.valueOf(i + 1L), EXACT);
        }
        return all.subtract(below, EXACT).divide(all, EXACT);
    }

    private static double enumerated(int k, double[] chances) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << chances.length; outcome++) {
            if (Integer.bitCount(outcome) >= k) {
                double product = 1;
                for (int i = 0; i < chances.length; i++) {
                    product *= (outcome >> i & 1) == 1 ? chances[i] : 1 - chances[i];
                }
                sum += product;
            }
        }
        return sum;
    }
}
