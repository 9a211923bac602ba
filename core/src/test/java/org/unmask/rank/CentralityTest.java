package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CentralityTest {
    @Test
    void aLonePairHasOneACliqueItsOthersAStarItsRootAndAnIsolateNothing() {
        Ties ties = ties(
                new int[][] {{0, 1}, {2, 3}, {2, 4}, {3, 4}, {2, 5}, {3, 5}, {4, 5}, {6, 7}, {6, 8}, {6, 9}, {6, 10}});
        double[] around = around(ties, 12, false);
        assertArrayEquals(new double[] {1, 1, 3, 3, 3, 3, 2, 1, 1, 1, 1, 0}, around, 1e-9);
    }

    @Test
    void inOnePartItIsTheEigenvectorOfTheTies() {
        Ties ties = new Ties();
        ties.add(0, 1, .5, 1, false);
        ties.add(1, 2, .25, 1, false);
        ties.add(0, 2, .25, 1, false);
        ties.add(2, 3, .125, 1, false);
        Network network = Network.of(ties, 4, tie -> true);
        Centrality centrality = new Centrality(network, network.ends(0), true).iterate(1e-15, 10_000);
        double value = centrality.aroundOf(0) / centrality.relative(0);
        for (int i = 0; i < 4; i++) {
            assertEquals(value * centrality.relative(i), centrality.aroundOf(i), 1e-12);
        }
        assertEquals(1, centrality.relative(0));
        assertEquals(1, centrality.relative(1));
    }

    @Test
    void onlyTiesAboveTheClassCount() {
        Ties ties = new Ties();
        ties.add(0, 1, .9, 1, false);
        ties.add(1, 2, .5, 1, false);
        ties.add(2, 3, .1, 1, false);
        Network network = Network.of(ties, 4, tie -> true);
        Centrality centrality =
                new Centrality(network, network.ends(Similarity.classOf(.5)), false).iterate(1e-12, 1000);
        assertArrayEquals(
                new int[] {0, 1, 2},
                Arrays.stream(centrality.members()).sorted().toArray());
        assertEquals(Math.sqrt(2), centrality.aroundOf(1), 1e-9);
        assertEquals(0, centrality.aroundOf(3));
    }

    @Test
    void partsAreFoundWhateverTheNumbersOfTheirAccounts() {
        Ties ties = ties(new int[][] {{4, 9}, {1, 9}, {2, 3}});
        Network network = Network.of(ties, 10, tie -> true);
        Centrality centrality = new Centrality(network, network.ends(0), false);
        assertArrayEquals(
                new int[] {-1, 1, 2, 2, 1, -1, -1, -1, -1, 1},
                java.util.stream.IntStream.range(0, 10).map(centrality::part).toArray());
    }

    private static double[] around(Ties ties, int accounts, boolean weighted) {
        Network network = Network.of(ties, accounts, tie -> true);
        Centrality centrality = new Centrality(network, network.ends(0), weighted).iterate(1e-13, 10_000);
        double[] around = new double[accounts];
        Arrays.setAll(around, centrality::aroundOf);
        return around;
    }

    private static Ties ties(int[][] pairs) {
        Ties ties = new Ties();
        for (int[] pair : pairs) {
            ties.add(pair[0], pair[1], .5, 1, false);
        }
        return ties;
    }
}
