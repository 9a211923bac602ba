package org.unmask.bytes.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TextSample;

/**
 * A delimited file as its sample shows it: dialect by trial, header after a preamble, and records from start, middle and end.
 * {@code headerLine} is the 1-based physical line of the header; {@code steadiness} = share of sampled records with the header's number of fields.
 */
public record CsvTable(
        TextEncoding encoding,
        CsvDialect dialect,
        int headerLine,
        List<String> header,
        List<List<String>> rows,
        double steadiness) {
    private static final int ROWS_PER_BLOCK = 60;
    private static final int TRIAL_ROWS = 200;
    /** Lines of one cell that a block may begin inside. */
    private static final int ASTRAY = 20;

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The sample with the steadiest dialect. */
    public static CsvTable of(TextSample sample) throws IOException {
        TextSample.Block first = sample.blocks().isEmpty()
                ? new TextSample.Block(0, new byte[0])
                : sample.blocks().get(0);
        CsvTrial trial = CsvTrial.best(first.bytes(), sample.encoding(), lineEnd(first.bytes()));
        return read(sample, trial.dialect(), trial.headerLine());
    }

    /** The sample read with a dialect and header line that somebody decided. */
    public static CsvTable read(TextSample sample, CsvDialect dialect, int headerLine) throws IOException {
        List<TextSample.Block> blocks = sample.blocks();
        if (blocks.isEmpty()) {
            return new CsvTable(sample.encoding(), dialect, 1, List.of(), List.of(), 0);
        }
        List<String> header = new ArrayList<>();
        try (CsvRecords top = open(blocks.get(0).bytes(), sample.encoding(), dialect, 0)) {
            top.skipLines(headerLine - 1);
            if (top.header()) {
                for (int i = 0; i < top.cells(); i++) {
                    header.add(CellText.name(top.cell(i)));
                }
            }
        }
        List<String> names = distinct(header);
        Rows rows = new Rows(names.size(), blocks.size() == 1);
        for (TextSample.Block block : blocks) {
            try (CsvRecords records = open(block.bytes(), sample.encoding(), dialect, 0)) {
                boolean first = block.offset() == 0;
                records.skipLines(first ? headerLine : 1);
                rows.take(records, first, block.offset() + block.bytes().length == sample.size());
            }
        }
        return new CsvTable(sample.encoding(), dialect, headerLine, names, rows.kept, rows.steadiness());
    }

    private static char lineEnd(byte[] bytes) {
        boolean carriage = false;
        for (byte b : bytes) {
            if (b == '\n') {
                return '\n';
            }
            carriage |= b == '\r';
        }
        return carriage ? '\r' : '\n';
    }

    static CsvRecords open(byte[] block, TextEncoding encoding, CsvDialect dialect, int columns) throws IOException {
        return CsvRecords.of(() -> new ByteArrayInputStream(block), encoding, dialect, columns);
    }

    /** Opens the records of the whole file, the header passed over. */
    public CsvRecords records(Source source) throws IOException {
        CsvRecords records = CsvRecords.of(source, encoding, dialect, header.size());
        records.skipLines(headerLine - 1);
        records.header();
        return records;
    }

    /** Index of the column of that name: exact first, then in normal form; -1 where there is none. */
    public int column(String name) {
        int exact = header.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        String wanted = normal(name);
        for (int i = 0; i < header.size(); i++) {
            if (normal(header.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether every one of these columns is there. */
    public boolean hasColumns(List<String> names) {
        return names.stream().allMatch(name -> column(name) >= 0);
    }

    /** Sampled values of a column, in file order. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** A column name to compare: trimmed, lower case, camel case split, each run of blanks, {@code _}, {@code -} and {@code .} one {@code _}. */
    public static String normal(String name) {
        StringBuilder out = new StringBuilder(name.length() + 4);
        char before = 0;
        for (char c : name.strip().toCharArray()) {
            boolean gap = c == ' ' || c == '_' || c == '-' || c == '.';
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            if ((gap || hump) && out.length() > 0 && out.charAt(out.length() - 1) != '_') {
                out.append('_');
            }
            if (!gap) {
                out.append(c);
            }
            before = c;
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static List<String> distinct(List<String> header) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String name : header) {
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + "." + count);
        }
        return names;
    }

    /** Collects good records of the blocks. */
    private static final class Rows {
        private final int columns;
        private final int most;
        private final List<List<String>> kept = new ArrayList<>();
        private long good;
        private long all;

        Rows(int columns, boolean isOneBlock) {
            this.columns = columns;
            this.most = isOneBlock ? TRIAL_ROWS * 5 : ROWS_PER_BLOCK;
        }

        /**
         * Takes the records of a block. Any but the file's first may begin inside a quoted cell, so bad ones before its first good record
         * do not count, up to a few; any but the file's last ends inside a record, which counts neither.
         */
        void take(CsvRecords records, boolean first, boolean last) throws IOException {
            boolean aligned = first;
            boolean more = records.next();
            for (int seen = 0; seen < most && more; seen++) {
                CsvRecords.Problem problem = records.problem();
                if (problem != null && "TRUNCATED".equals(problem.code())) {
                    break;
                }
                boolean fits = problem == null && records.cells() == columns;
                List<String> row = fits ? row(records) : List.of();
                more = records.next();
                aligned |= fits || seen == ASTRAY;
                if (aligned && (more || last)) {
                    all++;
                    if (fits) {
                        good++;
                        kept.add(row);
                    }
                }
            }
        }

        private List<String> row(CsvRecords records) {
            List<String> row = new ArrayList<>(columns);
            for (int i = 0; i < columns; i++) {
                row.add(records.cell(i));
            }
            return row;
        }

        double steadiness() {
            return all == 0 ? 0 : (double) good / all;
        }
    }
}
