package org.unmask.store.analysis;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.unmask.model.ActionKind;
import org.unmask.store.database.Database;
import org.unmask.store.media.PictureActions;

/**
 * Numbers accounts, posts and objects in the database, so that their strings never cross to Java in bulk.
 * Accounts by (platform, id) and objects by their string, both in the order of UTF-8 bytes, which is the database's own;
 * posts by the hash of their key. None of it depends on the order of imports.
 */
final class Numbering {
    private static final String ACCOUNTS = """
            CREATE OR REPLACE TEMP TABLE a_accounts AS
            SELECT (row_number() OVER (ORDER BY platform, account_id) - 1)::INTEGER AS account, platform, account_id
            FROM (SELECT DISTINCT platform, account_id FROM readings WHERE account_id IS NOT NULL)""";
    private static final String POSTS = """
            CREATE OR REPLACE TEMP TABLE a_posts AS
            SELECT (row_number() OVER (ORDER BY post_key, raw_1) - 1)::INTEGER AS post, post_no,
                coalesce(account, -1) AS account, epoch_us(created_at) AS us, coalesce(time_precision, 2) AS time_precision
            FROM readings LEFT JOIN a_accounts USING (platform, account_id)
            WHERE post_no NOT IN (SELECT post_no FROM superseded)""";
    private static final String OTHERS = """
            CREATE OR REPLACE TEMP TABLE a_others AS
            SELECT o.post_no, p.post
            FROM superseded s JOIN readings o USING (post_no)
                JOIN readings c USING (post_key, platform, post_id) JOIN a_posts p ON p.post_no = c.post_no""";
    /** Also what a picture stands for keeps a number: the peers read it as the sources give it. */
    private static final String OBJECTS = """
            CREATE OR REPLACE TEMP TABLE a_objects AS
            SELECT kind, object, (row_number() OVER (PARTITION BY kind ORDER BY object) - 1)::INTEGER AS number
            FROM (SELECT kind, object FROM a_actions WHERE list_contains(?::TINYINT[], kind)
                UNION SELECT kind, object FROM actions WHERE kind = MEDIA AND list_contains(?::TINYINT[], kind))""".replace("MEDIA", String.valueOf(ActionKind.MEDIA.ordinal()));

    private Numbering() {}

    /** The kinds whose actions are stored: families of texts are made of texts. */
    private static Set<ActionKind> stored(Collection<ActionKind> kinds) {
        EnumSet<ActionKind> stored = EnumSet.noneOf(ActionKind.class);
        stored.addAll(kinds);
        if (stored.remove(ActionKind.NEAR_TEXT)) {
            stored.add(ActionKind.TEXT);
        }
        return stored;
    }

    static void number(Database database, Collection<ActionKind> kinds) throws IOException {
        database.execute(ACCOUNTS);
        database.execute(POSTS);
        database.execute(OTHERS);
        String codes = stored(kinds).stream()
                .map(kind -> String.valueOf(kind.ordinal()))
                .toList()
                .toString();
        PictureActions.prepare(database);
        database.execute(OBJECTS, codes, codes);
    }
}
