package org.unmask.store.content;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.unmask.finding.AccountKey;
import org.unmask.model.AccountFacts;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.store.database.Database;
import org.unmask.store.database.Row;
import org.unmask.store.database.Sql;
import org.unmask.store.media.PictureActions;

/** The content of a case. Each call reads the whole of its table once; memory does not grow with the rows, sorting may spill to disk. */
public final class StoredContent {
    private static final String FACTS = """
            SELECT platform, account_id, handle, display_name, bio, location, url, epoch_us(created_at), followers, following,
                posts_count, verified, is_bot_declared, protected, epoch_us(observed_at)
            FROM account_readings
            ORDER BY platform, account_id, observed_at NULLS FIRST, reading_hash""";

    private static final String CURRENT = """
            WITH current AS (
                SELECT post_no, post_key, platform, post_id, account_id, epoch_us(created_at) AS us
                FROM readings
                WHERE account_id IS NOT NULL AND post_no NOT IN (SELECT post_no FROM superseded)
            )
            SELECT kind, object, platform, account_id, post_id, us FROM (
                SELECT a.kind, a.object, c.platform, c.account_id, c.post_id, c.us
                FROM a_actions a JOIN current c USING (post_no)""";
    /** A post may be known by several readings, each with objects of its own: the union counts, each object once. */
    private static final String OTHERS = """

                UNION
                SELECT a.kind, a.object, c.platform, c.account_id, c.post_id, c.us
                FROM a_actions a JOIN superseded s USING (post_no) JOIN readings o USING (post_no)
                    JOIN current c ON c.post_key = o.post_key AND c.platform = o.platform AND c.post_id = o.post_id""";

    private static final String ORDER =
            ") ORDER BY " + Sql.kindWord("kind") + ", object, us NULLS FIRST, platform, account_id, post_id";

    private static final String REJECTS = """
            SELECT s.file_name, r.line, r.byte_offset, r.byte_length, r.code, r.field, r.detail,
                printf('%016x%016x%016x%016x', r.raw_1, r.raw_2, r.raw_3, r.raw_4)
            FROM rejects r JOIN sources s USING (source_id)
            ORDER BY r.source_id, r.source_row, r.byte_offset""";

    private final Database database;

    /** The content that {@code database} holds. */
    public StoredContent(Database database) {
        this.database = database;
    }

    /** Every post once, its newest reading, by (platform, id). */
    public void posts(Consumer<Post> sink) throws IOException {
        database.forEach(PostRows.SQL, row -> sink.accept(PostRows.read(row)));
    }

    /** Every distinct observation of an account, by (platform, account, observed, content). */
    public void accountFacts(Consumer<AccountFacts> sink) throws IOException {
        database.forEach(FACTS, row -> sink.accept(facts(row)));
    }

    private static AccountFacts facts(Row row) throws SQLException {
        return new AccountFacts(
                row.text(1),
                row.untrusted(2),
                row.untrustedOrNull(3),
                row.untrustedOrNull(4),
                row.untrustedOrNull(5),
                row.untrustedOrNull(6),
                row.untrustedOrNull(7),
                row.numberOr(8, Moment.NONE),
                row.numberOrNull(9),
                row.numberOrNull(10),
                row.numberOrNull(11),
                row.textOrNull(12),
                row.flagOrNull(13),
                row.flagOrNull(14),
                row.numberOr(15, Moment.NONE));
    }

    /**
     * Every action of an author who is known, by (kind word, object, time, account, post). A picture whose file is in the case is named by its
     * family, as the analysis names it.
     */
    public void actions(Consumer<StoredAction> sink) throws IOException {
        PictureActions.prepare(database);
        boolean alone = database.number("SELECT count(*) FROM superseded") == 0;
        database.forEach(CURRENT + (alone ? "" : OTHERS) + ORDER, row -> sink.accept(action(row)));
    }

    private static StoredAction action(Row row) throws SQLException {
        return new StoredAction(
                ActionKind.values()[(int) row.number(1)],
                row.untrusted(2),
                new AccountKey(row.text(3), row.untrusted(4)),
                new PostId(row.text(3), row.untrusted(5)),
                row.numberOr(6, Moment.NONE));
    }

    /** Every rejected record, by source and place. */
    public void rejects(Consumer<StoredReject> sink) throws IOException {
        database.forEach(REJECTS, row -> sink.accept(reject(row)));
    }

    private static StoredReject reject(Row row) throws SQLException {
        return new StoredReject(
                row.untrusted(1),
                row.number(2),
                row.number(3),
                (int) row.number(4),
                row.text(5),
                row.untrustedOrNull(6),
                row.untrusted(7),
                row.text(8));
    }
}
