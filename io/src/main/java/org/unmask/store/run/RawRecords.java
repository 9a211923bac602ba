package org.unmask.store.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.DiskFile;
import org.unmask.finding.PostView;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.database.Shape;
import org.unmask.store.database.TableColumn;

/** Source records read again from the files they were imported from: each file once, from start to the last record wanted. */
public final class RawRecords {
    private static final String TABLE = """
            CREATE OR REPLACE TEMP TABLE a_records (place INTEGER, sha256 VARCHAR, source_row BIGINT, byte_offset BIGINT)""";

    /** All places at once: one pass over the readings instead of one for each. */
    private static final String PLACES = """
            SELECT a.place, any_value(s.path), a.byte_offset, arg_min(r.byte_length, r.post_no)
            FROM a_records a JOIN sources s USING (sha256)
                JOIN readings r ON r.source_id = s.source_id AND r.source_row = a.source_row AND r.byte_offset = a.byte_offset
            GROUP BY a.place, a.byte_offset ORDER BY a.place""";

    private enum Column implements TableColumn {
        PLACE(Shape.INT),
        SHA256(Shape.TEXT),
        SOURCE_ROW(Shape.LONG),
        BYTE_OFFSET(Shape.LONG);

        private final Shape shape;

        Column(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Shape shape() {
            return shape;
        }
    }

    private RawRecords() {}

    private record Wanted(int place, long offset, int length, String sha256) {}

    /** The record of each post, in that order; null where the file is gone or its bytes no longer have the hash. */
    public static List<byte @Nullable []> read(Database database, List<PostView> posts) throws IOException {
        List<byte @Nullable []> records = new ArrayList<>();
        posts.forEach(post -> records.add(null));
        Map<String, List<Wanted>> byPath = new TreeMap<>();
        ask(database, posts);
        database.forEach(PLACES, row -> {
            int place = (int) row.number(1);
            byPath.computeIfAbsent(row.text(2), path -> new ArrayList<>())
                    .add(new Wanted(
                            place,
                            row.number(3),
                            (int) row.number(4),
                            posts.get(place).rawSha256()));
        });
        database.execute("DROP TABLE temp.a_records");
        for (Map.Entry<String, List<Wanted>> file : byPath.entrySet()) {
            readFile(Path.of(file.getKey()), file.getValue(), records);
        }
        return records;
    }

    private static void ask(Database database, List<PostView> posts) throws IOException {
        ColumnBatch<Column> batch = new ColumnBatch<>(Column.class);
        for (int place = 0; place < posts.size(); place++) {
            PostView post = posts.get(place);
            batch.set(Column.PLACE, (long) place);
            batch.set(Column.SHA256, post.sourceSha256());
            batch.set(Column.SOURCE_ROW, post.sourceRow());
            batch.set(Column.BYTE_OFFSET, post.byteOffset());
            batch.endRow();
        }
        database.execute(TABLE);
        database.insert("a_records", batch);
    }

    private static void readFile(Path path, List<Wanted> wanted, List<byte @Nullable []> records) {
        if (!Files.isReadable(path)) {
            return;
        }
        wanted.sort(Comparator.comparingLong(Wanted::offset));
        byte[] last = {};
        long lastOffset = -1;
        long at = 0;
        try (InputStream in = new DiskFile(path, 0).open()) {
            for (Wanted record : wanted) {
                if (record.offset() != lastOffset || last.length != record.length()) {
                    if (record.offset() < at) {
                        continue;
                    }
                    in.skipNBytes(record.offset() - at);
                    last = in.readNBytes(record.length());
                    lastOffset = record.offset();
                    at = record.offset() + last.length;
                }
                if (sha256(last).equals(record.sha256())) {
                    records.set(record.place(), last);
                }
            }
        } catch (IOException unreadable) {
            // The file has changed since; what was read before keeps its check, the rest stays unknown.
            return;
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
