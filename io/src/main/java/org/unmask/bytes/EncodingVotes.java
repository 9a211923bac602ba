package org.unmask.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Counts good and bad UTF-8 sequences over a whole file, and decides once what the file is written in. */
final class EncodingVotes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private long good;
    private long bad;

    /** Counts the sequences of one block; one that the block cuts in two is not counted. */
    void count(byte[] block) {
        int at = 0;
        while (at < block.length) {
            at = skipAscii(block, at);
            if (at < block.length) {
                at += countOne(block, at);
            }
        }
    }

    private static int skipAscii(byte[] block, int start) {
        int at = start;
        while (at + 8 <= block.length && ((long) EIGHT.get(block, at) & HIGH_BITS) == 0) {
            at += 8;
        }
        while (at < block.length && block[at] >= 0) {
            at++;
        }
        return at;
    }

    private int countOne(byte[] block, int at) {
        int length = Utf8.sequenceLength(block, at, block.length);
        if (length > 0) {
            good++;
            return length;
        }
        bad += isCut(block, at) ? 0 : 1;
        return 1;
    }

    /** Whether the ill-formed byte may be one end of a sequence whose other end stands in the next block, or stood in the last. */
    private static boolean isCut(byte[] block, int at) {
        boolean continues = (block[at] & 0xc0) == 0x80;
        int lead = block[at] & 0xff;
        int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        boolean runsOut = !continues && at + needed > block.length;
        int first = continues ? 0 : at + 1;
        int end = continues ? at : block.length;
        for (int i = first; i < end; i++) {
            if ((block[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return runsOut || (continues && at < 3);
    }

    /** The encoding of a file that starts with {@code head}. */
    TextEncoding verdict(byte[] head) {
        if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
            return TextEncoding.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
            return TextEncoding.UTF_16BE;
        }
        return bad > good ? TextEncoding.WINDOWS_1252 : TextEncoding.UTF_8;
    }
}
