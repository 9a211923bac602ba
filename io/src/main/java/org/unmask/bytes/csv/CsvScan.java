package org.unmask.bytes.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Utf8;
import org.unmask.bytes.Window;

/** Finds the end and the cells of the record at the start of a window. All positions are relative to the record's first byte. */
final class CsvScan {
    /** Cells remembered of one record; a record with more is damaged or hostile, and its cells are only counted. */
    private static final int MOST_CELLS = 1 << 14;

    /** How many bytes may be read twice in one file because quotes did not close. */
    private static final long RESCAN_BUDGET = 256L << 20;

    private static final int NONE = -1;

    private static final byte ORDINARY = 0;
    private static final byte STOP = 1;
    private static final byte QUOTE = 2;
    private static final byte HIGH = 3;
    private static final byte CONTROL = 4;
    private static final byte BREAK = 5;
    private static final byte ESCAPE = 6;

    private final Window window;
    private final CsvDialect dialect;
    private final int columns;
    private final int limit;
    private final byte[] plainClass = new byte[256];
    private final byte[] quotedClass = new byte[256];
    private long rescanned;

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16];
    private int cells;
    private int firstBreak;
    private int breaks;
    private int length;
    private int consumed;
    private int consumedLines;
    private boolean atEnd;
    private boolean high;
    private boolean controls;
    private CsvRecords.@Nullable Problem problem;
    private Window.@Nullable Skipped skipped;

    CsvScan(Window window, CsvDialect dialect, int columns, int limit) {
        this.window = window;
        this.dialect = dialect;
        this.columns = columns;
        this.limit = limit;
        Arrays.fill(plainClass, 0, 0x20, CONTROL);
        plainClass['\t'] = ORDINARY;
        plainClass['\r'] = ORDINARY;
        plainClass['\n'] = ORDINARY;
        Arrays.fill(plainClass, 0x80, 0x100, HIGH);
        System.arraycopy(plainClass, 0, quotedClass, 0, 256);
        plainClass[dialect.delimiter()] = STOP;
        plainClass[dialect.lineEnd()] = STOP;
        quotedClass['"'] = QUOTE;
        quotedClass[dialect.lineEnd()] = BREAK;
        if (dialect.backslash()) {
            quotedClass['\\'] = ESCAPE;
        }
    }

    byte lineEnd() {
        return (byte) dialect.lineEnd();
    }

    /** Leaves the record; gives the physical lines it took. */
    int finish() {
        window.advance(consumed);
        int lines = consumedLines;
        consumed = 0;
        consumedLines = 0;
        length = 0;
        cells = 0;
        skipped = null;
        atEnd = false;
        return lines;
    }

    /** Passes over lines without any byte; gives their number. */
    int skipBlankLines() throws IOException {
        int lines = 0;
        while (window.has(0)) {
            int blank = window.at(0) == lineEnd() ? 1 : 0;
            if (blank == 0 && window.at(0) == '\r' && window.has(1) && window.at(1) == lineEnd()) {
                blank = 2;
            }
            if (blank == 0) {
                break;
            }
            window.advance(blank);
            lines++;
        }
        return lines;
    }

    /** Reads one record. */
    void record() throws IOException {
        firstBreak = NONE;
        breaks = 0;
        high = false;
        controls = false;
        problem = null;
        int at = 0;
        while (true) {
            at = window.has(at) && window.at(at) == '"' ? quoted(at) : plain(at);
            if (at == NONE) {
                return;
            }
            if (!window.has(at)) {
                atEnd = true;
                break;
            }
            if (window.at(at) == lineEnd()) {
                break;
            }
            at++;
        }
        end(at);
    }

    private void end(int at) {
        length = at;
        consumed = atEnd ? at : at + 1;
        consumedLines = breaks + 1;
        if (dialect.lineEnd() == '\n' && at > 0 && window.at(at - 1) == '\r') {
            length--;
            int last = Math.min(cells, starts.length) - 1;
            ends[last] = Math.max(starts[last], Math.min(ends[last], length));
        }
    }

    /** Reads a cell without quotes; gives the position of what ends it, or {@link #NONE} with a problem. */
    private int plain(int start) throws IOException {
        int at = start;
        while (true) {
            byte[] bytes = window.bytes;
            int i = window.from + at;
            for (; i < window.filled; i++) {
                byte kind = plainClass[bytes[i] & 0xff];
                if (kind != ORDINARY) {
                    if (kind == STOP) {
                        break;
                    }
                    high |= kind == HIGH;
                    controls |= kind == CONTROL;
                }
            }
            at = i - window.from;
            if (at > limit) {
                return tooLong();
            }
            if (i < window.filled || !window.has(at)) {
                cell(start, at, false);
                return at;
            }
        }
    }

    /** Reads a cell in quotes; gives the position of what ends it, or {@link #NONE} with a problem. */
    private int quoted(int open) throws IOException {
        boolean escapes = false;
        int at = open + 1;
        while (true) {
            if (at > limit) {
                return tooLong();
            }
            if (!window.has(at)) {
                return unclosed();
            }
            byte kind = quotedClass[window.at(at) & 0xff];
            if (kind == QUOTE) {
                if (!window.has(at + 1) || window.at(at + 1) != '"') {
                    cell(open + 1, at, escapes);
                    return afterQuote(at + 1);
                }
                escapes = true;
                at++;
            } else if (kind == ESCAPE) {
                escapes = true;
                at += window.has(at + 1) && window.at(at + 1) != lineEnd() ? 1 : 0;
            } else if (kind != ORDINARY) {
                note(kind, at);
            }
            at++;
        }
    }

    private void note(byte kind, int at) {
        if (kind == BREAK) {
            firstBreak = firstBreak == NONE ? at : firstBreak;
            breaks++;
        }
        high |= kind == HIGH;
        controls |= kind == CONTROL;
    }

    private int afterQuote(int at) throws IOException {
        int i = at;
        while (window.has(i) && i - at < 64 && (window.at(i) == ' ' || window.at(i) == '\r')) {
            i++;
        }
        if (!window.has(i) || plainClass[window.at(i) & 0xff] == STOP) {
            return i;
        }
        return damaged(i, "text follows a closing quote");
    }

    private void cell(int start, int end, boolean escapes) {
        if (cells == starts.length && cells < MOST_CELLS) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            escaped = Arrays.copyOf(escaped, cells * 2);
        }
        if (cells < starts.length) {
            starts[cells] = start;
            ends[cells] = end;
            escaped[cells] = escapes;
        }
        cells++;
    }

    private int tooLong() throws IOException {
        if (firstBreak != NONE) {
            return damaged(limit, "a quote opens and does not close within " + limit + " bytes");
        }
        cells = 0;
        skipped = window.skipToLineEnd(lineEnd());
        consumed = window.has(0) ? 1 : 0;
        consumedLines = 1;
        problem = new CsvRecords.Problem("TOO_LONG", "the record is longer than " + limit + " bytes");
        return NONE;
    }

    /** The file ended inside quotes: one torn record, unless the next line is a good record and so the quote is what is wrong. */
    private int unclosed() throws IOException {
        if (firstBreak != NONE && nextLineLooksRight()) {
            return damaged(window.available(), "a quote opens and never closes");
        }
        atEnd = true;
        length = window.available();
        consumed = length;
        consumedLines = breaks + 1;
        problem = new CsvRecords.Problem("TRUNCATED", "the file ends inside a quoted field");
        return NONE;
    }

    private boolean nextLineLooksRight() {
        int found = 1;
        int i = firstBreak + 1;
        for (; i < window.available() && window.at(i) != lineEnd(); i++) {
            found += window.at(i) == dialect.delimiter() ? 1 : 0;
        }
        return columns > 1 && found == columns && i > firstBreak + 1;
    }

    /** Gives up this record's first line only, so that one wrong quote does not swallow the records behind it. */
    private int damaged(int readTo, String sentence) throws IOException {
        problem = new CsvRecords.Problem("SYNTAX", sentence);
        int end = firstBreak;
        if (end == NONE || rescanned > RESCAN_BUDGET) {
            end = lineEndFrom(readTo);
            consumedLines = breaks + 1;
        } else {
            rescanned += readTo - end;
            consumedLines = 1;
        }
        if (end == NONE) {
            return tooLongDamage();
        }
        boolean ended = !window.has(end);
        length = end > 0 && window.at(end - 1) == '\r' ? end - 1 : end;
        consumed = ended ? end : end + 1;
        atEnd = ended;
        return NONE;
    }

    private int tooLongDamage() throws IOException {
        skipped = window.skipToLineEnd(lineEnd());
        consumed = window.has(0) ? 1 : 0;
        return NONE;
    }

    private int lineEndFrom(int start) throws IOException {
        int at = start;
        while (at <= 2 * limit && window.has(at)) {
            if (window.at(at) == lineEnd()) {
                return at;
            }
            at++;
        }
        return window.has(at) ? NONE : at;
    }

    int cells() {
        return cells;
    }

    int length() {
        return length;
    }

    /** Whether the file ended with this record. */
    boolean atEnd() {
        return atEnd;
    }

    boolean isAscii() {
        return !high;
    }

    boolean hasControls() {
        return controls;
    }

    CsvRecords.@Nullable Problem problem() {
        return problem;
    }

    Window.@Nullable Skipped skipped() {
        return skipped;
    }

    String cell(int index, boolean hasSurrogates) {
        int start = window.from + starts[index];
        int end = window.from + ends[index];
        if (start == end) {
            return "";
        }
        String text = high ? letters(start, end, hasSurrogates) : ascii(start, end);
        if (escaped[index]) {
            text = CellText.unescaped(text, dialect.backslash());
        }
        return controls ? CellText.withoutControls(text) : text;
    }

    @SuppressWarnings("deprecation")
    private String ascii(int start, int end) {
        // The one constructor that copies bytes without judging them; all are below 0x80.
        return new String(window.bytes, 0, start, end - start);
    }

    private String letters(int start, int end, boolean hasSurrogates) {
        if (!hasSurrogates) {
            return window.text(start, end);
        }
        return new String(Utf8.withoutSurrogates(window.bytes, start, end), StandardCharsets.UTF_8);
    }
}
