package org.unmask.store.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.rank.RankTrace.Originals;
import org.unmask.store.database.Database;
import org.unmask.time.IdTimes;

/**
 * Reads who wrote the reposted posts and when: from the original itself where the case has it, else the author from the reposts and the time
 * from the original's id where its platform hides one there.
 */
final class OriginalsReader {
    private static final String SQL = """
            SELECT o.number, o.object, seen.us,
                (dense_rank() OVER (ORDER BY split_part(o.object, ':', 1), coalesce(seen.author, named.author) NULLS LAST) - 1)::INTEGER,
                coalesce(seen.author, named.author) IS NOT NULL
            FROM a_objects o
                LEFT JOIN (
                    SELECT a.object, max(f.repost_of_account) AS author
                    FROM actions a JOIN reading_references f USING (post_no)
                    WHERE a.kind = ? GROUP BY a.object
                ) named ON named.object = o.object
                LEFT JOIN (
                    SELECT o.number, max(r.account_id) AS author, min(p.us) FILTER (p.time_precision <= ?) AS us
                    FROM a_objects o
                        JOIN readings r ON r.post_id = substr(o.object, strpos(o.object, ':') + 1)
                            AND r.platform = split_part(o.object, ':', 1)
                        JOIN a_posts p USING (post_no)
                    WHERE o.kind = ? GROUP BY o.number
                ) seen ON seen.number = o.number
            WHERE o.kind = ?""";

    private final Database database;

    OriginalsReader(Database database) {
        this.database = database;
    }

    Originals read() throws IOException {
        long kind = ActionKind.REPOST.ordinal();
        int objects = (int) database.number("SELECT count(*) FROM a_objects WHERE kind = ?", kind);
        int[] author = new int[objects];
        long[] at = new long[objects];
        database.chunks(
                SQL,
                (chunk, rows) -> {
                    for (int row = 0; row < rows; row++) {
                        int number = chunk.vector(0).getInt(row);
                        long micros = chunk.vector(2).getLong(row, Moment.NONE);
                        at[number] = millis(
                                micros == Moment.NONE ? hidden(chunk.vector(1).getString(row)) : micros);
                        author[number] = chunk.vector(4).getBoolean(row)
                                ? chunk.vector(3).getInt(row)
                                : Originals.UNKNOWN;
                    }
                },
                kind,
                (long) TimePrecision.S.ordinal(),
                kind,
                kind);
        return new Originals(author, at, Arrays.stream(author).max().orElse(-1) + 1);
    }

    /** The time in the id of a post such as {@code x:1576994789110992896}. */
    private static long hidden(String object) {
        int colon = object.indexOf(':');
        return colon < 0 ? Moment.NONE : IdTimes.micros(object.substring(0, colon), object.substring(colon + 1));
    }

    private static long millis(long micros) {
        return micros == Moment.NONE ? Originals.NO_TIME : Math.floorDiv(micros, 1000);
    }
}
