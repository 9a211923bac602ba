package org.unmask.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unmask.network.TieEvidence.Evidence;

class TieEvidenceTest {
    private static final Windows WINDOWS = Windows.ofSeconds(10, 60);

    private static TieEvidence of(Timeline timeline) {
        ActionColumns columns = timeline.columns();
        return new TieEvidence(columns, JoinPlan.of(columns, WINDOWS, 1000));
    }

    @Test
    void aTieIsDescribedByItsPairs() {
        long secondDay = 86_400;
        Timeline timeline = new Timeline()
                .actAt(0, 0, 1000, 7)
                .actAt(1, 0, 4000, 8)
                .actAt(1, 0, 9000, 9)
                .act(0, 1, secondDay - 1)
                .act(1, 1, secondDay)
                .act(1, 2, 5)
                .act(0, 2, 5);
        assertEquals(
                new Evidence(3, 4, 3, 4, 1000, secondDay * 1000, 2000, 3 / 4.0, 2),
                of(timeline).of(0, 1, 0));
    }

    @Test
    void aPostOnSeveralObjectsIsOnePost() {
        Timeline timeline = new Timeline()
                .actAt(0, 0, 0, 7)
                .actAt(0, 1, 0, 7)
                .actAt(1, 0, 0, 8)
                .actAt(1, 1, 0, 8);
        assertEquals(new Evidence(2, 2, 1, 1, 0, 0, 0, 0, 1), of(timeline).of(0, 1, 0));
    }

    @Test
    void onlyPairsWithinTheWindowCount() {
        Timeline timeline = new Timeline()
                .act(0, 0, 0)
                .act(1, 0, 9)
                .act(1, 0, 11)
                .act(0, 1, 0)
                .act(1, 1, 50);
        assertEquals(1, of(timeline).of(0, 1, 0).pairs());
        assertEquals(3, of(timeline).of(0, 1, 1).pairs());
        assertEquals(11_000, of(timeline).of(0, 1, 1).medianLagMillis());
    }

    @Test
    void theMedianOfAnEvenNumberOfLagsIsBetweenTheMiddleTwo() {
        Timeline timeline = new Timeline().actAt(0, 0, 0, 0).actAt(1, 0, 1, 1).actAt(1, 0, 4, 2);
        assertEquals(2.5, of(timeline).of(0, 1, 0).medianLagMillis());
    }

    @Test
    void accountsWithoutAPairHaveNoEvidence() {
        assertThrows(
                AssertionError.class,
                () -> of(new Timeline().act(0, 0, 0).act(1, 0, 99)).of(0, 1, 1));
    }

    @Test
    void thePairsEqualThoseOfADoubleLoop() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Timeline timeline = new Timeline();
            for (int i = 0; i < 150; i++) {
                int account = random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0;
                timeline.act(account, random.nextInt(1 + random.nextInt(30)), random.nextInt(60));
            }
            JoinPlan plan = JoinPlan.of(timeline.columns(), WINDOWS, 1 + random.nextInt(60));
            TieEvidence evidence = new TieEvidence(plan.columns(), plan);
            for (int w = 0; w < 2; w++) {
                List<String> found = new ArrayList<>();
                evidence.forEachPair(0, 1, w, (i, j) -> found.add(i + " " + j));
                assertEquals(doubleLoop(plan, w), found, "seed " + seed);
            }
            checkDistinct(plan, evidence);
        }
    }

    private static List<String> doubleLoop(JoinPlan plan, int window) {
        ActionColumns columns = plan.columns();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                if (columns.account(i) == 0
                        && columns.account(j) == 1
                        && columns.object(i) == columns.object(j)
                        && plan.isKept(i)
                        && plan.isKept(j)
                        && Math.abs(columns.at(i) - columns.at(j))
                                <= Math.min(
                                        plan.windows().millis().get(window), plan.effectiveMillis(columns.object(i)))) {
                    pairs.add(i + " " + j);
                }
            }
        }
        return pairs;
    }

    private static void checkDistinct(JoinPlan plan, TieEvidence evidence) {
        TreeSet<Integer> objects = new TreeSet<>();
        evidence.forEachPair(0, 1, 1, (i, j) -> objects.add(plan.columns().object(i)));
        if (!objects.isEmpty()) {
            assertEquals(objects.size(), evidence.of(0, 1, 1).objects());
        }
    }
}
