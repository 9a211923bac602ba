package org.unmask.bytes;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream with one enormous line that exists nowhere. */
public final class GiantLine extends InputStream {
    private final byte[] start;
    private final byte[] end;
    private final long middle;
    private long at;

    public GiantLine(String start, long middle, String end) {
        this.start = start.getBytes(StandardCharsets.UTF_8);
        this.middle = middle;
        this.end = end.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        if (at < start.length) {
            return start[(int) at++];
        }
        if (at < start.length + middle) {
            at++;
            return 'm';
        }
        long after = at - start.length - middle;
        if (after >= end.length) {
            return -1;
        }
        at++;
        return end[(int) after];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        long left = start.length + middle - at;
        if (at >= start.length && left > 0) {
            int count = (int) Math.min(length, left);
            Arrays.fill(into, from, from + count, (byte) 'm');
            at += count;
            return count;
        }
        int one = read();
        if (one < 0) {
            return -1;
        }
        into[from] = (byte) one;
        return 1;
    }
}
