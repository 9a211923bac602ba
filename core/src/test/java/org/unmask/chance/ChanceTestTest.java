package org.unmask.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

class ChanceTestTest {
    private static final TestSettings SETTINGS = new TestSettings(Windows.DEFAULT, 1_000_000, 2, 2, 1, .01);

    @Test
    void plantedGroupsAreFoundAndNobodyElseIs() {
        SyntheticActions world = new SyntheticActions(20_000, 2_000, 4_000, 3)
                .plant(0, 8, 12, 30)
                .plant(1, 8, 12, 30);
        KindResult result = test(world.columns(), SETTINGS);
        int planted = 0;
        int others = 0;
        for (int tie = 0; tie < result.ties().size(); tie++) {
            if (isEvidence(result, tie, 1)) {
                boolean same = result.ties().a(tie) >= world.accounts - 16
                        && (world.accounts - 1 - result.ties().a(tie)) / 8
                                == (world.accounts - 1 - result.ties().b(tie)) / 8;
                planted += same ? 1 : 0;
                others += same ? 0 : 1;
            }
        }
        assertTrue(planted >= 54, planted + " of 56 planted ties");
        assertTrue(others <= 1, others + " other ties");
    }

    @Test
    void aCrowdThatAgreedOnNothingHasNoEvidence() {
        for (int seed = 1; seed <= 20; seed++) {
            KindResult result = test(new SyntheticActions(8_000, 800, 1_600, seed).columns(), SETTINGS);
            for (int tie = 0; tie < result.ties().size(); tie++) {
                for (int w = 0; w < 6; w++) {
                    assertTrue(!isEvidence(result, tie, w), "seed " + seed + ", window " + w);
                }
            }
        }
    }

    /** Things that are nobody else's may be objects of their own, or be counted and nothing more: every tie gets the same p and q. */
    @Test
    void whatIsNobodyElsesWeighsTheSameWithoutBeingObjects() {
        ActionColumns shared =
                new SyntheticActions(6_000, 500, 900, 7).plant(0, 8, 12, 30).columns();
        int[] more = new int[shared.accounts()];
        Arrays.setAll(more, account -> 2 + account % 50);
        TestSettings settings = new TestSettings(Windows.DEFAULT, 1_000_000, 2, 0, 1, .01);
        KindResult counted = test(shared.withUnshared(more), settings);
        KindResult asObjects = test(withObjectsOfTheirOwn(shared, more), settings);
        KindResult forgotten = test(shared, settings);
        assertEquals(asObjects.ties().size(), counted.ties().size());
        boolean matters = false;
        for (int tie = 0; tie < counted.ties().size(); tie++) {
            for (int w = 0; w < 6; w++) {
                if (counted.ties().objects(tie, w) > 1) {
                    double p = asObjects.ties().p(tie, w);
                    assertEquals(p, counted.ties().p(tie, w), 1e-9 * p);
                    assertEquals(asObjects.ties().q(tie, w), counted.ties().q(tie, w), 1e-9);
                    matters |= forgotten.ties().p(tie, w) > 10 * p;
                }
            }
        }
        assertTrue(matters);
    }

    private static ActionColumns withObjectsOfTheirOwn(ActionColumns columns, int[] more) {
        int size = columns.size() + Arrays.stream(more).sum();
        int[] account = new int[size];
        int[] object = new int[size];
        long[] at = new long[size];
        int[] post = new int[size];
        Arrays.setAll(post, i -> i);
        int next = 0;
        for (; next < columns.size(); next++) {
            account[next] = columns.account(next);
            object[next] = columns.object(next);
            at[next] = columns.at(next);
        }
        int objects = columns.objects();
        for (int a = 0; a < more.length; a++) {
            for (int i = 0; i < more[a]; i++) {
                account[next] = a;
                object[next++] = objects++;
            }
        }
        return ActionColumns.sorted(account, object, at, post, new ActionColumns.Ids(columns.accounts(), objects));
    }

    @Test
    void whatAFloorRestsOnIsAccounts() {
        // Ten shuffles of each sort: five of 900 accounts for each half where there are no more, and one of 5,000 where
        // there are many.
        KindResult small = test(new SyntheticActions(9_000, 900, 1_800, 1).columns(), TestSettings.DEFAULT);
        KindResult large = test(new SyntheticActions(60_000, 12_000, 24_000, 1).columns(), TestSettings.DEFAULT);
        for (KindResult.Shuffled row : small.shuffled()) {
            assertEquals(5, row.shuffles());
            assertEquals(5 * row.eligible(), row.looked());
        }
        for (KindResult.Shuffled row : large.shuffled()) {
            assertTrue(row.eligible() > 5_000, row.eligible() + " accounts");
            assertEquals(1, row.shuffles());
            assertEquals(5_000, row.looked());
        }
    }

    @Test
    void threadsDoNotChangeAnything() {
        ActionColumns columns = new SyntheticActions(10_000, 1_000, 2_000, 5)
                .plant(0, 6, 10, 30)
                .columns();
        KindResult one = test(columns, new TestSettings(Windows.DEFAULT, 50_000, 1, 4, 1, .01));
        KindResult two = test(columns, new TestSettings(Windows.DEFAULT, 50_000, 2, 4, 1, .01));
        assertEquals(one.ties().size(), two.ties().size());
        for (int tie = 0; tie < one.ties().size(); tie++) {
            for (int w = 0; w < 6; w++) {
                assertEquals(one.ties().p(tie, w), two.ties().p(tie, w));
                assertEquals(one.ties().q(tie, w), two.ties().q(tie, w));
            }
        }
        assertEquals(one.shuffled(), two.shuffled());
        assertEquals(one.families(), two.families());
    }

    private static boolean isEvidence(KindResult result, int tie, int w) {
        return result.ties().q(tie, w) <= .01 && result.ties().objects(tie, w) >= Math.max(3, result.repetition()[w]);
    }

    private static KindResult test(ActionColumns columns, TestSettings settings) {
        KindInput input = new KindInput(columns, new int[columns.accounts()], List.of("x"));
        return ChanceTest.test(input, JoinPlan.of(columns, settings.windows(), settings.pairBudget()), settings);
    }
}
