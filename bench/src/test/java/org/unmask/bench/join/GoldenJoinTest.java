package org.unmask.bench.join;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.CutObject;
import org.unmask.network.JoinPlan;
import org.unmask.network.JoinSettings;
import org.unmask.network.TieCollector;
import org.unmask.network.TieEvidence;
import org.unmask.network.Windows;

/** A million made-up actions, whose ties were counted by three independent programs. */
class GoldenJoinTest {
    private static final int MILLION = 1_000_000;
    private static final long NO_BUDGET = Long.MAX_VALUE;

    /** Ties, pairs of actions and objects, summed over ties of at least two objects, and ties between members of one planted group. */
    record Sums(long ties, long pairs, long objects, long planted) {
        Sums plus(Sums other) {
            return new Sums(ties + other.ties, pairs + other.pairs, objects + other.objects, planted + other.planted);
        }
    }

    private static final class Summing implements TieCollector<Sums> {
        private final TieEvidence evidence;
        private final MadeUpActions actions;
        private Sums sums = new Sums(0, 0, 0, 0);

        Summing(JoinPlan plan, MadeUpActions actions) {
            this.evidence = new TieEvidence(plan.columns(), plan);
            this.actions = actions;
        }

        @Override
        public void tie(int a, int b, int[] objects) {
            TieEvidence.Evidence found = evidence.of(a, b, 0);
            assertEquals(objects[0], found.objects());
            int group = actions.groupOf(a);
            boolean planted = group >= 0 && group == actions.groupOf(b);
            sums = sums.plus(new Sums(1, found.pairs(), objects[0], planted ? 1 : 0));
        }

        @Override
        public Sums done() {
            return sums;
        }
    }

    private static Sums sums(MadeUpActions actions, JoinPlan plan) {
        List<Sums> blocks =
                CoactionJoin.join(plan.columns(), plan, new JoinSettings(2, 2), () -> new Summing(plan, actions));
        return blocks.stream().reduce(new Sums(0, 0, 0, 0), Sums::plus);
    }

    @Test
    void aMillionActionsGiveTheKnownTies() {
        MadeUpActions actions = MadeUpActions.of(Recipe.zipf(MILLION));
        ActionColumns columns = actions.columns();
        assertEquals(
                new Sums(6507, 139_975, 139_867, 6000),
                sums(actions, JoinPlan.of(columns, Windows.ofSeconds(10), NO_BUDGET)));
        assertEquals(
                new Sums(16_637, 266_854, 262_490, 6000),
                sums(actions, JoinPlan.of(columns, Windows.ofSeconds(60), NO_BUDGET)));
    }

    @Test
    void aBudgetKeepsThePlantedTiesAndSaysWhatItCut() {
        MadeUpActions actions = MadeUpActions.of(Recipe.zipf(MILLION));
        JoinPlan plan = JoinPlan.of(actions.columns(), Windows.ofSeconds(3600), 100_000);
        assertTrue(plan.predictedVisits() < plan.totals().fullPairs().get(0) / 10);
        assertEquals(6000, sums(actions, plan).planted());
        for (CutObject cut : plan.cuts()) {
            assertTrue(cut.keptPairs() > 0 && cut.keptPairs() <= 100_000 && cut.fullPairs() > 100_000);
        }
    }

    /** One object on which a million accounts act once each, within {@code millis}. */
    private static ActionColumns hub(int millis) {
        int[] account = new int[MILLION];
        long[] at = new long[MILLION];
        for (int i = 0; i < MILLION; i++) {
            account[i] = i;
            at[i] = (long) i * millis / MILLION / 1000 * 1000;
        }
        return ActionColumns.sorted(account, new int[MILLION], at, new int[MILLION], new ActionColumns.Ids(MILLION, 1));
    }

    @Test
    void aMillionAccountsOnOneObjectWithinAnHourOrASecondAreCutAndSaid() {
        for (int millis : new int[] {3_600_000, 1000}) {
            JoinPlan plan = JoinPlan.of(hub(millis), Windows.DEFAULT, MILLION);
            List<Long> ties = CoactionJoin.join(plan.columns(), plan, new JoinSettings(1, 2), Counting::new);
            assertEquals(
                    plan.predictedVisits(),
                    ties.stream().mapToLong(Long::longValue).sum());
            CutObject cut = plan.cuts().get(0);
            assertEquals(499_999_500_000L, cut.fullPairs());
            assertEquals(plan.predictedVisits(), cut.keptPairs());
            assertTrue(cut.keptPairs() > MILLION * 9L / 10 && cut.keptPairs() <= MILLION);
            assertTrue(cut.sampleShare() < 1 && cut.effectiveMillis() == 0);
        }
    }

    private static final class Counting implements TieCollector<Long> {
        private long ties;

        @Override
        public void tie(int a, int b, int[] objects) {
            ties++;
        }

        @Override
        public Long done() {
            return ties;
        }
    }
}
