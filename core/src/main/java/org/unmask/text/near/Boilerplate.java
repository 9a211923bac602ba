package org.unmask.text.near;

import java.util.Arrays;

/**
 * Endings that many unrelated texts share: the name of a site, the words of a share button (Wilkerson, Smith, Stramp: Tracing the Flow of
 * Policy Ideas in Legislatures, 2015: spans found in at least 50 unrelated documents). Texts are unrelated where other words stand before
 * the ending, so what many copies of one text have in common is no boilerplate. Cost: one sort of the rows per length.
 */
final class Boilerplate {
    static final int UNRELATED = 50;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    /** Two words before the ending tell whether texts are related. */
    private static final int BEFORE = 2;

    private final Wordings rows;
    private final Vocabulary vocabulary;

    Boilerplate(Wordings rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.vocabulary = vocabulary;
    }

    /** Per row how many words stand before the longest ending that is boilerplate; at least {@code least} are left. */
    int[] bodies(int least) {
        int[] body = new int[rows.size()];
        for (int row = 0; row < body.length; row++) {
            body[row] = rows.length(row);
        }
        if (rows.size() < UNRELATED) {
            return body;
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int[] common = common(length, least);
            for (int row = 0; row < body.length; row++) {
                int left = rows.length(row) - length;
                if (left >= least && Arrays.binarySearch(common, ending(row, length)) >= 0) {
                    body[row] = left;
                }
            }
        }
        return body;
    }

    /** Hashes of the endings of so many words before which at least {@link #UNRELATED} different words stand, in order. */
    private int[] common(int length, int least) {
        long[] seen = new long[rows.size()];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.length(row) - length >= Math.max(least, BEFORE)) {
                seen[size++] = (long) ending(row, length) << 32 | before(row, length) & 0xFFFF_FFFFL;
            }
        }
        Arrays.sort(seen, 0, size);
        int[] common = new int[16];
        int found = 0;
        int different = 0;
        for (int i = 0; i < size; i++) {
            boolean again = i > 0 && seen[i] >> 32 == seen[i - 1] >> 32;
            different = again ? different + (seen[i] == seen[i - 1] ? 0 : 1) : 1;
            if (different == UNRELATED && !(again && seen[i] == seen[i - 1])) {
                common = found == common.length ? Arrays.copyOf(common, found * 2) : common;
                common[found++] = (int) (seen[i] >> 32);
            }
        }
        return Arrays.copyOf(common, found);
    }

    private int ending(int row, int length) {
        return hash(rows.end(row) - length, rows.end(row));
    }

    private int before(int row, int length) {
        return hash(rows.end(row) - length - BEFORE, rows.end(row) - length);
    }

    private int hash(int from, int to) {
        long hash = 0;
        for (int place = from; place < to; place++) {
            hash = Vocabulary.join(hash, vocabulary.hash(rows.word(place)));
        }
        return (int) (hash >>> 32);
    }
}
