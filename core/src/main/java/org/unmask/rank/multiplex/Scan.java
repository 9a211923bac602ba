package org.unmask.rank.multiplex;

import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for the decay of one layer that divides it best: beta from 0 to 10 per hour in steps of .01 (Iannucci et al. 2025), the greatest
 * modularity of a Leiden division, the smaller beta of two equal ones.
 * First at twelve values that each about double, then between the neighbours of the best by the golden section. Where modularity rises to one
 * peak and falls, this is the best of all 1001; of several peaks a narrow one between two of the twelve can be missed. About 25 divisions.
 */
final class Scan {
    private static final double STEPS_PER_UNIT = 100;

    /** The last step: 10 per hour, a scale of six minutes. */
    static final int STEPS = 1000;

    private static final int[] COARSE = {0, 1, 2, 5, 10, 20, 50, 100, 200, 350, 600, STEPS};
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final LayerTies ties;
    private final double tolerance;
    private final TiedNodes nodes;
    private final Map<Integer, Double> looked = new TreeMap<>();

    Scan(LayerTies ties, double tolerance) {
        this.ties = ties;
        this.tolerance = tolerance;
        this.nodes = TiedNodes.of(ties);
    }

    /** So many steps in 1 / hour. */
    static double beta(int step) {
        return step / STEPS_PER_UNIT;
    }

    /** The best beta as a number of steps; 0 without a tie. */
    int best() {
        int middle = 0;
        for (int i = 1; i < COARSE.length; i++) {
            middle = isBetter(COARSE[i], COARSE[middle]) ? i : middle;
        }
        golden(COARSE[Math.max(0, middle - 1)], COARSE[Math.min(COARSE.length - 1, middle + 1)]);
        return ofLooked();
    }

    /** The best of all 1001, for comparison. */
    int bestOfAll() {
        for (int step = 0; step <= STEPS; step++) {
            modularity(step);
        }
        return ofLooked();
    }

    private int ofLooked() {
        int best = 0;
        for (int step : looked.keySet()) {
            best = isBetter(step, best) ? step : best;
        }
        return best;
    }

    private void golden(int from, int to) {
        int low = from;
        int high = to;
        while (high - low > 2) {
            int reach = (int) Math.round((high - low) * GOLDEN);
            int left = Math.min(Math.max(high - reach, low + 1), high - 2);
            int right = Math.max(Math.min(low + reach, high - 1), left + 1);
            if (isBetter(right, left)) {
                low = left;
            } else {
                high = right;
            }
        }
        for (int step = low; step <= high; step++) {
            modularity(step);
        }
    }

    private boolean isBetter(int step, int than) {
        return modularity(step) > modularity(than);
    }

    /** The modularity of the division at so many steps; 0 where no tie is left. */
    double modularity(int step) {
        return looked.computeIfAbsent(step, this::divided);
    }

    private double divided(int step) {
        LayeredGraph graph = LayeredGraph.of(nodes.count(), nodes.layer(ties, ties.weights(beta(step), tolerance)));
        int[] groups = LayeredLeiden.communities(graph, 1);
        double quality = graph.modularity(groups, LayeredLeiden.count(groups));
        return Double.isNaN(quality) ? 0 : quality;
    }

    /** How many values were looked at. */
    int looked() {
        return looked.size();
    }
}
