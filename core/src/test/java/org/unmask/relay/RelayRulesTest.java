package org.unmask.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;
import org.unmask.network.ActionColumns;

class RelayRulesTest {
    private static final long MINUTE = RelayWorld.MINUTE;
    private static final long HOUR = RelayWorld.HOUR;
    private static final long DAY = RelayWorld.DAY;
    private static final long START = RelayWorld.START;

    private static RelayWorld handedOn(int things) {
        RelayWorld world = new RelayWorld(1);
        for (int day = 0; day < things; day++) {
            long at = START + day * DAY + day * 3 * HOUR;
            world.act(1, world.led(at), at + 7 * HOUR);
        }
        return world;
    }

    @Test
    void fourHandoffsAreTooFewForStatistics() {
        Relay relay = handedOn(4).tested();
        assertNull(relay.statistics());
        assertEquals(Relay.Verdict.TOO_FEW, relay.verdict(Double.NaN));
        assertEquals(4, relay.objects());
        assertEquals(7 * HOUR, relay.medianMillis());
        assertNotNull(handedOn(5).tested().statistics());
    }

    @Test
    void tellsTheLagsAndTheirSpread() {
        RelayWorld world = handedOn(4);
        long at = START + 20 * DAY;
        world.act(1, world.led(at), at + 2 * HOUR);
        Relay relay = world.tested();
        assertEquals(2 * HOUR, relay.shortestMillis());
        assertEquals(7 * HOUR, relay.longestMillis());
        assertEquals(7 * HOUR, relay.lowMillis());
        assertEquals(7 * HOUR, relay.highMillis());
        assertEquals(List.of(0, 0, 0, 0, 0, 1, 0, 4, 0, 0, 0), relay.counts());
        Relay.Statistics statistics = relay.statistics();
        assertNotNull(statistics);
        assertEquals(1.0, statistics.factor());
        assertEquals(1 + (.2 * Math.log(.2) + .8 * Math.log(.8)) / Math.log(11), statistics.concentration(), 1e-12);
    }

    @Test
    void whoActedBeforeTheLeaderHasNotFollowed() {
        RelayWorld world = new RelayWorld(1);
        int thing = world.led(START);
        world.act(1, thing, START - MINUTE);
        world.act(1, thing, START + 7 * HOUR);
        int same = world.led(START + DAY);
        world.act(1, same, START + DAY);
        assertEquals(List.of(), world.handoffs().after());
        assertEquals(2, world.handoffs().notAfter());
        assertNull(RelayTest.of(world.handoffs(), world.postings(), new RelayTest.Settings(1_000, 1, 10_000)));
    }

    @Test
    void noClaimWhereTheOthersAreOftenFirst() {
        RelayWorld world = handedOn(12);
        world.own(1, 8, 0, 24);
        assertEquals(Relay.Verdict.STEADY, world.tested().verdict(.001));
        for (int i = 0; i < 4; i++) {
            long at = START + i * DAY + 30 * MINUTE;
            world.act(1, world.led(at), at - HOUR);
        }
        Relay relay = world.tested();
        assertEquals(.75, relay.aheadShare());
        assertEquals(Relay.Verdict.UNSTEADY, relay.verdict(.001));
    }

    @Test
    void theTextAndTheLinkOfOnePostAreOneThing() {
        int[] account = {0, 1};
        long[] at = {START, START + HOUR};
        ActionColumns texts = ActionColumns.sorted(
                account.clone(), new int[] {0, 0}, at.clone(), new int[] {0, 1}, new ActionColumns.Ids(2, 1));
        ActionColumns links = ActionColumns.sorted(
                account.clone(), new int[] {0, 0}, at.clone(), new int[] {0, 1}, new ActionColumns.Ids(2, 1));
        List<Handoff> after =
                Handoffs.of(List.of(texts, links), new int[] {0}, new int[] {1}).after();
        assertEquals(List.of(new Handoff(1, 0, START, START + HOUR)), after);
        assertEquals(
                2, new Postings(List.of(texts, links)).times(0).length + new Postings(List.of(texts)).times(1).length);
    }

    @Test
    void theFirstOfSeveralLeadersLeads() {
        RelayWorld world = new RelayWorld(1);
        int thing = world.led(START + HOUR);
        world.act(1, thing, START);
        world.act(2, thing, START + 3 * HOUR);
        Handoffs both = Handoffs.of(List.of(world.columns()), new int[] {0, 1}, new int[] {2});
        assertEquals(3 * HOUR, both.after().get(0).lag());
    }

    @Test
    void thingsHandedOnTogetherAreOneOccasion() {
        RelayWorld world = new RelayWorld(1);
        for (int i = 0; i < 10; i++) {
            long at = START + i * MINUTE;
            world.act(1, world.led(at), at + 7 * HOUR);
        }
        Relay relay = world.tested();
        assertEquals(10, relay.objects());
        assertEquals(1, relay.occasions());
    }

    @Test
    void aThingIsToldByTheFollowerInTheMiddle() {
        RelayWorld world = new RelayWorld(1);
        int thing = world.led(START);
        world.act(1, thing, START + 9 * HOUR);
        world.act(2, thing, START + 2 * HOUR);
        world.act(3, thing, START + 5 * HOUR);
        Relay relay = world.tested();
        assertEquals(1, relay.occasions());
        assertEquals(3, relay.after());
        assertEquals(5 * HOUR, relay.medianMillis());
    }

    @Test
    void aDrawKeepsTheWholeDaysAndTakesEachPostOnce() {
        RelayWorld world = new RelayWorld(1);
        for (int day = 0; day < 3; day++) {
            long at = START + 3 * day * DAY;
            world.act(1, world.led(at), at + DAY + (day + 1) * HOUR);
        }
        int own = world.led(START + 21 * DAY);
        world.act(1, own, START + 20 * DAY);
        Redraw redraw = new Redraw(Occasions.of(world.handoffs().after()), world.postings());
        for (int s = 0; s < 50; s++) {
            long[] lags = Redraw.sorted(redraw.draw(new java.util.SplittableRandom(s)));
            assertTrue(lags[0] >= DAY && lags[2] < 2 * DAY, "whole days");
            assertTrue(lags[0] < lags[1] && lags[1] < lags[2], "each post once");
        }
    }

    @Test
    void nothingIsDrawnAfterTheEndOfTheData() {
        RelayWorld world = new RelayWorld(1);
        world.own(1, 8, 0, 24);
        long end = START + RelayWorld.DAYS * DAY;
        for (int i = 0; i < 6; i++) {
            long at = end - (i + 1) * 3 * HOUR;
            world.act(1, world.led(at), at + 90 * MINUTE);
        }
        Postings postings = world.postings();
        java.util.Map<Integer, Long> led = new java.util.HashMap<>();
        List<Handoff> occasions = Occasions.of(world.handoffs().after());
        Redraw redraw = new Redraw(occasions, postings);
        for (int s = 0; s < 50; s++) {
            long[] lags = redraw.draw(new java.util.SplittableRandom(s));
            for (int i = 0; i < lags.length; i++) {
                led.put(i, occasions.get(i).leaderAt());
                assertTrue(occasions.get(i).leaderAt() + lags[i] <= postings.end());
            }
        }
        assertEquals(6, led.size());
    }

    @Test
    void theSameSeedGivesTheSameResult() {
        assertEquals(handedOn(7).tested(), handedOn(7).tested());
    }

    @Test
    void manyTestsAskForManyDraws() {
        assertEquals(1_000, RelayTest.Settings.drawsFor(5));
        assertEquals(20_000, RelayTest.Settings.drawsFor(100));
        assertEquals(50_000, RelayTest.Settings.drawsFor(1_000_000));
        assertThrows(UnusableParameter.class, () -> new RelayTest.Settings(99, 1, 1));
        RelayWorld world = handedOn(12);
        world.own(1, 8, 0, 24);
        Relay few = RelayTest.of(world.handoffs(), world.postings(), new RelayTest.Settings(1_000, 1, 10_000));
        Relay many = RelayTest.of(world.handoffs(), world.postings(), new RelayTest.Settings(20_000, 1, 10_000));
        assertNotNull(few);
        assertNotNull(many);
        assertNotNull(few.statistics());
        assertNotNull(many.statistics());
        assertEquals(1.0 / 1_001, few.statistics().p());
        assertEquals(1.0 / 20_001, many.statistics().p());
    }

    @Test
    void theStepsOfLags() {
        assertEquals(0, LagBins.of(10_000));
        assertEquals(1, LagBins.of(10_001));
        assertEquals(7, LagBins.of(7 * HOUR));
        assertEquals(9, LagBins.of(3 * DAY));
        assertEquals(10, LagBins.of(3 * DAY + 1));
        assertEquals(1.0, LagBins.concentration(new int[] {0, 5, 0}));
        assertEquals(0.0, LagBins.concentration(new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}), 1e-12);
    }
}
