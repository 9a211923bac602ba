package org.unmask.rank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores in order: percentiles, and how connected the accounts are that stand above each. O(accounts log accounts + steps x ties). */
final class ScoreTable {
    private final double[] score;
    private final double[] sorted;
    private final Ties ties;

    /** Fills {@code percentile}; accounts whose score is NaN are in neither. */
    ScoreTable(double[] score, double[] percentile, Ties ties) {
        this.score = score;
        this.ties = ties;
        this.sorted =
                Arrays.stream(score).filter(s -> !Double.isNaN(s)).sorted().toArray();
        for (int i = 0; i < score.length; i++) {
            percentile[i] = Double.isNaN(score[i])
                    ? Double.NaN
                    : 50.0 * (below(score[i]) + below(Math.nextUp(score[i]))) / sorted.length;
        }
    }

    /** How many scores are smaller. */
    private int below(double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The accounts at and above each of {@code percentiles}; none where nobody was compared. */
    List<Ranked.Step> steps(double[] percentiles) {
        List<Ranked.Step> steps = new ArrayList<>();
        for (double percentile : percentiles) {
            if (sorted.length > 0) {
                int place = Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * percentile / 100));
                steps.add(step(percentile, sorted[place]));
            }
        }
        return steps;
    }

    private Ranked.Step step(double percentile, double bound) {
        int[] parent = new int[score.length];
        Arrays.setAll(parent, i -> i);
        int accounts = sorted.length - below(bound);
        int parts = accounts;
        long among = 0;
        for (int tie = 0; tie < ties.size(); tie++) {
            if (score[ties.a(tie)] >= bound && score[ties.b(tie)] >= bound) {
                among++;
                int a = root(parent, ties.a(tie));
                int b = root(parent, ties.b(tie));
                parts -= a == b ? 0 : 1;
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        double possible = accounts * (accounts - 1.0) / 2;
        return new Ranked.Step(percentile, bound, accounts, among, possible == 0 ? 0 : among / possible, parts);
    }

    private static int root(int[] parent, int account) {
        int i = account;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }
}
