package org.unmask.export.ndjson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.export.Literals;
import org.unmask.export.RowSink;
import org.unmask.export.Table;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/**
 * One JSON object a line (RFC 8259), keys in the order of the columns, unknown cells left out, no blanks.
 * Only what JSON demands is escaped: quote, backslash, control characters; half a surrogate pair becomes U+FFFD.
 */
final class JsonLines implements RowSink {
    private static final int FULL = 1 << 16;
    private static final String HEX = "0123456789abcdef";

    private final OutputStream out;
    private final List<String> keys;
    private final StringBuilder buffer = new StringBuilder(FULL + 4096);
    private int column;
    private boolean begun;

    private JsonLines(OutputStream out, List<String> keys) {
        this.out = out;
        this.keys = keys;
    }

    /** A new file at {@code path} for the rows of {@code table}. */
    static JsonLines create(Path path, Table table) throws IOException {
        return new JsonLines(Files.newOutputStream(path), table.header());
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
            key();
            quoted(word);
        }
    }

    @Override
    public void whole(long value) {
        key();
        buffer.append(value);
    }

    @Override
    public void number(double value) {
        if (Double.isFinite(value)) {
            key();
            Literals.appendNumber(buffer, value);
        } else {
            unknown();
        }
    }

    @Override
    public void seconds(long millis) {
        key();
        Literals.appendSeconds(buffer, millis);
    }

    @Override
    public void flag(boolean value) {
        key();
        buffer.append(value);
    }

    @Override
    public void time(long micros) {
        if (micros == Moment.NONE) {
            unknown();
            return;
        }
        key();
        buffer.append('"');
        Literals.appendTime(buffer, micros);
        buffer.append('"');
    }

    @Override
    public void list(List<Untrusted> values) {
        if (values.isEmpty()) {
            unknown();
            return;
        }
        key();
        buffer.append('[');
        for (int i = 0; i < values.size(); i++) {
            buffer.append(i == 0 ? "" : ",");
            quoted(values.get(i).raw());
        }
        buffer.append(']');
    }

    @Override
    public void unknown() {
        column++;
    }

    @Override
    public void end() {
        buffer.append(begun ? "}\n" : "{}\n");
        column = 0;
        begun = false;
        if (buffer.length() >= FULL) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void key() {
        buffer.append(begun ? ",\"" : "{\"").append(keys.get(column++)).append("\":");
        begun = true;
    }

    private void quoted(String text) {
        buffer.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                buffer.append('\\').append(c);
            } else if (c < 0x20) {
                control(c);
            } else if (Character.isSurrogate(c) && !isPaired(text, i)) {
                buffer.append('\uFFFD');
            } else {
                buffer.append(c);
            }
        }
        buffer.append('"');
    }

    private void control(char c) {
        switch (c) {
            case '\n' -> buffer.append("\\n");
            case '\r' -> buffer.append("\\r");
            case '\t' -> buffer.append("\\t");
            default -> buffer.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
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
