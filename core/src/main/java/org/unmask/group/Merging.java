package org.unmask.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts together again what the division parted without a reason: two communities of which at least half of all pairs across are tied.
 * Modularity divides even a graph in which everybody is tied to everybody, along the chance differences of its weights (Guimerà, Sales-Pardo,
 * Amaral 2004, doi:10.1103/PhysRevE.70.025101); the parts then hold together badly when the objects are drawn anew.
 * Cost: O(ties x log communities), as a rule one or two passes.
 */
final class Merging {
    /** From this share of tied pairs across on, two communities are one. */
    private static final double TIED = .5;

    private Merging() {}

    private record Border(int low, int high, double density) {}

    /** The communities, by member, with those put together that belong together; numbers stay below {@code clusters.length}. */
    static int[] merged(int[] clusters, Ties ties) {
        int[] merged = clusters.clone();
        while (true) {
            List<Border> dense = dense(merged, ties);
            if (dense.isEmpty()) {
                return merged;
            }
            boolean[] taken = new boolean[merged.length];
            int[] into = new int[merged.length];
            for (int c = 0; c < into.length; c++) {
                into[c] = c;
            }
            for (Border border : dense) {
                if (!taken[border.low()] && !taken[border.high()]) {
                    taken[border.low()] = true;
                    taken[border.high()] = true;
                    into[border.high()] = border.low();
                }
            }
            for (int m = 0; m < merged.length; m++) {
                merged[m] = into[merged[m]];
            }
        }
    }

    /** Borders with at least half of their pairs tied, densest first. */
    private static List<Border> dense(int[] clusters, Ties ties) {
        long[] sizes = new long[clusters.length];
        for (int cluster : clusters) {
            sizes[cluster]++;
        }
        Map<Long, Integer> across = new TreeMap<>();
        for (int i = 0; i < ties.a().length; i++) {
            int one = clusters[ties.a()[i]];
            int other = clusters[ties.b()[i]];
            if (one != other) {
                across.merge((long) Math.min(one, other) << 32 | Math.max(one, other), 1, Integer::sum);
            }
        }
        List<Border> dense = new ArrayList<>();
        across.forEach((key, tied) -> {
            int low = (int) (key >>> 32);
            int high = key.intValue();
            double density = (double) tied / (sizes[low] * sizes[high]);
            if (density >= TIED) {
                dense.add(new Border(low, high, density));
            }
        });
        // Equal densities stay in the order of the communities: the sort is stable.
        dense.sort(Comparator.comparingDouble(border -> -border.density()));
        return dense;
    }
}
