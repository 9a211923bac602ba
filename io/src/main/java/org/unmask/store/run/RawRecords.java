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
import org.unmask.store.database.Database;

/** Source records read again from the files they were imported from: each file once, from start to the last record wanted. */
public final class RawRecords {
    private static final String PLACE = """
            SELECT s.path, r.byte_offset, r.byte_length
            FROM readings r JOIN sources s USING (source_id)
            WHERE s.sha256 = ? AND r.source_row = ? AND r.byte_offset = ?
            LIMIT 1""";

    private RawRecords() {}

    private record Wanted(int place, long offset, int length, String sha256) {}

    /** The record of each post, in that order; null where the file is gone or its bytes no longer have the hash. */
    public static List<byte @Nullable []> read(Database database, List<PostView> posts) throws IOException {
        List<byte @Nullable []> records = new ArrayList<>();
        Map<String, List<Wanted>> byPath = new TreeMap<>();
        for (int i = 0; i < posts.size(); i++) {
            records.add(null);
            PostView post = posts.get(i);
            int place = i;
            database.forEach(
                    PLACE,
                    row -> byPath.computeIfAbsent(row.text(1), path -> new ArrayList<>())
                            .add(new Wanted(place, row.number(2), (int) row.number(3), post.rawSha256())),
                    post.sourceSha256(),
                    post.sourceRow(),
                    post.byteOffset());
        }
        for (Map.Entry<String, List<Wanted>> file : byPath.entrySet()) {
            readFile(Path.of(file.getKey()), file.getValue(), records);
        }
        return records;
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
