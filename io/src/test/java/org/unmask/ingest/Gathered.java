package org.unmask.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;
import org.unmask.model.UnusableInput;

/** A sink that keeps everything, for tests. */
public final class Gathered implements RecordSink {
    /** 2026-01-01T00:00:00Z. */
    public static final long NOW = 1_767_225_600_000_000L;

    public final List<Post> posts = new ArrayList<>();
    public final List<RecordRef> places = new ArrayList<>();
    public final List<Post> references = new ArrayList<>();
    public final List<AccountFacts> accounts = new ArrayList<>();
    public final List<PeerRow> peers = new ArrayList<>();
    public final List<String> rejects = new ArrayList<>();
    public final List<String> skips = new ArrayList<>();
    public final Map<String, Integer> warnings = new TreeMap<>();
    public long progress;

    /** Nothing decided. */
    public static ImportSettings settings() {
        return new ImportSettings(null, null, null, null, NOW);
    }

    /** A file of {@code text} in {@code folder}. */
    public static InputFile file(Path folder, String text) {
        return file(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of {@code bytes} in {@code folder}. */
    public static InputFile file(Path folder, byte[] bytes) {
        try {
            return InputFile.onDisk(Files.write(Files.createTempFile(folder, "input", ".file"), bytes));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** Everything that {@code importer} makes of {@code file}. */
    public static Gathered from(Importer importer, InputFile file, ImportSettings settings)
            throws IOException, UnusableInput {
        return from(importer.survey(file, settings));
    }

    /** Everything that {@code reading} gives. */
    public static Gathered from(Importer.Reading reading) throws IOException {
        Gathered gathered = new Gathered();
        reading.read(gathered);
        return gathered;
    }

    /** Records that ended somewhere. */
    public int read() {
        return posts.size() + rejects.size() + skips.size();
    }

    @Override
    public void post(Post post, RecordRef ref) {
        posts.add(post);
        places.add(ref);
    }

    @Override
    public void reference(Post post, RecordRef ref) {
        references.add(post);
    }

    @Override
    public void account(AccountFacts facts, RecordRef ref) {
        accounts.add(facts);
    }

    @Override
    public void peer(PeerRow row, RecordRef ref) {
        peers.add(row);
    }

    @Override
    public void reject(RecordRef ref, String code, @Nullable String field, String sentence) {
        rejects.add(ref.row() + "/" + ref.line() + "@" + ref.offset() + " " + code + " " + field);
    }

    @Override
    public void skip(RecordRef ref, String code) {
        skips.add(ref.row() + " " + code);
    }

    @Override
    public void fieldWarning(String column, String code) {
        warnings.merge(column + " " + code, 1, Integer::sum);
    }

    @Override
    public void progress(long bytesDone) {
        progress = bytesDone;
    }
}
