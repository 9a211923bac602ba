package org.unmask.group;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.model.UnusableParameter;

/**
 * How firmly groups hold together when the objects they rest on are drawn anew: the bootstrap of Efron (1979, doi:10.1214/aos/1176344552).
 * As many objects as there are, drawn with replacement, leave about 63 % of them: a group that one viral object holds together falls apart
 * in more than a third of the drawings, which a milder thinning would hide.
 */
public final class Stability {
    /** How often to draw, how many distinct objects a tie needs to stay, and the seed. */
    public record Settings(int drawings, int fewestObjects, long seed) {
        public Settings {
            if (drawings < 1) {
                throw new UnusableParameter("stability drawings", String.valueOf(drawings), "1 or more");
            }
            if (fewestObjects < 1) {
                throw new UnusableParameter("fewest objects of a tie", String.valueOf(fewestObjects), "1 or more");
            }
        }

        /** 20 drawings, 3 objects. */
        public static Settings ofSeed(long seed) {
            return new Settings(20, 3, seed);
        }
    }

    private Stability() {}

    /**
     * For each of {@code groups} the share of its members that stay in one community, mean over the drawings; 0 where they all part.
     * Groups are disjoint. Cost: drawings x (objects of all ties + Leiden).
     */
    public static double[] of(TieObjects ties, List<int[]> groups, Settings settings) {
        int[] objects = ties.allObjects();
        SplittableRandom dice = new SplittableRandom(settings.seed());
        long[] together = new long[groups.size()];
        for (int drawing = 0; drawing < settings.drawings(); drawing++) {
            BitSet drawn = draw(objects, dice);
            int[] community = communityOf(communities(ties, drawn, settings), groups);
            for (int g = 0; g < together.length; g++) {
                together[g] += largestShared(groups.get(g), community);
            }
        }
        double[] shares = new double[together.length];
        for (int g = 0; g < shares.length; g++) {
            shares[g] = (double) together[g] / ((long) groups.get(g).length * settings.drawings());
        }
        return shares;
    }

    private static BitSet draw(int[] objects, SplittableRandom dice) {
        BitSet drawn = new BitSet();
        for (int i = 0; i < objects.length; i++) {
            drawn.set(objects[dice.nextInt(objects.length)]);
        }
        return drawn;
    }

    private static List<int[]> communities(TieObjects ties, BitSet drawn, Settings settings) {
        int count = ties.a().length;
        long[] weight = new long[count];
        for (int i = 0; i < count; i++) {
            long left = Arrays.stream(ties.objects()[i]).filter(drawn::get).count();
            weight[i] = left >= settings.fewestObjects() ? left : 0;
        }
        return Communities.of(ties.a(), ties.b(), weight, settings.seed());
    }

    /** The community of each member of a group, counted from 1; 0 for one alone. */
    private static int[] communityOf(List<int[]> communities, List<int[]> groups) {
        int accounts = groups.stream().mapToInt(g -> g[g.length - 1] + 1).max().orElse(0);
        int[] community = new int[accounts];
        for (int c = 0; c < communities.size(); c++) {
            for (int member : communities.get(c)) {
                if (member < accounts) {
                    community[member] = c + 1;
                }
            }
        }
        return community;
    }

    /** How many members of {@code group} are in the community that holds most of them; one alone is none. */
    private static int largestShared(int[] group, int[] community) {
        int[] found = Arrays.stream(group)
                .map(m -> community[m])
                .filter(c -> c > 0)
                .sorted()
                .toArray();
        int most = 0;
        for (int start = 0, i = 0; i < found.length; i++) {
            start = found[i] == found[start] ? start : i;
            most = Math.max(most, i - start + 1);
        }
        return most > 1 ? most : 0;
    }
}
