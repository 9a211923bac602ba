package org.unmask.rank.multiplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class MultiplexTest {
    private static final int CROWD = 300;

    /** A crowd at any time, and three groups of eight that meet within ten minutes on twelve objects and act with the crowd as well. */
    private static Acts world() {
        SplittableRandom dice = new SplittableRandom(5);
        Acts acts = new Acts().chance(700, 8, CROWD + 24, 200, dice);
        for (int g = 0; g < 3; g++) {
            acts.group(CROWD + 8 * g, 8, 12, 1 / 6.0, dice);
        }
        return acts;
    }

    private static Multiplexed of(Acts acts, int layers) {
        List<Layer> dealt =
                IntStream.range(0, layers).mapToObj(l -> acts.layer(l, layers)).toList();
        return Multiplex.of(dealt, MultiplexSettings.DEFAULT, acts.accounts());
    }

    @Test
    void plantedGroupsAreRecoveredAndStandOnTopInOneLayerAndDealtToThree() {
        for (int layers : new int[] {1, 3}) {
            Multiplexed found = of(world(), layers);
            double mostOfCrowd = IntStream.range(0, CROWD)
                    .mapToDouble(found::score)
                    .filter(s -> !Double.isNaN(s))
                    .max()
                    .orElseThrow();
            for (int g = 0; g < 3; g++) {
                int first = CROWD + 8 * g;
                for (int m = first; m < first + 8; m++) {
                    assertEquals(found.community(first), found.community(m), "account " + m + " in " + layers);
                    assertTrue(found.score(m) > mostOfCrowd, found.score(m) + " against " + mostOfCrowd);
                }
            }
            assertNotEquals(found.community(CROWD), found.community(CROWD + 8));
            assertNotEquals(found.community(CROWD + 8), found.community(CROWD + 16));
        }
    }

    @Test
    void theScoreCountsObjectsDoneTogether() {
        // Three accounts at once on two objects: each tie 2 x 1 / 2, two ties each: s = 2 objects, score 2 / 3. The
        // pair: s = 3, 3 / 4.
        Acts acts = new Acts();
        for (int account = 0; account < 3; account++) {
            acts.act(account, 0, 5).act(account, 1, 9);
        }
        for (int object = 2; object < 5; object++) {
            acts.act(3, object, 5).act(4, object, 5);
        }
        Multiplexed found = of(acts.act(5, 6, 1).act(6, 6, 1), 1);
        assertEquals(2 / 3.0, found.score(0), 1e-6);
        assertEquals(3 / 4.0, found.score(4), 1e-6);
        assertEquals(0, found.community(2));
        assertEquals(1, found.community(3));
        assertTrue(Double.isNaN(found.score(5)));
        assertEquals(Multiplexed.NONE, found.community(5));
        assertEquals(2, found.summary().communities());
        assertEquals(5, found.summary().accounts());
        Multiplexed.LayerUse use = found.summary().layers().get(0);
        assertEquals(5, use.accounts());
        assertEquals(4, use.ties());
        assertEquals(9, use.shares());
        // All lags are 0, so every beta is the same and the least is taken.
        assertEquals(0, use.beta());
        assertEquals(Double.POSITIVE_INFINITY, use.scaleSeconds());
    }

    @Test
    void neitherTheOrderOfActionsNorARepetitionChangesABit() {
        Multiplexed once = of(world(), 2);
        Multiplexed again = of(world().shuffled(3), 2);
        for (int a = 0; a < once.accounts(); a++) {
            assertEquals(Double.doubleToLongBits(once.score(a)), Double.doubleToLongBits(again.score(a)));
            assertEquals(once.community(a), again.community(a));
        }
        assertEquals(once.summary(), again.summary());
    }

    @Test
    void whoIsComparedWithoutATieHasZero() {
        Acts acts = new Acts()
                .act(0, 0, 0)
                .act(1, 0, 0)
                .act(0, 1, 0)
                .act(2, 1, 0)
                .act(1, 2, 0)
                .act(2, 2, 0);
        Multiplexed found = of(acts, 1);
        assertEquals(0, found.score(0));
        assertEquals(Multiplexed.NONE, found.community(0));
        assertEquals(0, found.summary().modularity());
    }

    @Test
    void nothingAtAllIsNothing() {
        assertEquals(0, Multiplex.of(List.of(), MultiplexSettings.DEFAULT, 0).accounts());
        assertEquals(0, of(new Acts(), 1).summary().layers().get(0).ties());
    }

    @Test
    void limitsThatCannotBeAreRefused() {
        assertThrows(UnusableParameter.class, () -> new MultiplexSettings(0, 500, 50, 100, .01));
        assertThrows(UnusableParameter.class, () -> new MultiplexSettings(2, 1, 50, 100, .01));
        assertThrows(UnusableParameter.class, () -> new MultiplexSettings(2, 500, 50, 0, .01));
        assertThrows(UnusableParameter.class, () -> new MultiplexSettings(2, 500, 50, 100, 1));
    }
}
