package org.unmask.group;

import java.util.Arrays;

/**
 * Who is first in a group: in how many pairs of posts a member is the earlier one, and whether a coin would show the same.
 * The sign test is made over objects, not over pairs, for one object with many posts is one piece of evidence.
 * First in these data is not the origin.
 */
public final class Order {
    /** Fewer objects show nothing: five of five is the least that a coin shows in fewer than 5 of 100 cases. */
    public static final int FEWEST_OBJECTS = 5;

    private static final double SIGNIFICANT = 0.05;

    private Order() {}

    /**
     * Pairs of posts on the same object: member {@code a[i]} posted {@code lagMillis[i]} before {@code b[i]} (negative = after, 0 = at the same time).
     * Members are numbers 0 .. members - 1.
     */
    public record Pairs(int[] a, int[] b, int[] object, long[] lagMillis) {}

    /**
     * The place of one member. {@code leadShare} = share of its pairs in which it is strictly first, NaN without pairs;
     * {@code first} and {@code later} = objects on which it is more often first, and more often later; {@code p} = chance that a coin is at
     * least as one-sided in that direction; {@code role} = {@code first}, {@code later}, {@code mixed}, or {@code undecided} with fewer than
     * five objects.
     */
    public record Standing(double leadShare, int first, int later, double p, String role) {
        /** Objects on which there is an order. */
        public int objects() {
            return first + later;
        }
    }

    /** The standing of each member. O(pairs log pairs). */
    public static Standing[] of(int members, Pairs pairs) {
        int count = pairs.a().length;
        long[] all = new long[members];
        long[] first = new long[members];
        long[] signs = new long[2 * count];
        for (int i = 0; i < count; i++) {
            int a = pairs.a()[i];
            int b = pairs.b()[i];
            int sign = Long.signum(pairs.lagMillis()[i]);
            all[a]++;
            all[b]++;
            first[a] += sign > 0 ? 1 : 0;
            first[b] += sign < 0 ? 1 : 0;
            signs[2 * i] = key(a, pairs.object()[i]);
            signs[2 * i + 1] = key(b, pairs.object()[i]);
        }
        int[][] objects = decided(members, pairs, signs);
        Standing[] standings = new Standing[members];
        for (int m = 0; m < members; m++) {
            double share = all[m] == 0 ? Double.NaN : (double) first[m] / all[m];
            standings[m] = standing(share, objects[0][m], objects[1][m]);
        }
        return standings;
    }

    /** For each member the number of objects on which it is more often first, and more often later. */
    private static int[][] decided(int members, Pairs pairs, long[] keys) {
        long[] distinct = Arrays.stream(keys).sorted().distinct().toArray();
        long[] balance = new long[distinct.length];
        for (int i = 0; i < pairs.a().length; i++) {
            int sign = Long.signum(pairs.lagMillis()[i]);
            balance[Arrays.binarySearch(distinct, keys[2 * i])] += sign;
            balance[Arrays.binarySearch(distinct, keys[2 * i + 1])] -= sign;
        }
        int[][] decided = new int[2][members];
        for (int k = 0; k < distinct.length; k++) {
            int member = (int) (distinct[k] >>> 32);
            decided[0][member] += balance[k] > 0 ? 1 : 0;
            decided[1][member] += balance[k] < 0 ? 1 : 0;
        }
        return decided;
    }

    private static Standing standing(double share, int first, int later) {
        int objects = first + later;
        double p = objects == 0 ? 1 : atLeast(Math.max(first, later), objects);
        if (objects < FEWEST_OBJECTS) {
            return new Standing(share, first, later, p, "undecided");
        }
        boolean clear = p <= SIGNIFICANT && first != later;
        return new Standing(share, first, later, p, clear ? (first > later ? "first" : "later") : "mixed");
    }

    /** Chance of at least {@code heads} heads in {@code throwsOfCoin} throws of a fair coin. */
    static double atLeast(int heads, int throwsOfCoin) {
        double logarithm = -throwsOfCoin * StrictMath.log(2);
        for (int i = 1; i <= heads; i++) {
            logarithm += StrictMath.log((double) (throwsOfCoin - heads + i) / i);
        }
        double term = StrictMath.exp(logarithm);
        double sum = 0;
        for (int i = heads; i <= throwsOfCoin && term > 0; i++) {
            sum += term;
            term *= (double) (throwsOfCoin - i) / (i + 1);
        }
        return Math.min(1, sum);
    }

    private static long key(int member, int object) {
        return (long) member << 32 | (object & 0xFFFFFFFFL);
    }
}
