package org.unmask.network;

import java.util.function.IntToLongFunction;
import org.unmask.model.UnusableParameter;

/**
 * How far the join may go on one object.
 * {@code pairBudget} = the most pairs of actions that one object may cost; {@code accountHash} = a stable hash of the account with that
 * dense id, taken from its stored key and never from the id itself, by which accounts are sampled where one tick exceeds the budget.
 */
public record PlanOptions(long pairBudget, IntToLongFunction accountHash) {
    /** A million pairs per object. */
    public static final long DEFAULT_BUDGET = 1_000_000;

    public PlanOptions {
        if (pairBudget < 1) {
            throw new UnusableParameter("--pair-budget", Long.toString(pairBudget), "at least 1");
        }
    }

    /** A budget for columns whose accounts have no stored key: the sample then follows the dense ids. */
    public static PlanOptions budget(long pairBudget) {
        return new PlanOptions(pairBudget, PlanOptions::mixed);
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): every bit of the id moves every bit of the result. */
    private static long mixed(int id) {
        long z = (id + 1) * 0x9E37_79B9_7F4A_7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
