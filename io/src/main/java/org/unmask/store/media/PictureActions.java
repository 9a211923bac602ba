package org.unmask.store.media;

import java.io.IOException;
import org.unmask.model.ActionKind;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Database;

/**
 * The actions of the case with pictures put together: where a file is attached, its family is the object, so that accounts meet on the same
 * graphic whatever it is called. Other media objects, and other kinds, stay as the traces named them.
 */
public final class PictureActions {
    private static final String MEDIA = String.valueOf(ActionKind.MEDIA.ordinal());

    /** A post whose files are attached by its own id does not show them once more under the ids that the platform gave them. */
    private static final String PICTURES =
            """
            CREATE OR REPLACE TEMP TABLE a_pictures AS
            WITH families AS (SELECT sha256, 'picture:' || coalesce(family, sha256[:24]) AS family FROM media_files),
            of_objects AS (
                SELECT object, min(family) AS family FROM media_links JOIN families USING (sha256)
                WHERE object IS NOT NULL GROUP BY object),
            of_posts AS (
                SELECT r.post_no, f.family FROM media_links l JOIN families f USING (sha256)
                    JOIN readings r ON r.platform = l.platform AND r.post_id = l.post_id
                WHERE r.account_id IS NOT NULL AND r.kind <> REPOST),
            given AS (SELECT post_no, object FROM actions WHERE kind = MEDIA),
            covered AS (
                SELECT post_no FROM (SELECT post_no, count(*) AS files FROM of_posts GROUP BY post_no)
                    JOIN (SELECT post_no, count(*) AS objects FROM given GROUP BY post_no) USING (post_no)
                WHERE files >= objects)
            SELECT DISTINCT MEDIA::TINYINT AS kind, object, post_no FROM (
                SELECT post_no, coalesce(o.family, g.object) AS object FROM given g LEFT JOIN of_objects o USING (object)
                WHERE o.family IS NOT NULL OR g.post_no NOT IN (SELECT post_no FROM covered)
                UNION ALL SELECT post_no, family FROM of_posts)""".replace("MEDIA", MEDIA).replace("REPOST", String.valueOf(PostKind.REPOST.ordinal()));

    private static final String FAMILY = "picture:";

    private PictureActions() {}

    /** Whether a media object is a family of pictures whose files are in the case. */
    public static boolean isFamily(Untrusted object) {
        return object.raw().startsWith(FAMILY);
    }

    /** Makes the view {@code a_actions} of kind, object, post_no. */
    public static void prepare(Database database) throws IOException {
        boolean none = database.number("SELECT count(*) FROM media_links") == 0;
        if (none) {
            database.execute("CREATE OR REPLACE TEMP VIEW a_actions AS SELECT kind, object, post_no FROM actions");
            return;
        }
        database.execute(PICTURES);
        database.execute(
                "CREATE OR REPLACE TEMP VIEW a_actions AS SELECT kind, object, post_no FROM actions WHERE kind <> "
                        + MEDIA + " UNION ALL SELECT kind, object, post_no FROM a_pictures");
    }
}
