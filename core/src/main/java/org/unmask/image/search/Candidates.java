package org.unmask.image.search;

import java.util.Arrays;

/**
 * What one query gathers, in two steps: where the hashes of each value lie, then the hashes. Every step reads places of memory that do not
 * depend on each other, so that the machine waits for many at once and not for one after the other.
 */
final class Candidates {
    private int[] starts = new int[512];
    private int[] ends = new int[512];
    private int values;
    private int[] hashes = new int[4096];
    private int size;

    /** Begins the next part. */
    void clear() {
        values = 0;
        size = 0;
    }

    /** Adds a value: its hashes lie from {@code start} to before {@code end}. */
    void value(int start, int end) {
        if (values == starts.length) {
            starts = Arrays.copyOf(starts, 2 * values);
            ends = Arrays.copyOf(ends, 2 * values);
        }
        starts[values] = start;
        ends[values++] = end;
    }

    /** Takes the hashes of all values from these postings. */
    void gather(int[] postings) {
        for (int value = 0; value < values; value++) {
            int count = ends[value] - starts[value];
            if (size + count > hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.max(2 * hashes.length, size + count));
            }
            for (int place = starts[value]; place < ends[value]; place++) {
                hashes[size++] = postings[place];
            }
        }
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }
}
