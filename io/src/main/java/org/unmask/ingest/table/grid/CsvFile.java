package org.unmask.ingest.table.grid;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TextSample;
import org.unmask.bytes.csv.CsvDialect;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.table.map.ReadAs;

/** A delimited file. */
public final class CsvFile implements TableFile {
    private final InputFile file;
    private final CsvTable table;
    private final Grid grid;

    private CsvFile(InputFile file, CsvTable table) {
        this.file = file;
        this.table = table;
        this.grid = new Grid(table.header(), table.rows(), table.steadiness());
    }

    /** The file as {@code readAs} says, the rest by trial. */
    public static CsvFile of(InputFile file, ReadAs readAs) throws IOException {
        CsvTable found = file.table();
        if (readAs.equals(ReadAs.BY_TRIAL) || readAs.equals(readAs(found))) {
            return new CsvFile(file, found);
        }
        String delimiter = readAs.delimiter();
        String escape = readAs.escape();
        Integer header = readAs.headerLine();
        String encoding = readAs.encoding();
        CsvDialect dialect = new CsvDialect(
                delimiter == null ? found.dialect().delimiter() : delimiter.equals("tab") ? '\t' : delimiter.charAt(0),
                escape == null ? found.dialect().backslash() : escape.equals("backslash"),
                found.dialect().lineEnd());
        TextSample sample = encoding == null ? file.sample() : file.sample().readAs(encodingOf(encoding));
        return new CsvFile(file, CsvTable.read(sample, dialect, header == null ? found.headerLine() : header));
    }

    private static TextEncoding encodingOf(String word) {
        for (TextEncoding encoding : TextEncoding.values()) {
            if (encoding.word().toLowerCase(Locale.ROOT).equals(word)) {
                return encoding;
            }
        }
        return TextEncoding.UTF_8;
    }

    private static ReadAs readAs(CsvTable table) {
        return new ReadAs(
                table.encoding().word().toLowerCase(Locale.ROOT),
                table.dialect().delimiterWord(),
                table.headerLine(),
                table.dialect().backslash() ? "backslash" : null);
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public ReadAs readAs() {
        return readAs(table);
    }

    @Override
    public String encoding() {
        return table.encoding().word();
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public @Nullable String doubt() {
        if (grid.header().size() < 2) {
            return "it is no table of two columns or more";
        }
        if (grid.rows().isEmpty()) {
            return "there are names of columns and no rows under them";
        }
        return grid.steadiness() >= Grid.STEADY
                ? null
                : String.format(
                        Locale.ROOT,
                        "only %.0f %% of the sampled records have the header's %d fields: a quote that does not close, another delimiter, or letters that are not in %s",
                        100 * grid.steadiness(),
                        grid.header().size(),
                        encoding());
    }

    @Override
    public List<String> warnings() {
        return FileFacts.ofTable(format(), 1, table).warnings();
    }

    @Override
    public Importer.Reading reading(FileFacts facts, Start start) {
        return new CsvReading(file, table, facts, () -> {
            Rows rows = start.start();
            return (records, ref, sink) -> rows.read(records::cell, ref, sink);
        });
    }
}
