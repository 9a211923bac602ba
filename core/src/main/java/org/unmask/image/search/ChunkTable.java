package org.unmask.image.search;

import org.unmask.image.PdqHash;

/** One part of the bits of all hashes: per value, the hashes that have it. Two arrays, no map. */
final class ChunkTable {
    private final HashColumns hashes;
    private final int from;
    private final int bits;
    private final int radius;
    private final int[] offsets;
    private final int[] postings;

    ChunkTable(HashColumns hashes, int from, int bits, int radius) {
        this.hashes = hashes;
        this.from = from;
        this.bits = bits;
        this.radius = radius;
        offsets = new int[(1 << bits) + 1];
        postings = new int[hashes.size()];
        fill();
    }

    private void fill() {
        for (int hash = 0; hash < hashes.size(); hash++) {
            offsets[hashes.chunk(hash, from, bits) + 1]++;
        }
        for (int value = 1; value < offsets.length; value++) {
            offsets[value] += offsets[value - 1];
        }
        // Filling moves each value's start to its end, so that afterwards all stand one place too low: no second array
        // is needed.
        for (int hash = 0; hash < hashes.size(); hash++) {
            int value = hashes.chunk(hash, from, bits);
            postings[offsets[value]++] = hash;
        }
        System.arraycopy(offsets, 0, offsets, 1, offsets.length - 1);
        offsets[0] = 0;
    }

    int valueOf(PdqHash hash) {
        return HashColumns.chunk(hash, from, bits);
    }

    /** Whether this part of {@code hash} is near enough to that value to have been visited for it. */
    boolean visits(int hash, int value) {
        return Integer.bitCount(hashes.chunk(hash, from, bits) ^ value) <= radius;
    }

    int start(int value) {
        return offsets[value];
    }

    int end(int value) {
        return offsets[value + 1];
    }

    int posting(int place) {
        return postings[place];
    }

    int values() {
        return 1 << bits;
    }

    /** Gathers every hash whose part differs from {@code value} in at most the radius, each once. */
    void near(int value, Candidates into) {
        into.clear();
        visit(value, into);
        for (int i = 0; radius >= 1 && i < bits; i++) {
            visit(value ^ (1 << i), into);
            for (int j = i + 1; radius >= 2 && j < bits; j++) {
                visit(value ^ (1 << i) ^ (1 << j), into);
            }
        }
        into.gather(postings);
    }

    private void visit(int value, Candidates into) {
        into.value(offsets[value], offsets[value + 1]);
    }
}
