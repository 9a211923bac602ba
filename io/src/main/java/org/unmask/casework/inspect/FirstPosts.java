package org.unmask.casework.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.Importer;
import org.unmask.ingest.PeerRow;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;

/** The first posts of a file, and why records between them were rejected; reading stops when there are enough. */
final class FirstPosts implements RecordSink {
    private static final int MOST_RECORDS = 10_000;

    /** Stops the reading. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final int wanted;
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Long> rejects = new TreeMap<>();
    private long records;

    private FirstPosts(int wanted) {
        this.wanted = wanted;
    }

    /** Reads up to {@code wanted} posts. */
    static FirstPosts of(Importer.Reading reading, int wanted) throws IOException {
        FirstPosts first = new FirstPosts(wanted);
        if (wanted > 0) {
            try {
                reading.read(first);
            } catch (Enough enough) {
                return first;
            }
        }
        return first;
    }

    List<Post> posts() {
        return posts;
    }

    /** How often each reason was met: "code: sentence". */
    Map<String, Long> rejects() {
        return rejects;
    }

    long records() {
        return records;
    }

    private void count() throws Enough {
        records++;
        if (posts.size() >= wanted || records >= MOST_RECORDS) {
            throw new Enough();
        }
    }

    @Override
    public void post(Post post, RecordRef ref) throws IOException {
        posts.add(post);
        count();
    }

    @Override
    public void reject(RecordRef ref, String code, @Nullable String field, String sentence) throws IOException {
        rejects.merge(code + ": " + sentence, 1L, Long::sum);
        count();
    }

    @Override
    public void skip(RecordRef ref, String code) throws IOException {
        count();
    }

    @Override
    public void reference(Post post, RecordRef ref) {
        // Only records of their own are shown.
    }

    @Override
    public void account(AccountFacts facts, RecordRef ref) {
        // Only posts are shown.
    }

    @Override
    public void peer(PeerRow row, RecordRef ref) {
        // Only posts are shown.
    }

    @Override
    public void fieldWarning(String column, String code) {
        // Counted by the import itself.
    }

    @Override
    public void progress(long bytesDone) {
        // A sample is read at once.
    }
}
