package org.unmask.rank.multiplex;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.junit.jupiter.api.Test;

class LayeredLeidenTest {
    /** Ties written as a, b, weight. */
    private static LayeredGraph.Ties ties(double... given) {
        int count = given.length / 3;
        return new LayeredGraph.Ties(
                IntStream.range(0, count).map(i -> (int) given[3 * i]).toArray(),
                IntStream.range(0, count).map(i -> (int) given[3 * i + 1]).toArray(),
                IntStream.range(0, count).mapToDouble(i -> given[3 * i + 2]).toArray());
    }

    @Test
    void theModularityOfOneLayerIsNewmans() {
        // Two triangles on a bridge: 14 ends, 6 of 7 ties inside, each half has strength 7: 6 / 7 - 2 (1 / 2)^2.
        LayeredGraph graph = LayeredGraph.of(6, ties(0, 1, 1, 1, 2, 1, 0, 2, 1, 3, 4, 1, 4, 5, 1, 3, 5, 1, 2, 3, 1));
        assertEquals(6 / 7.0 - .5, graph.modularity(new int[] {0, 0, 0, 1, 1, 1}, 2), 1e-12);
        assertEquals(0, graph.modularity(new int[6], 1), 1e-12);
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, LayeredLeiden.communities(graph, 1));
    }

    @Test
    void chanceIsReckonedWithinEachLayer() {
        // Layer 0 ties 0-1 and 2-3 with 1 each, layer 1 ties 0-1 with 2. Communities {0, 1}, {2, 3}:
        // inside 4 + 4 = 8 of 8; by chance 2^2 / 4 + 2^2 / 4 in layer 0, 4^2 / 4 in layer 1: (8 - 2 - 4) / 8.
        LayeredGraph graph = LayeredGraph.of(4, ties(0, 1, 1, 2, 3, 1), ties(0, 1, 2));
        assertEquals(2 / 8.0, graph.modularity(new int[] {0, 0, 1, 1}, 2), 1e-12);
        // One layer of the same sums would give (8 - 6^2 / 8 - 2^2 / 8) / 8.
        LayeredGraph flat = LayeredGraph.of(4, ties(0, 1, 3, 2, 3, 1));
        assertEquals(3 / 8.0, flat.modularity(new int[] {0, 0, 1, 1}, 2), 1e-12);
    }

    @Test
    void aLayerCanTieWhatAnotherLeavesApart() {
        // Each layer alone has three pairs; together they are one triangle and one pair with a partner in one layer
        // only.
        LayeredGraph graph = LayeredGraph.of(6, ties(0, 1, 1, 3, 4, 1), ties(1, 2, 1, 4, 5, 1), ties(0, 2, 1, 3, 5, 1));
        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, LayeredLeiden.communities(graph, 5));
    }

    private static LayeredGraph.Ties planted(int groups, int members, double inside, double outside, long seed) {
        SplittableRandom dice = new SplittableRandom(seed);
        int nodes = groups * members;
        return ties(IntStream.range(0, nodes)
                .boxed()
                .flatMap(a -> IntStream.range(a + 1, nodes)
                        .filter(b -> dice.nextDouble() < (a / members == b / members ? inside : outside))
                        .mapToObj(b -> new double[] {a, b, 1 + dice.nextDouble()}))
                .flatMapToDouble(Arrays::stream)
                .toArray());
    }

    private static double cwts(int nodes, LayeredGraph graph, LayeredGraph.Ties ties, long seed) {
        LargeIntArray[] edges = {new LargeIntArray(ties.a()), new LargeIntArray(ties.b())};
        Network network = new Network(nodes, true, edges, new LargeDoubleArray(ties.weight()), false, false);
        double resolution = 1.0 / (2 * network.getTotalEdgeWeight());
        int[] found = new LeidenAlgorithm(resolution, 10, .01, new Random(seed))
                .findClustering(network)
                .getClusters();
        return graph.modularity(found, LayeredLeiden.count(found));
    }

    @Test
    void onOneLayerTheDivisionIsAsGoodAsThatOfTheAuthorsOwnLibrary() {
        for (long seed = 1; seed <= 6; seed++) {
            LayeredGraph.Ties ties = planted(12, 15, .35, .03, seed);
            LayeredGraph graph = LayeredGraph.of(180, ties);
            int[] ours = LayeredLeiden.communities(graph, 10);
            double quality = graph.modularity(ours, LayeredLeiden.count(ours));
            double theirs = cwts(180, graph, ties, seed);
            assertTrue(quality > theirs - .01, quality + " against " + theirs);
            assertTrue(quality > .3, "modularity " + quality);
        }
    }

    @Test
    void everyCommunityHangsTogether() {
        for (long seed = 1; seed <= 6; seed++) {
            LayeredGraph graph =
                    LayeredGraph.of(150, planted(10, 15, .1, .01, seed), planted(30, 5, .3, .005, seed + 50));
            int[] groups = LayeredLeiden.communities(graph, 3);
            int[] root = IntStream.range(0, 150).toArray();
            for (int round = 0; round < 150; round++) {
                for (int node = 0; node < 150; node++) {
                    for (int p = graph.start(node); p < graph.start(node + 1); p++) {
                        if (groups[graph.neighbour(p)] == groups[node]) {
                            root[node] = Math.min(root[node], root[graph.neighbour(p)]);
                        }
                    }
                }
            }
            long parts = IntStream.of(root).distinct().count();
            assertEquals(LayeredLeiden.count(groups), parts);
        }
    }

    @Test
    void noMoveOfASingleNodeWouldGain() {
        LayeredGraph graph = LayeredGraph.of(180, planted(12, 15, .3, .04, 9), planted(12, 15, .2, .02, 10));
        int[] groups = LayeredLeiden.communities(graph, 10);
        int count = LayeredLeiden.count(groups);
        double reached = graph.modularity(groups, count);
        for (int node = 0; node < 180; node++) {
            for (int c = 0; c <= count; c++) {
                int[] moved = groups.clone();
                moved[node] = c;
                assertTrue(graph.modularity(moved, count + 1) <= reached + 1e-9, "node " + node + " to " + c);
            }
        }
    }

    @Test
    void aNetworkWithoutTiesIsNoCommunityAtAll() {
        LayeredGraph graph = LayeredGraph.of(3, ties());
        assertArrayEquals(new int[] {0, 1, 2}, LayeredLeiden.communities(graph, 2));
        assertTrue(Double.isNaN(graph.modularity(new int[] {0, 1, 2}, 3)));
    }
}
