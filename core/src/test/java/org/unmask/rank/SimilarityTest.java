package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    @Test
    void classesRiseWithSimilarityAndAreNarrow() {
        assertEquals(Similarity.CLASSES - 1, Similarity.classOf(1));
        assertEquals(0, Similarity.classOf(Double.MIN_VALUE));
        int before = -1;
        for (double similarity = 1e-9; similarity <= 1; similarity *= 1.001) {
            int found = Similarity.classOf(similarity);
            assertTrue(found >= before);
            double least = Similarity.least(found);
            assertTrue(least <= similarity && similarity < least * 1.004, () -> least + " for a class");
            assertEquals(found, Similarity.classOf(least));
            before = found;
        }
    }

    @Test
    void theTopIsCountedFromAbove() {
        long[] counts = new long[Similarity.CLASSES];
        counts[100] = 90;
        counts[200] = 9;
        counts[300] = 1;
        assertEquals(300, Similarity.classOfTop(counts, 1));
        assertEquals(200, Similarity.classOfTop(counts, 2));
        assertEquals(200, Similarity.classOfTop(counts, 10));
        assertEquals(100, Similarity.classOfTop(counts, 100));
        assertArrayEquals(new int[] {100, 200, 300}, Sweep.classes(counts, 0));
        assertArrayEquals(new int[] {150, 200, 300}, Sweep.classes(counts, 150));
    }

    @Test
    void aLagWeighsAsTheScalesSay() {
        LagWeight six = new LagWeight(TimeScales.DEFAULT);
        assertEquals(1, six.of(0));
        for (long lag = 1; lag < 400_000_000_000L; lag = lag * 5 / 4 + 1) {
            assertEquals(LagWeight.exact(TimeScales.DEFAULT, lag), six.of(lag), .003);
            assertTrue(six.of(lag) >= six.of(lag + 1));
        }
        assertEquals(1.0 / 7, six.of(Long.MAX_VALUE / 4), 1e-12);
        assertEquals(Math.exp(-1), new LagWeight(TimeScales.of(60_000)).of(60_000), .003);
        assertTrue(new LagWeight(new TimeScales(List.of(), true)).isConstant());
    }

    @Test
    void tiesStandInTheOrderOfTheirClass() {
        Ties ties = new Ties();
        ties.add(0, 1, .2, 1, false);
        ties.add(0, 2, .9, 1, false);
        ties.add(0, 3, .2, 1, false);
        ties.add(0, 4, 1, 1, false);
        ties.add(0, 5, 1e-30, 1, false);
        assertArrayEquals(new int[] {3, 1, 0, 2, 4}, ties.bySimilarity());
    }
}
