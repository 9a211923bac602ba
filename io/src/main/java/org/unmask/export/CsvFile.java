package org.unmask.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.CsvCell;
import org.unmask.escape.Joined;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/**
 * A CSV file: RFC 4180 with LF, UTF-8 without a byte order mark, header first, unknown = empty.
 * Strangers' cells carry the guard of {@link CsvCell} unless {@code raw}; numbers and times are written by us and need none.
 * Cost: one buffer of 64 kB, whatever the number of rows.
 */
public final class CsvFile implements RowSink {
    private static final int FULL = 1 << 16;

    private final OutputStream out;
    private final boolean raw;
    private final StringBuilder buffer = new StringBuilder(FULL + 4096);
    private boolean inRow;

    private CsvFile(OutputStream out, boolean raw) {
        this.out = out;
        this.raw = raw;
    }

    /** A new file at {@code path} with the header of {@code table}. */
    public static CsvFile create(Path path, Table table, boolean raw) throws IOException {
        return into(Files.newOutputStream(path), table, raw);
    }

    /** The bytes of such a file into {@code out}, which is closed with it. */
    public static CsvFile into(OutputStream out, Table table, boolean raw) {
        CsvFile file = new CsvFile(out, raw);
        table.header().forEach(file::word);
        file.end();
        return file;
    }

    @Override
    public void text(@Nullable Untrusted text) {
        separate();
        if (text != null) {
            buffer.append(cell(text));
        }
    }

    private String cell(Untrusted text) {
        return raw ? CsvCell.raw(text) : CsvCell.of(text);
    }

    @Override
    public void word(@Nullable String word) {
        text(Untrusted.ofNullable(word));
    }

    @Override
    public void whole(long value) {
        separate();
        buffer.append(value);
    }

    @Override
    public void number(double value) {
        separate();
        if (Double.isFinite(value)) {
            Literals.appendNumber(buffer, value);
        }
    }

    @Override
    public void seconds(long millis) {
        separate();
        Literals.appendSeconds(buffer, millis);
    }

    /** A time as seconds since 1970, for the formats that ask for it. */
    public void unixTime(long micros) {
        separate();
        if (micros != Moment.NONE) {
            Literals.appendUnixTime(buffer, micros);
        }
    }

    @Override
    public void flag(boolean value) {
        separate();
        buffer.append(value ? '1' : '0');
    }

    @Override
    public void time(long micros) {
        separate();
        if (micros != Moment.NONE) {
            Literals.appendTime(buffer, micros);
        }
    }

    @Override
    public void list(List<Untrusted> values) {
        text(values.isEmpty() ? null : Joined.of(values, '|'));
    }

    @Override
    public void unknown() {
        separate();
    }

    @Override
    public void end() {
        buffer.append('\n');
        inRow = false;
        if (buffer.length() >= FULL) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void separate() {
        if (inRow) {
            buffer.append(',');
        }
        inRow = true;
    }

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        buffer.setLength(0);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }
}
