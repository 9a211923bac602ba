package org.unmask.text.near;

import java.util.Arrays;

/**
 * Rows with the same letters, wherever their spaces stand, taken as one. The distinct rows stand in an order that depends on their words alone, so that
 * everything after is the same for every order of the texts.
 */
final class Alike {
    private final Wordings all;
    private final Vocabulary vocabulary;
    private final Spelling spelling;
    private final int[] body;
    private final int[] rowOf;
    private final Wordings rows;

    Alike(Wordings all, Vocabulary vocabulary, int[] body, int[] kept) {
        this.all = all;
        this.vocabulary = vocabulary;
        this.spelling = new Spelling(vocabulary);
        this.body = body;
        this.rowOf = new int[all.size()];
        Arrays.fill(rowOf, -1);
        long[] words = new long[all.size()];
        long[] everything = new long[all.size()];
        for (int row : kept) {
            words[row] = hash(row, false);
            everything[row] = hash(row, true);
        }
        int[] order = ordered(kept, words, everything);
        int[] first = new int[order.length];
        int distinct = 0;
        for (int row : order) {
            if (distinct == 0 || words[first[distinct - 1]] != words[row] || !isSame(first[distinct - 1], row)) {
                first[distinct++] = row;
            }
            rowOf[row] = distinct - 1;
        }
        this.rows = all.chosen(Arrays.copyOf(first, distinct), body);
    }

    private static int[] ordered(int[] kept, long[] words, long[] everything) {
        Integer[] order = Arrays.stream(kept).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                (a, b) -> words[a] != words[b]
                        ? Long.compare(words[a], words[b])
                        : Long.compare(everything[a], everything[b]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private long hash(int row, boolean withAll) {
        long hash = 0;
        for (int place = all.start(row); place < end(row); place++) {
            int word = all.word(place);
            for (int i = 0; i < vocabulary.length(word); i++) {
                hash = (hash ^ vocabulary.letter(word, i)) * 0x9E37_79B9_7F4A_7C15L;
                hash ^= hash >>> 29;
            }
            hash = withAll ? Vocabulary.join(hash, all.flags(place)) : hash;
        }
        return Vocabulary.mix(hash);
    }

    private int end(int row) {
        return all.start(row) + body[row];
    }

    private boolean isSame(int a, int b) {
        return spelling.isSameRun(all, all.start(a), end(a), all.start(b), end(b));
    }

    /** The distinct rows. */
    Wordings rows() {
        return rows;
    }

    /** The distinct row of a text, -1 for one that was left out. */
    int rowOf(int text) {
        return rowOf[text];
    }
}
