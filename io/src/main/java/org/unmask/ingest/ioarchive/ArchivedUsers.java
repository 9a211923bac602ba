package org.unmask.ingest.ioarchive;

import java.io.IOException;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.bytes.csv.NamedCells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.AccountFacts;

/** A file of users: accounts and no posts. */
final class ArchivedUsers implements CsvReading.RowReader {
    private final CsvTable table;
    private final ArchivedUser user;

    ArchivedUsers(CsvTable table, ArchivedUser user) {
        this.table = table;
        this.user = user;
    }

    @Override
    public void read(CsvRecords row, RecordRef ref, RecordSink sink) throws IOException {
        AccountFacts facts = user.facts(new NamedCells(table, row));
        if (facts == null) {
            sink.reject(ref, "ACCOUNT_MISSING", "userid", "the record names no account");
            return;
        }
        sink.account(facts, ref);
        sink.skip(ref, "ACCOUNT_ONLY");
    }
}
