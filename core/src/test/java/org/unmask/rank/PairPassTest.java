package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sparse product against one written down plainly. */
class PairPassTest {
    private static final int ACCOUNTS = 40;

    @Test
    void similaritiesAreThoseOfThePlainFormula() {
        for (int world = 0; world < 30; world++) {
            Acts acts = new Acts().random(new SplittableRandom(world), 300, ACCOUNTS, 60);
            for (RankSettings.Weighing weighing : RankSettings.Weighing.values()) {
                RankSettings settings = RankSettings.DEFAULT.withWeights(weighing, TimeScales.of(3_600_000));
                Map<String, Double> plain = plain(acts, settings);
                assertTrue(plain.size() > 20);
                assertSame(plain, found(List.of(RankTrace.once("link", acts.columns(ACCOUNTS))), settings));
            }
        }
    }

    @Test
    void severalTracesGiveTheGreatestAndNameEachThatTies() {
        int[] two = {0, 1};
        Acts near = new Acts()
                .meet(two, 0, 1)
                .act(2, 2, 0)
                .act(3, 2, 0)
                .act(0, 3, 0)
                .act(5, 3, 0);
        Acts far = new Acts()
                .act(0, 0, 0)
                .act(1, 0, 900_000)
                .act(0, 1, 0)
                .act(1, 1, 900_000)
                .meet(new int[] {2, 3}, 5, 6);
        List<RankTrace> traces =
                List.of(RankTrace.once("link", near.columns(6)), RankTrace.once("text", far.columns(6)));
        List<String> seen = new ArrayList<>();
        double[] strongest = new double[1];
        long[] ties = pass(traces, RankSettings.DEFAULT).run((a, b, similarity, bits) -> {
            seen.add(a + "-" + b + " " + bits);
            strongest[0] = Math.max(strongest[0], similarity);
        });
        assertEquals(List.of("0-1 3", "2-3 2"), seen);
        assertEquals(List.of(1L, 2L), List.of(ties[0], ties[1]));
        assertTrue(strongest[0] > .9);
    }

    @Test
    void hotObjectsAreLeftOutAndCountedExactly() {
        Acts acts = new Acts();
        for (int a = 0; a < 30; a++) {
            acts.act(a, 0, a).act(a, 0, a + 100).act(a, 1 + a / 3, 0).act(a, 11 + a / 3, 0);
        }
        RankTrace trace = RankTrace.once("link", acts.columns(30));
        Incidence cut = new Incidence(trace, RankSettings.DEFAULT.withLimits(29, 50, 1000));
        assertEquals(new Ranked.TraceUse("link", 30, 20, 60, 29, 1, 30, 435, 60, 0), cut.use());
        Incidence whole = new Incidence(trace, RankSettings.DEFAULT.withLimits(30, 50, 1000));
        assertEquals(new Ranked.TraceUse("link", 30, 21, 90, 30, 0, 0, 0, 495, 0), whole.use());
        Incidence cheap = new Incidence(trace, RankSettings.DEFAULT.withLimits(30, 1, 1000));
        assertEquals(new Ranked.TraceUse("link", 30, 20, 60, 29, 1, 30, 435, 60, 0), cheap.use());
    }

    @Test
    void repetitionsCountWhereTheTraceSaysSo() {
        Acts acts = new Acts();
        for (int a : new int[] {0, 1, 2}) {
            acts.act(a, 0, 0).act(a, 0, 1).act(a, 1, 0).act(a, 2, 0).act(a, 2, 5);
        }
        RankTrace once = new RankTrace("fast", acts.columns(3), RankTrace.Tally.REPEATED);
        assertEquals(2, new Incidence(once, RankSettings.DEFAULT).use().objects());
        RankTrace counted = new RankTrace("fast", acts.columns(3), RankTrace.Tally.COUNT);
        assertEquals(3, new Incidence(counted, RankSettings.DEFAULT).use().objects());
    }

    private static PairPass pass(List<RankTrace> traces, RankSettings settings) {
        List<Incidence> incidences =
                traces.stream().map(trace -> new Incidence(trace, settings)).toList();
        return new PairPass(incidences, settings, traces.get(0).columns().accounts());
    }

    private static Map<String, Double> found(List<RankTrace> traces, RankSettings settings) {
        Map<String, Double> pairs = new TreeMap<>();
        pass(traces, settings).run((a, b, similarity, bits) -> {
            assertTrue(a < b);
            assertEquals(null, pairs.put(a + "-" + b, similarity));
        });
        return pairs;
    }

    private static void assertSame(Map<String, Double> expected, Map<String, Double> found) {
        assertEquals(expected.keySet(), found.keySet());
        // A lag is read to 0.8 %, which moves its weight by .3 % of 1 at the most.
        found.forEach(
                (pair, similarity) -> assertEquals(expected.getOrDefault(pair, Double.NaN), similarity, .004, pair));
    }

    private static Map<String, Double> plain(Acts acts, RankSettings settings) {
        long[][] first = new long[ACCOUNTS][60];
        for (long[] row : first) {
            java.util.Arrays.fill(row, Long.MAX_VALUE);
        }
        for (long[] act : acts.list()) {
            first[(int) act[0]][(int) act[1]] = Math.min(first[(int) act[0]][(int) act[1]], act[2]);
        }
        dropSingles(first);
        for (long[] row : first) {
            if (java.util.Arrays.stream(row).filter(at -> at < Long.MAX_VALUE).count() < settings.leastObjects()) {
                java.util.Arrays.fill(row, Long.MAX_VALUE);
            }
        }
        dropSingles(first);
        return plainPairs(first, settings);
    }

    private static void dropSingles(long[][] first) {
        for (int o = 0; o < 60; o++) {
            if (on(first, o) == 1) {
                for (long[] row : first) {
                    row[o] = Long.MAX_VALUE;
                }
            }
        }
    }

    private static int on(long[][] first, int object) {
        int count = 0;
        for (long[] row : first) {
            count += row[object] < Long.MAX_VALUE ? 1 : 0;
        }
        return count;
    }

    private static Map<String, Double> plainPairs(long[][] first, RankSettings settings) {
        int accounts = 0;
        for (long[] row : first) {
            accounts += java.util.Arrays.stream(row).anyMatch(at -> at < Long.MAX_VALUE) ? 1 : 0;
        }
        Map<String, Double> pairs = new TreeMap<>();
        for (int a = 0; a < ACCOUNTS; a++) {
            for (int b = a + 1; b < ACCOUNTS; b++) {
                double sum = 0;
                double squaresA = 0;
                double squaresB = 0;
                int shared = 0;
                for (int o = 0; o < 60; o++) {
                    int n = on(first, o);
                    double w = settings.weighing() == RankSettings.Weighing.NEWMAN
                            ? 1.0 / (n - 1)
                            : Math.pow(Math.log((1.0 + accounts) / (1.0 + n)) + 1, 2);
                    boolean byA = first[a][o] < Long.MAX_VALUE;
                    boolean byB = first[b][o] < Long.MAX_VALUE;
                    squaresA += byA ? w : 0;
                    squaresB += byB ? w : 0;
                    shared += byA && byB ? 1 : 0;
                    sum += byA && byB ? w * Math.exp(-Math.abs(first[a][o] - first[b][o]) / 3_600_000.0) : 0;
                }
                if (shared >= settings.leastShared()) {
                    pairs.put(a + "-" + b, sum / Math.sqrt(squaresA * squaresB));
                }
            }
        }
        return pairs;
    }
}
