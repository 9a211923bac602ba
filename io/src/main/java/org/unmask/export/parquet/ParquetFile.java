package org.unmask.export.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.export.RowSink;
import org.unmask.export.Table;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/**
 * A Parquet file (parquet-format 2.x): plain values, one page per column and row group, zstd.
 * Own rather than a library's or the database's: the same rows give the same bytes, no native code reads strangers' text, and no
 * dependency of fifty jars comes with it. Memory: one row group, at most 100,000 rows or about 32 MB of values.
 */
final class ParquetFile implements RowSink {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROWS = 100_000;
    private static final long MOST_BYTES = 32L << 20;

    private final OutputStream out;
    private final Footer footer;
    private final List<Chunk> chunks;
    private long written;
    private int rows;
    private long held;
    private int column;

    private ParquetFile(OutputStream out, Table table) throws IOException {
        this.out = out;
        this.footer = new Footer(table);
        this.chunks = table.columns().stream().map(Chunk::new).toList();
        write(MAGIC);
    }

    /** A new file at {@code path} with the columns of {@code table}. */
    static ParquetFile create(Path path, Table table) throws IOException {
        return new ParquetFile(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16), table);
    }

    private Chunk next() {
        return chunks.get(column++);
    }

    @Override
    public void text(@Nullable Untrusted text) {
        word(text == null ? null : text.raw());
    }

    @Override
    public void word(@Nullable String word) {
        if (word == null) {
            unknown();
        } else {
            next().text(word);
            held += word.length();
        }
    }

    @Override
    public void whole(long value) {
        next().number(value);
    }

    @Override
    public void number(double value) {
        if (Double.isFinite(value)) {
            next().number(Double.doubleToLongBits(value == 0 ? 0.0 : value));
        } else {
            unknown();
        }
    }

    @Override
    public void seconds(long millis) {
        number(millis / 1000.0);
    }

    @Override
    public void flag(boolean value) {
        next().flag(value);
    }

    @Override
    public void time(long micros) {
        if (micros == Moment.NONE) {
            unknown();
        } else {
            next().number(micros);
        }
    }

    @Override
    public void list(List<Untrusted> values) {
        Chunk chunk = next();
        if (values.isEmpty()) {
            chunk.unknown();
        }
        for (int i = 0; i < values.size(); i++) {
            chunk.element(values.get(i).raw(), i == 0 ? 0 : 1);
            held += values.get(i).raw().length();
        }
    }

    @Override
    public void unknown() {
        next().unknown();
    }

    @Override
    public void end() {
        if (column != chunks.size()) {
            throw new AssertionError("a row of " + column + " cells in a table of " + chunks.size());
        }
        column = 0;
        rows++;
        held += 8L * chunks.size();
        if (rows >= MOST_ROWS || held >= MOST_BYTES) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void flush() throws IOException {
        if (rows == 0) {
            return;
        }
        List<Footer.Place> places = new ArrayList<>(chunks.size());
        for (Chunk chunk : chunks) {
            Chunk.Page page = chunk.page();
            places.add(new Footer.Place(written, page.withoutContent()));
            write(page.header());
            write(page.packed());
        }
        footer.add(new Footer.Group(rows, places));
        rows = 0;
        held = 0;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
            Bytes end = footer.bytes();
            end.fixed32(end.size());
            end.all(MAGIC);
            write(end.copy());
        }
    }
}
