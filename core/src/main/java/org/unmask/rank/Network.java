package org.unmask.rank;

import java.util.function.IntPredicate;

/**
 * Ties as neighbours of each account, the most similar first, so that the network above any similarity is the beginning of each row.
 * 12 bytes per end of a tie.
 */
final class Network {
    private final int[] start;
    private final int[] neighbour;
    private final double[] similarity;

    private Network(int[] start) {
        this.start = start;
        this.neighbour = new int[start[start.length - 1]];
        this.similarity = new double[neighbour.length];
    }

    /** The network of those {@code ties} whose number passes {@code isIn}. Linear. */
    static Network of(Ties ties, int accounts, IntPredicate isIn) {
        int[] start = new int[accounts + 1];
        for (int tie = 0; tie < ties.size(); tie++) {
            if (isIn.test(tie)) {
                start[ties.a(tie) + 1]++;
                start[ties.b(tie) + 1]++;
            }
        }
        for (int i = 0; i < accounts; i++) {
            start[i + 1] += start[i];
        }
        Network network = new Network(start);
        int[] next = start.clone();
        for (int tie : ties.bySimilarity()) {
            if (isIn.test(tie)) {
                network.put(next[ties.a(tie)]++, ties.b(tie), ties.similarity(tie));
                network.put(next[ties.b(tie)]++, ties.a(tie), ties.similarity(tie));
            }
        }
        return network;
    }

    private void put(int place, int other, double how) {
        neighbour[place] = other;
        similarity[place] = how;
    }

    int accounts() {
        return start.length - 1;
    }

    /** The first place of an account's neighbours. */
    int start(int account) {
        return start[account];
    }

    int neighbour(int place) {
        return neighbour[place];
    }

    double similarity(int place) {
        return similarity[place];
    }

    /** Where the neighbours of each account end that are in {@code similarityClass} or above. */
    int[] ends(int similarityClass) {
        int[] end = new int[accounts()];
        for (int i = 0; i < end.length; i++) {
            int low = start[i];
            int high = start[i + 1];
            while (low < high) {
                int middle = low + high >>> 1;
                if (Similarity.classOf(similarity[middle]) >= similarityClass) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            end[i] = low;
        }
        return end;
    }
}
