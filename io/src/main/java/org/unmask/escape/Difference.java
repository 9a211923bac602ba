package org.unmask.escape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which words of one text another text does not have in the same order: the longest common subsequence of words (Wagner and Fischer 1974).
 * Cost: product of the word counts after the common ends are taken off; above {@link #MOST_CELLS} all between the common ends counts as different.
 */
final class Difference {
    private static final long MOST_CELLS = 4_000_000L;

    private final List<String> mine;
    private final List<String> other;
    private final BitSet different = new BitSet();

    private Difference(List<String> mine, List<String> other) {
        this.mine = mine;
        this.other = other;
    }

    /** Words (single letters where no spaces are written) and the blanks between them, in order; together they are the text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isBetweenWords(text.charAt(i - 1), text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    /** The indices of the words of {@code mine} that {@code other} lacks. */
    static BitSet of(List<String> mine, List<String> other) {
        Difference difference = new Difference(mine, other);
        difference.compare();
        return difference.different;
    }

    private void compare() {
        int head = 0;
        while (head < Math.min(mine.size(), other.size()) && mine.get(head).equals(other.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(mine.size(), other.size()) - head
                && mine.get(mine.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        int m = mine.size() - head - tail;
        int n = other.size() - head - tail;
        if (n == 0 || (long) m * n > MOST_CELLS) {
            different.set(head, head + m);
        } else if (m > 0) {
            walk(lengths(head, m, n), head, m, n);
        }
    }

    /** lengths[i][j] = length of the longest common subsequence of mine from i on and other from j on. */
    private int[][] lengths(int head, int m, int n) {
        int[][] lengths = new int[m + 1][n + 1];
        for (int i = m - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                lengths[i][j] = mine.get(head + i).equals(other.get(head + j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    private void walk(int[][] lengths, int head, int m, int n) {
        int i = 0;
        int j = 0;
        while (i < m) {
            if (j < n && mine.get(head + i).equals(other.get(head + j))) {
                i++;
                j++;
            } else if (j < n && lengths[i][j + 1] > lengths[i + 1][j]) {
                j++;
            } else {
                different.set(head + i++);
            }
        }
    }

    private static boolean isBetweenWords(char before, char next) {
        return isBlank(before) != isBlank(next) || isWordAlone(before) || isWordAlone(next);
    }

    /** Letters of scripts that write no spaces: each is compared by itself, or one letter would mark the whole text. */
    private static boolean isWordAlone(char c) {
        return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
