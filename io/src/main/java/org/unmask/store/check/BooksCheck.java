package org.unmask.store.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.SourceRow;
import org.unmask.store.database.Database;
import org.unmask.store.intake.Ledger;
import org.unmask.store.journal.Journal;
import org.unmask.store.journal.JournalEntry;

/** Compares the books of each source with the rows of the case, and with what the journal says of the import. */
final class BooksCheck {
    private static final String COUNTED = """
            SELECT s.source_id,
                (SELECT count(*) FROM readings r WHERE r.source_id = s.source_id AND NOT by_reference),
                (SELECT count(*) FROM readings r WHERE r.source_id = s.source_id AND by_reference),
                (SELECT count(*) FROM rejects r WHERE r.source_id = s.source_id),
                (SELECT count(*) FROM repeats r WHERE r.source_id = s.source_id),
                (SELECT coalesce(sum(records), 0)::BIGINT FROM counts c WHERE c.source_id = s.source_id AND what = 'skip')
            FROM sources s ORDER BY s.source_id""";

    /** Rows that speak of a row which is not there. */
    private static final Map<String, String> STRAYS = new TreeMap<>(Map.of(
            "reading_words", "post_no NOT IN (SELECT post_no FROM readings)",
            "reading_references", "post_no NOT IN (SELECT post_no FROM readings)",
            "reading_metrics", "post_no NOT IN (SELECT post_no FROM readings)",
            "superseded", "post_no NOT IN (SELECT post_no FROM readings)",
            "actions", "post_no NOT IN (SELECT post_no FROM readings)",
            "readings", "source_id NOT IN (SELECT source_id FROM sources)",
            "rejects", "source_id NOT IN (SELECT source_id FROM sources)",
            "account_readings", "source_id NOT IN (SELECT source_id FROM sources)"));

    private final Database database;

    BooksCheck(Database database) {
        this.database = database;
    }

    private record Counted(
            int sourceId, long accepted, long byReference, long rejected, long duplicate, long skipped) {}

    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        List<Ledger.Entry> entries = new Ledger(database).entries();
        List<Counted> counted = database.query(
                COUNTED,
                row -> new Counted(
                        (int) row.number(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        row.number(5),
                        row.number(6)));
        for (int i = 0; i < entries.size(); i++) {
            SourceRow books = entries.get(i).source();
            Counted rows = counted.get(i);
            if (books.read() != books.accepted() + books.rejected() + books.skipped() + books.duplicate()) {
                faults.add("The books of source " + named(books) + " do not balance.");
            }
            if (!rows.equals(new Counted(
                    entries.get(i).sourceId(),
                    books.accepted(),
                    books.byReference(),
                    books.rejected(),
                    books.duplicate(),
                    books.skipped()))) {
                faults.add("The rows of source " + named(books) + " are not as many as its books say.");
            }
        }
        for (Map.Entry<String, String> stray : STRAYS.entrySet()) {
            long rows = database.number("SELECT count(*) FROM " + stray.getKey() + " WHERE " + stray.getValue());
            if (rows > 0) {
                faults.add(rows + " rows of the table " + stray.getKey() + " belong to nothing.");
            }
        }
        if (database.number("SELECT count(*) - count(DISTINCT post_no) FROM readings") != 0) {
            faults.add("Some readings stand twice.");
        }
        return faults;
    }

    private static String named(SourceRow source) {
        return source.sha256().substring(0, 12);
    }

    /** Imports that the journal tells otherwise than the books, or not at all; imports of sources that are gone. */
    List<String> faultsOfJournal() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (JournalEntry entry : new Journal(database).entries()) {
            if (entry.action().equals("import")) {
                told.put(entry.object(), entry.detail());
            }
        }
        List<String> faults = new ArrayList<>();
        for (Ledger.Entry entry : new Ledger(database).entries()) {
            String detail = told.remove(entry.source().sha256());
            if (entry.finished() && !Ledger.told(entry.source()).equals(detail)) {
                faults.add("The journal tells another import of source " + named(entry.source()) + " than the books.");
            }
        }
        told.keySet()
                .forEach(gone -> faults.add(
                        "The journal tells of source " + gone.substring(0, 12) + ", which is not in the case."));
        return faults;
    }
}
