package org.unmask.ingest.ioarchive;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.ingest.CsvReading;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.RowClock;
import org.unmask.ingest.TableSignature;
import org.unmask.model.UnusableInput;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/** Reads the information-operations archive: posts in every column order and of every release, and the files of users. */
public final class IoArchiveImporter implements Importer {
    private static final String ID = "x-io-archive";
    private static final int VERSION = 1;
    private static final TableSignature POSTS =
            new TableSignature(ID, List.of("tweetid", "userid", "tweet_text", "tweet_time"), "tweetid", "tweet_time");
    private static final TableSignature USERS = new TableSignature(
            ID, List.of("userid", "user_screen_name", "account_creation_date"), "userid", "account_creation_date");

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "Twitter information-operations archive",
                "header with tweetid, userid, tweet_text, tweet_time; users: userid, user_screen_name, account_creation_date, no tweetid",
                "tweet_time to the minute, UTC; the time in the id is finer and wins",
                List.of(
                        "post_id <- tweetid",
                        "account_id <- userid (may be a hash: opaque)",
                        "handle, display_name <- user_screen_name, user_display_name",
                        "text <- tweet_text",
                        "created_at <- tweet_time, tweetid",
                        "lang <- tweet_language",
                        "repost_of <- retweet_tweetid, retweet_userid",
                        "reply_to <- in_reply_to_tweetid, in_reply_to_userid",
                        "quote_of <- quoted_tweet_tweetid",
                        "urls, hashtags, mentions <- urls, hashtags, user_mentions (lists in Python's way)",
                        "client_app <- tweet_client_name",
                        "counts <- like_count, retweet_count, reply_count, quote_count; none on a repost",
                        "followers_at <- follower_count"),
                List.of(
                        "Columns come in two orders and 30 or 31 of them: they are read by name.",
                        "Hashed ids cannot be joined with other sources; a hashed handle is the same hash.",
                        "Media stand in another archive."),
                "column names of published files; the fixture is made by hand");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        if (file.sample().isBinary() || file.table().column("tweetid") >= 0) {
            return POSTS.recognise(file);
        }
        return USERS.recognise(file);
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        boolean hasPosts = file.table().column("tweetid") >= 0;
        CsvTable table = (hasPosts ? POSTS : USERS).demand(file);
        TimeSettings utc = TimeSettings.of("x", settings.nowMicros()).fixedByFormat(ZoneOffset.UTC);
        TimeReader created = reader(table, "account_creation_date", utc);
        TimeReader posted = reader(table, "tweet_time", utc);
        List<String> warnings = new ArrayList<>();
        if (posted != null) {
            warnings.addAll(RowClock.warnings(posted));
        }
        if (hasPosts && posted == null) {
            throw new UnusableInput("TIME_UNREADABLE", "no value of tweet_time in the sample is a time");
        }
        return new CsvReading(
                file,
                table,
                FileFacts.ofTable(ID, VERSION, table)
                        .with("by_format UTC", recognise(file).reasons(), warnings),
                () -> hasPosts && posted != null
                        ? new ArchivedPosts(table, posted, new ArchivedUser(created))
                        : new ArchivedUsers(table, new ArchivedUser(created)));
    }

    private static @Nullable TimeReader reader(CsvTable table, String name, TimeSettings settings) {
        int column = table.column(name);
        if (column < 0) {
            return null;
        }
        try {
            return TimeReader.of(table.values(column), settings);
        } catch (UnusableInput unread) {
            return null;
        }
    }
}
