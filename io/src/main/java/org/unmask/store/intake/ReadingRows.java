package org.unmask.store.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.RecordRef;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.References;
import org.unmask.store.database.ColumnBatch;

/** Lays posts out as rows of {@code readings}. */
final class ReadingRows {
    private final ColumnBatch<ReadingColumn> batch = new ColumnBatch<>(ReadingColumn.class);
    private final MessageDigest digest = sha256();
    private final int sourceId;

    ReadingRows(int sourceId) {
        this.sourceId = sourceId;
    }

    ColumnBatch<ReadingColumn> batch() {
        return batch;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    void add(Post post, RecordRef ref, long postNumber) {
        batch.set(ReadingColumn.POST_NO, postNumber);
        batch.set(ReadingColumn.POST_KEY, key(post.id()));
        batch.set(ReadingColumn.BY_REFERENCE, post.byReference() ? 1L : 0L);
        place(ref);
        identity(post);
        moment(post.moment());
        content(post.content());
        references(post.references());
        metrics(post.metrics());
        batch.set(ReadingColumn.FOLLOWERS_AT, post.author().followers());
        batch.set(ReadingColumn.COLLECTED_AT, post.collectedMicros());
        batch.endRow();
    }

    /** The first eight bytes of SHA-256 of platform, NUL, native id: groups the readings of one post cheaply. */
    private long key(PostId id) {
        digest.update(id.platform().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return RawHash.part(digest.digest(id.nativeId().raw().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private void place(RecordRef ref) {
        batch.set(ReadingColumn.SOURCE_ID, (long) sourceId);
        batch.set(ReadingColumn.SOURCE_ROW, ref.row());
        batch.set(ReadingColumn.BYTE_OFFSET, ref.offset());
        batch.set(ReadingColumn.BYTE_LENGTH, (long) ref.length());
        batch.set(ReadingColumn.RAW_1, RawHash.part(ref.sha256(), 0));
        batch.set(ReadingColumn.RAW_2, RawHash.part(ref.sha256(), 1));
        batch.set(ReadingColumn.RAW_3, RawHash.part(ref.sha256(), 2));
        batch.set(ReadingColumn.RAW_4, RawHash.part(ref.sha256(), 3));
    }

    private void identity(Post post) {
        batch.set(ReadingColumn.PLATFORM, post.id().platform());
        batch.set(ReadingColumn.POST_ID, post.id().nativeId());
        batch.set(ReadingColumn.POST_URL, post.url());
        batch.set(ReadingColumn.ACCOUNT_ID, post.author().accountId());
        batch.set(ReadingColumn.HANDLE, post.author().handle());
        batch.set(ReadingColumn.DISPLAY_NAME, post.author().displayName());
    }

    private void moment(Moment moment) {
        batch.set(ReadingColumn.CREATED_AT, moment.createdMicros());
        batch.set(ReadingColumn.CREATED_RAW, moment.createdRaw());
        batch.set(ReadingColumn.TIME_PRECISION, code(moment.precision()));
        batch.set(ReadingColumn.TIME_SOURCE, code(moment.source()));
        batch.set(ReadingColumn.ID_TIME, moment.idMicros());
    }

    private static long code(@Nullable Enum<?> word) {
        return word == null ? Moment.NONE : word.ordinal();
    }

    private void content(Content content) {
        batch.set(ReadingColumn.TEXT, content.text());
        batch.set(ReadingColumn.TEXT_HTML, content.textHtml());
        batch.set(ReadingColumn.LANG, content.lang());
        batch.set(ReadingColumn.URLS, content.urls());
        batch.set(ReadingColumn.HASHTAGS, content.hashtags());
        batch.set(ReadingColumn.MENTIONS, content.mentions());
        batch.set(ReadingColumn.MEDIA_IDS, content.media());
        batch.set(ReadingColumn.CLIENT_APP, content.clientApp());
    }

    private void references(References references) {
        batch.set(ReadingColumn.KIND, (long) references.kind().ordinal());
        batch.set(ReadingColumn.REPOST_OF_ID, references.repostOfId());
        batch.set(ReadingColumn.REPOST_OF_ACCOUNT, references.repostOfAccount());
        batch.set(ReadingColumn.REPLY_TO_ID, references.replyToId());
        batch.set(ReadingColumn.REPLY_TO_ACCOUNT, references.replyToAccount());
        batch.set(ReadingColumn.QUOTE_OF_ID, references.quoteOfId());
        batch.set(ReadingColumn.QUOTE_OF_ACCOUNT, references.quoteOfAccount());
        batch.set(ReadingColumn.CONVERSATION_ID, references.conversationId());
        batch.set(ReadingColumn.SPACE_ID, references.spaceId());
        batch.set(ReadingColumn.SPACE_NAME, references.spaceName());
    }

    private void metrics(Metrics metrics) {
        batch.set(ReadingColumn.LIKES, metrics.likes());
        batch.set(ReadingColumn.REPOSTS, metrics.reposts());
        batch.set(ReadingColumn.REPLIES, metrics.replies());
        batch.set(ReadingColumn.QUOTES, metrics.quotes());
        batch.set(ReadingColumn.VIEWS, metrics.views());
        batch.set(ReadingColumn.SAVES, metrics.saves());
        batch.set(ReadingColumn.REACTIONS, metrics.reactionsJson());
        batch.set(ReadingColumn.METRICS_AT, metrics.atMicros());
    }
}
