package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DisparityTest {
    @Test
    void theSmallerOfBothEndsCounts() {
        // Account 0: a strong tie among eleven; account 1: one of two.
        Disparity disparity = new Disparity(new double[] {2, 1}, new int[] {11, 2}, .05);
        assertEquals(Math.pow(.75, 10), disparity.p(0, 1, .5), 1e-15);
        assertEquals(disparity.p(0, 1, .5), disparity.p(1, 0, .5));
        assertFalse(disparity.keeps(0, 1, .5));
        assertEquals(Math.pow(.6, 10), disparity.p(0, 1, .8), 1e-15);
        assertTrue(disparity.keeps(0, 1, .8));
        assertTrue(disparity.keeps(1, 0, .8));
    }

    @Test
    void aLonePairAndEqualTiesOfACliqueStandOutFromNothing() {
        assertEquals(1, new Disparity(new double[] {.7, .7}, new int[] {1, 1}, .05).p(0, 1, .7));
        double p = new Disparity(new double[] {24, 24}, new int[] {24, 24}, .05).p(0, 1, 1);
        assertEquals(Math.pow(23.0 / 24, 23), p, 1e-15);
    }

    @Test
    void theQuickRefusalAgreesWithThePower() {
        SplittableRandom random = new SplittableRandom(7);
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] strength = {.1 + random.nextDouble() * 20, .1 + random.nextDouble() * 20};
            int[] ties = {1 + random.nextInt(60), 1 + random.nextInt(60)};
            double similarity = random.nextDouble() * Math.min(1, Math.min(strength[0], strength[1]));
            Disparity disparity = new Disparity(strength, ties, .05);
            boolean keeps = disparity.keeps(0, 1, similarity);
            kept += keeps ? 1 : 0;
            assertEquals(disparity.p(0, 1, similarity) <= .05, keeps);
        }
        assertTrue(kept > 1000 && kept < 19_000);
    }
}
