package org.unmask.store.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** Which file of a family a post shows: the question behind an exhibit. */
public final class ShownPictures {
    private static final String TABLE = """
            CREATE OR REPLACE TEMP TABLE a_shown (place INTEGER, platform VARCHAR, id VARCHAR, family VARCHAR)""";

    /** All places at once: one pass over the readings instead of one for each. A post with two files of a family shows the first by SHA-256. */
    private static final String FILES = """
            WITH asked AS (SELECT s.place, s.family, s.platform, s.id, r.post_no FROM a_shown s
                JOIN readings r ON r.platform = s.platform AND r.post_id = s.id),
            linked AS (
                SELECT q.place, q.family, l.sha256 FROM asked q
                    JOIN media_links l ON l.platform = q.platform AND l.post_id = q.id
                UNION ALL
                SELECT q.place, q.family, l.sha256 FROM asked q JOIN actions a ON a.post_no = q.post_no AND a.kind = MEDIA
                    JOIN media_links l ON l.object = a.object)
            SELECT place, min(sha256) FROM linked JOIN media_files f USING (sha256)
            WHERE 'picture:' || coalesce(f.family, f.sha256[:24]) = linked.family GROUP BY place""".replace("MEDIA", String.valueOf(ActionKind.MEDIA.ordinal()));

    private final Database database;

    /** The pictures that {@code database} holds. */
    public ShownPictures(Database database) {
        this.database = database;
    }

    /** A post, and the object of its action, which names a family where files are attached. */
    public record Asked(PostId post, Untrusted family) {}

    private enum Column implements TableColumn {
        PLACE(Shape.INT),
        PLATFORM(Shape.TEXT),
        ID(Shape.TEXT),
        FAMILY(Shape.TEXT);

        private final Shape shape;

        Column(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    /** The SHA-256 of the file that each post shows, in that order; null where no file is attached. */
    public List<@Nullable String> of(List<Asked> asked) throws IOException {
        List<@Nullable String> files = new ArrayList<>();
        asked.forEach(one -> files.add(null));
        if (asked.isEmpty()) {
            return files;
        }
        ColumnBatch<Column> batch = new ColumnBatch<>(Column.class);
        for (int place = 0; place < asked.size(); place++) {
            batch.set(Column.PLACE, (long) place);
            batch.set(Column.PLATFORM, asked.get(place).post().platform());
            batch.set(Column.ID, asked.get(place).post().nativeId());
            batch.set(Column.FAMILY, asked.get(place).family());
            batch.endRow();
        }
        database.execute(TABLE);
        database.insert("a_shown", batch);
        database.forEach(FILES, row -> files.set((int) row.number(1), row.text(2)));
        database.execute("DROP TABLE temp.a_shown");
        return files;
    }
}
