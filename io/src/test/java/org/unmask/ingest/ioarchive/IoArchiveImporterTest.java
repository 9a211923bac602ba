package org.unmask.ingest.ioarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.InputFile;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** The fixture is made by hand from the published column names; no row of any archive is in it. */
class IoArchiveImporterTest {
    private static final String HASHED = "abcDEF0123456789abcDEF0123456789abcDEF01234=";
    private static final String HEADER = "tweetid,userid,user_display_name,user_screen_name,user_reported_location,"
            + "user_profile_description,user_profile_url,follower_count,following_count,account_creation_date,account_language,"
            + "tweet_language,tweet_text,tweet_time,tweet_client_name,in_reply_to_tweetid,in_reply_to_userid,quoted_tweet_tweetid,"
            + "is_retweet,retweet_userid,retweet_tweetid,latitude,longitude,quote_count,reply_count,like_count,retweet_count,"
            + "hashtags,urls,user_mentions,poll_choices\n";
    private static final String POST = "1394735776701816833," + HASHED + "," + HASHED + "," + HASHED
            + ",here,some bio,,12,3,2014-05-06,en,en,one &amp; two,2021-05-18 19:24,Client,,,,False,,,absent,absent,1.0,2.0,3.0,4.0,"
            + "\"['a', 'b']\",\"['http://a.example']\",\"['77']\",\n";
    private static final String REPOST = "1394735776701816834," + HASHED + "," + HASHED + "," + HASHED
            + ",here,some bio,,12,3,2014-05-06,en,en,RT @one: said it,2021-05-18 19:25,Client,,,,True,88,1394735776701816000,absent,absent,"
            + "0.0,0.0,0.0,9.0,[],[],[],\n";

    private final IoArchiveImporter importer = new IoArchiveImporter();

    @TempDir
    private Path folder;

    private Gathered read(String text) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, text), Gathered.settings());
    }

    private static List<Untrusted> wrapped(String... words) {
        return Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void aRowIsAPostWhoseIdTellsTheFinerTime() throws IOException, UnusableInput {
        Gathered found = read(HEADER + POST);
        Untrusted hashed = Untrusted.of(HASHED);
        assertEquals(
                new Post(
                        new PostId("x", Untrusted.of("1394735776701816833")),
                        null,
                        new Author(hashed, hashed, hashed, 12L),
                        new Moment(
                                1_621_365_896_760_000L,
                                Untrusted.of("2021-05-18 19:24"),
                                TimePrecision.MS,
                                TimeSource.ID,
                                1_621_365_896_760_000L),
                        new Content(
                                Untrusted.of("one & two"),
                                null,
                                "en",
                                wrapped("http://a.example"),
                                wrapped("a", "b"),
                                wrapped("77"),
                                List.of(),
                                Untrusted.of("Client")),
                        References.NONE,
                        new Metrics(3L, 4L, 2L, 1L, null, null, null, Moment.NONE),
                        List.of(),
                        Moment.NONE,
                        false),
                found.posts.get(0));
        assertEquals(
                List.of(new AccountFacts(
                        "x",
                        hashed,
                        hashed,
                        hashed,
                        Untrusted.of("some bio"),
                        Untrusted.of("here"),
                        null,
                        1_399_334_400_000_000L,
                        12L,
                        3L,
                        null,
                        null,
                        null,
                        null,
                        Moment.NONE)),
                found.accounts);
    }

    @Test
    void aRepostNamesItsOriginalAndHasNoCountsOfItsOwn() throws IOException, UnusableInput {
        Gathered found = read(HEADER + POST + REPOST);
        Post repost = found.posts.get(1);
        assertEquals(PostKind.REPOST, repost.references().kind());
        assertEquals(Untrusted.of("1394735776701816000"), repost.references().repostOfId());
        assertEquals(Untrusted.of("88"), repost.references().repostOfAccount());
        assertEquals(Untrusted.of("said it"), repost.content().text());
        assertEquals(Metrics.NONE, repost.metrics());
        assertEquals(1, found.accounts.size());
    }

    @Test
    void theOtherOrderAndTheOldestReleaseGiveTheSamePosts() throws IOException, UnusableInput {
        String swapped =
                HEADER.replace("in_reply_to_tweetid,in_reply_to_userid", "in_reply_to_userid,in_reply_to_tweetid");
        String reply = POST.replace("Client,,,", "Client,55,66,");
        String replySwapped = POST.replace("Client,,,", "Client,66,55,");
        assertEquals(read(HEADER + reply).posts, read(swapped + replySwapped).posts);
        assertEquals(
                PostKind.REPLY, read(HEADER + reply).posts.get(0).references().kind());
        String old = HEADER.replace("tweet_language,", "");
        assertEquals(1, read(old + POST.replace(",en,en,", ",en,")).posts.size());
    }

    @Test
    void aFileOfUsersGivesAccountsAndNoPosts() throws IOException, UnusableInput {
        InputFile users = Gathered.file(
                folder,
                "userid,user_display_name,user_screen_name,follower_count,account_creation_date\n" + HASHED
                        + ",a,b,5,2014-05-06\n,x,y,1,2014-05-06\n");
        assertEquals(0.5, importer.recognise(users).score());
        Gathered found = Gathered.from(importer, users, Gathered.settings());
        assertEquals(List.of("1 ACCOUNT_ONLY"), found.skips);
        assertEquals(1, found.accounts.size());
        assertEquals(1, found.rejects.size());
        assertEquals(0, found.posts.size());
    }

    @Test
    void rowsThatCannotBeUsedAreRejectedWithTheirPlace() throws IOException, UnusableInput {
        Gathered found = read(HEADER
                + POST
                + POST.replace("1394735776701816833", "1.39474E+18")
                + POST.replace("1394735776701816833", "")
                + POST.replace("1394735776701816833", "20").replace("2021-05-18 19:24", "")
                + POST.replace("2021-05-18 19:24", "soon"));
        assertEquals(
                List.of("ID_DAMAGED tweetid", "ID_MISSING tweetid", "TIME_MISSING tweet_time"),
                found.rejects.stream()
                        .map(reject -> reject.substring(reject.indexOf(' ') + 1))
                        .toList());
        assertEquals(2, found.posts.size());
        assertEquals(1, found.warnings.get("tweet_time TIME_UNREADABLE"));
    }

    @Test
    void theHeaderIsTheSignature() throws IOException {
        assertEquals(
                1.0,
                importer.recognise(Gathered.file(folder, HEADER + POST + REPOST))
                        .score());
        assertEquals(
                0.0, importer.recognise(Gathered.file(folder, "a,b\n1,2\n")).score());
    }
}
