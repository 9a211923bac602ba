package org.unmask.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The connected parts of a network of ties, each with its members renumbered from 0 in the order of their numbers. */
final class Components {
    /** One connected part: its members ascending, and its ties by index into the members. */
    record Component(int[] members, Ties ties) {}

    private Components() {}

    /** The parts in the order of their smallest member. O(ties log ties). */
    static List<Component> of(Ties ties) {
        int[] members = IntStream.concat(Arrays.stream(ties.a()), Arrays.stream(ties.b()))
                .sorted()
                .distinct()
                .toArray();
        int[] a = Arrays.stream(ties.a())
                .map(m -> Arrays.binarySearch(members, m))
                .toArray();
        int[] b = Arrays.stream(ties.b())
                .map(m -> Arrays.binarySearch(members, m))
                .toArray();
        int[] root = roots(members.length, a, b);
        long[] byRoot = IntStream.range(0, a.length)
                .mapToLong(i -> (long) root[a[i]] << 32 | i)
                .sorted()
                .toArray();
        List<Component> parts = new ArrayList<>();
        for (int start = 0; start < byRoot.length; ) {
            int end = start;
            while (end < byRoot.length && byRoot[end] >>> 32 == byRoot[start] >>> 32) {
                end++;
            }
            parts.add(part(
                    ties,
                    Arrays.stream(byRoot, start, end).mapToInt(key -> (int) key).toArray()));
            start = end;
        }
        return parts;
    }

    private static Component part(Ties ties, int[] chosen) {
        int[] members = Arrays.stream(chosen)
                .flatMap(i -> IntStream.of(ties.a()[i], ties.b()[i]))
                .sorted()
                .distinct()
                .toArray();
        int[] a = new int[chosen.length];
        int[] b = new int[chosen.length];
        double[] weight = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            a[i] = Arrays.binarySearch(members, ties.a()[chosen[i]]);
            b[i] = Arrays.binarySearch(members, ties.b()[chosen[i]]);
            weight[i] = ties.weight()[chosen[i]];
        }
        return new Component(members, new Ties(a, b, weight));
    }

    /** For each member the smallest member of its part. */
    private static int[] roots(int members, int[] a, int[] b) {
        int[] parent = IntStream.range(0, members).toArray();
        for (int i = 0; i < a.length; i++) {
            int left = root(parent, a[i]);
            int right = root(parent, b[i]);
            parent[Math.max(left, right)] = Math.min(left, right);
        }
        for (int m = 0; m < members; m++) {
            parent[m] = root(parent, m);
        }
        return parent;
    }

    private static int root(int[] parent, int member) {
        int m = member;
        while (parent[m] != m) {
            parent[m] = parent[parent[m]];
            m = parent[m];
        }
        return m;
    }
}
