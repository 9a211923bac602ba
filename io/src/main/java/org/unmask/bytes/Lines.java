package org.unmask.bytes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, one at a time, without copying and in constant memory however long a line is.
 * Blank lines are passed over. Bytes of wide files (UTF-16) are seen as UTF-8; places and hashes stay those of the file.
 */
public final class Lines implements Located, Closeable {
    /** The longest line that is read unless a format says otherwise. */
    public static final int DEFAULT_LIMIT = 4 << 20;

    private static final byte LINE_END = '\n';

    private final Window window;
    private final int limit;
    private long row;
    private long line = 1;
    private int length;
    private int consumed;
    private boolean ended;
    private boolean tornTold;
    private Window.@Nullable Skipped skipped;

    private Lines(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    /** Opens {@code source}; lines longer than {@code limit} bytes are passed over and told by {@link #isTooLong()}. */
    public static Lines of(Source source, TextEncoding encoding, int limit) throws IOException {
        return new Lines(new Window(source, encoding), limit);
    }

    /** Goes to the next line; false after the last. A file torn inside its compression ends with one line that {@link #isTorn()}. */
    public boolean next() throws IOException {
        do {
            step();
            if (!window.has(0)) {
                return tornEnd();
            }
            findEnd();
        } while (skipped == null && isBlank());
        row++;
        return true;
    }

    private void step() {
        if (consumed > 0) {
            window.advance(consumed);
            line++;
        }
        consumed = 0;
        length = 0;
        skipped = null;
        ended = false;
    }

    private boolean tornEnd() {
        if (window.torn() == null || tornTold) {
            return false;
        }
        tornTold = true;
        ended = true;
        row++;
        return true;
    }

    private void findEnd() throws IOException {
        int end = 0;
        while (true) {
            int stop = window.from + Math.min(window.available(), limit + 1);
            int i = window.from + end;
            while (i < stop && window.bytes[i] != LINE_END) {
                i++;
            }
            end = i - window.from;
            if (i < stop) {
                break;
            }
            if (end > limit) {
                skipped = window.skipToLineEnd(LINE_END);
                end = 0;
                break;
            }
            if (!window.has(end)) {
                ended = true;
                tornTold = window.torn() != null;
                break;
            }
        }
        length = end > 0 && window.at(end - 1) == '\r' ? end - 1 : end;
        consumed = ended || !window.has(end) ? end : end + 1;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (window.at(i) != ' ' && window.at(i) != '\t') {
                return false;
            }
        }
        return !isTorn();
    }

    /** The bytes that hold the line, from {@link #from()} to {@link #to()}, until the next call of {@link #next()}. */
    public byte[] bytes() {
        return window.bytes;
    }

    /** Index of the line's first byte in {@link #bytes()}. */
    public int from() {
        return window.from;
    }

    /** Index after the line's last byte, line end left out. */
    public int to() {
        return window.from + length;
    }

    /** The line as text; bytes that are no letters become U+FFFD, see {@link #isWellEncoded()}. */
    public String text() {
        return window.text(from(), to());
    }

    /** Whether the line's bytes are well-formed UTF-8; files of other encodings always are. */
    public boolean isWellEncoded() {
        return !window.isSeenAs(StandardCharsets.UTF_8) || Utf8.judge(window.bytes, from(), to()) == Utf8.Verdict.GOOD;
    }

    /** Whether the line was longer than the limit and passed over: {@link #bytes()} holds nothing of it. */
    public boolean isTooLong() {
        return skipped != null;
    }

    /** Whether the file ends with this line and without a line end: the line may be cut. */
    public boolean isLast() {
        return ended;
    }

    /** Whether the compressed data broke off in this line. */
    public boolean isTorn() {
        return ended && window.torn() != null;
    }

    @Override
    public long row() {
        return row;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public long offset() {
        return skipped == null ? window.offset() : skipped.offset();
    }

    @Override
    public int length() {
        return skipped == null ? window.originalLength(length) : skipped.length();
    }

    @Override
    public byte[] sha256() {
        return skipped == null ? window.sha256(length) : skipped.sha256().clone();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
