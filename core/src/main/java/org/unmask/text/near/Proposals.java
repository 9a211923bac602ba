package org.unmask.text.near;

/**
 * Walks the buckets of every band and joins rows whose likeness an alignment proves. In a bucket a row is held against the last row and a
 * few leaders only, so that a flooded bucket costs linear time (threat T19). Bits of the words spare most alignments of unlike rows.
 */
final class Proposals {
    private static final int LEADERS = 8;

    private final Wordings rows;
    private final SameWording same;
    private final Joined joined;
    private final int[] proven;
    private final long[] bits;
    private final int[] leader = new int[LEADERS];
    private long compared;

    Proposals(Wordings rows, Vocabulary vocabulary, SameWording same) {
        this.rows = rows;
        this.same = same;
        this.joined = new Joined(rows.size());
        this.proven = new int[rows.size()];
        this.bits = new long[rows.size()];
        for (int row = 0; row < bits.length; row++) {
            for (int place = rows.start(row); place < rows.end(row); place++) {
                bits[row] |= 1L << (vocabulary.hash(rows.word(place)) >>> 58);
            }
        }
    }

    /** Looks through one band; {@code sorted} holds key and row, in order. */
    void walk(long[] sorted) {
        int from = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] >> 32 != sorted[from] >> 32) {
                if (i - from > 1) {
                    bucket(sorted, from, i);
                }
                from = i;
            }
        }
    }

    private void bucket(long[] sorted, int from, int to) {
        int leaders = 0;
        leader[leaders++] = (int) sorted[from];
        for (int i = from + 1; i < to; i++) {
            int row = (int) sorted[i];
            boolean found = meets((int) sorted[i - 1], row);
            for (int l = 0; l < leaders && !found; l++) {
                found = meets(leader[l], row);
            }
            if (!found && leaders < LEADERS) {
                leader[leaders++] = row;
            }
        }
    }

    private boolean meets(int a, int b) {
        if (joined.isTogether(a, b)) {
            return true;
        }
        int most = SameWording.mostChanged(Math.max(rows.length(a), rows.length(b)));
        if (Long.bitCount(bits[a] & ~bits[b]) > most || Long.bitCount(bits[b] & ~bits[a]) > most) {
            return false;
        }
        compared++;
        if (!same.holds(a, b)) {
            return false;
        }
        joined.join(a, b);
        proven[a]++;
        proven[b]++;
        return true;
    }

    Joined joined() {
        return joined;
    }

    /** How many comparisons proved a row to be like another. */
    int proven(int row) {
        return proven[row];
    }

    /** How many pairs were aligned. */
    long compared() {
        return compared;
    }
}
