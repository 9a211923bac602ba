package org.unmask.chance;

import org.unmask.model.UnusableParameter;
import org.unmask.network.Windows;

/**
 * How ties are tested: windows, pairs per object before its window shrinks, threads, shuffles of each sort, seed, and the
 * false-discovery rate that a significant tie may have.
 */
public record TestSettings(Windows windows, long pairBudget, int threads, int shuffles, long seed, double alpha) {
    /** Six windows, a budget of 1,000,000 pairs, 10 shuffles of each sort, rate .01. */
    public static final TestSettings DEFAULT = new TestSettings(Windows.DEFAULT, 1_000_000, 2, 10, 20_230_907, .01);

    public TestSettings {
        if (pairBudget < 1) {
            throw new UnusableParameter("--pair-budget", Long.toString(pairBudget), "1 or more");
        }
        if (threads < 1) {
            throw new UnusableParameter("--threads", Integer.toString(threads), "1 or more");
        }
        if (shuffles < 0 || shuffles > 1000) {
            throw new UnusableParameter("--shuffles", Integer.toString(shuffles), "0 to 1000");
        }
        if (!(alpha > 0 && alpha < 1)) {
            throw new UnusableParameter("--alpha", Double.toString(alpha), "above 0 and below 1");
        }
    }
}
