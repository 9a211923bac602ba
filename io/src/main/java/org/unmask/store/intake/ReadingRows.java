package org.unmask.store.intake;

import java.io.IOException;
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
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.store.database.ColumnBatch;
import org.unmask.store.database.Database;
import org.unmask.store.intake.ReadingColumns.OfMetrics;
import org.unmask.store.intake.ReadingColumns.OfReading;
import org.unmask.store.intake.ReadingColumns.OfReferences;
import org.unmask.store.intake.ReadingColumns.OfWords;

/** Lays posts out as rows of {@code readings} and, where a post has more to say, of the tables beside it. */
final class ReadingRows {
    private final ColumnBatch<OfReading> readings = new ColumnBatch<>(OfReading.class);
    private final ColumnBatch<OfWords> words = new ColumnBatch<>(OfWords.class);
    private final ColumnBatch<OfReferences> references = new ColumnBatch<>(OfReferences.class);
    private final ColumnBatch<OfMetrics> metrics = new ColumnBatch<>(OfMetrics.class);
    private final MessageDigest digest = sha256();
    private final int sourceId;

    ReadingRows(int sourceId) {
        this.sourceId = sourceId;
    }

    int rows() {
        return readings.rows();
    }

    long characters() {
        return readings.characters() + words.characters() + references.characters() + metrics.characters();
    }

    void insertInto(Database database) throws IOException {
        database.insert("readings", readings);
        database.insert("reading_words", words);
        database.insert("reading_references", references);
        database.insert("reading_metrics", metrics);
    }

    void clear() {
        readings.clear();
        words.clear();
        references.clear();
        metrics.clear();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError(missing);
        }
    }

    void add(Post post, RecordRef ref, long postNumber) {
        readings.set(OfReading.POST_NO, postNumber);
        readings.set(OfReading.POST_KEY, key(post.id()));
        readings.set(OfReading.BY_REFERENCE, post.byReference() ? 1L : 0L);
        readings.set(OfReading.PLATFORM, post.id().platform());
        readings.set(OfReading.POST_ID, post.id().nativeId());
        readings.set(OfReading.ACCOUNT_ID, post.author().accountId());
        readings.set(OfReading.KIND, (long) post.references().kind().ordinal());
        place(ref);
        moment(post.moment());
        readings.endRow();
        words(post, postNumber);
        references(post, postNumber);
        metrics(post, postNumber);
    }

    /** The first eight bytes of SHA-256 of platform, NUL, native id: groups the readings of one post cheaply. */
    private long key(PostId id) {
        digest.update(id.platform().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return RawHash.part(digest.digest(id.nativeId().raw().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private void place(RecordRef ref) {
        readings.set(OfReading.SOURCE_ID, (long) sourceId);
        readings.set(OfReading.SOURCE_ROW, ref.row());
        readings.set(OfReading.BYTE_OFFSET, ref.offset());
        readings.set(OfReading.BYTE_LENGTH, (long) ref.length());
        readings.set(OfReading.RAW_1, RawHash.part(ref.sha256(), 0));
        readings.set(OfReading.RAW_2, RawHash.part(ref.sha256(), 1));
        readings.set(OfReading.RAW_3, RawHash.part(ref.sha256(), 2));
        readings.set(OfReading.RAW_4, RawHash.part(ref.sha256(), 3));
    }

    private void moment(Moment moment) {
        readings.set(OfReading.CREATED_AT, moment.createdMicros());
        readings.set(OfReading.CREATED_RAW, moment.createdRaw());
        readings.set(OfReading.TIME_PRECISION, code(moment.precision()));
        readings.set(OfReading.TIME_SOURCE, code(moment.source()));
    }

    private static long code(@Nullable Enum<?> word) {
        return word == null ? Moment.NONE : word.ordinal();
    }

    private void words(Post post, long postNumber) {
        Content content = post.content();
        if (content.equals(Content.NONE)
                && post.url() == null
                && post.author().handle() == null
                && post.author().displayName() == null) {
            return;
        }
        words.set(OfWords.POST_NO, postNumber);
        words.set(OfWords.POST_URL, post.url());
        words.set(OfWords.HANDLE, post.author().handle());
        words.set(OfWords.DISPLAY_NAME, post.author().displayName());
        words.set(OfWords.TEXT, content.text());
        words.set(OfWords.TEXT_HTML, content.textHtml());
        words.set(OfWords.LANG, content.lang());
        words.set(OfWords.URLS, content.urls());
        words.set(OfWords.HASHTAGS, content.hashtags());
        words.set(OfWords.MENTIONS, content.mentions());
        words.set(OfWords.MEDIA_IDS, content.media());
        words.set(OfWords.CLIENT_APP, content.clientApp());
        words.endRow();
    }

    private void references(Post post, long postNumber) {
        References named = post.references();
        boolean isAlone = named.kind() == PostKind.POST && named.equals(References.NONE);
        if (isAlone && post.moment().idMicros() == Moment.NONE) {
            return;
        }
        references.set(OfReferences.POST_NO, postNumber);
        references.set(OfReferences.ID_TIME, post.moment().idMicros());
        references.set(OfReferences.REPOST_OF_ID, named.repostOfId());
        references.set(OfReferences.REPOST_OF_ACCOUNT, named.repostOfAccount());
        references.set(OfReferences.REPLY_TO_ID, named.replyToId());
        references.set(OfReferences.REPLY_TO_ACCOUNT, named.replyToAccount());
        references.set(OfReferences.QUOTE_OF_ID, named.quoteOfId());
        references.set(OfReferences.QUOTE_OF_ACCOUNT, named.quoteOfAccount());
        references.set(OfReferences.CONVERSATION_ID, named.conversationId());
        references.set(OfReferences.SPACE_ID, named.spaceId());
        references.set(OfReferences.SPACE_NAME, named.spaceName());
        references.endRow();
    }

    private void metrics(Post post, long postNumber) {
        Metrics counts = post.metrics();
        Long followers = post.author().followers();
        if (followers == null && post.collectedMicros() == Moment.NONE && counts.equals(Metrics.NONE)) {
            return;
        }
        metrics.set(OfMetrics.POST_NO, postNumber);
        metrics.set(OfMetrics.LIKES, counts.likes());
        metrics.set(OfMetrics.REPOSTS, counts.reposts());
        metrics.set(OfMetrics.REPLIES, counts.replies());
        metrics.set(OfMetrics.QUOTES, counts.quotes());
        metrics.set(OfMetrics.VIEWS, counts.views());
        metrics.set(OfMetrics.SAVES, counts.saves());
        metrics.set(OfMetrics.REACTIONS, counts.reactionsJson());
        metrics.set(OfMetrics.METRICS_AT, counts.atMicros());
        metrics.set(OfMetrics.FOLLOWERS_AT, followers);
        metrics.set(OfMetrics.COLLECTED_AT, post.collectedMicros());
        metrics.endRow();
    }
}
