package org.unmask.export.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a struct in Thrift's compact protocol (Apache Thrift, doc/specs/thrift-compact-protocol.md): what a Parquet footer is made of. */
final class Thrift {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final Bytes out;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    Thrift(Bytes out) {
        this.out = out;
    }

    Thrift flag(int field, boolean value) {
        header(field, value ? TRUE : FALSE);
        return this;
    }

    Thrift number(int field, int value) {
        header(field, I32);
        out.varint(zigzag(value));
        return this;
    }

    Thrift number(int field, long value) {
        header(field, I64);
        out.varint(zigzag(value));
        return this;
    }

    Thrift text(int field, String value) {
        header(field, BINARY);
        text(value);
        return this;
    }

    /** Begins a struct that {@link #end} ends. */
    Thrift struct(int field) {
        header(field, STRUCT);
        return begin();
    }

    /** A list of numbers. */
    Thrift numbers(int field, int... values) {
        listHeader(field, values.length, I32);
        for (int value : values) {
            out.varint(zigzag(value));
        }
        return this;
    }

    /** A list of texts. */
    Thrift texts(int field, String... values) {
        listHeader(field, values.length, BINARY);
        for (String value : values) {
            text(value);
        }
        return this;
    }

    /** Begins a list of {@code size} structs; each follows between {@link #begin} and {@link #end}. */
    Thrift structs(int field, int size) {
        listHeader(field, size, STRUCT);
        return this;
    }

    /** Begins an element of a list of structs. */
    Thrift begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    /** Ends the innermost struct. */
    Thrift end() {
        out.octet(0);
        last = outer.isEmpty() ? 0 : outer.pop();
        return this;
    }

    private void text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.varint(bytes.length);
        out.all(bytes);
    }

    private void listHeader(int field, int size, int type) {
        header(field, LIST);
        if (size < 15) {
            out.octet(size << 4 | type);
        } else {
            out.octet(0xF0 | type);
            out.varint(size);
        }
    }

    /** Fields rise by less than sixteen in every struct used here, so the short form always does. */
    private void header(int field, int type) {
        out.octet((field - last) << 4 | type);
        last = field;
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> 63;
    }
}
