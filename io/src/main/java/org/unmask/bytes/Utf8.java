package org.unmask.bytes;

import java.util.Arrays;

/** Judges bytes that claim to be UTF-8, by the table of well-formed sequences (Unicode 3.9, table 3-7). */
public final class Utf8 {
    /** What a stretch of bytes is. */
    public enum Verdict {
        GOOD,
        /** Well-formed but for encoded surrogates, which can be replaced without doubt. */
        SURROGATES,
        BAD
    }

    private Utf8() {}

    public static Verdict judge(byte[] bytes, int from, int to) {
        Verdict verdict = Verdict.GOOD;
        for (int i = from; i < to; ) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i, to);
            if (length == 0) {
                return Verdict.BAD;
            }
            if (isSurrogate(bytes, i)) {
                verdict = Verdict.SURROGATES;
            }
            i += length;
        }
        return verdict;
    }

    /** Length of the sequence at {@code at}, 2 to 4, or 0 where it is ill-formed. Encoded surrogates count as sequences of 3. */
    static int sequenceLength(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xff;
        int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        boolean beyond = lead == 0xf4 && second > 0x8f;
        return overlong || beyond ? 0 : length;
    }

    static boolean isSurrogate(byte[] bytes, int at) {
        return (bytes[at] & 0xff) == 0xed && (bytes[at + 1] & 0xff) >= 0xa0;
    }

    /** The text of bytes judged {@link Verdict#SURROGATES}: each encoded surrogate becomes one U+FFFD. */
    public static byte[] withoutSurrogates(byte[] bytes, int from, int to) {
        byte[] clean = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i + 2 < clean.length; i++) {
            if (isSurrogate(clean, i)) {
                clean[i] = (byte) 0xef;
                clean[i + 1] = (byte) 0xbf;
                clean[i + 2] = (byte) 0xbd;
            }
        }
        return clean;
    }
}
