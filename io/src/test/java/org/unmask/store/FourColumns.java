package org.unmask.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.ActionKind;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.GivenObject;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.store.database.Budget;
import org.unmask.store.intake.ImportSession;

/** A tiny source format for the tests of this room: lines of {@code object,account,post,seconds}. */
public final class FourColumns {
    /** The id of the installation in tests. */
    public static final String INSTALLATION = "this installation";

    static final Budget BUDGET = new Budget(2, 256L << 20);

    private FourColumns() {}

    static CaseTitle title() {
        return new CaseTitle("A case", "amber", ZoneOffset.UTC, INSTALLATION, 1_000_000L);
    }

    static CaseFolder newCase(Path folder) throws IOException {
        return CaseFolder.create(folder, title(), BUDGET);
    }

    static CaseFolder again(Path folder) throws IOException {
        return CaseFolder.open(folder, Opening.toWrite(BUDGET, INSTALLATION));
    }

    /** A file in memory. */
    record MemoryFile(String name, byte[] bytes) implements InputFile {
        static MemoryFile of(String name, String content) {
            return new MemoryFile(name, content.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public Path path() {
            return Path.of(name);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public String sha256() {
            return HexFormat.of().formatHex(sha(bytes));
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long consumed() {
            return 0;
        }
    }

    static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    static FileFacts facts() {
        return new FileFacts(
                "four", 1, "four:object,account,post,seconds", "UTF-8", "by_format UTC", null, List.of("r"), List.of());
    }

    /** Imports the lines of {@code content}. */
    static SourceRow load(CaseFolder folder, String name, String content) throws IOException {
        MemoryFile file = MemoryFile.of(name, content);
        try (ImportSession session = folder.importing(file, facts(), List.of(), 2_000_000L)) {
            if (session.finishedBefore().isEmpty()) {
                feed(content, session);
            }
            return session.finish(3_000_000L);
        }
    }

    static void feed(String content, RecordSink sink) throws IOException {
        long row = 0;
        long offset = 0;
        for (String line : content.split("\n", -1)) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0) {
                record(line, new RecordRef(++row, row, offset, bytes.length, sha(bytes)), sink);
            }
            offset += bytes.length + 1;
        }
    }

    private static void record(String line, RecordRef ref, RecordSink sink) throws IOException {
        String[] cells = line.split(",", -1);
        if (line.startsWith("#")) {
            sink.skip(ref, "COMMENT");
        } else if (cells.length != 4) {
            sink.fieldWarning("line", "ODD");
            sink.reject(ref, "FIELD_COUNT", null, "The record has another number of fields than four.");
        } else {
            sink.post(post(cells), ref);
        }
    }

    static Post post(String[] cells) {
        Moment moment = cells[3].isEmpty()
                ? Moment.unknown(null)
                : new Moment(
                        Math.multiplyExact(Long.parseLong(cells[3]), 1_000_000L),
                        Untrusted.of(cells[3]),
                        TimePrecision.S,
                        TimeSource.DECLARED,
                        Moment.NONE);
        return new Post(
                new PostId("x", Untrusted.of(cells[2])),
                null,
                cells[1].isEmpty() ? Author.UNKNOWN : Author.ofId(Untrusted.of(cells[1])),
                moment,
                Content.NONE,
                References.NONE,
                Metrics.NONE,
                List.of(new GivenObject(ActionKind.GIVEN, Untrusted.of(cells[0]))),
                Moment.NONE,
                false);
    }
}
