package org.unmask.text.near;

import java.util.Arrays;

/**
 * The distinct words of all texts: each has a number in the order of first sight, a hash that depends on its letters alone, and its letters.
 * 64-bit hashes stand for words; two words of one hash would be taken for one. About 45 bytes a word.
 */
final class Vocabulary {
    private long[] hash = new long[1 << 10];
    private int[] end = new int[1 << 10];
    private int[] held = new int[1 << 10];
    private int[] slot = new int[1 << 12];
    private char[] letters = new char[1 << 13];
    private int size;

    int size() {
        return size;
    }

    /** The hash of a word, the same whatever else was read. */
    long hash(int word) {
        return hash[word];
    }

    /** One bit for each letter that a word holds, 32 sorts of letters. */
    int held(int word) {
        return held[word];
    }

    int length(int word) {
        return end[word] - start(word);
    }

    char letter(int word, int index) {
        return letters[start(word) + index];
    }

    private int start(int word) {
        return word == 0 ? 0 : end[word - 1];
    }

    /** The number of the word that stands in {@code text} up to {@code length}. */
    int number(char[] text, int length) {
        long sought = hashOf(text, length);
        int mask = slot.length - 1;
        int at = (int) (sought >>> 20) & mask;
        while (slot[at] != 0) {
            if (hash[slot[at] - 1] == sought) {
                return slot[at] - 1;
            }
            at = (at + 1) & mask;
        }
        add(sought, text, length);
        slot[at] = size;
        if (size * 2 > slot.length) {
            widen();
        }
        return size - 1;
    }

    private void add(long hashed, char[] text, int length) {
        if (size == hash.length) {
            hash = Arrays.copyOf(hash, size * 2);
            end = Arrays.copyOf(end, size * 2);
            held = Arrays.copyOf(held, size * 2);
        }
        int from = start(size);
        if (from + length > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, from + length));
        }
        System.arraycopy(text, 0, letters, from, length);
        hash[size] = hashed;
        int bits = 0;
        for (int i = 0; i < length; i++) {
            bits |= 1 << (text[i] & 31);
        }
        held[size] = bits;
        end[size++] = from + length;
    }

    private void widen() {
        int[] wider = new int[slot.length * 2];
        int mask = wider.length - 1;
        for (int word = 0; word < size; word++) {
            int at = (int) (hash[word] >>> 20) & mask;
            while (wider[at] != 0) {
                at = (at + 1) & mask;
            }
            wider[at] = word + 1;
        }
        slot = wider;
    }

    private static long hashOf(char[] text, int length) {
        long h = length;
        for (int i = 0; i < length; i++) {
            h = (h ^ text[i]) * 0x9E37_79B9_7F4A_7C15L;
            h ^= h >>> 29;
        }
        return mix(h);
    }

    /** Mixes the bits of a number: the finaliser of SplitMix64. */
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** The hash of two hashes in this order. */
    static long join(long first, long second) {
        return mix(first * 0x9E37_79B9_7F4A_7C15L + second);
    }
}
