package org.unmask.ingest.xv2page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unmask.RealData;
import org.unmask.bytes.Sha256;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.RecordRef;
import org.unmask.ingest.xv11.V11Importer;
import org.unmask.ingest.xv2flat.V2FlatImporter;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Every file of the test data of twarc-csv. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class V2PageRealFilesTest {
    /** Posts in data, by file; files not named here hold none. */
    private static final Map<String, Integer> POSTS = new TreeMap<>(Map.ofEntries(
            Map.entry("2sets.jsonl.gz", 200),
            Map.entry("brexit.jsonl.gz", 100),
            Map.entry("cashtags.jsonl", 1),
            Map.entry("cotweet.jsonl", 1),
            Map.entry("edited.jsonl", 1),
            Map.entry("edited_after.jsonl", 1),
            Map.entry("edited_before.jsonl", 1),
            Map.entry("entities_test.jsonl.gz", 474),
            Map.entry("geo_tweets.jsonl", 2),
            Map.entry("kpop.jsonl.gz", 100),
            Map.entry("many_urls.jsonl", 1),
            Map.entry("media_policy_violation_off.jsonl.gz", 100),
            Map.entry("media_policy_violation_on.jsonl.gz", 100),
            Map.entry("media_tweet.jsonl", 1),
            Map.entry("mentions_tweet.jsonl", 1),
            Map.entry("noflat.jsonl.gz", 100),
            Map.entry("quoted_edit.jsonl", 1),
            Map.entry("streaming_output_with_error.jsonl", 7),
            Map.entry("two_tweets.jsonl", 1),
            Map.entry("verified_type.jsonl", 1),
            Map.entry("withheld.jsonl.gz", 215)));

    private static InputFile file(String name) {
        return InputFile.onDisk(RealData.at("twitter-api-v2-twarc").resolve(name));
    }

    private final Map<String, Gathered> once = new TreeMap<>();

    private Gathered read(String name) throws IOException, UnusableInput {
        Gathered gathered = once.get(name);
        if (gathered == null) {
            gathered = Gathered.from(new V2PageImporter(), file(name), Gathered.settings());
            once.put(name, gathered);
        }
        return gathered;
    }

    @Test
    void everyPageFileIsRecognisedAndEveryRecordAccountedFor() throws IOException, UnusableInput {
        for (Map.Entry<String, Integer> expected : POSTS.entrySet()) {
            String name = expected.getKey();
            assertEquals(1.0, new V2PageImporter().recognise(file(name)).score(), name);
            assertTrue(new V2FlatImporter().recognise(file(name)).score() < 0.1, name);
            assertTrue(new V11Importer().recognise(file(name)).score() < 0.1, name);
            Gathered gathered = read(name);
            assertEquals(expected.getValue(), gathered.posts.size(), name);
            int torn = name.startsWith("streaming") ? 1 : 0;
            assertEquals(torn, gathered.rejects.size(), name);
            assertEquals(expected.getValue() + torn, gathered.read(), name);
            assertEquals(gathered.posts.size(), gathered.places.size());
        }
    }

    @Test
    void theDistinctPostsAndUsersAreThoseThatWereCounted() throws IOException, UnusableInput {
        Set<String> posts = new TreeSet<>();
        Set<String> users = new TreeSet<>();
        Set<String> allPosts = new TreeSet<>();
        Set<String> allUsers = new TreeSet<>();
        for (String name : POSTS.keySet()) {
            collect(read(name), posts, users, allPosts, allUsers);
        }
        collect(read("users.jsonl.gz"), posts, users, allPosts, allUsers);
        Gathered flat = Gathered.from(new V2FlatImporter(), file("flat.jsonl.gz"), Gathered.settings());
        collect(flat, posts, users, allPosts, allUsers);
        assertEquals(List.of(1109, 831), List.of(posts.size(), users.size()));
        assertEquals(List.of(1614, 1250), List.of(allPosts.size(), allUsers.size()));
    }

    private static void collect(
            Gathered from, Set<String> posts, Set<String> users, Set<String> allPosts, Set<String> allUsers) {
        from.posts.forEach(post -> add(post, posts, users));
        from.posts.forEach(post -> add(post, allPosts, allUsers));
        from.references.forEach(post -> add(post, allPosts, allUsers));
    }

    private static void add(Post post, Set<String> posts, Set<String> users) {
        posts.add(post.id().nativeId().raw());
        users.add(Objects.requireNonNull(post.author().accountId()).raw());
    }

    @Test
    void aTornLastLineIsOneReject() throws IOException, UnusableInput {
        Gathered gathered = read("streaming_output_with_error.jsonl");
        assertEquals(List.of("8/8@30091 TRUNCATED null"), gathered.rejects);
    }

    @Test
    void filesWithoutPostsAreNamedAndSkipped() throws IOException, UnusableInput {
        for (Object[] expected : new Object[][] {
            {"counts.jsonl", "COUNT_BIN", 169},
            {"lists.jsonl", "LIST", 6},
            {"tweets_compliance.jsonl", "DELETION_EVENT", 2},
            {"users_compliance.jsonl", "DELETION_EVENT", 2},
            {"users.jsonl.gz", "ACCOUNT_ONLY", 96}
        }) {
            String name = (String) expected[0];
            assertEquals(1.0, new V2PageImporter().recognise(file(name)).score(), name);
            Gathered gathered = read(name);
            assertEquals(0, gathered.posts.size() + gathered.rejects.size(), name);
            assertEquals(expected[2], gathered.skips.size(), name);
            assertTrue(gathered.skips.stream().allMatch(skip -> skip.endsWith(" " + expected[1])), name);
        }
        assertEquals(96, read("users.jsonl.gz").accounts.size());
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        InputFile empty = file("empty.json");
        assertEquals(
                List.of("empty file"), new V2PageImporter().recognise(empty).reasons());
        assertEquals(0.0, new V2PageImporter().recognise(empty).score());
    }

    @Test
    void everyTimeIsDeclaredToTheSecondAndAgreesWithItsId() throws IOException, UnusableInput {
        int timed = 0;
        for (String name : POSTS.keySet()) {
            for (Post post : read(name).posts) {
                assertEquals(TimeSource.DECLARED, post.moment().source());
                assertEquals(TimePrecision.S, post.moment().precision());
                if (post.moment().idMicros() != Long.MIN_VALUE) {
                    long late = post.moment().idMicros() - post.moment().createdMicros();
                    assertTrue(late >= 0 && late < 1_000_000L, name);
                    timed++;
                }
            }
        }
        assertTrue(timed > 1400, "posts with a time in the id: " + timed);
    }

    @Test
    void aRepostSaysWhatItsOriginalSaysAndCountsNothing() throws IOException, UnusableInput {
        int reposts = 0;
        int cut = 0;
        for (String name : POSTS.keySet()) {
            Gathered gathered = read(name);
            for (Post post : gathered.posts) {
                if (post.references().kind() == PostKind.REPOST
                        && post.content().text() != null) {
                    reposts++;
                    String text = post.content().text().raw();
                    // One person had written another's prefix into their own post.
                    assertTrue(!text.startsWith("RT @") || text.startsWith("RT @UNIDO_India: "), name);
                    cut += text.endsWith("…") ? 1 : 0;
                    assertEquals(null, post.metrics().likes());
                    assertEquals(null, post.metrics().reposts());
                }
            }
        }
        assertTrue(reposts > 700, "reposts: " + reposts);
        assertTrue(cut * 10 < reposts, "cut: " + cut + " of " + reposts);
    }

    @Test
    void theBytesAtEachPlaceAreTheElementsOwn() throws IOException, UnusableInput {
        for (String name : List.of("2sets.jsonl.gz", "withheld.jsonl.gz", "streaming_output_with_error.jsonl")) {
            byte[] bytes;
            try (InputStream in = file(name).open()) {
                bytes = in.readAllBytes();
            }
            Gathered gathered = read(name);
            MessageDigest digest = Sha256.digest();
            for (int i = 0; i < gathered.posts.size(); i++) {
                RecordRef place = gathered.places.get(i);
                int from = Math.toIntExact(place.offset());
                String own = new String(bytes, from, place.length(), StandardCharsets.UTF_8);
                assertTrue(own.startsWith("{") && own.endsWith("}"), name);
                String id = gathered.posts.get(i).id().nativeId().raw();
                assertTrue(own.contains("\"id\": \"" + id + "\"") || own.contains("\"id\":\"" + id + "\""), name);
                digest.update(bytes, from, place.length());
                assertTrue(MessageDigest.isEqual(digest.digest(), place.sha256()), name);
            }
        }
    }

    @Test
    void noticesInPlaceOfWithheldTextsAreNobodysWords() throws IOException, UnusableInput {
        Gathered gathered = read("withheld.jsonl.gz");
        assertTrue(gathered.posts.stream()
                .map(post -> post.content().text())
                .noneMatch(text -> text != null && text.raw().contains(" has been withheld in ")));
        assertEquals(true, gathered.warnings.getOrDefault("text WITHHELD", 0) > 0);
    }

    @Test
    void noLinkToOwnMediaIsLeft() throws IOException, UnusableInput {
        for (String name : POSTS.keySet()) {
            for (Post post : read(name).posts) {
                String own = "/status/" + post.id().nativeId().raw() + "/";
                Untrusted original = post.references().repostOfId();
                String of = original == null ? own : "/status/" + original.raw() + "/";
                assertTrue(
                        post.content().urls().stream()
                                .map(Untrusted::raw)
                                .noneMatch(url -> url.contains(own) || (url.contains(of) && url.contains("/photo/"))),
                        name);
            }
        }
    }
}
