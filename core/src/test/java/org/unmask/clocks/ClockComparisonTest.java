package org.unmask.clocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.clocks.ClockPair.Verdict;
import org.unmask.network.ActionColumns;

class ClockComparisonTest {
    private static final long HOUR = 3_600_000;
    private static final int EACH = 100;

    /** Pages on two platforms, accounts 0-99 and 100-199: some shared by both at once, most hours apart; the clock of the second is {@code ahead}. */
    private static ActionColumns shared(int pages, int atOnce, long ahead, int accountsAtOnce) {
        SplittableRandom dice = new SplittableRandom(5);
        int[] account = new int[2 * pages];
        int[] object = new int[2 * pages];
        long[] at = new long[2 * pages];
        int[] post = new int[2 * pages];
        for (int page = 0; page < pages; page++) {
            boolean together = page < atOnce;
            int span = together ? accountsAtOnce : EACH;
            long first = 1_700_000_000_000L + dice.nextLong(30 * 24 * HOUR);
            long lag = together ? dice.nextLong(-15_000, 15_000) : dice.nextLong(-10 * HOUR, 10 * HOUR);
            for (int side = 0; side < 2; side++) {
                int row = 2 * page + side;
                account[row] = side * EACH + dice.nextInt(span);
                object[row] = page;
                at[row] = side == 0 ? first : first + lag + ahead;
                post[row] = row;
            }
        }
        return ActionColumns.sorted(account, object, at, post, new ActionColumns.Ids(2 * EACH, pages));
    }

    private static ClockPair compared(ActionColumns columns) {
        return ClockComparison.of(List.of(columns), platforms(), 2).get(0);
    }

    private static int[] platforms() {
        int[] platforms = new int[2 * EACH];
        java.util.Arrays.fill(platforms, EACH, 2 * EACH, 1);
        return platforms;
    }

    @Test
    void clocksThatAgreeAreSaidToAgree() {
        ClockPair pair = compared(shared(2000, 60, 0, EACH));
        assertEquals(Verdict.AGREE, pair.verdict());
        assertEquals(0, pair.shiftMillis());
        Clocks clocks = Clocks.of(platforms(), 2, List.of(pair));
        assertTrue(clocks.isSettled(3, 150));
    }

    @Test
    void aZoneErrorOfEitherSignIsFoundToTheMinute() {
        for (long ahead : new long[] {4 * HOUR, -5 * HOUR - HOUR / 2, HOUR / 4}) {
            ClockPair pair = compared(shared(2000, 60, ahead, EACH));
            assertEquals(Verdict.APART, pair.verdict());
            assertEquals(ahead, pair.shiftMillis());
            assertTrue(Math.abs(pair.restMillis()) < 60_000);
            assertTrue(pair.atPeak() >= 60 && pair.asGiven() < 20, pair.toString());
            Clocks clocks = Clocks.of(platforms(), 2, List.of(pair));
            assertFalse(clocks.isSettled(3, 150));
            assertEquals(ahead, clocks.ahead(3, 150));
            assertEquals(-ahead, clocks.ahead(150, 3));
            assertTrue(clocks.isSettled(150, 160));
        }
    }

    @Test
    void withoutAPeakNothingIsClaimed() {
        assertEquals(Verdict.UNKNOWN, compared(shared(2000, 0, 4 * HOUR, EACH)).verdict());
        assertEquals(Verdict.UNKNOWN, compared(shared(8, 8, 4 * HOUR, EACH)).verdict());
    }

    /** One account that posts everything twice, four hours apart, says nothing of clocks. */
    @Test
    void oneRobotIsNoClock() {
        assertEquals(Verdict.UNKNOWN, compared(shared(2000, 60, 4 * HOUR, 1)).verdict());
    }
}
