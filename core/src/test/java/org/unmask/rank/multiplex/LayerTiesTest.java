package org.unmask.rank.multiplex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LayerTiesTest {
    private static final double NEAR = 1e-6;
    private static final double TOLERANCE = .01;

    /** Accounts 0, 1, 2 on object 0 at 0, 1 and 3 hours; accounts 0 and 1 on object 1 half an hour apart. */
    private static Acts three() {
        return new Acts().act(0, 0, 0).act(1, 0, 1).act(2, 0, 3).act(0, 1, 10).act(1, 1, 10.5);
    }

    private static double[] weights(Acts acts, double beta) {
        return acts.ties(MultiplexSettings.DEFAULT).weights(beta, TOLERANCE);
    }

    @Test
    void eachSharedObjectIsWorthOneOverTheOthersOnItAndLessTheLongerTheLag() {
        assertArrayEquals(new double[] {1 / 2.0 + 1}, weights(three(), 0), NEAR);
        assertArrayEquals(new double[] {Math.exp(-2) / 2 + Math.exp(-1)}, weights(three(), 2), NEAR);
        assertArrayEquals(new double[] {Math.exp(-.05) / 2 + Math.exp(-.025)}, weights(three(), .05), NEAR);
    }

    @Test
    void aLagWhoseFactorIsBelowTheToleranceCountsAsNothing() {
        // -ln(.01) / 9 = .512 hours; at 4.7 it is .98 hours, so the hour on object 0 is out; at 10 it is .46, so both
        // are.
        assertArrayEquals(new double[] {Math.exp(-4.5)}, weights(three(), 9), NEAR);
        assertArrayEquals(new double[] {Math.exp(-2.35)}, weights(three(), 4.7), NEAR);
        assertArrayEquals(new double[] {Math.exp(-4.6) / 2 + Math.exp(-2.3)}, weights(three(), 4.6), NEAR);
        assertArrayEquals(new double[] {0}, weights(three(), 10));
        assertEquals(Double.POSITIVE_INFINITY, LayerTies.farthest(0, TOLERANCE));
        assertEquals(4.605170 / 2, LayerTies.farthest(2, TOLERANCE), 1e-5);
    }

    @Test
    void onlyTheFirstActionOfAnAccountOnAnObjectCounts() {
        Acts again = three().act(0, 1, 10.5).act(1, 1, 400).act(0, 0, 1);
        assertArrayEquals(weights(three(), 2), weights(again, 2));
    }

    @Test
    void oneSharedObjectIsNoTieUnlessOneIsAskedFor() {
        LayerTies ties = three().ties(new MultiplexSettings(1, 500, 50, 1000, TOLERANCE));
        assertEquals(3, ties.size());
        assertArrayEquals(
                new double[] {Math.exp(-1) / 2 + Math.exp(-.5), Math.exp(-3) / 2, Math.exp(-2) / 2},
                ties.weights(1, TOLERANCE),
                NEAR);
        assertEquals(2, ties.b(1));
        assertEquals(0, ties.a(1));
    }

    @Test
    void anObjectOfMoreAccountsThanAskedIsLeftOutAndCounted() {
        MultiplexSettings narrow = new MultiplexSettings(2, 3, 50, 1000, TOLERANCE);
        Acts acts = three().act(0, 2, 1).act(1, 2, 1).act(2, 2, 1).act(3, 2, 1);
        LayerRows rows = new LayerRows(acts.layer(0, 1).columns(), narrow);
        assertEquals(3, rows.cap());
        assertEquals(1, rows.cutObjects());
        assertEquals(6, rows.cutPairs());
        assertArrayEquals(weights(three(), 1), LayerTies.of(rows, narrow).weights(1, TOLERANCE));
    }

    @Test
    void whereAllComparisonsWouldBeTooManyTheWidestObjectsGoFirst() {
        Acts acts = new Acts();
        for (int account = 0; account < 40; account++) {
            acts.act(account, 0, 0).act(account, 1, 0).act(account % 2, 2 + account, 1);
        }
        // 80 + 40 entries x 5 visits = 600 comparisons; two objects of 40 accounts would take 1,560.
        LayerRows rows = new LayerRows(acts.layer(0, 1).columns(), new MultiplexSettings(2, 500, 5, 1000, TOLERANCE));
        assertEquals(2, rows.cutObjects());
        assertEquals(1560, rows.cutPairs());
        assertEquals(0, rows.size());
    }

    @Test
    void whereThereAreTooManySharesPairsWithTheFewestGoFirst() {
        Acts acts = three().act(4, 5, 0)
                .act(5, 5, 0)
                .act(4, 6, 0)
                .act(5, 6, 0)
                .act(4, 7, 0)
                .act(5, 7, 0);
        assertEquals(
                2, acts.ties(new MultiplexSettings(2, 500, 50, 5, TOLERANCE)).size());
        LayerTies few = acts.ties(new MultiplexSettings(2, 500, 50, 4, TOLERANCE));
        assertEquals(1, few.size());
        assertEquals(3, few.leastShared());
        assertEquals(4, few.a(0));
        assertEquals(3, few.shares());
    }
}
