package org.unmask.rank.multiplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScanTest {
    private static final int GROUPS = 12;
    private static final int MEMBERS = 8;
    private static final int ALL = GROUPS * MEMBERS;

    /**
     * Twelve groups meet within {@code within} hours; anybody meets anybody within a hundredth of that, and within fifty times that: a scale that is
     * far shorter sees only the first kind of chance, one that is far longer sees the second.
     */
    private static LayerTies world(double within, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        Acts acts = new Acts();
        for (int g = 0; g < GROUPS; g++) {
            acts.group(g * MEMBERS, MEMBERS, 10, within, dice);
        }
        acts.chance(250, 3, ALL, within / 100, dice).chance(250, 8, ALL, 50 * within, dice);
        return acts.ties(MultiplexSettings.DEFAULT);
    }

    private static double scale(double within, long seed) {
        return 1 / Scan.beta(new Scan(world(within, seed), .01).best());
    }

    @Test
    void theScaleOfThePlantedGroupsIsFoundWhereItLiesWithinTheScan() {
        for (long seed = 1; seed <= 3; seed++) {
            double hours = scale(8, seed);
            double minutes = 60 * scale(.8, seed);
            assertTrue(hours > 1.6 && hours < 40, "a scale of " + hours + " hours for groups within eight");
            assertTrue(minutes > 9.6 && minutes < 240, "a scale of " + minutes + " minutes for groups within 48");
            assertTrue(60 * hours > 4 * minutes, hours + " hours and " + minutes + " minutes");
        }
    }

    @Test
    void theFewValuesLookedAtReachTheBestOfAll() {
        for (long seed = 1; seed <= 3; seed++) {
            Scan few = new Scan(world(3, seed), .01);
            double reached = few.modularity(few.best());
            assertTrue(few.looked() < 40, few.looked() + " values");
            Scan all = new Scan(world(3, seed), .01);
            double most = all.modularity(all.bestOfAll());
            assertEquals(Scan.STEPS + 1, all.looked());
            assertTrue(reached >= most - .01, reached + " of " + most);
            assertTrue(most > all.modularity(0) + .02 && most > all.modularity(Scan.STEPS) + .02, "a peak of " + most);
        }
    }

    @Test
    void withoutATieTimePlaysNoPart() {
        Scan scan = new Scan(new Acts().act(0, 0, 0).act(1, 0, 0).ties(MultiplexSettings.DEFAULT), .01);
        assertEquals(0, scan.best());
        assertEquals(0, scan.modularity(0));
    }
}
