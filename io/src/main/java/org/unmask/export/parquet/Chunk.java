package org.unmask.export.parquet;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import org.unmask.export.Table.Column;
import org.unmask.export.Table.Type;

/** The cells of one column in one row group, until they are written as one page. */
final class Chunk {
    private static final int LEVEL = 3;

    private final Column column;
    private final Bytes values = new Bytes();
    private final Levels definitions = new Levels();
    private final Levels repetitions = new Levels();
    private int entries;
    private int bits;
    private int bitCount;

    Chunk(Column column) {
        this.column = column;
    }

    Column column() {
        return column;
    }

    boolean isList() {
        return column.type() == Type.LIST;
    }

    int size() {
        return values.size();
    }

    void unknown() {
        entry(0, 0);
    }

    void number(long value) {
        entry(1, 0);
        values.fixed64(value);
    }

    void flag(boolean value) {
        entry(1, 0);
        bits |= (value ? 1 : 0) << bitCount++;
        if (bitCount == 8) {
            flushBits();
        }
    }

    void text(String value) {
        element(value, 0);
    }

    /** One element of a list; {@code repetition} is 0 for the first of a row. */
    void element(String value, int repetition) {
        entry(1, repetition);
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        values.fixed32(bytes.length);
        values.all(bytes);
    }

    private void entry(int definition, int repetition) {
        entries++;
        definitions.add(definition);
        if (isList()) {
            repetitions.add(repetition);
        }
    }

    private void flushBits() {
        if (bitCount > 0) {
            values.octet(bits);
            bits = 0;
            bitCount = 0;
        }
    }

    /** The page with its header, and the sizes that the footer tells; begins anew. */
    Page page() {
        flushBits();
        Bytes content = new Bytes();
        if (isList()) {
            repetitions.writeTo(content);
        }
        definitions.writeTo(content);
        content.all(values);
        byte[] packed = Zstd.compress(content.copy(), LEVEL);
        Bytes header = new Bytes();
        new Thrift(header)
                .number(1, 0)
                .number(2, content.size())
                .number(3, packed.length)
                .struct(5)
                .number(1, entries)
                .number(2, 0)
                .number(3, 3)
                .number(4, 3)
                .end()
                .end();
        Page page = new Page(
                header.copy(),
                packed,
                entries,
                (long) header.size() + content.size(),
                (long) header.size() + packed.length);
        values.clear();
        entries = 0;
        return page;
    }

    /** A page as it stands in the file, and its sizes with the header: before and after packing. */
    record Page(byte[] header, byte[] packed, int entries, long plainSize, long size) {
        private static final byte[] GONE = {};

        /** What the footer needs of it, without the bytes. */
        Page withoutContent() {
            return new Page(GONE, GONE, entries, plainSize, size);
        }
    }
}
