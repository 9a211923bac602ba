package org.unmask.rank.multiplex;

import java.util.List;

/** The outcome: per account by number {@link #score} and {@link #community}, and what was looked at. It says where to look and is no evidence. */
public final class Multiplexed {
    /** No community. */
    public static final int NONE = -1;

    private final double[] score;
    private final int[] community;
    private final Division summary;

    /**
     * One layer in numbers: {@code accounts} with enough objects to be compared, {@code ties} = pairs that share at least {@code leastShared}
     * objects, {@code shares} = objects they share, counted by pair; objects of more than {@code cap} accounts were left out, {@code cutObjects} of them,
     * which would have cost {@code cutPairs} comparisons. {@code beta} per hour divides the layer best, with this {@code modularity};
     * {@code timeless} = the modularity at beta 0; {@code tiesAtBeta} = ties whose accounts are ever near enough for it; {@code looked} = betas tried.
     */
    public record LayerUse(
            String word,
            int accounts,
            int ties,
            int shares,
            int leastShared,
            int cap,
            int cutObjects,
            long cutPairs,
            double beta,
            double modularity,
            double timeless,
            int tiesAtBeta,
            int looked) {
        /** The lag at which a shared object counts 1 / e, in seconds; infinite where time plays no part. */
        public double scaleSeconds() {
            return 3600 / beta;
        }
    }

    /** The layers, and over all of them the communities of two accounts or more, the accounts in them, and the modularity of the division. */
    public record Division(List<LayerUse> layers, int communities, int accounts, double modularity) {
        public Division {
            layers = List.copyOf(layers);
        }
    }

    Multiplexed(double[] score, int[] community, Division summary) {
        this.score = score;
        this.community = community;
        this.summary = summary;
    }

    /** How many accounts there are. */
    public int accounts() {
        return score.length;
    }

    /** 0 to below 1: s / (1 + s), s = the weight of its ties within its community; 0 without any, NaN where it has too little to be compared. */
    public double score(int account) {
        return score[account];
    }

    /** Its community, numbered from 0, larger ones first; {@link #NONE} where it stands alone. */
    public int community(int account) {
        return community[account];
    }

    /** What was looked at. */
    public Division summary() {
        return summary;
    }
}
