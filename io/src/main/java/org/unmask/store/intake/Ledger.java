package org.unmask.store.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.InputFile;
import org.unmask.store.database.Database;
import org.unmask.store.database.Row;

/** The table {@code sources}: what came in, how far it is, and its books. */
public final class Ledger {
    private static final String ALL = """
            SELECT source_id, sha256, path, file_name, size, format, format_version, shape, zone_decision, finished,
                next_row, records, accepted, rejected, skipped, duplicate, by_reference, reasons, warnings,
                encoding, map, control
            FROM sources""";

    private final Database database;

    public Ledger(Database database) {
        this.database = database;
    }

    /** A row of the ledger. {@code nextRow} = the first record that is not committed yet. */
    public record Entry(
            int sourceId,
            String path,
            int formatVersion,
            String shape,
            String encoding,
            @org.jspecify.annotations.Nullable String map,
            boolean finished,
            long nextRow,
            List<String> reasons,
            SourceRow source) {}

    /** The books of a source as the journal tells them. */
    public static String told(SourceRow source) {
        return "{\"records\":" + source.read() + ",\"accepted\":" + source.accepted() + ",\"rejected\":"
                + source.rejected() + ",\"skipped\":" + source.skipped() + ",\"duplicate\":" + source.duplicate() + "}";
    }

    /** All sources in the order of their import. */
    public List<Entry> entries() throws IOException {
        return database.query(ALL + " ORDER BY source_id", Ledger::entry);
    }

    /** The source with these bytes. */
    public Optional<Entry> find(String sha256) throws IOException {
        return database.first(ALL + " WHERE sha256 = ?", Ledger::entry, sha256);
    }

    private static Entry entry(Row row) throws SQLException {
        List<String> reasons = row.texts(18);
        SourceRow source = new SourceRow(
                row.text(2),
                row.text(4),
                row.number(5),
                row.text(6),
                String.join("; ", reasons),
                row.text(9),
                row.number(12),
                row.number(13),
                row.number(14),
                row.number(15),
                row.number(16),
                row.number(17),
                row.texts(19),
                row.flag(22));
        return new Entry(
                (int) row.number(1),
                row.text(3),
                (int) row.number(7),
                row.text(8),
                row.text(20),
                row.textOrNull(21),
                row.flag(10),
                row.number(11),
                reasons,
                source);
    }

    /** Enters a source of which nothing is read yet; gives its number. */
    int begin(InputFile file, FileFacts facts, long nowMicros) throws IOException {
        int sourceId = (int) database.number("SELECT coalesce(max(source_id), 0) + 1 FROM sources");
        database.execute(
                """
                INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    string_split(?, chr(31))[2:], string_split(?, chr(31))[2:], false, 0, 0, 0, 0, 0, 0, 0,
                    make_timestamptz(?), false)""",
                sourceId,
                file.sha256(),
                file.path().toAbsolutePath().normalize().toString(),
                String.valueOf(file.path().getFileName()),
                file.size(),
                facts.formatId(),
                facts.formatVersion(),
                facts.shape(),
                facts.encoding(),
                facts.zoneDecision(),
                facts.map(),
                joined(facts.reasons()),
                joined(facts.warnings()),
                nowMicros);
        return sourceId;
    }

    private static String joined(List<String> sentences) {
        StringBuilder all = new StringBuilder();
        for (String sentence : sentences) {
            all.append('\u001F').append(sentence);
        }
        return all.toString();
    }

    /** Enters that the accounts of a source are controls. */
    public void markControl(int sourceId) throws IOException {
        database.execute("UPDATE sources SET control = true WHERE source_id = ?", sourceId);
    }

    /** Enters how far a source is, in the transaction of the rows themselves. */
    void advance(int sourceId, long nextRow, Books books, boolean finished) throws IOException {
        database.execute(
                """
                UPDATE sources SET next_row = ?, records = ?, accepted = ?, rejected = ?, skipped = ?, duplicate = ?,
                    by_reference = ?, finished = ?
                WHERE source_id = ?""",
                nextRow,
                books.records(),
                books.accepted(),
                books.rejected(),
                books.skipped(),
                books.duplicate(),
                books.byReference(),
                finished,
                sourceId);
    }

    /** Removes a source that was never finished, with all its rows; call it inside a transaction. */
    void remove(int sourceId) throws IOException {
        for (String table :
                List.of("actions", "reading_words", "reading_references", "reading_metrics", "superseded")) {
            database.execute(
                    "DELETE FROM " + table + " WHERE post_no IN (SELECT post_no FROM readings WHERE source_id = ?)",
                    sourceId);
        }
        for (String table :
                List.of("readings", "repeats", "account_readings", "peer_rows", "rejects", "counts", "sources")) {
            database.execute("DELETE FROM " + table + " WHERE source_id = ?", sourceId);
        }
    }
}
