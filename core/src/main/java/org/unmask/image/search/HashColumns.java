package org.unmask.image.search;

import java.util.List;
import org.unmask.image.PdqHash;

/** Hashes as four words each, side by side. */
final class HashColumns {
    private final long[] words;

    HashColumns(List<PdqHash> hashes) {
        words = new long[4 * hashes.size()];
        int at = 0;
        for (PdqHash hash : hashes) {
            words[at++] = hash.a();
            words[at++] = hash.b();
            words[at++] = hash.c();
            words[at++] = hash.d();
        }
    }

    /** Takes {@code words}, four a hash, as they are. */
    HashColumns(long[] words) {
        this.words = words;
    }

    int size() {
        return words.length / 4;
    }

    long word(int hash, int word) {
        return words[4 * hash + word];
    }

    int distance(int hash, PdqHash other) {
        int at = 4 * hash;
        return Long.bitCount(words[at] ^ other.a())
                + Long.bitCount(words[at + 1] ^ other.b())
                + Long.bitCount(words[at + 2] ^ other.c())
                + Long.bitCount(words[at + 3] ^ other.d());
    }

    /** Copies one hash to a place of other columns. */
    void copyTo(int hash, HashColumns target, int place) {
        System.arraycopy(words, 4 * hash, target.words, 4 * place, 4);
    }

    /** The distance of two hashes of these columns. */
    int distance(int a, int b) {
        int p = 4 * a;
        int q = 4 * b;
        return Long.bitCount(words[p] ^ words[q])
                + Long.bitCount(words[p + 1] ^ words[q + 1])
                + Long.bitCount(words[p + 2] ^ words[q + 2])
                + Long.bitCount(words[p + 3] ^ words[q + 3]);
    }

    /** {@code bits} bits from bit {@code from}, at most 32 of them. */
    int chunk(int hash, int from, int bits) {
        return chunk(
                word(hash, from >> 6),
                from + bits > 64 * ((from >> 6) + 1) ? word(hash, (from >> 6) + 1) : 0,
                from,
                bits);
    }

    static int chunk(PdqHash hash, int from, int bits) {
        int index = from >> 6;
        return chunk(wordOf(hash, index), index < 3 ? wordOf(hash, index + 1) : 0, from, bits);
    }

    private static int chunk(long low, long high, int from, int bits) {
        int shift = from & 63;
        long value = low >>> shift;
        if (shift + bits > 64) {
            value |= high << (64 - shift);
        }
        return (int) (value & ((1L << bits) - 1));
    }

    private static long wordOf(PdqHash hash, int index) {
        return switch (index) {
            case 0 -> hash.a();
            case 1 -> hash.b();
            case 2 -> hash.c();
            default -> hash.d();
        };
    }
}
