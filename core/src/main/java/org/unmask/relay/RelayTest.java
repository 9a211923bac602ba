package org.unmask.relay;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.unmask.model.UnusableParameter;

/**
 * Do followers come at a steady time after the leaders? The relay test of this project (page 0023 of its decisions): the narrowest interval of factors that
 * holds three quarters of the lags, against the same of times drawn anew from the follower's own hours. p = (1 + draws at least as narrow) / (1 + draws).
 * It says that one clock follows another; it does not say that the leader knows of it.
 * Cost: O(draws x occasions x log occasions).
 */
public final class RelayTest {
    /** Drawing ends with more hits than this (Besag and Clifford 1991): such a p is far from significant. */
    private static final int FEW_HITS = 20;

    private RelayTest() {}

    /**
     * How often to draw at most, with which seed, and below which lag (milliseconds) lags are not told apart. {@link #LEAST_DRAWS} are always made; the
     * rest only where those leave p near its least, which a correction over many tests needs.
     */
    public record Settings(int draws, long seed, long hasteMillis) {
        /** So many draws are always made. */
        public static final int LEAST_DRAWS = 1_000;

        private static final int MOST_DRAWS = 50_000;
        private static final int DRAWS_PER_TEST = 200;

        public Settings {
            if (draws < LEAST_DRAWS) {
                throw new UnusableParameter(
                        "draws of the relay test", Integer.toString(draws), LEAST_DRAWS + " or more");
            }
        }

        /** Enough draws for one true relay among so many tests to survive the correction. */
        public static int drawsFor(int tests) {
            return (int) Math.min(MOST_DRAWS, Math.max(LEAST_DRAWS, (long) DRAWS_PER_TEST * tests));
        }
    }

    /** Null where no follower ever came after a leader. */
    public static @Nullable Relay of(Handoffs handoffs, Postings postings, Settings settings) {
        List<Handoff> after = handoffs.after();
        if (after.isEmpty()) {
            return null;
        }
        List<Handoff> occasions = Occasions.of(after);
        long[] lags = Redraw.sorted(Redraw.observed(occasions));
        Spread.Interval near = Spread.of(lags, settings.hasteMillis());
        int[] counts = LagBins.counts(lags);
        return new Relay(
                (int) after.stream().mapToInt(Handoff::leaderPost).distinct().count(),
                after.size(),
                handoffs.notAfter(),
                lags.length,
                (lags[(lags.length - 1) / 2] + lags[lags.length / 2]) / 2,
                lags[0],
                lags[lags.length - 1],
                near.low(),
                near.high(),
                boxed(counts),
                lags.length < Relay.FEWEST ? null : statistics(occasions, near.factor(), counts, postings, settings));
    }

    /** Whether there is enough for statistics. */
    public static boolean isTestable(Handoffs handoffs) {
        return Occasions.of(handoffs.after()).size() >= Relay.FEWEST;
    }

    private static Relay.Statistics statistics(
            List<Handoff> occasions, double factor, int[] counts, Postings postings, Settings settings) {
        Redraw redraw = new Redraw(occasions, postings);
        SplittableRandom dice = new SplittableRandom(settings.seed());
        int[][] drawn = new int[LagBins.COUNT][Settings.LEAST_DRAWS];
        double[] factors = new double[Settings.LEAST_DRAWS];
        double concentrations = 0;
        int hits = 0;
        for (int s = 0; s < Settings.LEAST_DRAWS; s++) {
            long[] lags = Redraw.sorted(redraw.draw(dice));
            factors[s] = Spread.of(lags, settings.hasteMillis()).factor();
            hits += factors[s] <= factor ? 1 : 0;
            int[] here = LagBins.counts(lags);
            concentrations += LagBins.concentration(here);
            for (int k = 0; k < here.length; k++) {
                drawn[k][s] = here[k];
            }
        }
        int draws = Settings.LEAST_DRAWS;
        while (draws < settings.draws() && hits <= FEW_HITS) {
            long[] lags = Redraw.sorted(redraw.draw(dice));
            hits += Spread.of(lags, settings.hasteMillis()).factor() <= factor ? 1 : 0;
            draws++;
        }
        Arrays.sort(factors);
        for (int[] ofStep : drawn) {
            Arrays.sort(ofStep);
        }
        long[] led = occasions.stream().mapToLong(Handoff::leaderAt).toArray();
        return new Relay.Statistics(
                quantile(drawn, .05),
                quantile(drawn, .95),
                LagBins.concentration(counts),
                concentrations / Settings.LEAST_DRAWS,
                factor,
                factors[factors.length / 2],
                (1.0 + hits) / (1 + draws),
                Spread.arc(led) / 3_600_000.0);
    }

    private static List<Integer> quantile(int[][] sorted, double share) {
        return Arrays.stream(sorted)
                .map(ofStep -> ofStep[(int) Math.round(share * (ofStep.length - 1))])
                .toList();
    }

    private static List<Integer> boxed(int[] counts) {
        return Arrays.stream(counts).boxed().toList();
    }
}
