package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.network.ActionColumns;
import org.unmask.rank.RankTrace.Originals;

class RankTraceTest {
    private static final int UNKNOWN = Originals.UNKNOWN;

    @Test
    void aRepostIsFastWithinTheTimeAfterItsOriginalAndCountsForItsAuthor() {
        Acts acts = new Acts()
                .act(0, 0, 100)
                .act(1, 0, 160)
                .act(2, 0, 161)
                .act(0, 1, 500)
                .act(1, 1, 499)
                .act(3, 2, 700)
                .act(4, 3, 700);
        // Object 0 at 100 s and object 1 at 500.4 s are of author 1; of object 2 no author, of object 3 no time is
        // known.
        Originals originals = new Originals(
                new int[] {1, 1, UNKNOWN, 0}, new long[] {100_000, 500_400, 700_000, Originals.NO_TIME}, 2);
        ActionColumns fast =
                RankTrace.fastReposts(acts.columns(5), originals, 60_000).columns();
        assertEquals(3, fast.size());
        assertEquals(List.of(0, 1, 0), List.of(fast.account(0), fast.account(1), fast.account(2)));
        assertEquals(List.of(1, 1, 1), List.of(fast.object(0), fast.object(1), fast.object(2)));
    }

    @Test
    void onceIsNoHabit() {
        Acts acts = new Acts();
        long[] at = new long[8];
        int[] author = {0, 0, 1, 1, 2, 2, 3, 3};
        for (int o = 0; o < 8; o++) {
            at[o] = 10_000L * o;
            acts.act(0, o, 10L * o + 5).act(1, o, 10L * o + 9);
            if (o % 2 == 0) {
                acts.act(2, o, 10L * o + 7);
            }
        }
        RankTrace fast = RankTrace.fastReposts(acts.columns(3), new Originals(author, at, 4), 60_000);
        Ranked ranked = Ranking.of(List.of(fast), RankSettings.DEFAULT, 3);
        assertEquals(.5, ranked.score(0), .01);
        assertEquals(List.of("fast-repost"), ranked.traces(1));
        assertEquals(Double.NaN, ranked.score(2));
        assertEquals(4, ranked.summary().traces().get(0).objects());
    }
}
