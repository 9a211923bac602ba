package org.unmask.rank;

import java.util.Arrays;

/**
 * The best an account reaches while the network is thinned: over the percentiles of similarity, the similarity that is asked for times the
 * centrality among those who reach it. No percentile is right for all: a loose one drowns small groups in the crowd, a strict one loses wide ones.
 * O(ties x iterations) over all steps together, since each has fewer ties.
 */
final class Sweep {
    /** The percentiles of similarity at which the network is looked at; Luceri et al. 2024 swept theirs in the same range. */
    static final double[] PERCENTILES = {0, 50, 80, 90, 95, 98, 99, 99.5, 99.9};

    private static final double TOLERANCE = 1e-4;
    private static final int ITERATIONS = 100;

    private final double[] best;
    private final int[] atClass;
    private final int[] neighbours;
    private final boolean[] inBackbone;

    Sweep(int accounts) {
        this.best = new double[accounts];
        this.atClass = new int[accounts];
        this.neighbours = new int[accounts];
        this.inBackbone = new boolean[accounts];
    }

    /** The classes of similarity at the percentiles of all {@code counts}, ascending, each once, none below {@code floor}. */
    static int[] classes(long[] counts, int floor) {
        double total = Arrays.stream(counts).sum();
        return Arrays.stream(PERCENTILES)
                .mapToInt(percentile -> Similarity.classOfTop(counts, total * (100 - percentile) / 100))
                .map(c -> Math.max(c, floor))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Looks at {@code network} at each class. */
    void look(Network network, int[] classes, boolean isBackbone) {
        for (int c : classes) {
            Centrality centrality = new Centrality(network, network.ends(c), false).iterate(TOLERANCE, ITERATIONS);
            for (int i : centrality.members()) {
                double reached = Similarity.least(c) * centrality.aroundOf(i);
                if (reached > best[i]) {
                    best[i] = reached;
                    atClass[i] = c;
                    neighbours[i] = centrality.ties(i);
                    inBackbone[i] = isBackbone;
                }
            }
        }
    }

    /** What an account reached; 0 without a tie. */
    double best(int account) {
        return best[account];
    }

    /** How many ties an account had where it reached its best. */
    int neighbours(int account) {
        return neighbours[account];
    }

    /** Whether the tie with that number is one of those with which {@code account} reached its best. */
    boolean isOfBest(int account, Ties ties, int tie) {
        return Similarity.classOf(ties.similarity(tie)) >= atClass[account]
                && (ties.isBackbone(tie) || !inBackbone[account]);
    }
}
