package org.unmask.store.content;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.finding.PostView;
import org.unmask.model.Moment;
import org.unmask.model.PostId;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Row;

/** Posts as exhibits show them. */
public final class PostViews {
    private static final String COLUMNS = """
            SELECT r.platform, r.post_id, coalesce(r.account_id, ''), w.handle, w.display_name, epoch_us(r.created_at),
                r.created_raw, r.time_precision, r.time_source, epoch_us(f.id_time), s.zone_decision, w.text, w.post_url,
                m.likes, m.reposts,
                printf('%016x%016x%016x%016x', r.raw_1, r.raw_2, r.raw_3, r.raw_4), s.sha256, r.source_row, r.byte_offset
            """;
    private static final String BESIDE = """
             JOIN sources s USING (source_id)
                LEFT JOIN reading_words w ON w.post_no = r.post_no LEFT JOIN reading_references f ON f.post_no = r.post_no
                LEFT JOIN reading_metrics m ON m.post_no = r.post_no
            """;

    /** The posts that are wanted by number, in that order. */
    public static final String SQL = COLUMNS
            + "FROM a_wanted a JOIN a_posts p ON p.post = a.number JOIN readings r ON r.post_no = p.post_no" + BESIDE
            + "ORDER BY place";
    /** The posts with an id, of one platform or (with an empty word) of any. */
    static final String NAMED = COLUMNS + "FROM readings r" + BESIDE
            + "WHERE r.post_id = ? AND (r.platform = ? OR ? = '') AND NOT r.by_reference"
            + " AND r.post_no NOT IN (SELECT post_no FROM superseded) ORDER BY r.platform";

    private PostViews() {}

    /** The post of a row. */
    public static PostView read(Row row) throws SQLException {
        return new PostView(
                new PostId(row.text(1), row.untrusted(2)),
                new AccountKey(row.text(1), row.untrusted(3)),
                row.untrustedOrNull(4),
                row.untrustedOrNull(5),
                moment(row),
                row.textOrNull(11),
                row.untrustedOrNull(12),
                row.untrustedOrNull(13),
                row.numberOrNull(14),
                row.numberOrNull(15),
                row.text(16),
                row.text(17),
                row.number(18),
                row.number(19));
    }

    private static Moment moment(Row row) throws SQLException {
        @Nullable Untrusted raw = row.untrustedOrNull(7);
        int precision = (int) row.numberOr(8, -1);
        int source = (int) row.numberOr(9, -1);
        return new Moment(
                row.numberOr(6, Moment.NONE),
                raw,
                precision < 0 ? null : TimePrecision.values()[precision],
                source < 0 ? null : TimeSource.values()[source],
                row.numberOr(10, Moment.NONE));
    }
}
