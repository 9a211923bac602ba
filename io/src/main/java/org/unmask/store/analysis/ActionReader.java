package org.unmask.store.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.TimePrecision;
import org.unmask.store.analysis.Numbers.Ints;
import org.unmask.store.analysis.Numbers.Longs;
import org.unmask.store.database.Database;

/** Reads primitives by chunks. */
final class ActionReader {
    /** Floor to milliseconds, also before 1970, as {@link Moment#millis}. */
    private static final String MILLIS = "CASE WHEN us >= 0 THEN us // 1000 ELSE (us - 999) // 1000 END";

    private static final String OF_CURRENT = """
            SELECT p.account, o.number, MILLIS AS ms, p.post, p.time_precision::INTEGER AS time_precision
            FROM a_actions a JOIN a_posts p USING (post_no) JOIN a_objects o ON o.kind = a.kind AND o.object = a.object
            WHERE a.kind = ? AND p.account >= 0 AND us IS NOT NULL AND p.time_precision <= ?""".replace("MILLIS", MILLIS);
    /** A post may be known by several readings, each with objects of its own: the union counts, each object once. */
    private static final String OF_ALL = "SELECT DISTINCT * FROM (" + OF_CURRENT + """
             UNION ALL
            SELECT p.account, o.number, MILLIS AS ms, p.post, p.time_precision::INTEGER AS time_precision
            FROM a_actions a JOIN a_others r USING (post_no) JOIN a_posts p ON p.post = r.post
                JOIN a_objects o ON o.kind = a.kind AND o.object = a.object
            WHERE a.kind = ? AND p.account >= 0 AND us IS NOT NULL AND p.time_precision <= ?)""".replace("MILLIS", MILLIS);

    private static final String OBJECT = "o.number, ";

    private static final String ORDER = " ORDER BY number, ms, account, post";

    private final Database database;

    ActionReader(Database database) {
        this.database = database;
    }

    KindColumns read(ActionKind kind, TimePrecision coarsest) throws IOException {
        boolean families = kind == ActionKind.NEAR_TEXT;
        Long code = (long) (families ? ActionKind.TEXT : kind).ordinal();
        Long precision = (long) coarsest.ordinal();
        Columns columns = new Columns();
        if (database.number("SELECT count(*) FROM a_others") == 0) {
            database.chunks((families ? ofFamilies(OF_CURRENT) : OF_CURRENT) + ORDER, columns, code, precision);
        } else {
            database.chunks(
                    (families ? ofFamilies(OF_ALL) : OF_ALL) + ORDER, columns, code, precision, code, precision);
        }
        int objects = (int) database.number("SELECT count(*) FROM a_objects WHERE kind = ?", (long) kind.ordinal());
        return columns.finished(objects);
    }

    /** The same question with the family of a text in place of the text. */
    private static String ofFamilies(String sql) {
        return withKin(sql, "f.family >= 0");
    }

    private static String withKin(String sql, String which) {
        return sql.replace(OBJECT, "f.family AS number, ")
                .replace(
                        "o.object = a.object",
                        "o.object = a.object JOIN a_families f ON f.text = o.number AND " + which);
    }

    /** Per account its posts of texts that are like no other, of those that {@link #read} would give if they were families. */
    int[] unshared(TimePrecision coarsest, int accounts) throws IOException {
        Long code = (long) ActionKind.TEXT.ordinal();
        Long precision = (long) coarsest.ordinal();
        int[] posts = new int[accounts];
        boolean others = database.number("SELECT count(*) FROM a_others") > 0;
        String sql = "SELECT account, count(*) FROM (" + withKin(others ? OF_ALL : OF_CURRENT, "f.family < 0")
                + ") GROUP BY account";
        Object[] asked = others ? new Object[] {code, precision, code, precision} : new Object[] {code, precision};
        database.chunks(
                sql,
                (chunk, rows) -> {
                    for (int row = 0; row < rows; row++) {
                        posts[chunk.vector(0).getInt(row)] =
                                (int) chunk.vector(1).getLong(row);
                    }
                },
                asked);
        return posts;
    }

    private static final class Columns implements Database.ChunkReader {
        private final Ints account = new Ints();
        private final Ints object = new Ints();
        private final Longs at = new Longs();
        private final Ints post = new Ints();
        private int coarsest = -1;

        @Override
        public void read(org.duckdb.DuckDBDataChunkReader chunk, int rows) {
            var accounts = chunk.vector(0);
            var objects = chunk.vector(1);
            var times = chunk.vector(2);
            var posts = chunk.vector(3);
            var precisions = chunk.vector(4);
            for (int row = 0; row < rows; row++) {
                account.add(accounts.getInt(row));
                object.add(objects.getInt(row));
                at.add(times.getLong(row));
                post.add(posts.getInt(row));
                coarsest = Math.max(coarsest, precisions.getInt(row));
            }
        }

        KindColumns finished(int objects) {
            @Nullable TimePrecision worst = coarsest < 0 ? null : TimePrecision.values()[coarsest];
            return new KindColumns(account.toArray(), object.toArray(), at.toArray(), post.toArray(), objects, worst);
        }
    }

    int[] platformOf() throws IOException {
        Ints platforms = new Ints();
        database.chunks("""
                SELECT (dense_rank() OVER (ORDER BY platform) - 1)::INTEGER FROM a_accounts ORDER BY account""", (chunk, rows) -> {
            for (int row = 0; row < rows; row++) {
                platforms.add(chunk.vector(0).getInt(row));
            }
        });
        return platforms.toArray();
    }

    AccountActivity activity(int accounts) throws IOException {
        long[] posts = new long[accounts];
        long[] first = new long[accounts];
        long[] last = new long[accounts];
        Arrays.fill(first, Moment.NONE);
        Arrays.fill(last, Moment.NONE);
        database.chunks(
                "SELECT account, count(*), min(us), max(us) FROM a_posts WHERE account >= 0 GROUP BY account",
                (chunk, rows) -> {
                    for (int row = 0; row < rows; row++) {
                        int account = chunk.vector(0).getInt(row);
                        posts[account] = chunk.vector(1).getLong(row);
                        first[account] = chunk.vector(2).getLong(row, Moment.NONE);
                        last[account] = chunk.vector(3).getLong(row, Moment.NONE);
                    }
                });
        return new AccountActivity(posts, first, last);
    }

    boolean[] controls(int accounts) throws IOException {
        boolean[] controls = new boolean[accounts];
        if (database.number("SELECT count(*) FROM sources WHERE control") > 0) {
            database.chunks("""
                    SELECT account FROM readings JOIN sources USING (source_id) JOIN a_accounts USING (platform, account_id)
                    GROUP BY account HAVING bool_and(control)""", (chunk, rows) -> {
                for (int row = 0; row < rows; row++) {
                    controls[chunk.vector(0).getInt(row)] = true;
                }
            });
        }
        return controls;
    }

    Unused unused() throws IOException {
        return database.first("""
                        SELECT count(*) FILTER (account < 0), count(*) FILTER (us IS NULL),
                            count(*) FILTER (us IS NOT NULL AND time_precision > ?)
                        FROM a_posts""", row -> new Unused(row.number(1), row.number(2), row.number(3)), (long)
                        TimePrecision.S.ordinal())
                .orElseThrow(AssertionError::new);
    }
}
