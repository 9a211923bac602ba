package org.unmask.chance;

import java.util.List;
import org.unmask.chance.baseline.LagRates;
import org.unmask.network.JoinPlan;

/**
 * What the test of one kind gives: kept ties with p and q, families, shuffles beside the real data, and per window the least number of
 * distinct objects that shuffled data ask of an evidence tie (more than any tie can have where no number suffices);
 * {@code rates} = how close in time ordinary actions of this kind are, for the kinds tested after it.
 */
public record KindResult(
        TieTable ties,
        List<Family> families,
        List<Shuffled> shuffled,
        int[] repetition,
        JoinPlan plan,
        int leastObjectsKept,
        LagRates rates) {
    public KindResult {
        families = List.copyOf(families);
        shuffled = List.copyOf(shuffled);
        repetition = repetition.clone();
    }

    /**
     * One family of tests. {@code eligiblePairs} = m of Benjamini-Hochberg: all pairs of accounts with two objects or more;
     * {@code tested} = those with at least {@code leastObjectsKept} objects within the window; {@code cutP} = the largest significant p.
     */
    public record Family(
            String edgeClass, int window, double eligiblePairs, long tested, long significant, double cutP) {}

    /**
     * One sort of shuffle in one window at the chosen repetition: real pairs and accounts, and the mean of those that pass the same test in
     * shuffles that were not used for choosing, outside flagged accounts; {@code shuffles} = how many those are, {@code looked} = how many
     * accounts of them were joined, all together; means are scaled up to all accounts.
     */
    public record Shuffled(
            Sort sort,
            int window,
            int repetition,
            long realPairs,
            double nullPairs,
            long realAccounts,
            double nullAccounts,
            long eligible,
            int shuffles,
            long looked) {}

    /** The two sorts of shuffle. */
    public enum Sort {
        /** Each account's times are drawn anew from its own: keeps who, what and volume, destroys cascades. */
        WITHIN_ACCOUNT,
        /** Each object's times are drawn anew from its own or its class's: keeps cascades, destroys who is in step with whom. */
        WITHIN_OBJECT
    }
}
