package org.unmask.store.analysis;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.unmask.ingest.PeerRow;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.store.analysis.Numbers.Ints;
import org.unmask.store.analysis.Numbers.Longs;
import org.unmask.store.database.Database;
import org.unmask.store.database.Row;

/** Reads the sources' rows as the peers would. */
final class PeerReader {
    /** Records of the same bytes were taken in once; each stands here again at its own place. */
    private static final String ACTIONS = """
            WITH places AS (
                SELECT post_no, source_id, source_row FROM readings WHERE NOT by_reference
                UNION ALL
                SELECT r.post_no, t.source_id, t.source_row
                FROM repeats t
                    JOIN sources own ON own.source_id = t.source_id
                    JOIN readings r ON r.raw_1 = t.raw_1 AND r.raw_2 = t.raw_2 AND r.raw_3 = t.raw_3 AND r.raw_4 = t.raw_4
                        AND NOT r.by_reference
                    JOIN sources first ON first.source_id = r.source_id AND first.shape = own.shape
            ), posts AS (
                SELECT post_no, post FROM a_posts UNION ALL SELECT post_no, post FROM a_others
            )
            SELECT n.account, o.number, p.post, epoch_us(r.created_at),
                (o.object = r.post_id OR o.object = r.platform || ':' || r.post_id)::INTEGER
            FROM actions a
                JOIN places USING (post_no)
                JOIN readings r USING (post_no)
                JOIN posts p USING (post_no)
                JOIN a_accounts n ON n.platform = r.platform AND n.account_id = r.account_id
                JOIN a_objects o ON o.kind = a.kind AND o.object = a.object
            WHERE a.kind = ? AND r.created_at IS NOT NULL
            ORDER BY places.source_id, places.source_row, o.number""";

    private static final String ROWS = """
            SELECT message_id, user_id, username, repost_id, reply_id, message, timestamp, clock_us, urls
            FROM (
                SELECT source_id, source_row, message_id, user_id, username, repost_id, reply_id, message, timestamp,
                    clock_us, urls
                FROM peer_rows
                UNION ALL
                SELECT source_id, source_row, post_id, coalesce(account_id, ''), coalesce(handle, ''),
                    coalesce(repost_of_id, ''), coalesce(reply_to_id, ''), coalesce(text, ''), created_raw,
                    epoch_us(created_at), array_to_string(coalesce(urls, []), ' ')
                FROM readings LEFT JOIN reading_words USING (post_no) LEFT JOIN reading_references USING (post_no)
                WHERE NOT by_reference AND source_id NOT IN (SELECT source_id FROM peer_rows)
            )
            ORDER BY source_id, source_row""";

    private final Database database;

    PeerReader(Database database) {
        this.database = database;
    }

    PeerColumns actions(ActionKind kind) throws IOException {
        Ints account = new Ints();
        Ints object = new Ints();
        Ints post = new Ints();
        Longs micros = new Longs();
        Ints self = new Ints();
        Long code = (long) kind.ordinal();
        database.chunks(
                ACTIONS,
                (chunk, rows) -> {
                    for (int row = 0; row < rows; row++) {
                        account.add(chunk.vector(0).getInt(row));
                        object.add(chunk.vector(1).getInt(row));
                        post.add(chunk.vector(2).getInt(row));
                        micros.add(chunk.vector(3).getLong(row));
                        self.add(chunk.vector(4).getInt(row));
                    }
                },
                code);
        int objects = (int) database.number("SELECT count(*) FROM a_objects WHERE kind = ?", code);
        return new PeerColumns(
                account.toArray(), object.toArray(), post.toArray(), micros.toArray(), flags(self.toArray()), objects);
    }

    private static boolean[] flags(int[] zeroOrOne) {
        boolean[] flags = new boolean[zeroOrOne.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = zeroOrOne[i] == 1;
        }
        return flags;
    }

    void rows(Consumer<PeerRow> sink) throws IOException {
        database.forEach(ROWS, row -> sink.accept(read(row)));
    }

    private static PeerRow read(Row row) throws SQLException {
        return new PeerRow(
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.textOrNull(7),
                row.numberOr(8, Moment.NONE),
                row.text(9));
    }
}
