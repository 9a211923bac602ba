package org.unmask.export.parquet;

/** Definition or repetition levels of one bit, as runs (Parquet, Encodings: RLE / bit-packing hybrid; only runs are used). */
final class Levels {
    private final Bytes runs = new Bytes();
    private int level;
    private long length;

    void add(int next) {
        if (next != level) {
            flush();
            level = next;
        }
        length++;
    }

    private void flush() {
        if (length > 0) {
            runs.varint(length << 1);
            runs.octet(level);
            length = 0;
        }
    }

    /** Writes what a page holds of them, length first, and begins anew. */
    void writeTo(Bytes page) {
        flush();
        page.fixed32(runs.size());
        page.all(runs);
        runs.clear();
        level = 0;
    }
}
