package org.unmask.rank;

import java.util.ArrayList;
import java.util.List;

/**
 * The outcome of the ranking. It says where to look and is no evidence.
 * Per account by number: {@link #score}, {@link #percentile}, {@link #traces}, {@link #neighbours}.
 */
public final class Ranked {
    private final double[] score;
    private final double[] percentile;
    private final int[] traceBits;
    private final int[] neighbours;
    private final List<String> words;
    private final Summary summary;

    /**
     * What the ranking used of a trace, counted exactly.
     * {@code accounts} were compared on {@code objects}, {@code entries} = pairs of an account and an object; objects of more than {@code cap}
     * accounts are too hot and were left out: {@code cutObjects} of them with {@code cutEntries}, which would have cost {@code cutPairs}
     * comparisons of two accounts; {@code pairs} were made. {@code ties} = pairs of accounts that share enough objects of this trace.
     */
    public record TraceUse(
            String word,
            int accounts,
            int objects,
            long entries,
            int cap,
            int cutObjects,
            long cutEntries,
            long cutPairs,
            long pairs,
            long ties) {
        TraceUse withTies(long counted) {
            return new TraceUse(
                    word, accounts, objects, entries, cap, cutObjects, cutEntries, cutPairs, pairs, counted);
        }
    }

    /**
     * The network in numbers: what each trace gave, accounts compared and tied, ties in all, kept, and in the backbone, the least
     * similarity that was kept, and the accounts that stand at or above each percentile of score.
     */
    public record Summary(
            List<TraceUse> traces,
            int compared,
            int tied,
            long ties,
            long keptTies,
            long backboneTies,
            double leastSimilarity,
            List<Step> steps) {
        public Summary {
            traces = List.copyOf(traces);
            steps = List.copyOf(steps);
        }
    }

    /** Accounts of at least that score, the kept ties among them as a number and as a share of all possible, and the parts they form. */
    public record Step(double percentile, double score, int accounts, long ties, double density, int parts) {}

    Ranked(double[] score, double[] percentile, int[] traceBits, int[] neighbours, Summary summary) {
        this.score = score;
        this.percentile = percentile;
        this.traceBits = traceBits;
        this.neighbours = neighbours;
        this.words = summary.traces().stream().map(TraceUse::word).toList();
        this.summary = summary;
    }

    /** How many accounts there are. */
    public int accounts() {
        return score.length;
    }

    /** 0 to below 1; 0 for an account that was compared and has no tie, NaN for one that has too little to be compared. */
    public double score(int account) {
        return score[account];
    }

    /** The share of compared accounts that stand below, in percent, equal ones counted by half; NaN for an account that was not compared. */
    public double percentile(int account) {
        return percentile[account];
    }

    /** The words of the traces of the ties that gave the score. */
    public List<String> traces(int account) {
        List<String> named = new ArrayList<>();
        for (int t = 0; t < words.size(); t++) {
            if ((traceBits[account] >>> t & 1) == 1) {
                named.add(words.get(t));
            }
        }
        return List.copyOf(named);
    }

    /** How many ties gave the score. */
    public int neighbours(int account) {
        return neighbours[account];
    }

    /** What was looked at. */
    public Summary summary() {
        return summary;
    }
}
