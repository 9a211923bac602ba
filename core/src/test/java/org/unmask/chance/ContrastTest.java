package org.unmask.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;

/** Six accounts share sixteen things within nine seconds each; whether that can stand out depends on who else is there. */
class ContrastTest {
    private static final int MEMBERS = 6;
    private static final int THINGS = 16;

    @Test
    void anOperationAloneHasNobodyToCompareWith() {
        Contrast.Missing missing = only(contrast(0));
        assertEquals("x", missing.edgeClass());
        assertEquals(0, missing.window());
        assertEquals(MEMBERS * (MEMBERS - 1) / 2, missing.pairs());
        assertTrue(missing.chance() > .9, "chance " + missing.chance());
    }

    @Test
    void ordinaryPeopleWhoShareAtTheirOwnPaceAreAContrast() {
        assertEquals(List.of(), contrast(60));
    }

    @Test
    void peopleWhoAreNeverInStepNeedNone() {
        ActionColumns columns = new SyntheticActions(3_000, 300, 600, 4).columns();
        assertEquals(List.of(), contrast(columns));
    }

    private static Contrast.Missing only(List<Contrast.Missing> found) {
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<Contrast.Missing> contrast(int ordinary) {
        SplittableRandom dice = new SplittableRandom(9);
        int other = ordinary == 0 ? 0 : 40;
        int n = MEMBERS * THINGS + 6 * other;
        int[] account = new int[n];
        int[] object = new int[n];
        long[] at = new long[n];
        int[] post = new int[n];
        for (int i = 0; i < n; i++) {
            boolean member = i < MEMBERS * THINGS;
            post[i] = i;
            account[i] = member ? i % MEMBERS : MEMBERS + dice.nextInt(ordinary);
            object[i] = member ? i / MEMBERS : THINGS + (i - MEMBERS * THINGS) / 6;
            at[i] = 36_000_000L * object[i] + 1000L * (member ? dice.nextInt(10) : dice.nextInt(40_000));
        }
        return contrast(ActionColumns.sorted(
                account, object, at, post, new ActionColumns.Ids(MEMBERS + ordinary, THINGS + other)));
    }

    private static List<Contrast.Missing> contrast(ActionColumns columns) {
        TestSettings settings = TestSettings.DEFAULT;
        JoinPlan plan = JoinPlan.of(columns, settings.windows(), settings.pairBudget());
        KindInput input = new KindInput(columns, new int[columns.accounts()], List.of("x"));
        return Contrast.of(ChanceTest.test(input, plan, settings), input);
    }
}
