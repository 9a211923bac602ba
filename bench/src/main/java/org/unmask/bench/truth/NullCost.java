package org.unmask.bench.truth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.unmask.bench.cost.Meter;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.KindInput;
import org.unmask.chance.TestSettings;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.JoinPlan;
import org.unmask.network.JoinSettings;
import org.unmask.network.TieCollector;
import org.unmask.network.Windows;

/**
 * What the nulls cost beside the join and ties alone, in one process by turns, with the plan of the product (50 visits an action). Arguments:
 * [actions] [rounds]. The first round warms up.
 */
public final class NullCost {
    private static final int SHUFFLES = 10;
    private static final long SEED = 20_230_907;

    private NullCost() {}

    /** Prints processor seconds and peaks of each part. */
    public static void main(String[] args) {
        int actions = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        ActionColumns columns = MadeUpActions.of(Recipe.zipf(actions)).columns();
        for (int round = 0; round < rounds; round++) {
            Meter meter = Meter.started();
            JoinPlan plan = plan(columns);
            List<Integer> ties = CoactionJoin.join(columns, plan, new JoinSettings(2, 1), Counting::new);
            Meter.Cost join = meter.cost();
            say(round, "join and ties alone", join, join);
            System.out.println(ties.stream().mapToInt(Integer::intValue).sum() + " ties of two objects");
            for (int shuffles : new int[] {0, SHUFFLES}) {
                meter = Meter.started();
                TestSettings settings = new TestSettings(Windows.DEFAULT, 1_000_000, 1, shuffles, SEED, .01);
                KindInput input = new KindInput(columns, new int[columns.accounts()], List.of("x"), null);
                ChanceTest.test(input, plan(columns), settings);
                say(round, "analysis with " + 2 * shuffles + " shuffles", meter.cost(), join);
            }
        }
    }

    private static JoinPlan plan(ActionColumns columns) {
        long budget = 1_000_000;
        JoinPlan plan = JoinPlan.of(columns, Windows.DEFAULT, budget);
        while (plan.predictedVisits() > 50L * columns.size() && budget > 10_000) {
            budget /= 2;
            plan = JoinPlan.of(columns, Windows.DEFAULT, budget);
        }
        return plan;
    }

    private static void say(int round, String what, Meter.Cost cost, Meter.Cost join) {
        System.out.printf(
                Locale.ROOT,
                "round %d, %s: %.1f CPU s, %.1f times the join; heap peak %.0f MB, resident %.0f MB, load %.1f%n",
                round,
                what,
                cost.cpuSeconds(),
                cost.cpuSeconds() / join.cpuSeconds(),
                cost.heapPeakMegabytes(),
                cost.residentPeakMegabytes(),
                cost.load());
    }

    /** Counts ties, and adds up their objects per window so that nothing of the join is optimised away. */
    private static final class Counting implements TieCollector<Integer> {
        private int ties;

        @Override
        public void row(int a) {}

        @Override
        public void tie(int a, int b, int[] objects) {
            ties += Arrays.stream(objects).max().orElse(0) > 1 ? 1 : 0;
        }

        @Override
        public Integer done() {
            return ties;
        }
    }
}
