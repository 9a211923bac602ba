package org.unmask.store.content;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.unmask.finding.PostView;
import org.unmask.finding.evidence.ExhibitChoice;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Database;
import org.unmask.store.media.PictureActions;

/** Posts by their ids, and what two of them have in common. Costs a pass over the posts each time. */
public final class PostLookup {
    private static final String COMMON = """
            WITH two AS (SELECT post_no, post_id = ? AND platform = ? AS is_a FROM readings
                WHERE ((post_id = ? AND platform = ?) OR (post_id = ? AND platform = ?))
                    AND post_no NOT IN (SELECT post_no FROM superseded)),
            shared AS (SELECT a.kind, a.object FROM a_actions a JOIN two ON two.post_no = a.post_no
                GROUP BY a.kind, a.object HAVING count(DISTINCT is_a) = 2)
            SELECT s.kind, s.object, count(DISTINCT (r.platform, r.account_id))
            FROM shared s JOIN a_actions a ON a.kind = s.kind AND a.object = s.object JOIN readings r ON r.post_no = a.post_no
            GROUP BY s.kind, s.object ORDER BY s.kind, s.object""";

    private final Database database;

    /** The posts that {@code database} holds. */
    public PostLookup(Database database) {
        this.database = database;
    }

    /** An object of both posts, and the accounts that acted on it at any time. */
    public record Common(ActionKind kind, Untrusted object, long accounts) {}

    /** The posts that {@code name} may mean: an id, or {@code PLATFORM:ID}. */
    public List<PostView> named(String name) throws IOException {
        List<PostView> byId = database.query(PostViews.NAMED, PostViews::read, name, "", "");
        int colon = name.indexOf(':');
        if (!byId.isEmpty() || colon < 0) {
            return byId;
        }
        String platform = name.substring(0, colon);
        return database.query(PostViews.NAMED, PostViews::read, name.substring(colon + 1), platform, platform);
    }

    /** What both posts acted on, first what is hardest to explain; pictures by their families. */
    public List<Common> common(PostId a, PostId b) throws IOException {
        PictureActions.prepare(database);
        List<Common> common = database.query(
                COMMON,
                row -> new Common(ActionKind.values()[(int) row.number(1)], row.untrusted(2), row.number(3)),
                a.nativeId().raw(),
                a.platform(),
                a.nativeId().raw(),
                a.platform(),
                b.nativeId().raw(),
                b.platform());
        database.execute("DROP VIEW IF EXISTS temp.a_actions");
        database.execute("DROP TABLE IF EXISTS temp.a_pictures");
        return common.stream()
                .sorted(Comparator.comparingInt(one -> ExhibitChoice.rank(one.kind())))
                .toList();
    }
}
