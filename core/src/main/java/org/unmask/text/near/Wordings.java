package org.unmask.text.near;

import java.util.Arrays;

/**
 * Texts as rows of word numbers, one behind the other, each word with what was noticed of it. Five bytes a word.
 * A row is written word by word and then ended, or forgotten.
 */
final class Wordings {
    /** The word is a hashtag. */
    static final byte TAG = 1;
    /** The word holds a digit. */
    static final byte DIGIT = 2;
    /** The word is a single letter of a script without spaces. */
    static final byte UNSPACED = 4;
    /** The word begins with a capital letter within a sentence of a text that does not write everything so. */
    static final byte NAME = 8;

    /** The word stands in a text whose capitals tell names. */
    static final byte TELLING = 16;

    private int[] word = new int[1 << 12];
    private byte[] noticed = new byte[1 << 12];
    private int[] end = new int[1 << 8];
    private int size;
    private int open;

    int size() {
        return size;
    }

    int start(int row) {
        return row == 0 ? 0 : end[row - 1];
    }

    int end(int row) {
        return end[row];
    }

    int length(int row) {
        return end(row) - start(row);
    }

    int word(int place) {
        return word[place];
    }

    boolean is(int place, byte flag) {
        return (noticed[place] & flag) != 0;
    }

    int flags(int place) {
        return noticed[place];
    }

    void add(int number, byte flags) {
        if (open == word.length) {
            word = Arrays.copyOf(word, open + (open >> 1));
            noticed = Arrays.copyOf(noticed, word.length);
        }
        word[open] = number;
        noticed[open++] = flags;
    }

    /** How many words the open row has. */
    int openLength() {
        return open - start(size);
    }

    boolean isOpen(int index, byte flag) {
        return is(start(size) + index, flag);
    }

    int openWord(int index) {
        return word[start(size) + index];
    }

    /** Takes a mark from all words of the open row. */
    void forget(byte flag) {
        for (int place = start(size); place < open; place++) {
            noticed[place] &= (byte) ~flag;
        }
    }

    /** Puts a mark on all words of the open row. */
    void mark(byte flag) {
        for (int place = start(size); place < open; place++) {
            noticed[place] |= flag;
        }
    }

    /** Shortens the open row. */
    void cutOpen(int length) {
        open = start(size) + length;
    }

    void endRow() {
        if (size == end.length) {
            end = Arrays.copyOf(end, size + (size >> 1));
        }
        end[size++] = open;
    }

    /** The rows of {@code kept} in that order, each cut to {@code length[row]} words. */
    Wordings chosen(int[] kept, int[] length) {
        Wordings chosen = new Wordings();
        int words = 0;
        for (int row : kept) {
            words += length[row];
        }
        chosen.word = new int[words];
        chosen.noticed = new byte[words];
        chosen.end = new int[kept.length];
        for (int row : kept) {
            System.arraycopy(word, start(row), chosen.word, chosen.open, length[row]);
            System.arraycopy(noticed, start(row), chosen.noticed, chosen.open, length[row]);
            chosen.open += length[row];
            chosen.end[chosen.size++] = chosen.open;
        }
        return chosen;
    }
}
