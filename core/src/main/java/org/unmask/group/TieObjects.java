package org.unmask.group;

import java.util.Arrays;

/**
 * Evidence ties with the objects that each rests on.
 * Tie {@code i} joins {@code a[i]} and {@code b[i]} by the distinct {@code objects[i]} over all its kinds and windows; each pair stands once.
 * Accounts and objects are dense numbers from 0.
 */
public record TieObjects(int[] a, int[] b, int[][] objects) {
    public TieObjects {
        if (a.length != b.length || a.length != objects.length) {
            throw new AssertionError("columns of " + a.length + ", " + b.length + " and " + objects.length + " ties");
        }
    }

    /** Every object once, ascending. */
    int[] allObjects() {
        return Arrays.stream(objects)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
    }
}
