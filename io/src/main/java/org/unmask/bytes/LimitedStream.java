package org.unmask.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Decompressed bytes, counted against their compressed size, so that a small file cannot unpack without end. */
final class LimitedStream extends FilterInputStream {
    private final CountedStream raw;
    private final long declaredLimit;
    private long given;

    /** {@code raw} is the compressed side of {@code decompressed}; {@code declaredLimit} in bytes, 0 = the ratio rule. */
    LimitedStream(InputStream decompressed, CountedStream raw, long declaredLimit) {
        super(decompressed);
        this.raw = raw;
        this.declaredLimit = declaredLimit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = readOrTear(into, from, length);
        if (count > 0) {
            given += count;
            checkLimit();
        }
        return count;
    }

    private int readOrTear(byte[] into, int from, int length) throws IOException {
        try {
            return in.read(into, from, length);
        } catch (IOException failure) {
            if (raw.failed()) {
                throw failure;
            }
            throw new TornInput("the compressed data are cut off or damaged here", failure);
        }
    }

    private void checkLimit() throws IOException {
        if (declaredLimit > 0 ? given > declaredLimit : isBomb()) {
            throw new IOException("it unpacks to more than "
                    + (declaredLimit > 0
                            ? "the limit of " + declaredLimit + " bytes"
                            : DiskFile.MAX_RATIO + " times its size")
                    + " and is refused");
        }
    }

    private boolean isBomb() {
        return given > DiskFile.FREE_BYTES && given / DiskFile.MAX_RATIO > raw.count();
    }

    @Override
    public long skip(long count) throws IOException {
        byte[] dump = new byte[(int) Math.min(Math.max(count, 1), 1 << 16)];
        int read = read(dump, 0, (int) Math.min(count, dump.length));
        return Math.max(read, 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes from disk, counted; remembers whether the disk itself failed. */
    static final class CountedStream extends FilterInputStream {
        private final AtomicLong count;
        private boolean failed;

        CountedStream(InputStream in, AtomicLong count) {
            super(in);
            this.count = count;
        }

        long count() {
            return count.get();
        }

        boolean failed() {
            return failed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            int read = read(one, 0, 1);
            return read < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int read = in.read(into, from, length);
                count.addAndGet(Math.max(read, 0));
                return read;
            } catch (IOException disk) {
                failed = true;
                throw disk;
            }
        }

        @Override
        public long skip(long wanted) throws IOException {
            long skipped = in.skip(wanted);
            count.addAndGet(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
