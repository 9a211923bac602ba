package org.unmask.store.talk;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unmask.finding.AccountKey;
import org.unmask.finding.conduct.Reaction;
import org.unmask.finding.conduct.TalkEdges;
import org.unmask.finding.conduct.TalkSort;
import org.unmask.model.PostKind;
import org.unmask.store.database.Database;

/**
 * Reads who turned to whom. An account is meant by its id, by its handle, or, where the source names none, by the post of the case that is meant; whoever is no
 * account of the case has a number after them. Mentions in reposts are those of the original's author and do not count.
 */
public final class TalkReader {
    private static final String TALK = """
            CREATE OR REPLACE TEMP TABLE a_talk AS
            WITH posts AS (
                SELECT p.post, p.account, p.post_no, r.platform, r.post_id, r.account_id, r.kind = REPOSTED AS reposts
                FROM a_posts p JOIN readings r USING (post_no)
            ), named AS (
                SELECT post, account, platform, reposts, unnest([0, 1, 2]) AS sort,
                    unnest([f.repost_of_id, f.quote_of_id, f.reply_to_id]) AS of_post,
                    unnest([f.repost_of_account, f.quote_of_account, f.reply_to_account]) AS of_account
                FROM posts JOIN reading_references f USING (post_no)
            )
            SELECT n.post, n.account, n.sort, n.platform, o.post AS of_post, coalesce(n.of_account, o.account_id) AS who
            FROM named n LEFT JOIN posts o ON o.platform = n.platform AND o.post_id = n.of_post
            WHERE n.account >= 0 AND (n.of_post IS NOT NULL OR n.of_account IS NOT NULL) AND n.reposts = (n.sort = 0)
            UNION ALL
            SELECT DISTINCT post, account, 3, platform, NULL, unnest(w.mentions)
            FROM posts JOIN reading_words w USING (post_no) WHERE account >= 0 AND NOT reposts""".replace("REPOSTED", String.valueOf(PostKind.REPOST.ordinal()));

    private static final String NAMED = """
            CREATE OR REPLACE TEMP TABLE a_named AS
            WITH names AS (
                SELECT platform, who, lower(ltrim(who, '@')) AS handle FROM a_talk WHERE who IS NOT NULL GROUP BY ALL
            ), handles AS (
                SELECT platform, handle, min(account) AS account FROM (
                    SELECT a.platform, lower(ltrim(w.handle, '@')) AS handle, a.account
                    FROM reading_words w JOIN readings r USING (post_no) JOIN a_accounts a USING (platform, account_id)
                    WHERE w.handle IS NOT NULL
                    UNION ALL
                    SELECT a.platform, lower(ltrim(k.handle, '@')), a.account
                    FROM account_readings k JOIN a_accounts a USING (platform, account_id) WHERE k.handle IS NOT NULL
                ) GROUP BY ALL HAVING min(account) = max(account)
            ), resolved AS (
                SELECT n.platform, n.who, n.handle, coalesce(a.account, h.account) AS account
                FROM names n LEFT JOIN a_accounts a ON a.platform = n.platform AND a.account_id = n.who
                    LEFT JOIN handles h ON h.platform = n.platform AND h.handle = n.handle
            )
            SELECT platform, who, handle, coalesce(account,
                ? + dense_rank() OVER (PARTITION BY account IS NULL ORDER BY platform, handle) - 1)::INTEGER AS number
            FROM resolved""";

    private static final String EDGES = """
            SELECT t.account, n.number, count(DISTINCT t.post) FROM a_talk t JOIN a_named n USING (platform, who)
            WHERE t.sort = ? AND n.number <> t.account
            GROUP BY t.account, n.number ORDER BY t.account, n.number""";

    /** One row for each target of a reaction, and one without where it has none. */
    private static final String REACTIONS = """
            WITH members AS (
                SELECT unnest(?::INTEGER[]) AS account, unnest(?::INTEGER[]) AS team
            ), reactions AS (
                SELECT DISTINCT m.team, t.account, n.number AS towards, t.sort, t.post, t.of_post
                FROM a_talk t JOIN members m ON m.account = t.account JOIN a_named n USING (platform, who)
                WHERE t.sort IN (1, 2) AND n.number <> t.account
            ), mentions AS (
                SELECT DISTINCT t.post, n.number FROM a_talk t JOIN a_named n USING (platform, who) WHERE t.sort = 3
            ), targets AS (
                SELECT r.team, r.post, r.sort, m.number AS target
                FROM reactions r JOIN mentions m ON m.post = r.post
                    LEFT JOIN members k ON k.account = m.number AND k.team = r.team
                    LEFT JOIN mentions was ON was.post = r.of_post AND was.number = m.number AND r.sort = 2
                WHERE m.number <> r.account AND m.number <> r.towards AND k.account IS NULL AND was.post IS NULL
            )
            SELECT DISTINCT r.team, r.account, r.towards, r.sort, r.post, coalesce(t.target, -1)
            FROM reactions r LEFT JOIN targets t ON t.team = r.team AND t.post = r.post AND t.sort = r.sort
            ORDER BY ALL""";

    private static final String NAME = """
            SELECT n.platform, coalesce(a.account_id, min(n.handle)) FROM a_named n
                LEFT JOIN a_accounts a ON a.account = n.number AND a.platform = n.platform
            WHERE n.number = ? GROUP BY n.platform, a.account_id""";

    private final Database database;
    private final int accounts;

    /** Over the tables of an open analysis with so many accounts. */
    public TalkReader(Database database, int accounts) throws IOException {
        this.database = database;
        this.accounts = accounts;
        database.execute(TALK);
        database.execute(NAMED, (long) accounts);
    }

    /** How often each account turned to each other one in this way. */
    public TalkEdges edges(TalkSort sort) throws IOException {
        List<long[]> rows = database.query(
                EDGES, row -> new long[] {row.number(1), row.number(2), row.number(3)}, (long) sort.ordinal());
        return new TalkEdges(
                accounts,
                rows.stream().mapToInt(row -> (int) row[0]).toArray(),
                rows.stream().mapToInt(row -> (int) row[1]).toArray(),
                rows.stream().mapToLong(row -> row[2]).toArray());
    }

    /** What the members of groups quoted and answered; the members of each group by account number. */
    public List<Reaction> reactions(List<int[]> groups) throws IOException {
        int[] members = groups.stream().flatMapToInt(Arrays::stream).toArray();
        int[] teams = IntStream.range(0, groups.size())
                .flatMap(g -> Arrays.stream(groups.get(g)).map(member -> g))
                .toArray();
        return database.query(
                REACTIONS,
                row -> new Reaction(
                        (int) row.number(1),
                        (int) row.number(2),
                        (int) row.number(3),
                        TalkSort.values()[(int) row.number(4)],
                        (int) row.number(5),
                        (int) row.number(6)),
                Arrays.toString(members),
                Arrays.toString(teams));
    }

    /** The key of an account, or the name under which the case knows somebody else. */
    public AccountKey name(int number) throws IOException {
        return database.first(NAME, row -> new AccountKey(row.text(1), row.untrusted(2)), (long) number)
                .orElseThrow(AssertionError::new);
    }
}
