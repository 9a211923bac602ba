package org.unmask.rank;

import java.util.List;
import org.unmask.model.UnusableParameter;

/**
 * What the ranking looks at and how far it may go.
 * {@code leastActions} and {@code leastObjects} = what an account must have in a trace to be compared there; {@code leastShared} = objects
 * that two accounts must share to be tied; {@code mostAccounts} and {@code visitsPerEntry} = where an object is too hot to compare all its
 * accounts, by itself and over the trace; {@code mostTies} = how many ties are kept, the most similar ones; {@code alpha} = level of the
 * disparity filter.
 */
public record RankSettings(
        Weighing weighing,
        TimeScales scales,
        int leastActions,
        int leastObjects,
        int leastShared,
        int mostAccounts,
        int visitsPerEntry,
        int mostTies,
        double alpha) {
    /** As decided and measured in docs/decisions: TF-IDF, six time scales beside "at any time", two shared objects. */
    public static final RankSettings DEFAULT =
            new RankSettings(Weighing.TF_IDF, TimeScales.DEFAULT, 1, 2, 2, 500, 50, 2_000_000, .05);

    /** What an object is worth that accounts share. */
    public enum Weighing {
        /** Luceri et al. 2024 with scikit-learn's idf = ln((1 + N) / (1 + n)) + 1, squared in the product; N accounts, n of them on the object. */
        TF_IDF,
        /** Newman 2001 as in Iannucci et al. 2025: 1 / (n - 1). */
        NEWMAN
    }

    public RankSettings {
        atLeast("least actions", leastActions, 1);
        atLeast("least objects", leastObjects, 1);
        atLeast("least shared objects", leastShared, 1);
        atLeast("most accounts of an object", mostAccounts, 2);
        atLeast("visits per entry", visitsPerEntry, 1);
        atLeast("most ties", mostTies, 1);
        if (!(alpha > 0 && alpha < 1)) {
            throw new UnusableParameter("alpha", Double.toString(alpha), "between 0 and 1");
        }
    }

    /** The published method: time plays no part, one shared object is a tie, nothing is cut; for comparison with its authors' own numbers. */
    public static RankSettings published(int leastActions) {
        return new RankSettings(
                Weighing.TF_IDF,
                new TimeScales(List.of(), true),
                leastActions,
                1,
                1,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                20_000_000,
                .05);
    }

    /** The same with other weights. */
    public RankSettings withWeights(Weighing otherWeighing, TimeScales otherScales) {
        return new RankSettings(
                otherWeighing,
                otherScales,
                leastActions,
                leastObjects,
                leastShared,
                mostAccounts,
                visitsPerEntry,
                mostTies,
                alpha);
    }

    /** The same with other limits of cost. */
    public RankSettings withLimits(int otherAccounts, int otherVisits, int otherTies) {
        return new RankSettings(
                weighing,
                scales,
                leastActions,
                leastObjects,
                leastShared,
                otherAccounts,
                otherVisits,
                otherTies,
                alpha);
    }

    private static void atLeast(String setting, int value, int least) {
        if (value < least) {
            throw new UnusableParameter(setting, Integer.toString(value), least + " or more");
        }
    }
}
