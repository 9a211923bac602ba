package org.unmask.store.intake;

import java.io.IOException;
import org.unmask.store.database.Database;

/** Decides which reading of a post is the current one. */
public final class Readings {
    /**
     * A full reading before one by reference; then the latest counts; then the smallest raw hash. None of these depends on the
     * order of imports. Readings equal in all of that are the same bytes.
     */
    private static final String LOSERS = """
            INSERT INTO superseded
            SELECT post_no FROM (
                SELECT r.post_no, row_number() OVER (
                    PARTITION BY r.post_key, r.platform, r.post_id
                    ORDER BY r.by_reference, coalesce(m.metrics_at, m.collected_at) DESC NULLS LAST,
                        raw_1 < 0, raw_1, raw_2 < 0, raw_2, raw_3 < 0, raw_3, raw_4 < 0, raw_4, s.sha256, r.post_no
                ) AS place
                FROM readings r JOIN sources s USING (source_id) LEFT JOIN reading_metrics m USING (post_no)
                WHERE post_key IN (SELECT post_key FROM readings GROUP BY post_key HAVING count(*) > 1)
            )
            WHERE place > 1""";

    private Readings() {}

    /** Settles all posts with several readings anew; call it inside a transaction; costs one pass over the keys and work on those posts only. */
    public static void settle(Database database) throws IOException {
        database.execute("DELETE FROM superseded");
        database.execute(LOSERS);
    }
}
