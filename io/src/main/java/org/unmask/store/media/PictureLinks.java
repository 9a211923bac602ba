package org.unmask.store.media;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.model.ActionKind;
import org.unmask.store.database.Database;

/**
 * Which picture stands for what: a media object of the posts (its address, its id on the platform, its name, its hash), or a post by its id.
 * A name that fits several different objects stands for none of them and is told.
 */
public final class PictureLinks {
    /** What a file is called, without folders: as it is, without its ending, without a number behind the last mark, up to the first mark. */
    private static final String NAMES = """
            CREATE OR REPLACE TEMP TABLE m_names AS
            SELECT DISTINCT p.sha256, p.file_name AS name, stem, regexp_replace(stem, '[-_. ]\\d{1,2}$', '') AS base,
                regexp_extract(stem, '^[^-_. ]+') AS head
            FROM (SELECT sha256, file_name, regexp_replace(file_name, '\\.[A-Za-z0-9_]{1,10}$', '') AS stem FROM media_paths
                WHERE fault IS NULL) p JOIN media_files USING (sha256)""";

    /** Every media object of the posts with the last part of its name, as it is and without an ending. */
    private static final String OBJECTS = """
            CREATE OR REPLACE TEMP TABLE m_objects AS
            SELECT object, tail, regexp_replace(tail, '\\.[A-Za-z0-9]{1,5}$', '') AS stem, address,
                regexp_full_match(object, '[0-9a-f]{64}') AS hash
            FROM (SELECT object, address,
                    CASE WHEN address THEN string_split(rtrim(split_part(split_part(object, '#', 1), '?', 1), '/'), '/')[-1]
                        ELSE string_split(substr(object, strpos(object, ':') + 1), '/')[-1] END AS tail
                FROM (SELECT DISTINCT object, starts_with(object, 'https://') OR starts_with(object, 'http://') AS address
                    FROM actions WHERE kind = MEDIA))""".replace("MEDIA", String.valueOf(ActionKind.MEDIA.ordinal()));

    private static final String BY_OBJECT = """
            CREATE OR REPLACE TEMP TABLE m_found AS
            SELECT sha256, name, object, min(how) AS how FROM (
                SELECT n.sha256, n.name, o.object, 'hash' AS how FROM m_names n JOIN m_objects o ON o.hash AND o.object = n.sha256
                UNION ALL
                SELECT n.sha256, n.name, o.object,
                    CASE WHEN o.address THEN 'url' WHEN o.tail <> o.stem THEN 'name' ELSE 'id' END AS how
                FROM m_names n JOIN m_objects o ON NOT o.hash AND o.stem = n.stem AND o.stem <> ''
            ) GROUP BY ALL""".replace("GROUP BY ALL", "GROUP BY sha256, name, object");

    private static final String BY_POST = """
            CREATE OR REPLACE TEMP TABLE m_posts AS
            SELECT DISTINCT n.sha256, n.name, r.platform, r.post_id
            FROM m_names n JOIN readings r ON r.post_id = n.stem OR r.post_id = n.base OR r.post_id = n.head
            WHERE n.sha256 || n.name NOT IN (SELECT sha256 || name FROM m_found)""";

    private static final String CLEAR = """
            SELECT sha256, name FROM TABLE GROUP BY sha256, name HAVING count(*) = 1""";

    private final Database database;

    /** The links that {@code database} holds. */
    public PictureLinks(Database database) {
        this.database = database;
    }

    /**
     * How the pictures are attached: per way (url, id, name, hash, post) the files; files whose name fits several different things; files
     * whose name fits nothing; media objects of the posts, and those for which there is no file.
     */
    public record Attached(Map<String, Long> ways, long ambiguous, long nothing, long objects, long missing) {}

    /** Links every picture to what it is called after, anew; call it inside a transaction. Says how. */
    public Attached link() throws IOException {
        database.execute(NAMES);
        database.execute(OBJECTS);
        database.execute(BY_OBJECT);
        database.execute(BY_POST);
        database.execute("DELETE FROM media_links");
        database.execute("INSERT INTO media_links SELECT DISTINCT sha256, object, NULL, NULL, how FROM m_found "
                + "JOIN (" + CLEAR.replace("TABLE", "m_found") + ") USING (sha256, name)");
        database.execute("INSERT INTO media_links SELECT DISTINCT sha256, NULL, platform, post_id, 'post' FROM m_posts "
                + "JOIN (" + CLEAR.replace("TABLE", "m_posts") + ") USING (sha256, name)");
        return attached();
    }

    private Attached attached() throws IOException {
        Map<String, Long> ways = new TreeMap<>();
        database.forEach(
                "SELECT how, count(DISTINCT sha256) FROM media_links GROUP BY how",
                row -> ways.put(row.text(1), row.number(2)));
        long found = database.number("SELECT count(DISTINCT sha256) FROM media_links");
        long named = database.number(
                "SELECT count(DISTINCT sha256) FROM (SELECT sha256 FROM m_found UNION SELECT sha256 FROM m_posts)");
        long pictures = database.number("SELECT count(*) FROM media_files");
        long objects = database.number("SELECT count(*) FROM m_objects");
        long held = database.number("SELECT count(DISTINCT object) FROM media_links WHERE object IS NOT NULL");
        for (String table : List.of("m_names", "m_objects", "m_found", "m_posts")) {
            database.execute("DROP TABLE IF EXISTS temp." + table);
        }
        return new Attached(ways, named - found, pictures - named, objects, objects - held);
    }

    /** SHA-256 over which picture of which family stands for what; empty where no picture is attached. */
    public String seal() throws IOException {
        return database.first("""
                        SELECT coalesce(sha256(string_agg(line, chr(10) ORDER BY line)), '') FROM (
                            SELECT DISTINCT concat_ws(' ', coalesce(family, sha256), object, platform, post_id) AS line
                            FROM media_links JOIN media_files USING (sha256))""", row -> row.text(1)).orElse("");
    }
}
