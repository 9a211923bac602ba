package org.unmask.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.group.Order.Standing;

class OrderTest {
    @Test
    void whoIsAlwaysEarlierIsFirstAndTheOtherLater() {
        Standing[] standings = Order.of(2, duel(10, 10, 10, 10, 10));
        assertEquals(new Standing(1, 5, 0, 1 / 32.0, "first"), rounded(standings[0]));
        assertEquals(new Standing(0, 0, 5, 1 / 32.0, "later"), rounded(standings[1]));
    }

    @Test
    void fourObjectsDecideNothing() {
        assertEquals("undecided", Order.of(2, duel(10, 10, 10, 10))[0].role());
    }

    @Test
    void takingTurnsIsMixed() {
        Standing standing = Order.of(2, duel(10, -10, 10, -10, 10, -10))[0];
        assertEquals("mixed", standing.role());
        assertEquals(0.5, standing.leadShare());
        assertEquals(6, standing.objects());
    }

    @Test
    void theSameMomentIsNobodysLead() {
        Standing standing = Order.of(2, duel(0, 0, 0, 10, -10))[0];
        assertEquals(0.2, standing.leadShare());
        assertEquals(2, standing.objects());
        assertEquals("undecided", standing.role());
    }

    @Test
    void manyPostsOfOneObjectAreOnePieceOfEvidence() {
        int[] a = new int[50];
        int[] b = IntStream.range(0, 50).map(i -> 1).toArray();
        Standing standing = Order.of(
                2,
                new Order.Pairs(
                        a,
                        b,
                        new int[50],
                        IntStream.range(0, 50).mapToLong(i -> 5).toArray()))[0];
        assertEquals("undecided", standing.role());
        assertEquals(1, standing.objects());
        assertEquals(1.0, standing.leadShare());
    }

    @Test
    void aMemberWithoutPairsHasNoShare() {
        Standing standing = Order.of(3, duel(1))[2];
        assertEquals(new Standing(Double.NaN, 0, 0, 1, "undecided"), standing);
    }

    @Test
    void theChanceOfTheCoinIsExact() {
        assertEquals(1, Order.atLeast(0, 10), 1e-12);
        assertEquals(638 / 1024.0, Order.atLeast(5, 10), 1e-12);
        assertEquals(11 / 1024.0, Order.atLeast(9, 10), 1e-12);
        assertEquals(0.5, Order.atLeast(50_001, 100_001), 1e-6);
        assertEquals(0, Order.atLeast(100_000, 100_000), 1e-300);
    }

    /** Member 0 against member 1, one object after the other. */
    private static Order.Pairs duel(long... lags) {
        int[] a = new int[lags.length];
        int[] b = IntStream.range(0, lags.length).map(i -> 1).toArray();
        return new Order.Pairs(a, b, IntStream.range(0, lags.length).toArray(), lags);
    }

    private static Standing rounded(Standing exact) {
        return new Standing(
                exact.leadShare(), exact.first(), exact.later(), Math.rint(exact.p() * 1e9) / 1e9, exact.role());
    }
}
