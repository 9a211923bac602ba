package org.unmask.image.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FeatureVotesTest {
    private static long[] random(SplittableRandom dice, int count) {
        return dice.longs(count).toArray();
    }

    /** Some of these codes, each with a few bits changed, among others. */
    private static long[] partOf(long[] codes, int kept, SplittableRandom dice) {
        long[] query = random(dice, codes.length);
        for (int i = 0; i < kept; i++) {
            long changed = codes[i];
            for (int bit = 0; bit < 4; bit++) {
                changed ^= 1L << dice.nextInt(64);
            }
            query[i] = changed;
        }
        return query;
    }

    @Test
    void thePictureWithTheMostCommonFeaturesComesFirst() {
        SplittableRandom dice = new SplittableRandom(1);
        List<long[]> gallery = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            gallery.add(random(dice, 200));
        }
        FeatureVotes votes = new FeatureVotes(gallery);
        for (int wanted = 0; wanted < 300; wanted += 37) {
            List<FeatureVotes.Voted> found = votes.search(partOf(gallery.get(wanted), 40, dice), -1, 10);
            assertEquals(wanted, found.get(0).picture());
            assertTrue(found.get(0).features() >= 30, found.toString());
        }
    }

    @Test
    void strangersGetNoVotesAndThePictureItselfIsLeftOut() {
        SplittableRandom dice = new SplittableRandom(2);
        List<long[]> gallery = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            gallery.add(random(dice, 200));
        }
        FeatureVotes votes = new FeatureVotes(gallery);
        assertEquals(List.of(), votes.search(random(dice, 200), -1, 10));
        assertEquals(List.of(), votes.search(gallery.get(5), 5, 10));
    }

    @Test
    void whatEverybodyHasCountsForNobody() {
        SplittableRandom dice = new SplittableRandom(3);
        long[] lettering = random(dice, 50);
        List<long[]> gallery = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            gallery.add(lettering);
        }
        assertEquals(List.of(), new FeatureVotes(gallery).search(lettering, -1, 10));
    }
}
