package org.unmask.ingest.ioarchive;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.bytes.csv.ListCell;
import org.unmask.bytes.csv.NamedCells;
import org.unmask.ingest.Cells;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.RecordSink;
import org.unmask.ingest.RowClock;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.time.TimeReader;

/** A file of posts. */
final class ArchivedPosts implements CsvReading.RowReader {
    private final CsvTable table;
    private final RowClock clock;
    private final ArchivedUser user;
    private final Map<Untrusted, AccountFacts> told = new HashMap<>();
    private @Nullable NamedCells cells;

    ArchivedPosts(CsvTable table, TimeReader posted, ArchivedUser user) {
        this.table = table;
        this.clock = new RowClock(posted, "tweet_time");
        this.user = user;
    }

    @Override
    public void read(CsvRecords records, RecordRef ref, RecordSink sink) throws IOException {
        if (cells == null) {
            cells = new NamedCells(table, records);
        }
        NamedCells row = cells;
        String written = row.at("tweetid");
        Untrusted tweet = Cells.id(written);
        if (tweet == null || Cells.isDamagedId(written)) {
            String code = tweet == null ? "ID_MISSING" : "ID_DAMAGED";
            sink.reject(ref, code, "tweetid", tweet == null ? "the record names no post" : Cells.DAMAGED);
            return;
        }
        PostId id = new PostId("x", tweet);
        Moment moment = clock.moment(id, row.at("tweet_time"), ref, sink);
        if (moment == null) {
            return;
        }
        References references = references(row);
        boolean isRepost = references.kind() == PostKind.REPOST;
        Metrics metrics = isRepost ? Metrics.NONE : metrics(row);
        Post post = new Post(
                id,
                null,
                author(row),
                moment,
                content(row, isRepost),
                references,
                metrics,
                List.of(),
                Moment.NONE,
                false);
        sink.post(post, ref);
        tellAccount(row, ref, sink);
    }

    /** The same facts stand in every row of an account; they are told when they change. */
    private void tellAccount(NamedCells row, RecordRef ref, RecordSink sink) throws IOException {
        AccountFacts facts = user.facts(row);
        if (facts != null && !facts.equals(told.put(facts.accountId(), facts))) {
            sink.account(facts, ref);
        }
    }

    private static Author author(NamedCells row) {
        Author author = Cells.author(row.at("userid"), row.at("user_screen_name"));
        return author.accountId() == null
                ? author
                : new Author(
                        author.accountId(),
                        author.handle(),
                        Cells.word(row.at("user_display_name")),
                        Cells.count(row.at("follower_count")));
    }

    private static Content content(NamedCells row, boolean isRepost) {
        String text = Cells.decoded(row.at("tweet_text"));
        String lang = row.at("tweet_language");
        return new Content(
                Untrusted.of(isRepost ? Cells.withoutRepostMark(text) : text),
                null,
                lang.isEmpty() || lang.equals("und") ? null : lang,
                list(row.at("urls")),
                list(row.at("hashtags")),
                list(row.at("user_mentions")),
                List.of(),
                Cells.word(row.at("tweet_client_name")));
    }

    private static List<Untrusted> list(String cell) {
        return ListCell.parts(cell, ' ').stream().map(Untrusted::of).toList();
    }

    private static References references(NamedCells row) {
        Untrusted repost = Cells.id(row.at("retweet_tweetid"));
        Untrusted reply = Cells.id(row.at("in_reply_to_tweetid"));
        Untrusted quote = Cells.id(row.at("quoted_tweet_tweetid"));
        boolean marked = Boolean.TRUE.equals(Cells.truth(row.at("is_retweet")));
        PostKind kind = repost != null || marked
                ? PostKind.REPOST
                : reply != null ? PostKind.REPLY : quote != null ? PostKind.QUOTE : PostKind.POST;
        return new References(
                kind,
                repost,
                Cells.id(row.at("retweet_userid")),
                reply,
                Cells.id(row.at("in_reply_to_userid")),
                quote,
                null,
                null,
                null,
                null);
    }

    private static Metrics metrics(NamedCells row) {
        return new Metrics(
                Cells.count(row.at("like_count")),
                Cells.count(row.at("retweet_count")),
                Cells.count(row.at("reply_count")),
                Cells.count(row.at("quote_count")),
                null,
                null,
                null,
                Moment.NONE);
    }
}
