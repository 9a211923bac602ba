package org.unmask.ingest.table.grid;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.table.map.ReadAs;

/** A file seen as rows under column names, whatever it is written in. */
public interface TableFile {
    /** Word of maps: csv, ndjson or json. */
    String format();

    /** How it is written. */
    ReadAs readAs();

    /** Encoding, for people. */
    String encoding();

    /** The sampled rows. */
    Grid grid();

    /** Why the file as such cannot be read as rows, or is in doubt; null = nothing is wrong. */
    @Nullable
    String doubt();

    /** Reads all rows. */
    Importer.Reading reading(FileFacts facts, Start start);

    /** Warnings on the file as such. */
    List<String> warnings();

    /** Starts one reading. */
    interface Start {
        /** What becomes of the rows of one reading. */
        Rows start();
    }

    /** Takes one good row; cells by the index of their column. */
    interface Rows {
        /** Ends the record as exactly one post, reject or skip. */
        void read(IntFunction<String> row, RecordRef ref, RecordSink sink) throws IOException;
    }
}
