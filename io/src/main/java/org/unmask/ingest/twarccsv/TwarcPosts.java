package org.unmask.ingest.twarccsv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.RowClock;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.time.Moments;
import org.unmask.time.ReadTime;
import org.unmask.time.TimeReader;
import org.unmask.xposts.FieldWarnings;
import org.unmask.xposts.XText;

/** A row = a post. A repost's row carries the original's words and counts, which go to the original as a post seen by reference. */
final class TwarcPosts implements CsvReading.RowReader {
    private static final String X = "x";

    private final CsvTable table;
    private final TimeReader times;
    private final RowClock clock;
    private final Moments moments = new Moments(X);
    private final TwarcAccounts accounts;
    private @Nullable TwarcCells cells;

    TwarcPosts(CsvTable table, TimeReader times) {
        this.table = table;
        this.times = times;
        this.clock = new RowClock(times, "created_at");
        this.accounts = new TwarcAccounts("author.", times);
    }

    @Override
    public void read(CsvRecords records, RecordRef ref, RecordSink sink) throws IOException {
        if (cells == null) {
            cells = new TwarcCells(table, records);
        }
        TwarcCells row = cells;
        Untrusted id = required("id", "ID_MISSING", row, ref, sink);
        Untrusted account = id == null ? null : required("author_id", "ACCOUNT_MISSING", row, ref, sink);
        if (id == null || account == null) {
            return;
        }
        PostId postId = new PostId(X, id);
        long collected = times.read(row.at("__twarc.retrieved_at")).micros();
        Moment moment =
                clock.moment(postId, row.at("created_at"), Moments.OtherClocks.collectedAt(collected), ref, sink);
        if (moment == null) {
            return;
        }
        Metrics counted = metrics(row, collected, sink::fieldWarning);
        Post post = post(postId, account, moment, row, sink::fieldWarning);
        boolean isRepost = post.references().kind() == PostKind.REPOST;
        sink.post(isRepost ? post : counted(post, counted), ref);
        accounts.tell(account, row, ref, sink);
        if (isRepost && isMerged(row)) {
            original(post, counted, row, ref, sink);
        }
    }

    private Post post(PostId id, Untrusted account, Moment moment, TwarcCells row, FieldWarnings warnings) {
        References references = references(row, warnings);
        return new Post(
                id,
                XText.permalink(row.at("author.username"), id.nativeId().raw()),
                author(account, row, warnings),
                moment,
                new TwarcContent(row, warnings).of(references.kind() == PostKind.REPOST),
                references,
                Metrics.NONE,
                List.of(),
                times.read(row.at("__twarc.retrieved_at")).micros(),
                false);
    }

    private static Post counted(Post post, Metrics metrics) {
        return new Post(
                post.id(),
                post.url(),
                post.author(),
                post.moment(),
                post.content(),
                post.references(),
                metrics,
                post.objects(),
                post.collectedMicros(),
                post.byReference());
    }

    private static @Nullable Untrusted required(
            String column, String missingCode, TwarcCells row, RecordRef ref, RecordSink sink) throws IOException {
        String cell = row.at(column).strip();
        if (isDigits(cell)) {
            return Untrusted.of(cell);
        }
        if (Cells.isAbsent(cell)) {
            sink.reject(ref, missingCode, column, "the record has no " + column);
        } else {
            sink.reject(
                    ref,
                    "ID_DAMAGED",
                    column,
                    Cells.isDamagedId(cell) ? Cells.DAMAGED : column + " is no row of digits");
        }
        return null;
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.length() <= 20 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Untrusted optional(String column, TwarcCells row, FieldWarnings warnings) {
        String cell = row.at(column).strip();
        if (Cells.isAbsent(cell)) {
            return null;
        }
        if (!isDigits(cell)) {
            warnings.warn(column, "ID_DAMAGED");
            return null;
        }
        return Untrusted.of(cell);
    }

    private static Author author(Untrusted account, TwarcCells row, FieldWarnings warnings) {
        return new Author(
                account,
                row.word("author.username"),
                row.word("author.name"),
                row.count("author.public_metrics.followers_count", warnings));
    }

    private static References references(TwarcCells row, FieldWarnings warnings) {
        Untrusted repost = optional("referenced_tweets.retweeted.id", row, warnings);
        Untrusted reply = optional("referenced_tweets.replied_to.id", row, warnings);
        Untrusted quote = optional("referenced_tweets.quoted.id", row, warnings);
        Untrusted replyAccount = optional("in_reply_to_user_id", row, warnings);
        PostKind kind = repost != null
                ? PostKind.REPOST
                : reply != null || replyAccount != null
                        ? PostKind.REPLY
                        : quote != null ? PostKind.QUOTE : PostKind.POST;
        return new References(
                kind,
                repost,
                optional("retweeted_user_id", row, warnings),
                reply,
                replyAccount,
                quote,
                optional("quoted_user_id", row, warnings),
                optional("conversation_id", row, warnings),
                null,
                null);
    }

    private static Metrics metrics(TwarcCells row, long collected, FieldWarnings warnings) {
        return new Metrics(
                row.count("public_metrics.like_count", warnings),
                row.count("public_metrics.retweet_count", warnings),
                row.count("public_metrics.reply_count", warnings),
                row.count("public_metrics.quote_count", warnings),
                row.count("public_metrics.impression_count", warnings),
                row.count("public_metrics.bookmark_count", warnings),
                null,
                collected);
    }

    /** Whether the row of a repost holds the original's text: the plugin's default, where X gave the original. */
    private static boolean isMerged(TwarcCells row) {
        String handle = row.at("retweeted_username").toLowerCase(Locale.ROOT);
        String start = "rt @" + handle + ":";
        String text = row.text("text");
        return !row.at("retweeted_user_id").isEmpty()
                && !(text.length() > start.length()
                        && text.substring(0, start.length())
                                .toLowerCase(Locale.ROOT)
                                .equals(start));
    }

    private void original(Post repost, Metrics counted, TwarcCells row, RecordRef ref, RecordSink sink)
            throws IOException {
        Untrusted id = repost.references().repostOfId();
        Untrusted account = repost.references().repostOfAccount();
        if (id == null || account == null) {
            return;
        }
        Content said = repost.content();
        sink.reference(
                new Post(
                        new PostId(X, id),
                        XText.permalink(row.at("retweeted_username"), id.raw()),
                        new Author(account, row.word("retweeted_username"), null, null),
                        moments.of(
                                id,
                                null,
                                ReadTime.missing(),
                                Moments.OtherClocks.collectedAt(repost.collectedMicros())),
                        new Content(
                                said.text(),
                                null,
                                said.lang(),
                                said.urls(),
                                said.hashtags(),
                                said.mentions(),
                                said.media(),
                                null),
                        References.NONE,
                        counted,
                        List.of(),
                        repost.collectedMicros(),
                        true),
                ref);
    }
}
