package org.unmask.bytes.csv;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Lines;
import org.unmask.bytes.Located;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.Utf8;
import org.unmask.bytes.Window;

/**
 * The records of a delimited file, one at a time, quotes and line breaks inside quotes followed (RFC 4180).
 * A damaged record is one problem and costs at most its own first line: reading goes on at the next line.
 * Memory is bounded by the longest record allowed. Cost: one pass over the bytes; cells become strings only when asked for.
 */
public final class CsvRecords implements Located, Closeable {
    private final CsvScan scan;
    private final Window window;
    private final int columns;
    private final boolean isUtf8;
    private long row;
    private long line = 1;
    private boolean tornTold;
    private boolean judged;
    private boolean hasSurrogates;
    private @Nullable Problem problem;

    /** Why a record cannot be read: a documented code and one sentence. */
    public record Problem(String code, String sentence) {}

    private CsvRecords(Window window, CsvScan scan, int columns, boolean isUtf8) {
        this.window = window;
        this.scan = scan;
        this.columns = columns;
        this.isUtf8 = isUtf8;
    }

    /** Opens {@code source}. {@code columns} = cells that each record must have; 0 = any number. */
    public static CsvRecords of(Source source, TextEncoding encoding, CsvDialect dialect, int columns)
            throws IOException {
        Window window = new Window(source, encoding);
        CsvScan scan = new CsvScan(window, dialect, columns, Lines.DEFAULT_LIMIT);
        return new CsvRecords(window, scan, columns, encoding != TextEncoding.WINDOWS_1252);
    }

    /** Passes over {@code lines} physical lines, such as a preamble; they are not counted as records. */
    public void skipLines(int lines) throws IOException {
        for (int i = 0; i < lines && window.has(0); i++) {
            window.skipToLineEnd(scan.lineEnd());
            if (window.has(0)) {
                window.advance(1);
            }
            line++;
        }
    }

    /** Goes to the next record and counts it as no row: the header. */
    public boolean header() throws IOException {
        boolean found = next();
        row = 0;
        return found;
    }

    /** Goes to the next record; false after the last. Compressed data that break off end with one {@link #problem()}. */
    public boolean next() throws IOException {
        line += scan.finish();
        problem = null;
        judged = false;
        hasSurrogates = false;
        line += scan.skipBlankLines();
        if (!window.has(0)) {
            return tornEnd();
        }
        row++;
        scan.record();
        problem = scan.problem();
        if (scan.atEnd() && window.torn() != null) {
            tornTold = true;
            problem = torn();
        } else if (problem == null) {
            problem = countProblem();
        }
        return true;
    }

    private boolean tornEnd() {
        if (window.torn() == null || tornTold) {
            return false;
        }
        tornTold = true;
        row++;
        problem = torn();
        return true;
    }

    private Problem torn() {
        return new Problem("TRUNCATED", "the file breaks off here: " + window.torn());
    }

    private @Nullable Problem countProblem() {
        if (columns == 0 || scan.cells() == columns) {
            return scan.isAscii() || judge() ? null : new Problem("ENCODING", "the bytes are no valid UTF-8");
        }
        if (scan.atEnd() && scan.cells() < columns) {
            return new Problem(
                    "TRUNCATED", "the file ends inside this record: " + scan.cells() + " of " + columns + " fields");
        }
        return new Problem("FIELD_COUNT", scan.cells() + " fields where the header has " + columns);
    }

    private boolean judge() {
        if (judged || !isUtf8) {
            return true;
        }
        judged = true;
        Utf8.Verdict verdict = Utf8.judge(window.bytes, window.from, window.from + scan.length());
        hasSurrogates = verdict == Utf8.Verdict.SURROGATES;
        return verdict != Utf8.Verdict.BAD;
    }

    /** What is wrong with this record, or null. */
    public @Nullable Problem problem() {
        return problem;
    }

    /** Number of cells. */
    public int cells() {
        return scan.cells();
    }

    /** The text of a cell, quotes resolved, control characters other than tab and line breaks left out. */
    public String cell(int index) {
        return scan.cell(index, hasSurrogates);
    }

    /** Whether control characters were left out or lone surrogates replaced in this record. */
    public boolean isRepaired() {
        return scan.hasControls() || hasSurrogates;
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
        return scan.skipped() == null ? window.offset() : scan.skipped().offset();
    }

    @Override
    public int length() {
        return scan.skipped() == null
                ? window.originalLength(scan.length())
                : scan.skipped().length();
    }

    @Override
    public byte[] sha256() {
        Window.Skipped skipped = scan.skipped();
        return skipped == null ? window.sha256(scan.length()) : skipped.sha256().clone();
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
