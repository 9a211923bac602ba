package org.unmask.bench.join;

import java.util.List;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.JoinPlan;
import org.unmask.network.JoinSettings;
import org.unmask.network.TieCollector;
import org.unmask.network.Windows;

/** Unsorted made-up actions in memory as plain arrays, and the join on them. */
record Kernel(int[] account, int[] object, long[] at, int[] post, ActionColumns.Ids ids) {
    static final Kernel NONE = new Kernel(new int[0], new int[0], new long[0], new int[0], new ActionColumns.Ids(0, 0));

    private static final int LEAST_OBJECTS = 2;
    private static final long FIRST_BUDGET = 1_000_000;
    private static final long LEAST_BUDGET = 10_000;
    private static final long VISITS_PER_ACTION = 50;

    static Kernel of(int actions) {
        MadeUpActions made = MadeUpActions.of(Recipe.zipf(actions));
        int[] account = new int[actions];
        int[] object = new int[actions];
        long[] at = new long[actions];
        int[] post = new int[actions];
        for (int i = 0; i < actions; i++) {
            account[i] = made.account(i);
            object[i] = made.object(i);
            at[i] = made.second(i) * 1000L;
            post[i] = i;
        }
        return new Kernel(account, object, at, post, new ActionColumns.Ids(actions / 10, actions / 5));
    }

    /** Sorts and plans. A budget of 0 is none; a negative one is halved from a million as the product does, until the join is linear. */
    JoinPlan plan(Windows windows, long budget) {
        ActionColumns columns = ActionColumns.sorted(account, object, at, post, ids);
        if (budget >= 0) {
            return JoinPlan.of(columns, windows, budget == 0 ? Long.MAX_VALUE : budget);
        }
        long chosen = FIRST_BUDGET;
        JoinPlan plan = JoinPlan.of(columns, windows, chosen);
        while (plan.predictedVisits() > VISITS_PER_ACTION * columns.size() && chosen > LEAST_BUDGET) {
            chosen = Math.max(LEAST_BUDGET, chosen / 2);
            plan = JoinPlan.of(columns, windows, chosen);
        }
        return plan;
    }

    /** Joins; ties per block of accounts. */
    List<Integer> ties(JoinPlan plan, int threads) {
        return CoactionJoin.join(plan.columns(), plan, new JoinSettings(LEAST_OBJECTS, threads), Counting::new);
    }

    private static final class Counting implements TieCollector<Integer> {
        private int ties;

        @Override
        public void tie(int a, int b, int[] objects) {
            ties++;
        }

        @Override
        public Integer done() {
            return ties;
        }
    }
}
