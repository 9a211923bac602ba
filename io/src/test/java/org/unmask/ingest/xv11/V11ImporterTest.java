package org.unmask.ingest.xv11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.xv2flat.V2FlatImporter;
import org.unmask.ingest.xv2page.V2PageImporter;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

class V11ImporterTest {
    private static final String USER =
            "\"user\":{\"id_str\":\"7\",\"screen_name\":\"seven\",\"name\":\"S\",\"followers_count\":5,\"created_at\":\"Tue Jul 03 23:27:07 +0000 2018\",\"verified\":true}";
    private static final String OTHER =
            "\"user\":{\"id_str\":\"8\",\"screen_name\":\"eight\",\"name\":\"E\",\"friends_count\":-1}";
    private static final String HEAD =
            "\"id\":1394735776701816833,\"id_str\":\"1394735776701816833\",\"created_at\":\"Tue May 18 19:24:56 +0000 2021\","
                    + USER;
    private static final String ORIGINAL =
            "\"id_str\":\"1394000000000000001\",\"created_at\":\"Sun May 16 18:41:00 +0000 2021\"," + OTHER;

    @TempDir
    private Path folder;

    private Gathered read(String lines) throws IOException, UnusableInput {
        return Gathered.from(new V11Importer(), Gathered.file(folder, lines), Gathered.settings());
    }

    private Post one(String more) throws IOException, UnusableInput {
        Gathered gathered = read("{" + HEAD + more + "}\n");
        assertEquals(List.of(), gathered.rejects);
        return gathered.posts.get(0);
    }

    private static @Nullable String raw(@Nullable Untrusted text) {
        return text == null ? null : text.raw();
    }

    private static List<String> raw(List<Untrusted> texts) {
        return texts.stream().map(Untrusted::raw).toList();
    }

    @Test
    void bothRealTimelinesAreReadWhole() throws IOException, UnusableInput {
        for (Object[] expected : new Object[][] {
            {"sample_raw_tweets_1.json.gz", 291, 1},
            {"sample_raw_tweets_2.json.gz", 1200, 1},
            {"sample_timeline.jsonl.gz", 1491, 2}
        }) {
            InputFile file = InputFile.onDisk(RealData.at("bloc-timelines").resolve((String) expected[0]));
            assertEquals(1.0, new V11Importer().recognise(file).score(), expected[0].toString());
            assertEquals(0.0, new V2PageImporter().recognise(file).score());
            assertEquals(0.0, new V2FlatImporter().recognise(file).score());
            Gathered gathered = Gathered.from(new V11Importer(), file, Gathered.settings());
            assertEquals(expected[1], gathered.posts.size());
            assertEquals(List.of(), gathered.rejects);
            assertEquals(expected[2], (int) gathered.posts.stream()
                    .map(p -> p.author().accountId())
                    .distinct()
                    .count());
            assertTrue(gathered.posts.stream().allMatch(p -> p.moment().source() == TimeSource.DECLARED));
        }
    }

    @Test
    void aPostIsReadWithItsAuthor() throws IOException, UnusableInput {
        Post post = one(
                ",\"full_text\":\"a &amp; b\",\"lang\":\"en\",\"source\":\"<a href=\\\"https://x.example\\\" rel=\\\"nofollow\\\">Web App</a>\","
                        + "\"favorite_count\":2,\"retweet_count\":-1,"
                        + "\"entities\":{\"hashtags\":[{\"text\":\"b\",\"indices\":[9,10]},{\"text\":\"A\",\"indices\":[1,2]}],"
                        + "\"urls\":[{\"expanded_url\":\"https://a.example\",\"indices\":[1,2]},{\"expanded_url\":\"https://x.com/1\",\"media_key\":\"3_1\"}],"
                        + "\"user_mentions\":[{\"id\":9,\"screen_name\":\"nine\",\"indices\":[0,1]},{\"screen_name\":\"ten\",\"indices\":[5,6]}]},"
                        + "\"extended_entities\":{\"media\":[{\"id_str\":\"1\",\"media_url_https\":\"https://pbs.example/1.jpg\"}]}");
        assertEquals("a & b", raw(post.content().text()));
        assertEquals("Web App", raw(post.content().clientApp()));
        assertEquals(List.of("A", "b"), raw(post.content().hashtags()));
        assertEquals(List.of("https://a.example"), raw(post.content().urls()));
        assertEquals(List.of("9", "ten"), raw(post.content().mentions()));
        assertEquals(List.of("https://pbs.example/1.jpg"), raw(post.content().media()));
        assertEquals(2L, post.metrics().likes());
        assertNull(post.metrics().reposts());
        assertEquals(5L, post.author().followers());
        assertEquals(1_621_365_896_000_000L, post.moment().createdMicros());
        assertEquals(1_621_365_896_760_000L, post.moment().idMicros());
        assertEquals("https://x.com/seven/status/1394735776701816833", raw(post.url()));
    }

    @Test
    void anExtendedPostIsReadInFull() throws IOException, UnusableInput {
        Post post = one(",\"text\":\"short…\",\"truncated\":true,\"entities\":{\"hashtags\":[]},"
                + "\"extended_tweet\":{\"full_text\":\"short and long\",\"entities\":{\"hashtags\":[{\"text\":\"h\",\"indices\":[0,1]}]},"
                + "\"extended_entities\":{\"media\":[{\"media_url_https\":\"https://pbs.example/2.jpg\"}]}}");
        assertEquals("short and long", raw(post.content().text()));
        assertEquals(List.of("h"), raw(post.content().hashtags()));
        assertEquals(List.of("https://pbs.example/2.jpg"), raw(post.content().media()));
        assertEquals(
                1,
                read("{" + HEAD + ",\"text\":\"cut…\",\"truncated\":true}")
                        .warnings
                        .get("text CUT"));
    }

    @Test
    void aRepostSaysWhatItsOriginalSaysAndTheCountsGoToTheOriginal() throws IOException, UnusableInput {
        Gathered gathered = read("{" + HEAD
                + ",\"full_text\":\"RT @eight: the wh…\",\"retweet_count\":4,\"quoted_status_id_str\":\"3\","
                + "\"retweeted_status\":{" + ORIGINAL
                + ",\"full_text\":\"the whole\",\"retweet_count\":4,\"favorite_count\":9,"
                + "\"quoted_status_id_str\":\"1393000000000000001\",\"quoted_status\":{\"id_str\":\"1393000000000000001\",\"text\":\"q\","
                + "\"created_at\":\"Thu May 13 00:00:00 +0000 2021\"," + USER.replace("\"7\"", "\"9\"") + "}}}\n");
        Post post = gathered.posts.get(0);
        assertEquals(PostKind.REPOST, post.references().kind());
        assertEquals("the whole", raw(post.content().text()));
        assertEquals("8", raw(post.references().repostOfAccount()));
        assertNull(post.references().quoteOfId());
        assertNull(post.metrics().reposts());
        assertEquals(2, gathered.references.size());
        Post original = gathered.references.get(0);
        assertEquals(9L, original.metrics().likes());
        assertEquals(PostKind.QUOTE, original.references().kind());
        assertEquals("9", raw(original.references().quoteOfAccount()));
        assertEquals(
                List.of("7", "8", "9"),
                gathered.accounts.stream().map(a -> a.accountId().raw()).toList());
        assertNull(gathered.accounts.get(1).following());
        assertEquals("{\"verified\":true}", gathered.accounts.get(0).verifiedJson());
        assertEquals(1_530_660_427_000_000L, gathered.accounts.get(0).createdMicros());
    }

    @Test
    void aReplyNamesItsParent() throws IOException, UnusableInput {
        Post post = one(",\"text\":\"a\",\"in_reply_to_status_id\":22,\"in_reply_to_user_id_str\":\"9\"");
        assertEquals(PostKind.REPLY, post.references().kind());
        assertEquals("22", raw(post.references().replyToId()));
        assertEquals("9", raw(post.references().replyToAccount()));
    }

    @Test
    void stringIdsOfOtherToolsAreIds() throws IOException, UnusableInput {
        Gathered gathered = read(
                "{\"id\":\"1394735776701816833\",\"text\":\"a\",\"source\":\"\",\"created_at\":\"2021-05-18T19:24:56Z\","
                        + "\"user\":{\"id\":\"7\",\"screen_name\":\"seven\"}}\n");
        assertEquals("7", raw(gathered.posts.get(0).author().accountId()));
        assertNull(gathered.posts.get(0).content().clientApp());
        assertEquals(TimeSource.DECLARED, gathered.posts.get(0).moment().source());
        assertEquals(Moment.NONE, gathered.accounts.get(0).createdMicros());
    }

    @Test
    void listsSearchAnswersAndSingleDocumentsAreRead() throws IOException, UnusableInput {
        String post = "{" + HEAD + ",\"text\":\"a\"}";
        assertEquals(2, read("[" + post + "," + post + "]").posts.size());
        assertEquals(1, read(post).posts.size());
        assertEquals(1, read("{\n" + post.substring(1)).posts.size());
        Gathered search = read("{\"statuses\":[" + post + ",17," + post + "],\"search_metadata\":{}}\n" + post + "\n");
        assertEquals(
                List.of(1L, 3L, 4L), search.places.stream().map(p -> p.row()).toList());
        assertEquals(13, search.places.get(0).offset());
        assertEquals(1, search.rejects.size());
    }

    @Test
    void messagesOfStreamsAndUsersAreSkipped() throws IOException, UnusableInput {
        Gathered gathered = read(
                "{\"delete\":{\"status\":{\"id_str\":\"1\"}}}\n{\"limit\":{\"track\":3}}\n{\"id_str\":\"7\",\"screen_name\":\"seven\"}\n");
        assertEquals(List.of("1 STREAM_NOTICE", "2 STREAM_NOTICE", "3 ACCOUNT_ONLY"), gathered.skips);
        assertEquals(1, gathered.accounts.size());
    }

    @Test
    void aListCutInTheMiddleLosesOnlyItsLastPost() throws IOException, UnusableInput {
        String post = "{" + HEAD + ",\"text\":\"a\"}";
        Gathered gathered = read("[" + post + ",\n" + post.substring(0, 40));
        assertEquals(1, gathered.posts.size());
        assertEquals(List.of("2/2@" + (post.length() + 3) + " TRUNCATED null"), gathered.rejects);
    }

    @Test
    void aPostWithoutAuthorOrIdIsRejected() throws IOException, UnusableInput {
        Gathered gathered =
                read("{\"id_str\":\"1394735776701816833\",\"text\":\"a\",\"user\":{\"screen_name\":\"x\"}}\n"
                        + "{\"text\":\"a\"," + USER + "}\n{\"id_str\":\"12\",\"text\":\"a\"," + USER + "}\n");
        assertEquals(
                List.of("1/1@0 ACCOUNT_MISSING null", "2/2@71 ID_MISSING null", "3/3@221 TIME_MISSING null"),
                gathered.rejects);
    }
}
