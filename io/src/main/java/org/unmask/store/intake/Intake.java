package org.unmask.store.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.InputFile;
import org.unmask.store.database.CaseUnavailable;
import org.unmask.store.database.CaseUnavailable.Reason;
import org.unmask.store.database.Database;
import org.unmask.store.intake.Ledger.Entry;
import org.unmask.trace.Trace;

/** Opens imports: finds what is finished, goes on where one was interrupted, begins the others. */
public final class Intake {
    /** Records of one transaction: two row groups of the database, which it then writes straight into its file. */
    public static final int TRANSACTION = 245_760;

    private final Database database;
    private final byte[] secret;
    private final int transaction;

    /** {@code secret} = 32 bytes known to the case only; {@code transaction} = records of one. */
    public Intake(Database database, byte[] secret, int transaction) {
        this.database = database;
        this.secret = secret.clone();
        this.transaction = transaction;
    }

    /** What a session starts with. */
    record Opened(
            int sourceId,
            String sha256,
            Optional<SourceRow> finished,
            long firstRow,
            long resumedRecords,
            long nextPostNumber,
            long shapeKey,
            Books books,
            SeenRecords seen,
            Chunk chunk,
            int transaction) {}

    /** The session for {@code file}, surveyed as {@code facts}. */
    public ImportSession open(InputFile file, FileFacts facts, List<Trace> traces, long nowMicros) throws IOException {
        agreeOnTraces(traces);
        Ledger ledger = new Ledger(database);
        Optional<Entry> known = ledger.find(file.sha256());
        if (known.isPresent() && known.get().finished()) {
            return new ImportSession(database, opened(known.get(), traces, false));
        }
        if (known.isPresent() && !isSameWay(known.get(), facts)) {
            int abandoned = known.get().sourceId();
            database.inTransaction(() -> {
                ledger.remove(abandoned);
                return true;
            });
            known = Optional.empty();
        }
        if (known.isEmpty()) {
            database.inTransaction(() -> ledger.begin(file, facts, nowMicros));
            known = ledger.find(file.sha256());
        }
        return new ImportSession(database, opened(known.orElseThrow(AssertionError::new), traces, true));
    }

    private Opened opened(Entry entry, List<Trace> traces, boolean goesOn) throws IOException {
        SeenRecords seen = new SeenRecords(secret);
        Chunk rows = new Chunk(entry.sourceId(), traces);
        long nextPostNumber = 0;
        if (goesOn) {
            seen.load(database);
            rows.accounts().load(database);
            nextPostNumber = database.number("SELECT coalesce(max(post_no), -1) + 1 FROM readings");
        }
        SourceRow source = entry.source();
        return new Opened(
                entry.sourceId(),
                source.sha256(),
                goesOn ? Optional.empty() : Optional.of(source),
                entry.nextRow(),
                source.read(),
                nextPostNumber,
                SeenRecords.shapeKey(entry.shape()),
                new Books(
                        source.read(),
                        source.accepted(),
                        source.rejected(),
                        source.skipped(),
                        source.duplicate(),
                        source.byReference()),
                seen,
                rows,
                transaction);
    }

    /** Whether the interrupted import read the file in the way that is asked for now. */
    private static boolean isSameWay(Entry entry, FileFacts facts) {
        return entry.shape().equals(facts.shape())
                && entry.source().format().equals(facts.formatId())
                && entry.formatVersion() == facts.formatVersion()
                && entry.source().zoneDecision().equals(facts.zoneDecision());
    }

    /** All actions of a case come from the same traces: other versions would give other objects for the same post. */
    private void agreeOnTraces(List<Trace> traces) throws IOException {
        String wanted = String.join(
                " ",
                traces.stream()
                        .map(trace -> trace.card().id() + ":" + trace.card().version())
                        .sorted()
                        .toList());
        Optional<String> held = database.first("SELECT value FROM meta WHERE name = 'traces'", row -> row.text(1));
        if (held.isPresent() && !held.get().equals(wanted)) {
            throw new CaseUnavailable(
                    Reason.NEWER,
                    "This case was filled by other versions of the traces (" + held.get() + ", now " + wanted
                            + "); import its files into a new case.");
        }
        if (held.isEmpty()) {
            database.execute("INSERT INTO meta VALUES ('traces', ?)", wanted);
        }
    }
}
