package org.unmask.ingest;

import java.io.IOException;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;

/** Reads a surveyed delimited file record by record and keeps the books; the format says only what a good row becomes. */
public final class CsvReading implements Importer.Reading {
    private static final int ROWS_PER_STEP = 4096;

    private final InputFile file;
    private final CsvTable table;
    private final FileFacts facts;
    private final Format format;

    /** What a format does with its rows. */
    public interface Format {
        /** Starts one reading of the file: what is remembered from row to row lives in the result. */
        RowReader start();
    }

    /** Turns one good row, with as many cells as the header, into exactly one post, reject or skip. */
    @FunctionalInterface
    public interface RowReader {
        /** {@code row} stands at the record until the call ends. */
        void read(CsvRecords row, RecordRef ref, RecordSink sink) throws IOException;
    }

    /** A reading of {@code file} as {@code table}. */
    public CsvReading(InputFile file, CsvTable table, FileFacts facts, Format format) {
        this.file = file;
        this.table = table;
        this.facts = facts;
        this.format = format;
    }

    @Override
    public FileFacts facts() {
        return facts;
    }

    @Override
    public void read(RecordSink sink) throws IOException {
        RowReader rows = format.start();
        try (CsvRecords records = table.records(file)) {
            while (records.next()) {
                one(records, rows, sink);
                if (records.row() % ROWS_PER_STEP == 0) {
                    sink.progress(file.consumed());
                }
            }
        }
        sink.progress(file.consumed());
    }

    private static void one(CsvRecords records, RowReader rows, RecordSink sink) throws IOException {
        RecordRef ref = RecordRef.of(records);
        CsvRecords.Problem problem = records.problem();
        if (problem != null) {
            sink.reject(ref, problem.code(), null, problem.sentence());
            return;
        }
        if (records.isRepaired()) {
            sink.fieldWarning("record", "CHARACTERS_REPAIRED");
        }
        rows.read(records, ref, sink);
    }
}
