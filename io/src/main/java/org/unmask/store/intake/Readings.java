package org.unmask.store.intake;

import java.io.IOException;
import org.unmask.store.database.Database;

/** Decides which reading of a post is the current one. */
public final class Readings {
    /**
     * A full reading before one by reference; then the latest counts; then the smallest raw hash. None of these depends on the
     * order of imports. Readings equal in all of that are the same bytes.
     */
    private static final String SETTLE = """
            UPDATE readings SET "current" = decided.wins
            FROM (
                SELECT post_no, "current" AS was, row_number() OVER (
                    PARTITION BY post_key, platform, post_id
                    ORDER BY readings.by_reference, coalesce(metrics_at, collected_at) DESC NULLS LAST,
                        raw_1 < 0, raw_1, raw_2 < 0, raw_2, raw_3 < 0, raw_3, raw_4 < 0, raw_4, sha256, post_no
                ) = 1 AS wins
                FROM readings JOIN sources USING (source_id)
                WHERE post_key IN (SELECT post_key FROM readings GROUP BY post_key HAVING count(*) > 1)
            ) decided
            WHERE readings.post_no = decided.post_no AND decided.was <> decided.wins""";

    private Readings() {}

    /** Settles all posts with several readings; costs one pass over the keys and work on those posts only. */
    public static void settle(Database database) throws IOException {
        database.execute(SETTLE);
    }
}
