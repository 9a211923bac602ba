package org.unmask.text.near;

import java.util.Arrays;

/**
 * The cheapest way from one row of words to another (Needleman and Wunsch 1970), within a band around the diagonal: a word kept is free, a
 * word misspelled costs half, a word exchanged, left out or put in costs one, a hashtag a quarter.
 * Cost: words of the left row times width of the band, after the common ends are taken off. Not for several threads.
 */
final class Alignment {
    private static final int WORD = 4;
    private static final int MISSPELLED = 2;
    private static final int TAG = 1;
    private static final int FAR = 1 << 28;

    private final Wordings rows;
    private final Spelling spelling;
    private int[] cost = new int[1 << 10];
    private int[] change = new int[64];
    private int changes;
    private int left;
    private int right;
    private int leftEnd;
    private int rightEnd;
    private int reach;
    private int width;

    Alignment(Wordings rows, Vocabulary vocabulary) {
        this.rows = rows;
        this.spelling = new Spelling(vocabulary);
    }

    /** Aligns two rows; false where no way stays within {@code reach} words of the diagonal. */
    boolean align(int leftRow, int rightRow, int reachWords) {
        left = rows.start(leftRow);
        right = rows.start(rightRow);
        leftEnd = rows.end(leftRow);
        rightEnd = rows.end(rightRow);
        changes = 0;
        while (left < leftEnd && right < rightEnd && rows.word(left) == rows.word(right)) {
            left++;
            right++;
        }
        while (left < leftEnd && right < rightEnd && rows.word(leftEnd - 1) == rows.word(rightEnd - 1)) {
            leftEnd--;
            rightEnd--;
        }
        int shift = Math.abs((leftEnd - left) - (rightEnd - right));
        if (shift > reachWords) {
            return false;
        }
        reach = reachWords;
        width = 2 * reach + 1;
        fill();
        trace();
        return true;
    }

    private void fill() {
        int m = leftEnd - left;
        int cells = (m + 1) * width;
        if (cells > cost.length) {
            cost = new int[cells + (cells >> 1)];
        }
        Arrays.fill(cost, 0, cells, FAR);
        for (int i = 0; i <= m; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(rightEnd - right, i + reach);
            for (int j = from; j <= to; j++) {
                cost[cell(i, j)] = i == 0 && j == 0 ? 0 : cheapest(i, j);
            }
        }
    }

    private int cell(int i, int j) {
        return i * width + j - i + reach;
    }

    private int at(int i, int j) {
        return i < 0 || j < 0 || Math.abs(i - j) > reach ? FAR : cost[cell(i, j)];
    }

    private int cheapest(int i, int j) {
        int both = i > 0 && j > 0 ? at(i - 1, j - 1) + between(i, j) : FAR;
        int out = i > 0 ? at(i - 1, j) + gap(left + i - 1) : FAR;
        int in = j > 0 ? at(i, j - 1) + gap(right + j - 1) : FAR;
        return Math.min(both, Math.min(out, in));
    }

    private int between(int i, int j) {
        int a = left + i - 1;
        int b = right + j - 1;
        if (rows.word(a) == rows.word(b)) {
            return 0;
        }
        return isMisspelled(a, b) ? MISSPELLED : WORD;
    }

    private boolean isMisspelled(int a, int b) {
        return !rows.is(a, Wordings.DIGIT)
                && !rows.is(b, Wordings.DIGIT)
                && spelling.isNear(rows.word(a), rows.word(b));
    }

    private int gap(int place) {
        return rows.is(place, Wordings.TAG) ? TAG : WORD;
    }

    /** Walks back and notes the changed spans, the last one first. */
    private void trace() {
        int i = leftEnd - left;
        int j = rightEnd - right;
        int spanLeft = -1;
        int spanRight = -1;
        while (i > 0 || j > 0) {
            boolean both = i > 0 && j > 0 && at(i, j) == at(i - 1, j - 1) + between(i, j);
            boolean same = both && rows.word(left + i - 1) == rows.word(right + j - 1);
            if (same && spanLeft >= 0) {
                note(i, spanLeft, j, spanRight);
                spanLeft = -1;
            } else if (!same && spanLeft < 0) {
                spanLeft = i;
                spanRight = j;
            }
            if (both) {
                i--;
                j--;
            } else if (i > 0 && at(i, j) == at(i - 1, j) + gap(left + i - 1)) {
                i--;
            } else {
                j--;
            }
        }
        if (spanLeft >= 0) {
            note(0, spanLeft, 0, spanRight);
        }
    }

    private void note(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        if (changes * 4 + 4 > change.length) {
            change = Arrays.copyOf(change, change.length * 2);
        }
        int at = changes++ * 4;
        change[at] = left + leftFrom;
        change[at + 1] = left + leftTo;
        change[at + 2] = right + rightFrom;
        change[at + 3] = right + rightTo;
    }

    /** How many spans differ. */
    int changes() {
        return changes;
    }

    /** Where a changed span begins and ends in the left row, as places. */
    int leftFrom(int index) {
        return change[index * 4];
    }

    int leftTo(int index) {
        return change[index * 4 + 1];
    }

    /** Where it begins and ends in the right row. */
    int rightFrom(int index) {
        return change[index * 4 + 2];
    }

    int rightTo(int index) {
        return change[index * 4 + 3];
    }

    Spelling spelling() {
        return spelling;
    }
}
