package org.unmask.store.content;

import java.sql.SQLException;
import java.util.List;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Row;

/** Posts put together again from the tables in which a reading is kept. Their given objects stand among the actions. */
final class PostRows {
    static final String SQL = """
            SELECT r.platform, r.post_id, w.post_url, r.account_id, w.handle, w.display_name, m.followers_at,
                epoch_us(r.created_at), r.created_raw, r.time_precision, r.time_source, epoch_us(f.id_time),
                w.text, w.text_html, w.lang, w.urls, w.hashtags, w.mentions, w.media_ids, w.client_app,
                r.kind, f.repost_of_id, f.repost_of_account, f.reply_to_id, f.reply_to_account, f.quote_of_id, f.quote_of_account,
                f.conversation_id, f.space_id, f.space_name,
                m.likes, m.reposts, m.replies, m.quotes, m.views, m.saves, m.reactions, epoch_us(m.metrics_at),
                epoch_us(m.collected_at), r.by_reference
            FROM readings r
                LEFT JOIN reading_words w USING (post_no)
                LEFT JOIN reading_references f USING (post_no)
                LEFT JOIN reading_metrics m USING (post_no)
            WHERE r.post_no NOT IN (SELECT post_no FROM superseded)
            ORDER BY r.platform, r.post_id, r.post_no""";

    private PostRows() {}

    static Post read(Row row) throws SQLException {
        return new Post(
                new PostId(row.text(1), row.untrusted(2)),
                row.untrustedOrNull(3),
                new Author(row.untrustedOrNull(4), row.untrustedOrNull(5), row.untrustedOrNull(6), row.numberOrNull(7)),
                moment(row),
                content(row),
                references(row),
                metrics(row),
                List.of(),
                row.numberOr(39, Moment.NONE),
                row.flag(40));
    }

    private static Moment moment(Row row) throws SQLException {
        int precision = (int) row.numberOr(10, -1);
        int source = (int) row.numberOr(11, -1);
        return new Moment(
                row.numberOr(8, Moment.NONE),
                row.untrustedOrNull(9),
                precision < 0 ? null : TimePrecision.values()[precision],
                source < 0 ? null : TimeSource.values()[source],
                row.numberOr(12, Moment.NONE));
    }

    private static Content content(Row row) throws SQLException {
        return new Content(
                row.untrustedOrNull(13),
                row.untrustedOrNull(14),
                row.textOrNull(15),
                untrusted(row, 16),
                untrusted(row, 17),
                untrusted(row, 18),
                untrusted(row, 19),
                row.untrustedOrNull(20));
    }

    private static List<Untrusted> untrusted(Row row, int column) throws SQLException {
        return row.texts(column).stream().map(Untrusted::of).toList();
    }

    private static References references(Row row) throws SQLException {
        return new References(
                PostKind.values()[(int) row.number(21)],
                row.untrustedOrNull(22),
                row.untrustedOrNull(23),
                row.untrustedOrNull(24),
                row.untrustedOrNull(25),
                row.untrustedOrNull(26),
                row.untrustedOrNull(27),
                row.untrustedOrNull(28),
                row.untrustedOrNull(29),
                row.untrustedOrNull(30));
    }

    private static Metrics metrics(Row row) throws SQLException {
        return new Metrics(
                row.numberOrNull(31),
                row.numberOrNull(32),
                row.numberOrNull(33),
                row.numberOrNull(34),
                row.numberOrNull(35),
                row.numberOrNull(36),
                row.textOrNull(37),
                row.numberOr(38, Moment.NONE));
    }
}
