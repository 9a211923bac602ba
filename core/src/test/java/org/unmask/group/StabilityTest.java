package org.unmask.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class StabilityTest {
    private static final Stability.Settings SETTINGS = Stability.Settings.ofSeed(1);

    @Test
    void aGroupOnManyObjectsStaysTogether() {
        assertArrayEquals(
                new double[] {1}, shares(clique(5, IntStream.range(0, 30).toArray())));
    }

    @Test
    void aGroupOnThreeObjectsMostlyFallsApart() {
        double share = shares(clique(5, 0, 1, 2))[0];
        assertTrue(share < 0.5, "share " + share);
    }

    @Test
    void moreObjectsNeverMakeAGroupLooser() {
        double before = 0;
        for (int objects = 3; objects <= 12; objects += 3) {
            Stability.Settings many = new Stability.Settings(400, 3, 1);
            TieObjects ties = clique(4, IntStream.range(0, objects).toArray());
            double share = Stability.of(ties, List.of(new int[] {0, 1, 2, 3}), many)[0];
            assertTrue(share >= before, objects + " objects: " + share + " after " + before);
            before = share;
        }
        assertTrue(before > 0.99, "share " + before);
    }

    @Test
    void membersHeldByTooFewObjectsLowerTheShare() {
        List<int[]> objects = new ArrayList<>();
        List<int[]> ends = new ArrayList<>();
        int[] many = IntStream.range(0, 40).toArray();
        for (int a = 0; a < 3; a++) {
            for (int b = a + 1; b < 3; b++) {
                ends.add(new int[] {a, b});
                objects.add(many);
            }
        }
        ends.add(new int[] {2, 3});
        objects.add(new int[] {100, 101, 102});
        TieObjects ties = new TieObjects(
                ends.stream().mapToInt(e -> e[0]).toArray(),
                ends.stream().mapToInt(e -> e[1]).toArray(),
                objects.toArray(int[][]::new));
        double share = Stability.of(ties, List.of(new int[] {0, 1, 2, 3}), SETTINGS)[0];
        assertTrue(share >= 0.75 && share < 1, "share " + share);
    }

    @Test
    void aDenseGroupOnTiesOfFiveDifferentObjectsStaysTogether() {
        SplittableRandom dice = new SplittableRandom(5);
        int[][] acted = new int[30][];
        for (int m = 0; m < acted.length; m++) {
            acted[m] =
                    IntStream.range(0, 12).filter(o -> dice.nextDouble() < .65).toArray();
        }
        double share = shares(tied(acted))[0];
        assertTrue(share >= 0.8, "share " + share);
    }

    @Test
    void twoHalvesOnABridgeOfThreeObjectsMostlyPart() {
        int[][] acted = new int[10][];
        for (int m = 0; m < acted.length; m++) {
            int from = m < 5 ? 0 : 100;
            acted[m] = IntStream.concat(
                            IntStream.range(from, from + 20),
                            m == 4 || m == 5 ? IntStream.of(200, 201, 202) : IntStream.empty())
                    .toArray();
        }
        double share = shares(tied(acted))[0];
        assertTrue(share >= 0.5 && share < 0.8, "share " + share);
    }

    /** Ties of three common objects and more between members who acted on these. */
    private static TieObjects tied(int[][] acted) {
        List<int[]> objects = new ArrayList<>();
        List<int[]> ends = new ArrayList<>();
        for (int a = 0; a < acted.length; a++) {
            for (int b = a + 1; b < acted.length; b++) {
                int[] of = acted[b];
                int[] common = Arrays.stream(acted[a])
                        .filter(o -> Arrays.binarySearch(of, o) >= 0)
                        .toArray();
                if (common.length >= 3) {
                    ends.add(new int[] {a, b});
                    objects.add(common);
                }
            }
        }
        return new TieObjects(
                ends.stream().mapToInt(e -> e[0]).toArray(),
                ends.stream().mapToInt(e -> e[1]).toArray(),
                objects.toArray(int[][]::new));
    }

    @Test
    void theSameSeedGivesTheSameShares() {
        TieObjects ties = clique(6, 0, 1, 2, 3);
        assertArrayEquals(shares(ties), shares(ties));
    }

    @Test
    void withoutGroupsOrTiesNothingIsSaid() {
        TieObjects none = new TieObjects(new int[0], new int[0], new int[0][]);
        assertEquals(0, Stability.of(none, List.of(), SETTINGS).length);
        assertArrayEquals(new double[] {0}, Stability.of(none, List.of(new int[] {0, 1}), SETTINGS));
    }

    @Test
    void settingsOutOfBoundsAreRefused() {
        assertThrows(UnusableParameter.class, () -> new Stability.Settings(0, 3, 1));
        assertThrows(UnusableParameter.class, () -> new Stability.Settings(20, 0, 1));
    }

    private static double[] shares(TieObjects ties) {
        int members = IntStream.of(ties.b()).max().orElse(0) + 1;
        return Stability.of(ties, List.of(IntStream.range(0, members).toArray()), SETTINGS);
    }

    /** Everybody tied to everybody by the same objects. */
    private static TieObjects clique(int members, int... objects) {
        List<int[]> ends = new ArrayList<>();
        for (int a = 0; a < members; a++) {
            for (int b = a + 1; b < members; b++) {
                ends.add(new int[] {a, b});
            }
        }
        return new TieObjects(
                ends.stream().mapToInt(e -> e[0]).toArray(),
                ends.stream().mapToInt(e -> e[1]).toArray(),
                ends.stream().map(e -> objects).toArray(int[][]::new));
    }
}
