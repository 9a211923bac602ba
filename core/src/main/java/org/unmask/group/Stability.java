package org.unmask.group;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
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
     * For each of {@code groups} the share of its members that hang together by ties that are left inside the group, mean over the drawings;
     * 0 where they all part. Groups are disjoint. They are not divided anew: a division by modularity takes a dense group apart along chance
     * differences as soon as its ties are thinned, which says nothing of the group. Cost: drawings x objects of all ties.
     */
    public static double[] of(TieObjects ties, List<int[]> groups, Settings settings) {
        int[] objects = ties.allObjects();
        SplittableRandom dice = new SplittableRandom(settings.seed());
        int[] groupOf = groupOf(groups);
        long[] together = new long[groups.size()];
        for (int drawing = 0; drawing < settings.drawings(); drawing++) {
            BitSet drawn = draw(objects, dice);
            int[] leader = IntStream.range(0, groupOf.length).toArray();
            for (int i = 0; i < ties.a().length; i++) {
                if (isInside(groupOf, ties.a()[i], ties.b()[i]) && isLeft(ties.objects()[i], drawn, settings)) {
                    join(leader, ties.a()[i], ties.b()[i]);
                }
            }
            for (int g = 0; g < together.length; g++) {
                together[g] += largestShared(groups.get(g), leader);
            }
        }
        double[] shares = new double[together.length];
        for (int g = 0; g < shares.length; g++) {
            shares[g] = (double) together[g] / ((long) groups.get(g).length * settings.drawings());
        }
        return shares;
    }

    /** The group of each account from 0 on, -1 for none. */
    private static int[] groupOf(List<int[]> groups) {
        int accounts = groups.stream().mapToInt(g -> g[g.length - 1] + 1).max().orElse(0);
        int[] groupOf = new int[accounts];
        Arrays.fill(groupOf, -1);
        for (int g = 0; g < groups.size(); g++) {
            for (int member : groups.get(g)) {
                groupOf[member] = g;
            }
        }
        return groupOf;
    }

    private static boolean isInside(int[] groupOf, int a, int b) {
        return Math.max(a, b) < groupOf.length && groupOf[a] >= 0 && groupOf[a] == groupOf[b];
    }

    private static boolean isLeft(int[] objects, BitSet drawn, Settings settings) {
        int left = 0;
        for (int object : objects) {
            left += drawn.get(object) ? 1 : 0;
        }
        return left >= settings.fewestObjects();
    }

    private static int leaderOf(int[] leader, int account) {
        int at = account;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    private static void join(int[] leader, int a, int b) {
        leader[leaderOf(leader, a)] = leaderOf(leader, b);
    }

    private static BitSet draw(int[] objects, SplittableRandom dice) {
        BitSet drawn = new BitSet();
        for (int i = 0; i < objects.length; i++) {
            drawn.set(objects[dice.nextInt(objects.length)]);
        }
        return drawn;
    }

    /** How many members of {@code group} hang together at most; one alone is none. */
    private static int largestShared(int[] group, int[] leader) {
        int[] found =
                Arrays.stream(group).map(m -> leaderOf(leader, m)).sorted().toArray();
        int most = 0;
        for (int start = 0, i = 0; i < found.length; i++) {
            start = found[i] == found[start] ? start : i;
            most = Math.max(most, i - start + 1);
        }
        return most > 1 ? most : 0;
    }
}
