package org.unmask.ingest.twarccsv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.importers.Importers;
import org.unmask.importers.Recognised;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.xv2flat.V2FlatImporter;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** The fixture is made by hand after the plugin's published columns and code: nobody in it exists. */
class TwarcCsvImporterTest {
    private final Importer importer = new TwarcCsvImporter();

    @TempDir
    private Path folder;

    private Gathered read(TwarcRows rows) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, rows.text()), Gathered.settings());
    }

    private static List<Untrusted> wrapped(String... words) {
        return Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void theTableIsToldByItsOwnColumns() throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, new TwarcRows().row().row().text());
        Recognised found = Importers.recognise(file, Gathered.settings());
        assertEquals("x-twarc-csv", found.importer().card().id());
        assertEquals(1.0, found.fit().score());
        assertEquals(84, TwarcRows.COLUMNS.size());
    }

    @Test
    void aPostHasItsWordsLinksPicturesAndCounts() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows()
                .row(
                        "text", "Tea &amp; cake\\nfor all",
                        "source", "Web App",
                        "entities.hashtags", "[\"#tea\", \"#\\u00e7ay\"]",
                        "entities.mentions", "[\"@bob_invented\"]",
                        "entities.urls",
                                "[\"https://a.example/x,y\", \"pic.twitter.com/abc\", \"https://twitter.com/ann_invented/status/1/photo/1\"]",
                        "attachments.media_keys", "[\"3_11\", \"7_12\"]",
                        "attachments.media",
                                "[{\"media_key\": \"3_11\", \"type\": \"photo\", \"url\": \"https://pbs.example/11.jpg\"}, {}]",
                        "public_metrics.like_count", "5",
                        "public_metrics.retweet_count", "2.0",
                        "public_metrics.impression_count", "",
                        "author.public_metrics.followers_count", "120"));
        Post post = found.posts.get(0);
        assertEquals(Untrusted.of("1394735776701816833"), post.id().nativeId());
        assertEquals(Untrusted.of("https://x.com/ann_invented/status/1394735776701816833"), post.url());
        assertEquals(
                new Author(Untrusted.of("7001"), Untrusted.of("ann_invented"), Untrusted.of("Ann, of nowhere"), 120L),
                post.author());
        assertEquals(1_621_365_896_000_000L, post.moment().createdMicros());
        assertEquals(1_621_365_896_760_000L, post.moment().idMicros());
        assertEquals(
                new Content(
                        Untrusted.of("Tea & cake\nfor all"),
                        null,
                        "en",
                        wrapped("https://a.example/x,y"),
                        wrapped("tea", "çay"),
                        wrapped("bob_invented"),
                        wrapped("https://pbs.example/11.jpg", "7_12"),
                        Untrusted.of("Web App")),
                post.content());
        assertEquals(new Metrics(5L, 2L, null, null, null, null, null, 1_622_541_600_000_000L), post.metrics());
        assertEquals(Map.of(), found.warnings);
    }

    @Test
    void aRepostsWordsAndCountsBelongToTheOriginal() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows()
                .row(
                        "referenced_tweets.retweeted.id", "1394735000000000000",
                        "retweeted_user_id", "9001",
                        "retweeted_username", "Original_One",
                        "text", "the whole text of the original, which is long",
                        "public_metrics.like_count", "77"));
        Post repost = found.posts.get(0);
        assertEquals(PostKind.REPOST, repost.references().kind());
        assertEquals(Metrics.NONE, repost.metrics());
        assertEquals(
                Untrusted.of("the whole text of the original, which is long"),
                repost.content().text());
        Post original = found.references.get(0);
        assertEquals(Untrusted.of("1394735000000000000"), original.id().nativeId());
        assertEquals(Untrusted.of("9001"), original.author().accountId());
        assertEquals(Untrusted.of("Original_One"), original.author().handle());
        assertEquals(repost.content().text(), original.content().text());
        assertEquals(77L, original.metrics().likes());
        assertEquals(TimeSource.ID, original.moment().source());
        assertEquals(1_621_365_711_580_000L, original.moment().createdMicros());
    }

    @Test
    void aRepostThatKeptItsOwnTextTellsNothingOfTheOriginal() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows()
                .row(
                        "referenced_tweets.retweeted.id", "1394735000000000000",
                        "retweeted_user_id", "9001",
                        "retweeted_username", "original_one",
                        "text", "RT @Original_One: the text, cut…",
                        "public_metrics.like_count", "0"));
        assertEquals(
                Untrusted.of("the text, cut…"), found.posts.get(0).content().text());
        assertEquals(Metrics.NONE, found.posts.get(0).metrics());
        assertEquals(List.of(), found.references);
    }

    @Test
    void repliesAndQuotesNameTheirTargets() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows()
                .row("referenced_tweets.replied_to.id", "11", "in_reply_to_user_id", "8001")
                .row("referenced_tweets.quoted.id", "12", "quoted_user_id", "8002"));
        assertEquals(PostKind.REPLY, found.posts.get(0).references().kind());
        assertEquals(Untrusted.of("11"), found.posts.get(0).references().replyToId());
        assertEquals(Untrusted.of("8001"), found.posts.get(0).references().replyToAccount());
        assertEquals(PostKind.QUOTE, found.posts.get(1).references().kind());
        assertEquals(Untrusted.of("8002"), found.posts.get(1).references().quoteOfAccount());
    }

    @Test
    void textsQuotedOnceMoreAndListsInPythonsWayAreTheSame() throws IOException, UnusableInput {
        Post plain = read(new TwarcRows().row("text", "one \"two\"\\nthree", "entities.hashtags", "[\"#a\", \"#b\"]"))
                .posts
                .get(0);
        Post quoted = read(new TwarcRows()
                        .row(
                                "id", "\"1394735776701816833\"",
                                "conversation_id", "\"1394735776701816833\"",
                                "author_id", "\"7001\"",
                                "author.id", "\"7001\"",
                                "author.username", "\"ann_invented\"",
                                "author.name", "\"Ann, of nowhere\"",
                                "created_at", "\"2021-05-18T19:24:56.000Z\"",
                                "lang", "\"en\"",
                                "text", "\"one \\\"two\\\"\\nthree\"",
                                "__twarc.retrieved_at", "\"2021-06-01T10:00:00+00:00\"",
                                "entities.hashtags", "[\"#a\", \"#b\"]"))
                .posts
                .get(0);
        assertEquals(plain, quoted);
        Post python = read(new TwarcRows().row("text", "one \"two\"\\nthree", "entities.hashtags", "['#a', '#b']"))
                .posts
                .get(0);
        assertEquals(plain, python);
        Gathered objects = read(new TwarcRows().row("entities.hashtags", "[{'start': 1, 'tag': 'a'}]"));
        assertEquals(Map.of("entities.hashtags LIST_UNREADABLE", 1), objects.warnings);
        Gathered whole = read(new TwarcRows().row("entities.hashtags", "[{\"start\": 1, \"tag\": \"a\"}]"));
        assertEquals(wrapped("a"), whole.posts.get(0).content().hashtags());
    }

    @Test
    void theSamePostAsJsonIsTheSamePost() throws IOException, UnusableInput {
        Gathered table = read(new TwarcRows()
                .row(
                        "public_metrics.like_count", "5",
                        "public_metrics.retweet_count", "1",
                        "public_metrics.reply_count", "0",
                        "public_metrics.quote_count", "0",
                        "entities.hashtags", "[\"#tea\"]",
                        "author.description", "a bio &amp; more",
                        "author.created_at", "2018-07-03T23:27:07.000Z",
                        "author.verified", "False",
                        "author.public_metrics.followers_count", "120"));
        InputFile json = Gathered.file(
                folder,
                "{\"id\":\"1394735776701816833\",\"conversation_id\":\"1394735776701816833\",\"author_id\":\"7001\",\"lang\":\"en\","
                        + "\"created_at\":\"2021-05-18T19:24:56.000Z\",\"text\":\"some words\",\"entities\":{\"hashtags\":[{\"tag\":\"tea\"}]},"
                        + "\"public_metrics\":{\"like_count\":5,\"retweet_count\":1,\"reply_count\":0,\"quote_count\":0},"
                        + "\"author\":{\"id\":\"7001\",\"username\":\"ann_invented\",\"name\":\"Ann, of nowhere\",\"verified\":false,"
                        + "\"description\":\"a bio &amp; more\",\"created_at\":\"2018-07-03T23:27:07.000Z\","
                        + "\"public_metrics\":{\"followers_count\":120}},"
                        + "\"__twarc\":{\"retrieved_at\":\"2021-06-01T10:00:00+00:00\"}}\n");
        Gathered line = Gathered.from(new V2FlatImporter(), json, Gathered.settings());
        assertEquals(line.posts, table.posts);
        assertEquals(line.accounts, table.accounts);
    }

    @Test
    void whatHasNoUsableIdOrAuthorIsRejected() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows()
                .row("id", "")
                .row("id", "1.39474E+18")
                .row("author_id", "")
                .row("created_at", "")
                .row("id", "25", "created_at", "yesterday", "__twarc.retrieved_at", "")
                .row());
        assertEquals(
                List.of("ID_MISSING id", "ID_DAMAGED id", "ACCOUNT_MISSING author_id", "TIME_UNREADABLE created_at"),
                found.rejects.stream()
                        .map(reject -> reject.substring(reject.indexOf(' ') + 1))
                        .toList());
        assertEquals(2, found.posts.size());
        assertEquals(TimeSource.ID, found.posts.get(0).moment().source());
        assertEquals(Map.of("created_at TIME_MISSING", 1), found.warnings);
    }

    @Test
    void anAuthorIsToldOnceUntilSomethingChanges() throws IOException, UnusableInput {
        Gathered found = read(new TwarcRows().row().row().row("author.description", "new words"));
        assertEquals(2, found.accounts.size());
        AccountFacts first = found.accounts.get(0);
        assertNull(first.bio());
        assertEquals(Untrusted.of("new words"), found.accounts.get(1).bio());
    }

    @Test
    void aWithheldTextIsUnknown() throws IOException, UnusableInput {
        Gathered found = read(
                new TwarcRows()
                        .row(
                                "withheld.country_codes", "[\"XX\"]",
                                "text",
                                        "This Tweet from @ann_invented has been withheld in Nowhere in response to a legal demand."));
        assertNull(found.posts.get(0).content().text());
        assertEquals(Map.of("text WITHHELD", 1), found.warnings);
    }

    @Test
    void tablesWithoutPostsAreKnownByName() throws IOException, UnusableInput {
        String users =
                "id,created_at,username,name,public_metrics.followers_count,public_metrics.tweet_count,__twarc.retrieved_at\n"
                        + "7001,2018-07-03T23:27:07.000Z,ann_invented,Ann,12,340,2021-06-01T10:00:00+00:00\n";
        Gathered accounts = known(users);
        assertEquals(List.of("1 ACCOUNT_ONLY"), accounts.skips);
        assertEquals(340L, accounts.accounts.get(0).postsCount());
        assertEquals(1_530_660_427_000_000L, accounts.accounts.get(0).createdMicros());
        assertEquals(
                List.of("1 COUNT_BIN"),
                known(
                                "start,end,tweet_count,__twarc.retrieved_at,__twarc.url,__twarc.version\n"
                                        + "2021-10-16T18:00:00.000Z,2021-10-16T19:00:00.000Z,39,2021-10-17T00:00:00+00:00,u,2.3\n")
                        .skips);
        assertEquals(
                List.of("1 LIST"),
                known(
                                ",id,owner_id,created_at,name,description,member_count,follower_count,private,__twarc.retrieved_at\n"
                                        + ",99,7001,2021-01-28T14:45:48.000Z,List,,3,0,False,2021-10-17T00:00:00+00:00\n")
                        .skips);
        assertEquals(
                List.of("1 DELETION_EVENT"),
                known("id,action,created_at,redacted_at,reason\n"
                                + "99,delete,2021-01-28T14:45:48.000Z,2021-02-28T14:45:48.000Z,deleted\n")
                        .skips);
    }

    private Gathered known(String text) throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, text);
        assertEquals(
                "x-twarc-csv",
                Importers.recognise(file, Gathered.settings()).importer().card().id());
        Gathered found = Gathered.from(importer, file, Gathered.settings());
        assertEquals(0, found.posts.size());
        return found;
    }
}
