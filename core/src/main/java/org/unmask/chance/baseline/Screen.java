package org.unmask.chance.baseline;

/**
 * A quick gate in front of the exact test: per edge class, window and number of objects the largest product of activities with which a tie
 * can still reach a given p by the first half of the test. O(1) per tie and window.
 */
public final class Screen {
    private static final int MOST = 64;

    private final double[][][] mostProduct;
    private final double[][] limit;
    private final Expectation[][] expectations;

    /** {@code limit[edge][window]} = the p to reach. */
    public Screen(Expectation[][] expectations, double[][] limit) {
        this.expectations = expectations;
        this.limit = limit;
        this.mostProduct = new double[limit.length][][];
        for (int edge = 0; edge < limit.length; edge++) {
            mostProduct[edge] = new double[limit[edge].length][MOST];
            for (int w = 0; w < limit[edge].length; w++) {
                for (int k = 1; k < MOST; k++) {
                    mostProduct[edge][w][k] = expectations[edge][w].mostProduct(k, limit[edge][w]);
                }
            }
        }
    }

    public boolean passes(int edge, int w, int objects, double product) {
        if (objects < MOST) {
            return product <= mostProduct[edge][w][objects];
        }
        return Tails.poisson(objects, expectations[edge][w].of(product)) <= limit[edge][w];
    }
}
