package org.unmask.finding.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unmask.clocks.ClockPair;
import org.unmask.clocks.Clocks;

class ConductTest {
    private static String told(List<RolePair> pairs) {
        return String.join(
                "; ",
                pairs.stream()
                        .map(pair -> pair.roles() + " " + Arrays.toString(pair.leaders()) + " to "
                                + Arrays.toString(pair.followers()))
                        .toList());
    }

    private static Clocks clocks(int[] platformOf, ClockPair.Verdict verdict) {
        ClockPair pair = new ClockPair(0, 1, verdict, 0, 0, 0, 0, 0, 0, 1, 0, 0, Collections.nCopies(121, 0));
        return Clocks.of(platformOf, 2, List.of(pair));
    }

    @Test
    void whoIsFirstAndWhoIsAutomatedIsAskedAgainstTheRest() {
        List<RolePair> pairs = RolePairs.of(
                new int[] {3, 5, 8},
                List.of("first; role undecided; copied", "first", "mixed"),
                new boolean[] {false, false, true},
                new RolePairs.Standing(new int[9], Clocks.ONE));
        assertEquals("[UNDECIDED] [3] to [5, 8]; [FIRST] [5] to [3, 8]; [AUTOMATED] [8] to [3, 5]", told(pairs));
    }

    @Test
    void theSameAccountsAreAskedOnce() {
        List<RolePair> pairs = RolePairs.of(
                new int[] {0, 1, 2},
                List.of("first; role undecided", "later", "later"),
                new boolean[] {true, false, false},
                new RolePairs.Standing(new int[3], Clocks.ONE));
        assertEquals("[UNDECIDED, AUTOMATED] [0] to [1, 2]", told(pairs));
    }

    @Test
    void platformsAreAskedInBothOrdersWhereTheirClocksAgree() {
        int[] platformOf = {0, 0, 1};
        List<String> roles = List.of("mixed", "mixed", "mixed");
        List<RolePair> agreed = RolePairs.of(
                new int[] {0, 1, 2},
                roles,
                new boolean[3],
                new RolePairs.Standing(platformOf, clocks(platformOf, ClockPair.Verdict.AGREE)));
        assertEquals("[PLATFORM] [0, 1] to [2]; [PLATFORM] [2] to [0, 1]", told(agreed));
    }

    @Test
    void acrossClocksThatAreApartOrUnknownNothingIsAsked() {
        int[] platformOf = {0, 0, 1};
        for (ClockPair.Verdict verdict : List.of(ClockPair.Verdict.APART, ClockPair.Verdict.UNKNOWN)) {
            List<RolePair> pairs = RolePairs.of(
                    new int[] {0, 1, 2},
                    List.of("first; role undecided", "later", "later"),
                    new boolean[3],
                    new RolePairs.Standing(platformOf, clocks(platformOf, verdict)));
            assertEquals("[UNDECIDED] [0] to [1]", told(pairs));
        }
    }

    @Test
    void pingsAreCountedInPostsAndBesideWhatTheSameAccountsDoOutside() {
        Pings pings = new Pings(Set.of(1, 2, 3));
        pings.add(new Reaction(0, 1, 2, TalkSort.QUOTE, 10, 50));
        pings.add(new Reaction(0, 1, 2, TalkSort.QUOTE, 10, 51));
        pings.add(new Reaction(0, 2, 1, TalkSort.REPLY, 11, 50));
        pings.add(new Reaction(0, 3, 1, TalkSort.REPLY, 12, -1));
        pings.add(new Reaction(0, 3, 9, TalkSort.REPLY, 13, 50));
        pings.add(new Reaction(0, 3, 9, TalkSort.REPLY, 14, -1));
        assertEquals(List.of(50, 51), pings.top());
        assertEquals(2, pings.mentions(50));
        assertEquals(new PingRow("F-01", 3, 2, 1, 2, 1, 2, 1, 2, 2, List.of()), pings.row("F-01", List.of()));
        assertTrue(pings.row("F-01", List.of()).isSwitching());
    }

    @Test
    void oneWayPingsDoNotSwitch() {
        Pings pings = new Pings(Set.of(1, 2));
        pings.add(new Reaction(0, 2, 1, TalkSort.QUOTE, 10, 50));
        assertFalse(pings.row("F-01", List.of()).isSwitching());
    }

    /** Accounts 0-3 repost each other five times, and the next account of the crowd five times; each of 200 others reposts ten of its neighbours. */
    private static TalkEdges world() {
        int accounts = 204;
        int[] from = new int[4 * 2 + 200 * 2];
        int[] to = new int[from.length];
        long[] times = new long[from.length];
        int row = 0;
        for (int account = 0; account < accounts; account++) {
            for (int i = 0; i < 2; i++) {
                from[row] = account;
                to[row] = account < 4 ? (i == 0 ? (account + 1) % 4 : 4 + account) : 4 + (account + 1 + 37 * i) % 200;
                times[row++] = 5;
            }
        }
        return new TalkEdges(accounts, from, to, times);
    }

    @Test
    void aGroupThatRepostsItselfStandsAboveRandomGroups() {
        Circulation circulation = new Circulation(TalkSort.REPOST, world(), new int[204]);
        CirculationRow row = circulation.of("F-01", new int[] {0, 1, 2, 3}, 1);
        assertNotNull(row);
        assertEquals(20, row.internal());
        assertEquals(20, row.external());
        assertEquals(.5, row.ratio());
        CirculationRow.Random random = row.random();
        assertNotNull(random);
        assertEquals(200, random.groups());
        assertEquals(0, random.atLeast());
        assertTrue(random.mean() < .05, random.toString());
        assertEquals(row, circulation.of("F-01", new int[] {0, 1, 2, 3}, 1));
    }

    @Test
    void randomGroupsOfACrowdAreLikeTheCrowd() {
        Circulation circulation = new Circulation(TalkSort.REPOST, world(), new int[204]);
        CirculationRow row = circulation.of("F-01", new int[] {10, 60, 110, 160}, 1);
        assertNotNull(row);
        assertEquals(0, row.internal());
        CirculationRow.@Nullable Random random = row.random();
        assertNotNull(random);
        assertEquals(200, random.atLeast());
    }

    @Test
    void withTooFewOthersNothingIsSaidOfWhatIsUsual() {
        TalkEdges few = new TalkEdges(3, new int[] {0, 1}, new int[] {1, 0}, new long[] {1, 1});
        Circulation circulation = new Circulation(TalkSort.REPLY, few, new int[3]);
        CirculationRow row = circulation.of("F-01", new int[] {0, 1}, 1);
        assertNotNull(row);
        assertNull(row.random());
        assertNull(circulation.of("F-02", new int[] {2}, 1));
    }

    @Test
    void whoStandsInIsOfTheSamePlatform() {
        int[] platformOf = new int[204];
        Arrays.fill(platformOf, 100, 204, 1);
        Circulation circulation = new Circulation(TalkSort.REPOST, world(), platformOf);
        CirculationRow row = circulation.of("F-01", new int[] {0, 1, 2, 3}, 1);
        assertNotNull(row);
        assertNotNull(row.random());
        TalkEdges alone = new TalkEdges(4, new int[] {0, 1, 2}, new int[] {1, 0, 3}, new long[] {1, 1, 1});
        CirculationRow other =
                new Circulation(TalkSort.REPOST, alone, new int[] {0, 0, 1, 1}).of("F-01", new int[] {0, 1}, 1);
        assertNotNull(other);
        assertNull(other.random());
    }
}
