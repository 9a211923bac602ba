package org.unmask.text.near;

/** How near the spellings of words are (Levenshtein 1966). Not for several threads. */
final class Spelling {
    private static final int SHORT = 4;
    private static final int LONG = 8;

    private final Vocabulary vocabulary;
    private int[] above = new int[80];
    private int[] row = new int[80];

    Spelling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether one is the other with one letter changed, two from eight letters on; a swap of neighbours counts as one. */
    boolean isNear(int a, int b) {
        int la = vocabulary.length(a);
        int lb = vocabulary.length(b);
        int most = Math.min(la, lb) < SHORT ? 0 : Math.max(la, lb) < LONG ? 1 : 2;
        // Each changed letter takes at most one sort of letter away and brings one in.
        boolean likely = most > 0
                && Math.abs(la - lb) <= most
                && Integer.bitCount(vocabulary.held(a) ^ vocabulary.held(b)) <= 2 * most;
        return likely && (distance(a, b, la, lb) <= most || (la == lb && isSwapped(a, b, la)));
    }

    private boolean isSwapped(int a, int b, int length) {
        int i = 0;
        while (i < length && vocabulary.letter(a, i) == vocabulary.letter(b, i)) {
            i++;
        }
        boolean swapped = i + 1 < length
                && vocabulary.letter(a, i) == vocabulary.letter(b, i + 1)
                && vocabulary.letter(a, i + 1) == vocabulary.letter(b, i);
        for (int j = i + 2; swapped && j < length; j++) {
            swapped = vocabulary.letter(a, j) == vocabulary.letter(b, j);
        }
        return swapped;
    }

    private int distance(int a, int b, int la, int lb) {
        for (int j = 0; j <= lb; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= la; i++) {
            row[0] = i;
            for (int j = 1; j <= lb; j++) {
                int both = above[j - 1] + (vocabulary.letter(a, i - 1) == vocabulary.letter(b, j - 1) ? 0 : 1);
                row[j] = Math.min(both, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] filled = row;
            row = above;
            above = filled;
        }
        return above[lb];
    }

    /** Whether two runs of words are the same letters with the spaces elsewhere. */
    boolean isSameRun(Wordings rows, int from, int to, int otherFrom, int otherTo) {
        int place = from;
        int letter = 0;
        for (int other = otherFrom; other < otherTo; other++) {
            for (int i = 0; i < vocabulary.length(rows.word(other)); i++) {
                while (place < to && letter == vocabulary.length(rows.word(place))) {
                    place++;
                    letter = 0;
                }
                if (place == to
                        || vocabulary.letter(rows.word(place), letter++) != vocabulary.letter(rows.word(other), i)) {
                    return false;
                }
            }
        }
        return from < to && place == to - 1 && letter == vocabulary.length(rows.word(place));
    }
}
