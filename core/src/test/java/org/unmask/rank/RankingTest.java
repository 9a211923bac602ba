package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class RankingTest {
    private static final int[] GROUP = IntStream.range(200, 212).toArray();

    private static Acts crowd() {
        return new Acts().random(new SplittableRandom(11), 3000, 200, 400);
    }

    private static Ranked rank(Acts acts, int accounts) {
        return Ranking.of(List.of(RankTrace.once("link", acts.columns(accounts))), RankSettings.DEFAULT, accounts);
    }

    @Test
    void aGroupThatActsInStepStandsAboveACrowd() {
        Acts acts = crowd().meet(GROUP, 3, 50, 120, 222, 301, 399);
        for (int member : GROUP) {
            acts.random(new SplittableRandom(member), 0, 1, 1);
            for (int o = 0; o < 20; o++) {
                acts.act(member, (member * 37 + o * 101) % 400, 5000L * o);
            }
        }
        Ranked ranked = rank(acts, 212);
        for (int member : GROUP) {
            assertTrue(ranked.percentile(member) > 94, member + " stands at " + ranked.percentile(member));
        }
        assertEquals(212, ranked.summary().compared());
    }

    @Test
    void aLonePairNeverExceedsOneHalfAndThreeStandAbove() {
        Acts acts = new Acts()
                .meet(new int[] {0, 1}, IntStream.range(0, 40).toArray())
                .meet(new int[] {2, 3, 4}, 50, 51, 52);
        Ranked ranked = rank(acts, 5);
        assertTrue(ranked.score(0) <= .5 && ranked.score(0) > .45, "a pair: " + ranked.score(0));
        assertTrue(ranked.score(2) > ranked.score(0));
        assertEquals(1, ranked.neighbours(0));
        assertEquals(2, ranked.neighbours(3));
    }

    @Test
    void whoHasTooLittleHasNoScoreAndWhoIsComparedWithoutATieHasZero() {
        Acts acts = new Acts()
                .meet(new int[] {0, 1}, 0, 1)
                .act(2, 0, 9)
                .act(2, 5, 9)
                .act(3, 0, 9)
                .act(4, 5, 3);
        Ranked ranked = rank(acts, 6);
        assertEquals(0, ranked.score(2));
        assertEquals(List.of(), ranked.traces(2));
        assertTrue(Double.isNaN(ranked.score(3)) && Double.isNaN(ranked.percentile(3)));
        assertTrue(Double.isNaN(ranked.score(5)));
        assertEquals(3, ranked.summary().compared());
        assertEquals(2, ranked.summary().tied());
        assertEquals(100.0 / 6, ranked.percentile(2), 1e-12);
        assertEquals(400.0 / 6, ranked.percentile(0), 1e-12);
    }

    @Test
    void neitherTheOrderOfActionsNorARepetitionChangesABit() {
        Ranked once = rank(crowd().meet(GROUP, 3, 50, 120), 212);
        Ranked shuffled = rank(crowd().meet(GROUP, 3, 50, 120).shuffled(5), 212);
        for (int i = 0; i < 212; i++) {
            assertEquals(
                    Double.doubleToLongBits(once.score(i)), Double.doubleToLongBits(shuffled.score(i)), "account " + i);
        }
        assertEquals(once.summary(), shuffled.summary());
    }

    @Test
    void postingOneThingAHundredTimesGainsNothing() {
        Acts acts = crowd().meet(GROUP, 3, 50, 120);
        double before = rank(acts, 212).score(200);
        for (int i = 0; i < 100; i++) {
            acts.act(200, 3, 400_000 + i);
        }
        assertEquals(before, rank(acts, 212).score(200));
    }

    @Test
    void anAccountIsNamedTheTracesThatGaveItsScore() {
        RankTrace links = RankTrace.once(
                "link", new Acts().meet(new int[] {0, 1, 2}, 0, 1).columns(5));
        RankTrace texts = RankTrace.once(
                "text", new Acts().meet(new int[] {2, 3, 4}, 0, 1).columns(5));
        Ranked ranked = Ranking.of(List.of(links, texts), RankSettings.DEFAULT, 5);
        assertEquals(List.of("link"), ranked.traces(0));
        assertEquals(List.of("link", "text"), ranked.traces(2));
        assertEquals(List.of("text"), ranked.traces(4));
    }

    @Test
    void onlyTheMostSimilarTiesAreKeptAndTheLeastIsTold() {
        List<RankTrace> crowd = List.of(RankTrace.once("link", crowd().columns(200)));
        Ranked all = Ranking.of(crowd, RankSettings.DEFAULT, 200);
        Ranked few = Ranking.of(crowd, RankSettings.DEFAULT.withLimits(500, 50, 500), 200);
        assertEquals(all.summary().ties(), few.summary().ties());
        assertEquals(all.summary().ties(), all.summary().keptTies());
        assertEquals(0, all.summary().leastSimilarity());
        assertTrue(few.summary().keptTies() <= 500 && few.summary().keptTies() > 400);
        assertTrue(few.summary().leastSimilarity() > 0);
    }

    @Test
    void theTableCountsWhoStandsAboveEachPercentile() {
        Ranked ranked = rank(new Acts().meet(new int[] {0, 1, 2}, 0, 1).meet(new int[] {3, 4}, 5, 6), 5);
        Ranked.Step first = ranked.summary().steps().get(0);
        assertEquals(5, first.accounts());
        assertEquals(4, first.ties());
        assertEquals(.4, first.density(), 1e-12);
        assertEquals(2, first.parts());
        Ranked.Step half = ranked.summary().steps().get(1);
        assertEquals(50, half.percentile());
        assertEquals(3, half.accounts());
        assertEquals(1, half.density(), 1e-12);
        assertEquals(1, half.parts());
    }

    @Test
    void nothingAtAllIsRankedAsNothing() {
        Ranked ranked = rank(new Acts(), 3);
        assertTrue(Double.isNaN(ranked.score(0)));
        assertEquals(List.of(), ranked.summary().steps());
        assertEquals(0, Ranking.of(List.of(), RankSettings.DEFAULT, 0).accounts());
    }

    @Test
    void moreThanEightTracesAreRefused() {
        RankTrace trace = RankTrace.once("link", new Acts().columns(1));
        assertThrows(UnusableParameter.class, () -> Ranking.of(Collections.nCopies(9, trace), RankSettings.DEFAULT, 1));
    }
}
