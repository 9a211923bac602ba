package org.unmask.ingest.xv2page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.ingest.Gathered;
import org.unmask.model.AccountFacts;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Traps of API v2, each on a hand-made page. */
class V2PageImporterTest {
    private static final String ID = "1394735776701816833";
    private static final String ORIGINAL = "1394000000000000001";

    @TempDir
    private Path folder;

    private Gathered read(String lines) throws IOException, UnusableInput {
        return Gathered.from(new V2PageImporter(), Gathered.file(folder, lines), Gathered.settings());
    }

    private Post one(String element, String includes) throws IOException, UnusableInput {
        Gathered gathered = read("{\"data\":[" + element + "],\"includes\":{" + includes + "},\"meta\":{}}\n");
        assertEquals(List.of(), gathered.rejects);
        assertEquals(1, gathered.posts.size());
        return gathered.posts.get(0);
    }

    private static String post(String more) {
        return "{\"id\":\"" + ID + "\",\"author_id\":\"7\",\"created_at\":\"2021-05-18T19:24:56.000Z\"" + more + "}";
    }

    private static @Nullable String raw(@Nullable Untrusted text) {
        return text == null ? null : text.raw();
    }

    private static List<String> raw(List<Untrusted> texts) {
        return texts.stream().map(Untrusted::raw).toList();
    }

    private double score(String lines) throws IOException {
        return new V2PageImporter().recognise(Gathered.file(folder, lines)).score();
    }

    @Test
    void aPostIsJoinedWithItsAuthorAndMedia() throws IOException, UnusableInput {
        Post post = one(
                post(
                        ",\"text\":\"look\",\"lang\":\"und\",\"source\":\"Web App\",\"conversation_id\":\"5\","
                                + "\"attachments\":{\"media_keys\":[\"3_1\",\"7_2\",\"3_9\"]},"
                                + "\"public_metrics\":{\"like_count\":3,\"retweet_count\":-1,\"quote_count\":\"4\",\"impression_count\":9}"),
                "\"users\":[{\"id\":\"7\",\"username\":\"seven\",\"name\":\"Seven\",\"public_metrics\":{\"followers_count\":12}}],"
                        + "\"media\":[{\"media_key\":\"3_1\",\"url\":\"https://pbs.example/1.jpg\"},"
                        + "{\"media_key\":\"7_2\",\"preview_image_url\":\"https://pbs.example/2.jpg\"}]");
        assertEquals("x", post.id().platform());
        assertEquals(ID, post.id().nativeId().raw());
        assertEquals("https://x.com/seven/status/" + ID, raw(post.url()));
        assertEquals("seven", raw(post.author().handle()));
        assertEquals(12L, post.author().followers());
        assertEquals(
                List.of("https://pbs.example/1.jpg", "https://pbs.example/2.jpg", "3_9"),
                raw(post.content().media()));
        assertNull(post.content().lang());
        assertEquals("Web App", raw(post.content().clientApp()));
        assertEquals("5", raw(post.references().conversationId()));
        assertEquals(3L, post.metrics().likes());
        assertNull(post.metrics().reposts());
        assertEquals(4L, post.metrics().quotes());
        assertEquals(9L, post.metrics().views());
        assertEquals(PostKind.POST, post.references().kind());
        assertFalse(post.byReference());
    }

    @Test
    void theTimeIsDeclaredToTheSecondWithTheIdsBesideIt() throws IOException, UnusableInput {
        Post post = one(post(",\"text\":\"a\""), "");
        assertEquals(1_621_365_896_000_000L, post.moment().createdMicros());
        assertEquals(TimePrecision.S, post.moment().precision());
        assertEquals(TimeSource.DECLARED, post.moment().source());
        assertEquals(1_621_365_896_760_000L, post.moment().idMicros());
        assertEquals("2021-05-18T19:24:56.000Z", raw(post.moment().createdRaw()));
    }

    @Test
    void withoutADeclaredTimeTheIdTells() throws IOException, UnusableInput {
        Gathered gathered = read("{\"data\":[{\"id\":\"" + ID + "\",\"author_id\":\"7\",\"text\":\"a\"}],\"meta\":{}}");
        assertEquals(TimeSource.ID, gathered.posts.get(0).moment().source());
        assertEquals(1, gathered.warnings.get("created_at TIME_MISSING"));
    }

    @Test
    void entitiesAreDecodedExactlyOnce() throws IOException, UnusableInput {
        assertEquals(
                "a & b < c > d &lt; &quot;",
                raw(one(post(",\"text\":\"a &amp; b &lt; c &gt; d &amp;lt; &quot;\""), "")
                        .content()
                        .text()));
    }

    @Test
    void linksHashtagsAndMentionsKeepTheOrderOfTheText() throws IOException, UnusableInput {
        Post post = one(
                post(
                        ",\"text\":\"a\",\"entities\":{"
                                + "\"urls\":[{\"start\":40,\"expanded_url\":\"https://b.example\",\"unwound_url\":\"https://b.example/long\"},"
                                + "{\"start\":10,\"expanded_url\":\"https://a.example\"},"
                                + "{\"start\":50,\"expanded_url\":\"https://x.com/seven/status/1/photo/1\",\"media_key\":\"3_1\"},"
                                + "{\"start\":60,\"expanded_url\":\"https://x.com/seven/status/1/photo/1\",\"display_url\":\"pic.twitter.com/x\"}],"
                                + "\"hashtags\":[{\"start\":9,\"tag\":\"Zwei\"},{\"start\":1,\"tag\":\"eins\"}],"
                                + "\"mentions\":[{\"start\":3,\"username\":\"nine\",\"id\":\"9\"},{\"start\":0,\"username\":\"eight\"}]}"),
                "");
        assertEquals(
                List.of("https://a.example", "https://b.example/long"),
                raw(post.content().urls()));
        assertEquals(List.of("eins", "Zwei"), raw(post.content().hashtags()));
        assertEquals(List.of("eight", "9"), raw(post.content().mentions()));
    }

    private static final String REPOST =
            post(",\"text\":\"RT @eight: the whole st…\",\"source\":\"Bot\",\"lang\":\"en\","
                    + "\"public_metrics\":{\"retweet_count\":5,\"like_count\":0},"
                    + "\"entities\":{\"mentions\":[{\"start\":3,\"username\":\"eight\",\"id\":\"8\"}]},"
                    + "\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"" + ORIGINAL + "\"}]");

    @Test
    void aRepostSaysWhatItsOriginalSaysAndTheCountsGoToTheOriginal() throws IOException, UnusableInput {
        Gathered gathered = read("{\"data\":[" + REPOST + "],\"includes\":{\"tweets\":[{\"id\":\"" + ORIGINAL
                + "\",\"author_id\":\"8\",\"text\":\"the whole story\",\"created_at\":\"2021-05-16T18:41:00.000Z\","
                + "\"entities\":{\"hashtags\":[{\"start\":1,\"tag\":\"story\"}]},"
                + "\"public_metrics\":{\"retweet_count\":5,\"like_count\":40}}]},"
                + "\"__twarc\":{\"retrieved_at\":\"2021-06-01T00:00:00+00:00\"}}");
        Post post = gathered.posts.get(0);
        assertEquals(PostKind.REPOST, post.references().kind());
        assertEquals(ORIGINAL, raw(post.references().repostOfId()));
        assertEquals("8", raw(post.references().repostOfAccount()));
        assertEquals("the whole story", raw(post.content().text()));
        assertEquals(List.of("story"), raw(post.content().hashtags()));
        assertEquals(List.of(), post.content().mentions());
        assertEquals("Bot", raw(post.content().clientApp()));
        assertNull(post.metrics().likes());
        assertNull(post.metrics().reposts());
        assertEquals(1_622_505_600_000_000L, post.collectedMicros());
        assertEquals(1, gathered.references.size());
        Post original = gathered.references.get(0);
        assertTrue(original.byReference());
        assertEquals(40L, original.metrics().likes());
        assertEquals(1_622_505_600_000_000L, original.metrics().atMicros());
    }

    @Test
    void aRepostWithoutItsOriginalKeepsTheCutText() throws IOException, UnusableInput {
        Post post = one(REPOST, "");
        assertEquals("the whole st…", raw(post.content().text()));
        assertNull(post.references().repostOfAccount());
        assertNull(post.metrics().reposts());
    }

    @Test
    void anOriginalInTheDataOfTheSamePageIsNoSecondPost() throws IOException, UnusableInput {
        String original = "{\"id\":\"" + ORIGINAL + "\",\"author_id\":\"8\",\"text\":\"the whole story\"}";
        Gathered gathered =
                read("{\"data\":[" + REPOST + "," + original + "],\"includes\":{\"tweets\":[" + original + "]}}");
        assertEquals(2, gathered.posts.size());
        assertEquals(0, gathered.references.size());
        assertEquals("the whole story", raw(gathered.posts.get(0).content().text()));
    }

    @Test
    void includesBelongToTheirPageOnly() throws IOException, UnusableInput {
        String user = "{\"id\":\"7\",\"username\":\"seven\",\"name\":\"S\"}";
        Gathered gathered = read("{\"data\":[" + post(",\"text\":\"a\"") + "],\"includes\":{\"users\":[" + user
                + "]}}\n" + "{\"data\":[" + post(",\"text\":\"b\"") + "],\"includes\":{}}\n");
        assertEquals("seven", raw(gathered.posts.get(0).author().handle()));
        assertNull(gathered.posts.get(1).author().handle());
        assertNull(gathered.posts.get(1).url());
        assertEquals("7", raw(gathered.posts.get(1).author().accountId()));
    }

    @Test
    void repliesComeBeforeQuotesAndKeepBoth() throws IOException, UnusableInput {
        Post post = one(
                post(",\"text\":\"a\",\"in_reply_to_user_id\":\"9\",\"referenced_tweets\":["
                        + "{\"type\":\"quoted\",\"id\":\"21\"},{\"type\":\"replied_to\",\"id\":\"22\"}]"),
                "\"tweets\":[{\"id\":\"21\",\"author_id\":\"3\",\"text\":\"q\",\"created_at\":\"2020-01-01T00:00:00Z\"}]");
        assertEquals(PostKind.REPLY, post.references().kind());
        assertEquals("22", raw(post.references().replyToId()));
        assertEquals("9", raw(post.references().replyToAccount()));
        assertEquals("21", raw(post.references().quoteOfId()));
        assertEquals("3", raw(post.references().quoteOfAccount()));
    }

    @Test
    void aLongPostIsReadFromItsNote() throws IOException, UnusableInput {
        Post post = one(
                post(
                        ",\"text\":\"short…\",\"entities\":{\"hashtags\":[]},"
                                + "\"note_tweet\":{\"text\":\"short &amp; long\",\"entities\":{\"hashtags\":[{\"start\":0,\"tag\":\"x\"}]}}"),
                "");
        assertEquals("short & long", raw(post.content().text()));
        assertEquals(List.of("x"), raw(post.content().hashtags()));
    }

    @Test
    void aNoticeInPlaceOfAWithheldTextIsUnknown() throws IOException, UnusableInput {
        Post notice = one(
                post(
                        ",\"withheld\":{\"country_codes\":[\"XY\"]},\"text\":\"This Tweet from @a has been withheld in response to a report.\""),
                "");
        assertNull(notice.content().text());
        Post shown = one(post(",\"withheld\":{\"country_codes\":[\"XY\"]},\"text\":\"own words\""), "");
        assertEquals("own words", raw(shown.content().text()));
    }

    @Test
    void usersBecomeFactsAboutAccounts() throws IOException, UnusableInput {
        Gathered gathered = read(
                "{\"data\":[" + post(",\"text\":\"a\"") + "],\"includes\":{\"users\":[{\"id\":\"7\","
                        + "\"username\":\"seven\",\"name\":\"S\",\"description\":\"a &amp; b\",\"location\":\"\",\"url\":\"https://t.example\","
                        + "\"entities\":{\"url\":{\"urls\":[{\"expanded_url\":\"https://home.example\"}]}},"
                        + "\"created_at\":\"2018-07-03T23:27:07.000Z\",\"verified\":false,\"verified_type\":\"blue\",\"protected\":true,"
                        + "\"public_metrics\":{\"followers_count\":1,\"following_count\":2,\"tweet_count\":3}},{\"username\":\"nobody\",\"name\":\"N\"}]}}");
        AccountFacts facts = gathered.accounts.get(0);
        assertEquals("a & b", raw(facts.bio()));
        assertNull(facts.location());
        assertEquals("https://home.example", raw(facts.url()));
        assertEquals(1_530_660_427_000_000L, facts.createdMicros());
        assertEquals(
                List.of(1L, 2L, 3L),
                Stream.of(facts.followers(), facts.following(), facts.postsCount())
                        .toList());
        assertEquals("{\"verified\":false,\"type\":\"blue\"}", facts.verifiedJson());
        assertEquals(true, facts.isProtected());
        assertEquals(Moment.NONE, facts.observedMicros());
        assertEquals(1, gathered.accounts.size());
    }

    @Test
    void whatCannotBeUsedIsRejectedWithCodeAndPlaceAndTheRestIsRead() throws IOException, UnusableInput {
        Gathered gathered = read(
                "{\"data\":[" + post(",\"text\":\"a\"") + ",{\"author_id\":\"7\",\"id\":\"1.39E+18\",\"text\":\"b\"},"
                        + "{\"author_id\":\"7\",\"id\":1.39E+18,\"text\":\"c\"},{\"id\":\"" + ID
                        + "\",\"text\":\"d\"},{\"id\":\"5\"},17,"
                        + "{\"author_id\":\"7\",\"id\":\"123\",\"text\":\"e\"},"
                        + "{\"author_id\":\"7\",\"id\":\"123\",\"text\":\"f\",\"created_at\":\"2005-01-01T00:00:00Z\"},"
                        + "{\"author_id\":\"7\",\"id\":" + ID + ",\"text\":\"g\"}],\"meta\":{}}\n"
                        + "{\"data\":[{\"id\":\"1\",\"id\":\"1\"}],\"meta\":{}}\n[]\n{\"hello\":1}\n"
                        + "{\"data\":[" + post(",\"text\":\"h\"") + "],\"meta\":{}}\n");
        assertEquals(3, gathered.posts.size());
        assertEquals(
                List.of(
                        "2/1 ID_DAMAGED id",
                        "3/1 ID_NUMBER_ROUNDED id",
                        "4/1 ACCOUNT_MISSING author_id",
                        "5/1 NOT_OF_FORMAT data",
                        "6/1 NOT_OF_FORMAT data",
                        "7/1 TIME_MISSING created_at",
                        "8/1 TIME_RANGE created_at",
                        "10/2 SYNTAX null",
                        "11/3 NOT_OF_FORMAT data",
                        "12/4 NOT_OF_FORMAT data"),
                gathered.rejects.stream()
                        .map(reject -> reject.replaceAll("@[0-9]+", ""))
                        .toList());
        assertEquals(
                List.of(1L, 9L, 13L),
                gathered.places.stream().map(place -> place.row()).toList());
    }

    @Test
    void aPageWithoutPostsIsOneSkippedRecord() throws IOException, UnusableInput {
        Gathered gathered = read(
                "{\"meta\":{\"result_count\":0}}\n{\"data\":[],\"meta\":{}}\n{\"errors\":[{\"title\":\"Not Found\"}]}\n");
        assertEquals(List.of("1 EMPTY_PAGE", "2 EMPTY_PAGE", "3 EMPTY_PAGE"), gathered.skips);
    }

    @Test
    void onePageMayRunOverManyLines() throws IOException, UnusableInput {
        Gathered gathered = read("{\n \"data\": [\n  " + post(",\"text\":\"a\"") + "\n ],\n \"meta\": {}\n}\n");
        assertEquals(1, gathered.posts.size());
        assertEquals(1, gathered.places.get(0).row());
        assertEquals(15, gathered.places.get(0).offset());
    }

    @Test
    void recognitionTellsTheFormFromItsNeighbours() throws IOException {
        String page = "{\"data\":[" + post(",\"text\":\"a\"") + "],\"meta\":{}}\n";
        assertEquals(1.0, score(page + page));
        assertEquals(0.5, score(page + "{\"author_id\":\"1\",\"id\":\"2\",\"text\":\"a\",\"public_metrics\":{}}\n"));
        assertEquals(0.0, score("{\"id_str\":\"1\",\"user\":{\"screen_name\":\"a\"},\"text\":\"b\"}\n"));
        assertEquals(
                0.0,
                score(
                        "{\"nav_index\":\"1\",\"item_id\":\"2\",\"source_platform\":\"twitter.com\",\"data\":{\"id\":\"1\",\"text\":\"a\"},\"meta\":{}}\n"));
        assertEquals(0.0, score("object_id,account_id\n1,2\n"));
        assertEquals(0.0, score(""));
    }

    @Test
    void aFileCutAnywhereKeepsItsBooks() throws IOException, UnusableInput {
        String page = "{\"data\":[" + post(",\"text\":\"é\"") + "],\"meta\":{}}\n";
        byte[] whole = (page + page + page).getBytes(StandardCharsets.UTF_8);
        int line = page.getBytes(StandardCharsets.UTF_8).length;
        for (int end = 1; end < whole.length; end += 7) {
            Gathered gathered = Gathered.from(
                    new V2PageImporter(), Gathered.file(folder, Arrays.copyOf(whole, end)), Gathered.settings());
            boolean isClean = end % line == 0 || end % line == line - 1;
            int expected = (end + 1) / line;
            assertEquals(expected, gathered.posts.size(), "cut at " + end);
            assertEquals(isClean ? 0 : 1, gathered.rejects.size(), "cut at " + end);
            assertTrue(gathered.rejects.stream().allMatch(reject -> reject.contains(" TRUNCATED ")));
        }
    }
}
