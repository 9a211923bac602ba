package org.unmask.store.intake;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.PeerRow;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;
import org.unmask.store.database.Database;
import org.unmask.store.intake.Intake.Opened;
import org.unmask.store.journal.Happening;
import org.unmask.store.journal.Journal;

/**
 * The import of one source. Rows are committed together with the ledger some 250,000 records at a time, so that a kill at any moment loses
 * at most those under way; the same import run again skips what is committed and ends with the same tables.
 * Closing without {@link #finish} forgets the records under way.
 */
public final class ImportSession implements RecordSink, AutoCloseable {
    private static final String SEPARATOR = "\u001F";

    private final Database database;
    private final Ledger ledger;
    private final Opened opened;
    private final Chunk chunk;
    private final Books books;
    private final Map<String, Long> warnings = new TreeMap<>();
    private LongConsumer progress = bytes -> {};
    private long nextPostNumber;
    private long row = -1;
    private long endedRow = -1;
    private boolean repeated;
    private int pending;
    private boolean inTransaction;

    ImportSession(Database database, Opened opened) {
        this.database = database;
        this.ledger = new Ledger(database);
        this.opened = opened;
        this.chunk = opened.chunk();
        this.books = opened.books();
        this.nextPostNumber = opened.nextPostNumber();
    }

    /** The books of this source where it was finished before; nothing needs to be read then. */
    public Optional<SourceRow> finishedBefore() {
        return opened.finished();
    }

    /** How many records of this source earlier, interrupted imports have committed. */
    public long resumedRecords() {
        return opened.resumedRecords();
    }

    /** Where to tell the bytes read so far. */
    public void reportTo(LongConsumer bytes) {
        progress = bytes;
    }

    @Override
    public void post(Post post, RecordRef ref) throws IOException {
        if (!enter(ref)) {
            return;
        }
        end(ref);
        repeated = !opened.seen().add(keyOf(ref));
        if (repeated) {
            books.repeat();
            chunk.repeat(ref);
            return;
        }
        books.accept();
        chunk.post(post, ref, nextPostNumber++);
    }

    @Override
    public void reference(Post post, RecordRef ref) throws IOException {
        if (enter(ref) && opened.seen().add(opened.seen().companionKey(opened.shapeKey(), RawHash.of(ref.sha256())))) {
            books.reference();
            chunk.post(post, ref, nextPostNumber++);
        }
    }

    @Override
    public void account(AccountFacts facts, RecordRef ref) throws IOException {
        if (enter(ref)) {
            chunk.accounts().add(facts, ref);
        }
    }

    @Override
    public void peer(PeerRow peer, RecordRef ref) throws IOException {
        if (enter(ref) && !isRepeated(ref)) {
            chunk.peer(peer, ref);
        }
    }

    /** Whether the record is a duplicate, also before its own post comes. Companions do not say: their bytes are not the record's. */
    private boolean isRepeated(RecordRef ref) {
        return ref.row() == endedRow ? repeated : opened.seen().contains(keyOf(ref));
    }

    private long keyOf(RecordRef ref) {
        return opened.seen().key(opened.shapeKey(), RawHash.of(ref.sha256()));
    }

    @Override
    public void reject(RecordRef ref, String code, @Nullable String field, String sentence) throws IOException {
        if (enter(ref)) {
            end(ref);
            books.reject();
            chunk.reject(ref, code, field, sentence);
        }
    }

    @Override
    public void skip(RecordRef ref, String code) throws IOException {
        if (enter(ref)) {
            end(ref);
            books.skip();
            chunk.count("skip", "", code, 1);
        }
    }

    /** Belongs to the record whose next event follows. */
    @Override
    public void fieldWarning(String column, String code) {
        warnings.merge(column + SEPARATOR + code, 1L, Long::sum);
    }

    @Override
    public void progress(long bytesDone) {
        progress.accept(bytesDone);
    }

    /** Whether the record is still to be taken in; begins it where it is a new one. */
    private boolean enter(RecordRef ref) throws IOException {
        if (ref.row() < opened.firstRow()) {
            warnings.clear();
            return false;
        }
        if (ref.row() != row) {
            begin(ref);
        }
        takeWarnings();
        return true;
    }

    private void begin(RecordRef ref) throws IOException {
        if (ref.row() < row) {
            throw new AssertionError("record " + ref.row() + " after record " + row);
        }
        if (chunk.isFull()) {
            handOver();
        }
        if (pending >= opened.transaction()) {
            commit(ref.row());
        }
        pending++;
        row = ref.row();
    }

    private void end(RecordRef ref) {
        if (ref.row() == endedRow) {
            throw new AssertionError("record " + endedRow + " ends twice");
        }
        endedRow = ref.row();
        books.read();
    }

    private void takeWarnings() {
        if (!warnings.isEmpty()) {
            for (Map.Entry<String, Long> warning : warnings.entrySet()) {
                String[] columnAndCode = warning.getKey().split(SEPARATOR, 2);
                chunk.count("warning", columnAndCode[0], columnAndCode[1], warning.getValue());
            }
            warnings.clear();
        }
    }

    /** Gives the rows to the database, in a transaction that {@link #commit} ends. */
    private void handOver() throws IOException {
        if (!inTransaction) {
            database.begin();
            inTransaction = true;
        }
        chunk.moveTo(database);
    }

    private void commit(long nextRow) throws IOException {
        handOver();
        ledger.advance(opened.sourceId(), nextRow, books, false);
        inTransaction = false;
        database.commit();
        pending = 0;
    }

    /** Commits the rest, settles which readings are current, enters the import in the journal, and gives the books. */
    public SourceRow finish(long nowMicros) throws IOException {
        if (opened.finished().isPresent()) {
            return opened.finished().get();
        }
        takeWarnings();
        if (!books.balance()) {
            throw new AssertionError("the books of the source do not balance");
        }
        handOver();
        Readings.settle(database);
        ledger.advance(opened.sourceId(), row + 1, books, true);
        SourceRow source =
                ledger.find(opened.sha256()).orElseThrow(AssertionError::new).source();
        new Journal(database).add(new Happening(nowMicros, "import", opened.sha256(), Ledger.told(source)));
        inTransaction = false;
        database.commit();
        return source;
    }

    @Override
    public void close() throws IOException {
        if (inTransaction) {
            inTransaction = false;
            database.rollBack();
        }
    }
}
