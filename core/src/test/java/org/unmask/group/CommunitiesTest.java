package org.unmask.group;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    @Test
    void withoutTiesThereIsNoGroup() {
        assertEquals(List.of(), found(List.of()));
    }

    @Test
    void oneTieIsAGroupOfTwo() {
        assertEquals(List.of("[3, 900000]"), found(List.of(new int[] {900_000, 3, 1})));
    }

    @Test
    void aTieWithOneselfAndATieWithoutWeightAreNoTies() {
        assertEquals(List.of("[1, 2]"), found(List.of(new int[] {1, 1, 9}, new int[] {1, 2, 1}, new int[] {4, 5, 0})));
    }

    @Test
    void largerGroupsComeFirstAndEqualOnesBySmallestAccount() {
        List<int[]> ties = new ArrayList<>();
        clique(ties, 10, 11);
        clique(ties, 4, 5);
        clique(ties, 6, 7, 8, 9);
        assertEquals(List.of("[6, 7, 8, 9]", "[4, 5]", "[10, 11]"), found(ties));
    }

    @Test
    void twoCliquesOnABridgeAreTwoGroups() {
        List<int[]> ties = new ArrayList<>();
        clique(ties, 0, 1, 2, 3, 4);
        clique(ties, 5, 6, 7, 8);
        ties.add(new int[] {4, 5, 1});
        assertEquals(List.of("[0, 1, 2, 3, 4]", "[5, 6, 7, 8]"), found(ties));
    }

    /** Weights that differ by chance are no reason to part accounts that are all tied to each other. */
    @Test
    void whereEverybodyIsTiedToEverybodyThereIsOneGroup() {
        SplittableRandom dice = new SplittableRandom(11);
        List<int[]> ties = new ArrayList<>();
        for (int a = 0; a < 50; a++) {
            for (int b = a + 1; b < 50; b++) {
                ties.add(new int[] {a, b, 3 + dice.nextInt(12)});
            }
        }
        assertEquals(1, groups(ties, 1).size());
    }

    @Test
    void smallGroupsInALargeNetworkAreNotSwallowed() {
        List<int[]> ties = new ArrayList<>();
        for (int g = 0; g < 200; g++) {
            clique(ties, IntStream.range(5 * g, 5 * g + 5).toArray());
        }
        List<int[]> groups = groups(ties, 1);
        assertEquals(200, groups.size());
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, groups.get(0));
    }

    @Test
    void whatHappensElsewhereChangesNothingInAGroup() {
        List<int[]> ties = new ArrayList<>(planted(30, 3, 5));
        List<String> alone = found(ties);
        clique(ties, IntStream.range(5000, 5040).toArray());
        List<String> with = new ArrayList<>(found(ties));
        with.remove(Arrays.toString(IntStream.range(5000, 5040).toArray()));
        assertEquals(alone, with);
    }

    @Test
    void plantedGroupsAreFoundWhole() {
        List<int[]> groups = groups(planted(400, 20, 3), 17);
        assertEquals(20, groups.size());
        for (int[] group : groups) {
            assertEquals(20, group.length);
            assertEquals(1, Arrays.stream(group).map(m -> m % 20).distinct().count());
        }
    }

    @Test
    void theOrderOfTiesAndEndsMakesNoDifference() {
        List<int[]> ties = planted(300, 12, 4);
        List<String> expected = found(ties);
        SplittableRandom dice = new SplittableRandom(5);
        for (int round = 0; round < 5; round++) {
            List<int[]> shuffled = new ArrayList<>();
            for (int[] tie : ties) {
                int[] turned = dice.nextBoolean() ? tie : new int[] {tie[1], tie[0], tie[2]};
                shuffled.add(dice.nextInt(shuffled.size() + 1), turned);
            }
            assertEquals(expected, found(shuffled), "seed 5, round " + round);
        }
    }

    @Test
    void otherNumbersForTheSameAccountsGiveTheSameGroups() {
        List<int[]> ties = planted(300, 12, 4);
        List<String> groups = found(ties).stream().sorted().toList();
        List<int[]> renamed =
                ties.stream().map(t -> new int[] {299 - t[0], 299 - t[1], t[2]}).toList();
        List<String> back = groups(renamed, 17).stream()
                .map(g -> Arrays.toString(
                        Arrays.stream(g).map(m -> 299 - m).sorted().toArray()))
                .sorted()
                .toList();
        assertEquals(groups, back);
    }

    @Test
    void aPairGivenTwiceCountsOnceWithBothWeights() {
        List<int[]> once = List.of(new int[] {0, 1, 5}, new int[] {1, 2, 1}, new int[] {2, 3, 5}, new int[] {3, 4, 1});
        List<int[]> twice = List.of(
                new int[] {0, 1, 2}, new int[] {1, 0, 3}, new int[] {1, 2, 1}, new int[] {2, 3, 5}, new int[] {3, 4, 1
                });
        assertEquals(found(once), found(twice));
    }

    @Test
    void hugeWeightsOverflowNothing() {
        int[] a = {0, 1, 0, 3, 4, 3, 2, 0};
        int[] b = {1, 2, 2, 4, 5, 5, 3, 1};
        long[] weight = new long[8];
        Arrays.fill(weight, Long.MAX_VALUE);
        weight[6] = 1;
        assertEquals(
                List.of("[0, 1, 2]", "[3, 4, 5]"),
                Communities.of(a, b, weight, 1).stream().map(Arrays::toString).toList());
    }

    /** These groups were the same on JDK 17 and 25: whoever changes them changes every published case. */
    @Test
    void aKnownNetworkHasItsKnownGroups() {
        int hash = 1;
        for (int[] group : groups(planted(500, 9, 30), 17)) {
            hash = 31 * hash + Arrays.hashCode(group);
        }
        assertEquals(GOLDEN, hash);
    }

    private static final int GOLDEN = -58_591_394;

    /** Groups are the remainders of the numbers; within a group every second pair is tied, and {@code noise} ties in a hundred are random. */
    private static List<int[]> planted(int accounts, int groups, int noise) {
        SplittableRandom dice = new SplittableRandom(99);
        List<int[]> ties = new ArrayList<>();
        for (int a = 0; a < accounts; a++) {
            for (int b = a + groups; b < accounts; b += groups) {
                if (dice.nextBoolean()) {
                    ties.add(new int[] {a, b, 3 + dice.nextInt(10)});
                }
                if (dice.nextInt(100) < noise) {
                    ties.add(new int[] {a, dice.nextInt(accounts), 1 + dice.nextInt(3)});
                }
            }
        }
        return ties;
    }

    private static void clique(List<int[]> ties, int... members) {
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                ties.add(new int[] {members[i], members[j], 3});
            }
        }
    }

    private static List<String> found(List<int[]> ties) {
        return groups(ties, 17).stream().map(Arrays::toString).toList();
    }

    private static List<int[]> groups(List<int[]> ties, long seed) {
        int[] a = ties.stream().mapToInt(t -> t[0]).toArray();
        int[] b = ties.stream().mapToInt(t -> t[1]).toArray();
        long[] weight = ties.stream().mapToLong(t -> t[2]).toArray();
        return Communities.of(a, b, weight, seed);
    }
}
