package org.unmask.ingest.table.grid;

import java.io.IOException;
import java.util.List;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.json.JsonRecords;
import org.unmask.json.JsonValue;
import org.unmask.model.UnusableInput;

/** Reads the objects of a JSON file as rows; the unit of the books is a line or an element. */
record JsonRows(InputFile file, FileFacts facts, List<JsonColumn> columns, TableFile.Start start)
        implements Importer.Reading {
    JsonRows {
        columns = List.copyOf(columns);
    }

    @Override
    public void read(RecordSink sink) throws IOException {
        TableFile.Rows rows = start.start();
        try (JsonRecords records = JsonRecords.open(file, file.sample().encoding(), JsonFile.LONGEST_RECORD)) {
            while (records.next()) {
                one(records, rows, sink);
                sink.progress(file.consumed());
            }
        }
    }

    private void one(JsonRecords records, TableFile.Rows rows, RecordSink sink) throws IOException {
        RecordRef ref = RecordRef.of(records.place());
        JsonValue record;
        try {
            record = records.value();
            if (!record.isObject()) {
                throw new UnusableInput("NOT_OF_FORMAT", "the record is no object with named values");
            }
        } catch (UnusableInput refused) {
            sink.reject(ref, refused.code(), null, refused.sentence());
            return;
        }
        rows.read(column -> columns.get(column).cell(record), ref, sink);
    }
}
