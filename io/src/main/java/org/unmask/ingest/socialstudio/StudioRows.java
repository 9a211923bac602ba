package org.unmask.ingest.socialstudio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.bytes.csv.NamedCells;
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
import org.unmask.time.TimeReader;

/** One row = one post of an account known by its handle. */
final class StudioRows implements CsvReading.RowReader {
    private static final List<String> LINKS = List.of("tco1_step1", "tco2_step1", "tco3_step1");

    private final CsvTable table;
    private final RowClock clock;
    private @Nullable NamedCells cells;

    StudioRows(CsvTable table, TimeReader time) {
        this.table = table;
        this.clock = new RowClock(time, "publish_date");
    }

    @Override
    public void read(CsvRecords records, RecordRef ref, RecordSink sink) throws IOException {
        if (cells == null) {
            cells = new NamedCells(table, records);
        }
        NamedCells row = cells;
        Author author = author(row);
        if (author.accountId() == null) {
            sink.reject(ref, "ACCOUNT_MISSING", "author", "the record names no account");
            return;
        }
        PostId id = new PostId("x", postId(row.at("tweet_id"), ref, sink));
        Moment moment = clock.moment(id, row.at("publish_date"), ref, sink);
        if (moment != null) {
            PostKind kind = kind(row);
            Post post = new Post(
                    id,
                    null,
                    author,
                    moment,
                    content(row, kind),
                    new References(kind, null, null, null, null, null, null, null, null, null),
                    Metrics.NONE,
                    List.of(),
                    Moment.NONE,
                    false);
            sink.post(post, ref);
        }
    }

    private static Untrusted postId(String cell, RecordRef ref, RecordSink sink) {
        Untrusted tweet = Cells.id(cell);
        if (tweet != null && !Cells.isDamagedId(cell)) {
            return tweet;
        }
        if (tweet != null) {
            sink.fieldWarning("tweet_id", "ID_DAMAGED");
        }
        return Untrusted.of("sha256:" + HexFormat.of().formatHex(ref.sha256()));
    }

    private static Author author(NamedCells row) {
        Author author = Cells.author(null, row.at("author"));
        return new Author(author.accountId(), author.handle(), null, Cells.count(row.at("followers")));
    }

    private static PostKind kind(NamedCells row) {
        String type = row.at("post_type").toUpperCase(Locale.ROOT);
        if (Boolean.TRUE.equals(Cells.truth(row.at("retweet"))) || type.equals("RETWEET")) {
            return PostKind.REPOST;
        }
        return type.equals("QUOTE_TWEET") ? PostKind.QUOTE : PostKind.POST;
    }

    private static Content content(NamedCells row, PostKind kind) {
        String text = Cells.decoded(row.at("content"));
        List<Untrusted> urls = new ArrayList<>();
        for (String column : LINKS) {
            Untrusted url = Cells.word(row.at(column));
            if (url != null) {
                urls.add(url);
            }
        }
        return new Content(
                Untrusted.of(kind == PostKind.REPOST ? Cells.withoutRepostMark(text) : text),
                null,
                Cells.isAbsent(row.at("language")) ? null : row.at("language"),
                urls,
                hashtags(text),
                List.of(),
                List.of(),
                null);
    }

    /** The format has no column of hashtags: they stand in the text. */
    private static List<Untrusted> hashtags(String text) {
        List<Untrusted> tags = new ArrayList<>();
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            int end = at + 1;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            boolean starts = at == 0 || (!Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '&');
            if (starts && end > at + 1 && !text.substring(at + 1, end).chars().allMatch(Character::isDigit)) {
                tags.add(Untrusted.of(text.substring(at + 1, end)));
            }
        }
        return tags;
    }
}
