package org.unmask.ingest.twarccsv;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.Untrusted;
import org.unmask.time.TimeReader;

/** Rows that are no posts: accounts are told, and all are skipped under the name of what they are. */
final class TwarcOthers implements CsvReading.RowReader {
    private final CsvTable table;
    private final String skipCode;
    private final @Nullable TwarcAccounts accounts;
    private @Nullable TwarcCells cells;

    TwarcOthers(CsvTable table, String skipCode, @Nullable TimeReader accountTimes) {
        this.table = table;
        this.skipCode = skipCode;
        this.accounts = accountTimes == null ? null : new TwarcAccounts("", accountTimes);
    }

    @Override
    public void read(CsvRecords records, RecordRef ref, RecordSink sink) throws IOException {
        if (cells == null) {
            cells = new TwarcCells(table, records);
        }
        if (accounts != null) {
            Untrusted id = Cells.id(cells.at("id"));
            if (id == null) {
                sink.reject(ref, "ACCOUNT_MISSING", "id", "the record names no account");
                return;
            }
            accounts.tell(id, cells, ref, sink);
        }
        sink.skip(ref, skipCode);
    }
}
