package org.unmask.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one pass over a whole file tells: its encoding, and blocks of bytes spread evenly from its start to its end.
 * Memory: at most 41 blocks of 64 KiB. Cost: one decompression, and about 1 ns for 8 bytes of ASCII.
 */
public final class TextSample {
    static final int BLOCK = 1 << 16;
    private static final int MOST_BLOCKS = 40;

    private final TextEncoding encoding;
    private final List<Block> blocks;
    private final long size;
    private final boolean isBinary;
    private final @Nullable String torn;

    /** A stretch of the decompressed file. */
    public record Block(long offset, byte[] bytes) {}

    private TextSample(TextEncoding encoding, List<Block> blocks, long size, boolean isBinary, @Nullable String torn) {
        this.encoding = encoding;
        this.blocks = blocks;
        this.size = size;
        this.isBinary = isBinary;
        this.torn = torn;
    }

    /** Reads {@code source} once from start to end. */
    public static TextSample of(Source source) throws IOException {
        Spread spread = new Spread();
        EncodingVotes votes = new EncodingVotes();
        String torn = null;
        try (InputStream in = source.open()) {
            byte[] block = fullBlock(in);
            while (block.length > 0) {
                votes.count(block);
                spread.add(block);
                block = fullBlock(in);
            }
        } catch (TornInput cut) {
            torn = cut.getMessage();
        }
        List<Block> blocks = spread.blocks();
        byte[] first = blocks.isEmpty() ? new byte[0] : blocks.get(0).bytes();
        TextEncoding encoding = votes.verdict(first);
        return new TextSample(encoding, blocks, spread.size, isBinary(first, encoding), torn);
    }

    /** A whole block, fewer bytes at the end; what came before a tear is still given. */
    private static byte[] fullBlock(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int filled = 0;
        try {
            while (filled < BLOCK) {
                int count = in.read(block, filled, BLOCK - filled);
                if (count < 0) {
                    break;
                }
                filled += count;
            }
        } catch (TornInput cut) {
            if (filled == 0) {
                throw cut;
            }
        }
        return filled == BLOCK ? block : Arrays.copyOf(block, filled);
    }

    private static boolean isBinary(byte[] first, TextEncoding encoding) {
        if (encoding.isWide()) {
            return false;
        }
        int strange = 0;
        for (byte b : first) {
            strange += b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' ? 1 : 0;
        }
        return strange * 50L > first.length;
    }

    /** Whether the start is full of zero bytes at every second place, as UTF-16 is; of binary files. */
    public boolean looksWide() {
        byte[] head = head();
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return most * 5L > head.length && Math.min(zeros[0], zeros[1]) * 20L < most;
    }

    /** The same sample in an encoding that somebody decided. */
    public TextSample readAs(TextEncoding decided) {
        return new TextSample(decided, blocks, size, isBinary, torn);
    }

    /** How its letters are written. */
    public TextEncoding encoding() {
        return encoding;
    }

    /** The first byte of the first letter that is no blank, or 0 where there is none; JSON begins with a bracket or brace. */
    public char firstLetter() {
        byte[] head = head();
        for (int i = isBlankMark(head) ? 3 : 0; i < head.length; i++) {
            boolean mark = encoding.isWide() && (head[i] == 0 || head[i] == (byte) 0xff || head[i] == (byte) 0xfe);
            if (!mark && (head[i] > ' ' || head[i] < 0)) {
                return (char) (head[i] & 0xff);
            }
        }
        return 0;
    }

    private boolean isBlankMark(byte[] head) {
        return encoding == TextEncoding.UTF_8 && head.length >= 3 && head[0] == (byte) 0xef;
    }

    /** Decompressed size in bytes, as far as it could be read. */
    public long size() {
        return size;
    }

    /** Whether more than one byte in fifty at the start is no character of any text. */
    public boolean isBinary() {
        return isBinary;
    }

    /** Whether there is nothing but white space and byte order marks. */
    public boolean isBlank() {
        byte[] head = head();
        int mark = isBlankMark(head) ? 3 : 0;
        int start = encoding.isWide() ? 2 : mark;
        for (int i = start; i < head.length; i++) {
            if (head[i] > ' ' || head[i] < 0) {
                return false;
            }
        }
        return size <= head.length;
    }

    /** Why the compressed data end early, or null. */
    public @Nullable String torn() {
        return torn;
    }

    /** The first 64 KiB of the decompressed file, or fewer; a copy. */
    public byte[] head() {
        return blocks.isEmpty() ? new byte[0] : blocks.get(0).bytes().clone();
    }

    /** The sampled stretches, in file order: the first at the first byte, others anywhere in a record. Bytes are not copied and not to be changed. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Keeps blocks at even distances from a stream of unknown length: whenever there are too many, every second one goes. */
    private static final class Spread {
        private final List<Block> kept = new ArrayList<>();
        private @Nullable Block last;
        private long size;
        private long number;
        private long step = 1;

        void add(byte[] bytes) {
            Block block = new Block(size, bytes);
            size += bytes.length;
            if (number % step == 0) {
                kept.add(block);
            }
            number++;
            last = block;
            if (kept.size() > MOST_BLOCKS) {
                step *= 2;
                kept.removeIf(old -> old.offset() / BLOCK % step != 0);
            }
        }

        /** The sampled stretches, in file order: the first at the first byte, others anywhere in a record. Bytes are not copied and not to be changed. */
        public List<Block> blocks() {
            if (last != null && !kept.contains(last)) {
                kept.add(last);
            }
            return List.copyOf(kept);
        }
    }
}
