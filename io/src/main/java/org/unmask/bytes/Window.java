package org.unmask.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A sliding view of a stream: the current record starts at {@link #from} and never moves relative to it while bytes are added.
 * Memory is that of the longest record asked for, not of the file.
 */
public final class Window implements Closeable {
    private static final int BLOCK = 1 << 18;

    private final TextEncoding encoding;
    private final MessageDigest digest = Sha256.digest();
    private @Nullable InputStream in;
    private @Nullable String torn;
    private long offset;

    /** The bytes; valid from {@link #from} to {@link #filled}. */
    public byte[] bytes = new byte[BLOCK];

    public int from;
    public int filled;

    public Window(Source source, TextEncoding encoding) throws IOException {
        this.encoding = encoding;
        try {
            InputStream opened = source.open();
            in = encoding.isWide() ? new WideStream(opened, encoding) : opened;
        } catch (TornInput early) {
            torn = early.getMessage();
        }
        skipMark();
    }

    private void skipMark() throws IOException {
        while (filled < 3 && fill()) {
            // A byte order mark is up to three bytes, and a stream may give them one by one.
        }
        if (filled >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            from = 3;
            offset = encoding.markLength();
        }
    }

    /** Bytes available of the current record. */
    public int available() {
        return filled - from;
    }

    /** Adds bytes behind the ones available; false at the end of the stream. */
    public boolean fill() throws IOException {
        if (in == null) {
            return false;
        }
        makeRoom();
        int count;
        try {
            count = in.read(bytes, filled, bytes.length - filled);
        } catch (TornInput cut) {
            torn = cut.getMessage();
            count = -1;
        }
        if (count < 0) {
            close();
            return false;
        }
        filled += count;
        return true;
    }

    private void makeRoom() {
        if (filled < bytes.length) {
            return;
        }
        byte[] into = available() > bytes.length / 2 ? new byte[bytes.length * 2] : bytes;
        System.arraycopy(bytes, from, into, 0, available());
        filled = available();
        from = 0;
        bytes = into;
    }

    /** Whether a byte stands at {@code position} after the record's start. */
    public boolean has(int position) throws IOException {
        while (position >= available()) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    public byte at(int position) {
        return bytes[from + position];
    }

    /** Why the stream ended before its time, or null. */
    public @Nullable String torn() {
        return torn;
    }

    /** Offset of the record's first byte in the decompressed file. */
    public long offset() {
        return offset;
    }

    /** Ends the record after {@code count} bytes. */
    public void advance(int count) {
        offset += originalLength(count);
        from += count;
    }

    /** Length in original bytes of the first {@code count} bytes seen. */
    public int originalLength(int count) {
        if (!encoding.isWide()) {
            return count;
        }
        int units = 0;
        for (int i = from; i < from + count; i++) {
            int lead = bytes[i] & 0xff;
            if ((lead & 0xc0) != 0x80) {
                units += lead >= 0xf0 ? 2 : 1;
            }
        }
        return 2 * units;
    }

    /** SHA-256 of the original bytes of the first {@code count} bytes seen. */
    public byte[] sha256(int count) {
        if (encoding.isWide()) {
            return digest.digest(text(from, from + count).getBytes(encoding.charset()));
        }
        digest.update(bytes, from, count);
        return digest.digest();
    }

    /** The letters between two indexes of {@link #bytes}. */
    public String text(int start, int end) {
        return new String(bytes, start, end - start, encoding.seenAs());
    }

    /** Whether the bytes seen are letters of {@code charset}. */
    public boolean isSeenAs(Charset charset) {
        return encoding.seenAs().equals(charset);
    }

    /** Passes over a record of any length up to {@code lineEnd}, in constant memory; the line end itself stays. */
    public Skipped skipToLineEnd(byte lineEnd) throws IOException {
        long start = offset;
        long length = 0;
        while (has(0)) {
            int stop = from;
            while (stop < filled && bytes[stop] != lineEnd) {
                stop++;
            }
            int count = stop - from;
            digest.update(originalBytes(count));
            length += originalLength(count);
            advance(count);
            if (from < filled) {
                break;
            }
        }
        return new Skipped(start, (int) Math.min(length, Integer.MAX_VALUE), digest.digest());
    }

    private byte[] originalBytes(int count) {
        return encoding.isWide()
                ? text(from, from + count).getBytes(encoding.charset())
                : Arrays.copyOfRange(bytes, from, from + count);
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            InputStream closing = in;
            in = null;
            closing.close();
        }
    }

    /** A record that was passed over. */
    public record Skipped(long offset, int length, byte[] sha256) {}
}
