package org.unmask.rank;

/**
 * The disparity filter of Serrano, Boguñá, Vespignani 2009 (PNAS 106, doi:10.1073/pnas.0808904106): how likely one of an account's k ties
 * would hold so large a part w / s of its strength if the strength were divided at random, p = (1 - w / s)^(k - 1).
 * A tie has two ends, and the smaller p of both counts; a widely copied form keeps the p of whichever end it visited last.
 * O(1) per tie.
 */
final class Disparity {
    private final double[] strength;
    private final int[] ties;
    private final double alpha;
    private final double bound;

    /** {@code strength} and {@code ties} = sum of similarities and number of ties per account, over the whole network. */
    Disparity(double[] strength, int[] ties, double alpha) {
        this.strength = strength;
        this.ties = ties;
        this.alpha = alpha;
        this.bound = -StrictMath.log(alpha);
    }

    /** The smaller p of both ends; 1 between two accounts that have no other tie. */
    double p(int a, int b, double similarity) {
        return Math.min(p(a, similarity), p(b, similarity));
    }

    /** Whether {@link #p} is at most alpha. */
    boolean keeps(int a, int b, double similarity) {
        return keeps(a, similarity) || keeps(b, similarity);
    }

    private double p(int account, double similarity) {
        return ties[account] < 2 ? 1 : StrictMath.pow(rest(account, similarity), ties[account] - 1);
    }

    private boolean keeps(int account, double similarity) {
        double rest = rest(account, similarity);
        // log(1 - x) >= -x / (1 - x), so where this holds p is above alpha and needs no power.
        return (1 - rest) * (ties[account] - 1) >= bound * rest && p(account, similarity) <= alpha;
    }

    private double rest(int account, double similarity) {
        return Math.max(0, 1 - similarity / strength[account]);
    }
}
