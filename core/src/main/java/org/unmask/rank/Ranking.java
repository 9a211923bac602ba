package org.unmask.rank;

import java.util.ArrayList;
import java.util.List;
import org.unmask.model.UnusableParameter;
import org.unmask.trace.TraceCard;

/**
 * Ranks accounts by how near they stand to others that do the same things.
 * Traces, TF-IDF cosine, union and unweighted eigenvector centrality of Luceri, Pantè, Burghardt, Ferrara: Unmasking the Web of Deceit:
 * Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529; lags weigh as in the
 * time-aware multiplex networks of Iannucci et al. 2025; backbone by Serrano et al. 2009. What differs stands in docs/decisions.
 * Two passes over the pairs of accounts on objects, then {@link Sweep}; memory is linear in actions, accounts and kept ties, never in
 * pairs. One thread; the same bytes on every machine.
 */
public final class Ranking {
    /** The card from which METHODS is generated. */
    public static final TraceCard CARD = new TraceCard(
            "ranking",
            1,
            "Ranking",
            "How near does the account stand to others that do the same things, and to how many of them?",
            "Luceri, Pantè, Burghardt, Ferrara: Unmasking the Web of Deceit: Uncovering Coordinated Activity to Expose Information Operations on Twitter. WWW 2024, doi:10.1145/3589334.3645529; Serrano, Boguñá, Vespignani: Extracting the multiscale backbone of complex weighted networks. PNAS 106 (2009), doi:10.1073/pnas.0808904106; weights of lags after Iannucci et al. 2025",
            List.of(
                    "fans, campaigners and newsrooms stand as high as operations do: nothing here asks for chance or for innocent reasons",
                    "busy accounts share much with many",
                    "somebody whom others follow on purpose stands as near to them as they to each other"),
            List.of(
                    "sharing each object with other partners, so that no two accounts share two",
                    "meeting only on objects that hundreds of others use, which are left out",
                    "much cover traffic, which thins every similarity"),
            List.of());

    /** One bit per trace in a byte. */
    private static final int MOST_TRACES = 8;

    private final List<Incidence> traces;
    private final RankSettings settings;
    private final int accounts;
    private final PairPass pass;
    private final long[] counts = new long[Similarity.CLASSES];
    private final double[] strength;
    private final int[] tiesOf;

    private Ranking(List<RankTrace> given, RankSettings settings, int accounts) {
        if (given.size() > MOST_TRACES) {
            throw new UnusableParameter("traces", Integer.toString(given.size()), "at most " + MOST_TRACES);
        }
        this.traces =
                given.stream().map(trace -> new Incidence(trace, settings)).toList();
        this.settings = settings;
        this.accounts = accounts;
        this.pass = new PairPass(traces, settings, accounts);
        this.strength = new double[accounts];
        this.tiesOf = new int[accounts];
    }

    /** Ranks the accounts 0 to {@code accounts - 1}, which all traces number alike. */
    public static Ranked of(List<RankTrace> traces, RankSettings settings, int accounts) {
        return new Ranking(traces, settings, accounts).ranked();
    }

    private Ranked ranked() {
        long[] tiesOfTrace = pass.run((a, b, similarity, byTraces) -> {
            counts[Similarity.classOf(similarity)]++;
            count(a, similarity);
            count(b, similarity);
        });
        int floor = floor();
        Ties ties = keptTies(floor);
        Sweep sweep = new Sweep(accounts);
        sweep.look(Network.of(ties, accounts, tie -> true), Sweep.classes(counts, floor), false);
        sweep.look(Network.of(ties, accounts, ties::isBackbone), Sweep.classes(ties.backboneCounts(), floor), true);
        return new Verdict(sweep, ties).ranked(uses(tiesOfTrace), floor);
    }

    private void count(int account, double similarity) {
        strength[account] += similarity;
        tiesOf[account]++;
    }

    /** The least class so that all ties in it and above fit the limit. */
    private int floor() {
        long sum = 0;
        int c = Similarity.CLASSES;
        while (c > 0 && sum + counts[c - 1] <= settings.mostTies()) {
            sum += counts[--c];
        }
        // A single class over the limit is kept whole: ties of one similarity are all alike.
        return sum == 0 && c > 0 ? Similarity.classOfTop(counts, 1) : c;
    }

    private Ties keptTies(int floor) {
        Disparity disparity = new Disparity(strength, tiesOf, settings.alpha());
        Ties ties = new Ties();
        pass.run((a, b, similarity, byTraces) -> {
            if (Similarity.classOf(similarity) >= floor) {
                ties.add(a, b, similarity, byTraces, disparity.keeps(a, b, similarity));
            }
        });
        return ties;
    }

    private List<Ranked.TraceUse> uses(long[] tiesOfTrace) {
        List<Ranked.TraceUse> uses = new ArrayList<>();
        for (int t = 0; t < traces.size(); t++) {
            uses.add(traces.get(t).use().withTies(tiesOfTrace[t]));
        }
        return uses;
    }

    /** Turns what was reached into scores, percentiles and the steps of the table. */
    private final class Verdict {
        private final Sweep sweep;
        private final Ties ties;
        private final double[] score = new double[accounts];
        private final double[] percentile = new double[accounts];

        Verdict(Sweep sweep, Ties ties) {
            this.sweep = sweep;
            this.ties = ties;
        }

        Ranked ranked(List<Ranked.TraceUse> uses, int floor) {
            int[] bits = new int[accounts];
            int[] neighbours = new int[accounts];
            int compared = 0;
            int tied = 0;
            for (int i = 0; i < accounts; i++) {
                score[i] = isCompared(i) ? sweep.best(i) / (1 + sweep.best(i)) : Double.NaN;
                neighbours[i] = sweep.neighbours(i);
                compared += isCompared(i) ? 1 : 0;
                tied += tiesOf[i] > 0 ? 1 : 0;
            }
            long backbone = 0;
            for (int tie = 0; tie < ties.size(); tie++) {
                backbone += ties.isBackbone(tie) ? 1 : 0;
                bits[ties.a(tie)] |= sweep.isOfBest(ties.a(tie), ties, tie) ? ties.traces(tie) : 0;
                bits[ties.b(tie)] |= sweep.isOfBest(ties.b(tie), ties, tie) ? ties.traces(tie) : 0;
            }
            ScoreTable table = new ScoreTable(score, percentile, ties);
            long all = java.util.Arrays.stream(counts).sum();
            double least = all == ties.size() ? 0 : Similarity.least(floor);
            Ranked.Summary summary = new Ranked.Summary(
                    uses, compared, tied, all, ties.size(), backbone, least, table.steps(Sweep.PERCENTILES));
            return new Ranked(score, percentile, bits, neighbours, summary);
        }

        private boolean isCompared(int account) {
            return traces.stream().anyMatch(trace -> trace.isCompared(account));
        }
    }
}
