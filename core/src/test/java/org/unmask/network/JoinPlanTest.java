package org.unmask.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class JoinPlanTest {
    private static final Windows TEN_AND_SIXTY = Windows.ofSeconds(10, 60);

    @Test
    void pairsAreCountedInFullAndBetweenDifferentAccounts() {
        Timeline timeline = new Timeline()
                .act(0, 0, 0)
                .act(0, 0, 4)
                .act(1, 0, 8)
                .act(1, 0, 60)
                .act(1, 1, 0);
        JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, 100);
        List<Long> all = List.of(3L, 6L);
        List<Long> cross = List.of(2L, 4L);
        assertEquals(new JoinPlan.PairTotals(all, all, cross, cross), plan.totals());
        assertEquals(6, plan.predictedVisits());
        assertEquals(List.of(), plan.cuts());
        assertEquals(60_000, plan.effectiveMillis(0));
    }

    @Test
    void aHotObjectKeepsItsFastestPairs() {
        Timeline timeline = new Timeline()
                .act(0, 1, 0)
                .act(1, 1, 1)
                .act(2, 1, 3)
                .act(3, 1, 6)
                .act(3, 1, 60);
        // Lags of 1, 2, 3, 3, 5 s and more: four pairs within 3 s, still four within 4 s, five within 5 s.
        JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, 4);
        assertEquals(List.of(new CutObject(1, 5, 4, 10, 4, 4000, 1)), plan.cuts());
        assertEquals(4, plan.predictedVisits());
        assertEquals(List.of(6L, 10L), plan.totals().fullPairs());
        assertEquals(List.of(6L, 9L), plan.totals().fullCrossPairs());
        assertEquals(List.of(4L, 4L), plan.totals().keptPairs());
        assertEquals(List.of(4L, 4L), plan.totals().keptCrossPairs());
        assertEquals(List.of("0-1 [1, 1]", "0-2 [1, 1]", "1-2 [1, 1]", "2-3 [1, 1]"), Timeline.ties(plan, 1, 1));
    }

    @Test
    void withinOneTickAccountsAreSampledByTheirHash() {
        Timeline timeline = new Timeline();
        for (int a = 0; a < 100; a++) {
            timeline.act(a, 0, 0);
        }
        // Account a has the hash a * 2^56 or so: the order of the ids, turned round.
        PlanOptions options = new PlanOptions(10, a -> (99L - a) << 56);
        JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, options);
        assertEquals(List.of(new CutObject(0, 100, 100, 4950, 10, 0, 5 / 256.0)), plan.cuts());
        for (int i = 0; i < 100; i++) {
            assertEquals(i >= 95, plan.isKept(i));
        }
        assertEquals(10, plan.predictedVisits());
        assertEquals(10, Timeline.ties(plan, 1, 2).size());
        assertEquals(List.of(4950L, 4950L), plan.totals().fullCrossPairs());
        assertEquals(List.of(10L, 10L), plan.totals().keptCrossPairs());
    }

    @Test
    void aSampleIsTheLargestThatFits() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Timeline timeline = new Timeline();
            int size = 5 + random.nextInt(80);
            for (int i = 0; i < size; i++) {
                timeline.act(random.nextInt(30), 0, random.nextInt(3) * 100L);
            }
            long budget = 1 + random.nextInt(30);
            PlanOptions options = new PlanOptions(budget, a -> new SplittableRandom(a).nextLong());
            JoinPlan plan = JoinPlan.of(timeline.columns(), Windows.ofSeconds(5), options);
            if (!plan.cuts().isEmpty()) {
                assertEquals(keptBySpec(plan.columns(), options), kept(plan), "seed " + seed);
                assertTrue(plan.predictedVisits() <= budget);
                assertEquals(plan.cuts().get(0).keptPairs(), plan.predictedVisits());
            }
        }
    }

    private static TreeSet<Integer> kept(JoinPlan plan) {
        TreeSet<Integer> accounts = new TreeSet<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            if (plan.isKept(i)) {
                accounts.add(plan.columns().account(i));
            }
        }
        return accounts;
    }

    /** Takes accounts by ascending hash for as long as their pairs of equal time fit. */
    private static TreeSet<Integer> keptBySpec(ActionColumns columns, PlanOptions options) {
        List<Integer> byHash = new ArrayList<>(new TreeSet<>(accounts(columns)));
        byHash.sort((a, b) -> Long.compareUnsigned(
                options.accountHash().applyAsLong(a), options.accountHash().applyAsLong(b)));
        TreeSet<Integer> kept = new TreeSet<>();
        for (int account : byHash) {
            TreeSet<Integer> more = new TreeSet<>(kept);
            more.add(account);
            if (pairs(columns, more) > options.pairBudget()) {
                break;
            }
            kept = more;
        }
        return kept;
    }

    private static List<Integer> accounts(ActionColumns columns) {
        List<Integer> accounts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            accounts.add(columns.account(i));
        }
        return accounts;
    }

    private static long pairs(ActionColumns columns, TreeSet<Integer> kept) {
        long pairs = 0;
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += kept.contains(columns.account(i))
                                && kept.contains(columns.account(j))
                                && columns.at(i) == columns.at(j)
                        ? 1
                        : 0;
            }
        }
        return pairs;
    }

    @Test
    void noObjectKeepsMoreThanTheBudgetAndOneTickMoreWouldExceedIt() {
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Timeline timeline = new Timeline();
            for (int i = 0; i < 60; i++) {
                timeline.act(random.nextInt(10), random.nextInt(2), random.nextInt(90));
            }
            long budget = 20 + random.nextInt(300);
            ActionColumns columns = timeline.columns();
            for (CutObject cut : JoinPlan.of(columns, TEN_AND_SIXTY, budget).cuts()) {
                WindowSweep sweep = new WindowSweep(columns.atColumn());
                int from = columns.objectStart(cut.object());
                int to = columns.objectStart(cut.object() + 1);
                assertEquals(sweep.pairs(from, to, cut.effectiveMillis()), cut.keptPairs());
                assertTrue(cut.keptPairs() <= budget);
                assertTrue(sweep.pairs(from, to, cut.effectiveMillis() + 1000) > budget);
                assertEquals(sweep.pairs(from, to, 60_000), cut.fullPairs());
                assertTrue(cut.fullPairs() > budget);
            }
        }
    }

    @Test
    void otherTimesAreJoinedWithTheWindowsOfTheRealRun() {
        Timeline timeline = new Timeline()
                .act(0, 0, 0)
                .act(1, 0, 1)
                .act(2, 0, 3)
                .act(3, 0, 60)
                .act(0, 1, 0)
                .act(1, 1, 60);
        JoinPlan real = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, 2);
        long effective = real.effectiveMillis(0);
        assertEquals(2000, effective);
        ActionColumns together = real.columns().withTimes(new long[] {0, 0, 0, 0, 5000, 5000});
        JoinPlan shuffled = real.planFor(together);
        assertEquals(effective, shuffled.effectiveMillis(0));
        assertEquals(7, shuffled.predictedVisits());
        assertEquals(6, Timeline.ties(shuffled, 1, 1).size());
        assertEquals(real.cuts(), shuffled.cuts());
    }

    @Test
    void aSampleStaysTheSameAtOtherTimes() {
        Timeline timeline = new Timeline();
        for (int a = 0; a < 50; a++) {
            timeline.act(a, 0, 0);
        }
        JoinPlan real = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, 6);
        long[] reversed = new long[50];
        for (int i = 0; i < 50; i++) {
            reversed[i] = (50 - i) * 1000L;
        }
        JoinPlan shuffled = real.planFor(real.columns().withTimes(reversed));
        assertEquals(kept(real), kept(shuffled));
        assertEquals(0, shuffled.predictedVisits());
        assertFalse(shuffled.isKept(0) && kept(real).isEmpty());
    }

    @Test
    void aBudgetBelowOneIsRefused() {
        assertThrows(UnusableParameter.class, () -> PlanOptions.budget(0));
    }
}
