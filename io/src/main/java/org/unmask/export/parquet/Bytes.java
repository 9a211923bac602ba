package org.unmask.export.parquet;

import java.util.Arrays;

/** A growing array of bytes, little-endian. */
final class Bytes {
    private byte[] held = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    byte[] copy() {
        return Arrays.copyOf(held, size);
    }

    void clear() {
        size = 0;
    }

    void octet(int value) {
        grow(1);
        held[size++] = (byte) value;
    }

    void all(byte[] bytes) {
        grow(bytes.length);
        System.arraycopy(bytes, 0, held, size, bytes.length);
        size += bytes.length;
    }

    void all(Bytes other) {
        grow(other.size);
        System.arraycopy(other.held, 0, held, size, other.size);
        size += other.size;
    }

    void fixed32(int value) {
        for (int shift = 0; shift < 32; shift += 8) {
            octet(value >>> shift);
        }
    }

    void fixed64(long value) {
        for (int shift = 0; shift < 64; shift += 8) {
            octet((int) (value >>> shift));
        }
    }

    /** Seven bits an octet, lowest first. */
    void varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            octet((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        octet((int) left);
    }

    private void grow(int more) {
        if (held.length - size < more) {
            held = Arrays.copyOf(held, Math.max(held.length * 2, Math.addExact(size, more)));
        }
    }
}
