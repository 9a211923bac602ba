package org.unmask.store.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Sha256;
import org.unmask.store.database.Database;
import org.unmask.store.intake.Ledger;
import org.unmask.store.journal.Journal;
import org.unmask.store.journal.JournalEntry;
import org.unmask.store.run.RunExhibits;

/** The checks of one open database. Each gives its faults, one sentence each; nothing is changed. */
public final class DatabaseCheck {
    private static final char REPLACED = '\uFFFD';

    private static final List<String> OF_RUNS =
            List.of("run_accounts", "run_ties", "run_pairs", "run_groups", "run_exhibits");
    private static final List<String> OF_WRITING = List.of("run_verdicts", "run_post_pairs");

    private final Database database;
    private final SchemaCheck schema;
    private final BooksCheck books;

    /** {@code script} = the script that makes the tables. */
    public DatabaseCheck(Database database, String script) {
        this.database = database;
        this.schema = new SchemaCheck(database, script);
        this.books = new BooksCheck(database);
    }

    /** Whether the tables are those of this version. */
    public List<String> schema() throws IOException {
        return schema.faults();
    }

    /** Reads every cell of every table, so that each block is held to its checksum; gives the number of rows. */
    public long rows() throws IOException {
        return schema.readAll();
    }

    /** Whether the books of every source are what its rows add up to, and no row belongs to nothing. */
    public List<String> books() throws IOException {
        return books.faults();
    }

    /** Whether the journal's chain is whole, and tells the imports as the books do. */
    public List<String> journal() throws IOException {
        List<String> faults = new ArrayList<>(new Journal(database).faults());
        faults.addAll(books.faultsOfJournal());
        return faults;
    }

    /** The entries of the journal, in order. */
    public List<JournalEntry> entries() throws IOException {
        return new Journal(database).entries();
    }

    /** The sources, in the order of their import. */
    public List<Ledger.Entry> sources() throws IOException {
        return new Ledger(database).entries();
    }

    /** Whether every row of a run belongs to a finished run, and the raw records of the exhibits still have their hashes. */
    public List<String> runs() throws IOException {
        List<String> faults = new ArrayList<>();
        for (String table : OF_RUNS) {
            strays(faults, table, " WHERE run_no NOT IN (SELECT run_no FROM runs)");
        }
        for (String table : OF_WRITING) {
            strays(faults, table, "");
        }
        RunExhibits.all(database, (card, rawA, rawB) -> {
            if (!isHashOf(rawA, card.a().rawSha256())
                    || !isHashOf(rawB, card.b().rawSha256())) {
                faults.add("A raw record of exhibit " + card.exhibitId() + " does not have its hash.");
            }
        });
        return faults;
    }

    private void strays(List<String> faults, String table, String where) throws IOException {
        long rows = database.number("SELECT count(*) FROM " + table + where);
        if (rows > 0) {
            faults.add(rows + " rows of the table " + table + " belong to no run.");
        }
    }

    /** Records that are no UTF-8 are kept with replacement characters, which cannot be held to a hash. */
    private static boolean isHashOf(@Nullable String raw, String sha256) {
        if (raw == null || raw.indexOf(REPLACED) >= 0) {
            return true;
        }
        MessageDigest digest = Sha256.digest();
        return HexFormat.of()
                .formatHex(digest.digest(raw.getBytes(StandardCharsets.UTF_8)))
                .equals(sha256);
    }
}
