package org.unmask.store.intake;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.PeerRow;
import org.unmask.ingest.RecordRef;
import org.unmask.model.Post;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.intake.SideColumns.OfPeer;
import org.unmask.store.intake.SideColumns.OfReject;
import org.unmask.store.intake.SideColumns.OfRepeat;
import org.unmask.trace.Trace;

/** The rows that are read but not handed to the database yet, for all tables: few, so that they die young. */
final class Chunk {
    private static final String SEPARATOR = "\u001F";
    private static final int ROWS = 16_384;
    private static final long CHARACTERS = 4L << 20;

    private final int sourceId;
    private final ReadingRows readings;
    private final ActionRows actions;
    private final AccountRows accounts;
    private final ColumnBatch<OfPeer> peers = new ColumnBatch<>(OfPeer.class);
    private final ColumnBatch<OfReject> rejects = new ColumnBatch<>(OfReject.class);
    private final ColumnBatch<OfRepeat> repeats = new ColumnBatch<>(OfRepeat.class);
    private final Map<String, Long> counts = new TreeMap<>();

    Chunk(int sourceId, List<Trace> traces) {
        this.sourceId = sourceId;
        readings = new ReadingRows(sourceId);
        actions = new ActionRows(traces);
        accounts = new AccountRows(sourceId);
    }

    AccountRows accounts() {
        return accounts;
    }

    void post(Post post, RecordRef ref, long postNumber) {
        readings.add(post, ref, postNumber);
        actions.add(post, postNumber);
    }

    void repeat(RecordRef ref) {
        repeats.set(OfRepeat.SOURCE_ID, (long) sourceId);
        repeats.set(OfRepeat.SOURCE_ROW, ref.row());
        repeats.set(OfRepeat.RAW_1, RawHash.part(ref.sha256(), 0));
        repeats.set(OfRepeat.RAW_2, RawHash.part(ref.sha256(), 1));
        repeats.set(OfRepeat.RAW_3, RawHash.part(ref.sha256(), 2));
        repeats.set(OfRepeat.RAW_4, RawHash.part(ref.sha256(), 3));
        repeats.endRow();
    }

    void peer(PeerRow row, RecordRef ref) {
        peers.set(OfPeer.SOURCE_ID, (long) sourceId);
        peers.set(OfPeer.SOURCE_ROW, ref.row());
        peers.set(OfPeer.MESSAGE_ID, row.messageId());
        peers.set(OfPeer.USER_ID, row.userId());
        peers.set(OfPeer.USERNAME, row.username());
        peers.set(OfPeer.REPOST_ID, row.repostId());
        peers.set(OfPeer.REPLY_ID, row.replyId());
        peers.set(OfPeer.MESSAGE, row.message());
        peers.set(OfPeer.TIMESTAMP, row.timestamp());
        peers.set(OfPeer.CLOCK_US, row.clockMicros());
        peers.set(OfPeer.URLS, row.urls());
        peers.endRow();
    }

    void reject(RecordRef ref, String code, @Nullable String field, String sentence) {
        rejects.set(OfReject.SOURCE_ID, (long) sourceId);
        rejects.set(OfReject.SOURCE_ROW, ref.row());
        rejects.set(OfReject.LINE, ref.line());
        rejects.set(OfReject.BYTE_OFFSET, ref.offset());
        rejects.set(OfReject.BYTE_LENGTH, (long) ref.length());
        rejects.set(OfReject.CODE, code);
        rejects.set(OfReject.FIELD, field);
        rejects.set(OfReject.DETAIL, sentence);
        rejects.set(OfReject.RAW_1, RawHash.part(ref.sha256(), 0));
        rejects.set(OfReject.RAW_2, RawHash.part(ref.sha256(), 1));
        rejects.set(OfReject.RAW_3, RawHash.part(ref.sha256(), 2));
        rejects.set(OfReject.RAW_4, RawHash.part(ref.sha256(), 3));
        rejects.endRow();
    }

    /** Counts {@code records} more of {@code what} ({@code warning} or {@code skip}) by column and code. */
    void count(String what, String column, String code, long records) {
        counts.merge(String.join(SEPARATOR, what, column, code), records, Long::sum);
    }

    boolean isFull() {
        int rows = Math.max(
                Math.max(readings.rows(), actions.batch().rows()),
                Math.max(Math.max(accounts.batch().rows(), peers.rows()), Math.max(rejects.rows(), repeats.rows())));
        long characters = readings.characters()
                + actions.batch().characters()
                + accounts.batch().characters()
                + peers.characters();
        return rows >= ROWS || characters >= CHARACTERS;
    }

    /** Hands everything to the database and is empty again; call it inside the transaction. */
    void moveTo(Database database) throws IOException {
        readings.insertInto(database);
        database.insert("actions", actions.batch());
        database.insert("account_readings", accounts.batch());
        database.insert("peer_rows", peers);
        database.insert("rejects", rejects);
        database.insert("repeats", repeats);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            String[] key = count.getKey().split(SEPARATOR, 3);
            database.execute(
                    "INSERT INTO counts VALUES (?, ?, ?, ?, ?)", sourceId, key[0], key[1], key[2], count.getValue());
        }
        clear();
    }

    private void clear() {
        readings.clear();
        for (ColumnBatch<?> batch : List.of(actions.batch(), accounts.batch(), peers, rejects, repeats)) {
            batch.clear();
        }
        counts.clear();
    }
}
