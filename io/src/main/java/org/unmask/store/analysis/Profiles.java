package org.unmask.store.analysis;

import java.sql.SQLException;
import org.unmask.finding.AccountKey;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Row;

/** The latest words of each account about itself, out of its posts and its own records. */
final class Profiles {
    /** Latest by time, then by the order of bytes, so that no import order decides. */
    static final String SQL = """
            WITH wanted AS (
                SELECT place, a.account, a.platform, a.account_id FROM a_wanted w JOIN a_accounts a ON a.account = w.number
            ), said AS (
                SELECT platform, account_id, coalesce(epoch_us(m.collected_at), epoch_us(r.created_at), -9223372036854775807) AS moment,
                    handle, display_name, NULL::VARCHAR AS bio, NULL::VARCHAR AS url, NULL::BOOLEAN AS bot, client_app
                FROM (SELECT * FROM readings SEMI JOIN wanted USING (platform, account_id)) r
                    LEFT JOIN reading_words w USING (post_no) LEFT JOIN reading_metrics m USING (post_no)
                UNION ALL
                SELECT platform, account_id, coalesce(epoch_us(observed_at), -9223372036854775807),
                    handle, display_name, bio, url, is_bot_declared, NULL
                FROM account_readings SEMI JOIN wanted USING (platform, account_id)
            ), latest AS (
                SELECT platform, account_id,
                    max({'at': moment, 'said': handle}) FILTER (handle IS NOT NULL).said AS handle,
                    max({'at': moment, 'said': display_name}) FILTER (display_name IS NOT NULL).said AS display_name,
                    max({'at': moment, 'said': bio}) FILTER (bio IS NOT NULL).said AS bio,
                    max({'at': moment, 'said': url}) FILTER (url IS NOT NULL).said AS url,
                    max({'at': moment, 'said': bot}) FILTER (bot IS NOT NULL).said AS bot,
                    coalesce(list_sort(list(DISTINCT client_app) FILTER (client_app IS NOT NULL)), []) AS apps
                FROM said GROUP BY platform, account_id
            )
            SELECT platform, account_id, handle, display_name, bio, url, bot, apps
            FROM wanted JOIN latest USING (platform, account_id) ORDER BY place""";

    private Profiles() {}

    static AccountProfile read(Row row) throws SQLException {
        return new AccountProfile(
                new AccountKey(row.text(1), row.untrusted(2)),
                row.untrustedOrNull(3),
                row.untrustedOrNull(4),
                row.untrustedOrNull(5),
                row.untrustedOrNull(6),
                row.flagOrNull(7),
                row.texts(8).stream().map(Untrusted::of).toList());
    }
}
