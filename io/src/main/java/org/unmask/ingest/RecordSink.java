package org.unmask.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.unmask.model.AccountFacts;
import org.unmask.model.Post;

/** Where an importer delivers. Every record ends exactly once, as {@link #post}, {@link #reject} or {@link #skip}. */
public interface RecordSink {
    /** The record's own post. The sink decides whether it is accepted or a duplicate of the same record bytes. */
    void post(Post post, RecordRef ref) throws IOException;

    /** A post seen only inside another record; outside the books. */
    void reference(Post post, RecordRef ref) throws IOException;

    /** What the record says about an account; outside the books. */
    void account(AccountFacts facts, RecordRef ref) throws IOException;

    /** A raw row of a peer's own format, kept for its compatibility mode; outside the books. */
    void peer(PeerRow row, RecordRef ref) throws IOException;

    /** The record could not be used. {@code code} as documented; {@code sentence} is ours, without the stranger's text. */
    void reject(RecordRef ref, String code, @Nullable String field, String sentence) throws IOException;

    /** The record is by rule not a post: a service message, a count, a list. */
    void skip(RecordRef ref, String code) throws IOException;

    /** A field could not be used while the record can: counted by column and code. */
    void fieldWarning(String column, String code);

    /** Bytes of the (compressed) file consumed so far, for progress. */
    void progress(long bytesDone);
}
