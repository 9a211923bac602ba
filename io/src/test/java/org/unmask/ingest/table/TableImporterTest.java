package org.unmask.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.model.GivenObject;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;

class TableImporterTest {
    private static final String POSTS = """
            Post ID;User Name;Full Text;Created;Links;Hashtags;Likes;Network
            11;ann;"We must act; now, all of us";2021-03-04 10:11:12Z;http://a.example/1,2;#act|#now;5;Twitter
            12;bob;"Something else entirely here";2021-03-04 11:11:12Z;;;1,204;FB
            13;ann;"A third text, longer than most";2021-03-05 12:00:01Z;http://b.example;act;-1;Twitter
            14;cy;"And one more for good measure";2021-03-05 12:00:02Z;http://b.example;;2.5k;Twitter
            """;

    private final TableImporter importer = new TableImporter();

    @TempDir
    private Path folder;

    private ImportSettings mapped(String map) throws IOException {
        Path path = Files.createTempFile(folder, "map", ".yaml");
        Files.writeString(path, map, StandardCharsets.UTF_8);
        return new ImportSettings(null, null, path, null, Gathered.NOW);
    }

    private Gathered read(String text, String map) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, text), mapped(map));
    }

    private static List<Untrusted> wrapped(String... words) {
        return Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void aTableWithPlainNamesNeedsNoMap() throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, POSTS.replace("Created;", "Created At;"));
        assertTrue(
                importer.recognise(file).score() >= 0.9,
                importer.recognise(file).toString());
        Gathered found = Gathered.from(importer, file, Gathered.settings());
        assertEquals(4, found.posts.size());
        Post first = found.posts.get(0);
        assertEquals("x", first.id().platform());
        assertEquals(Untrusted.of("11"), first.id().nativeId());
        assertEquals(Untrusted.of("@ann"), first.author().accountId());
        assertEquals(Untrusted.of("ann"), first.author().handle());
        assertEquals(
                Untrusted.of("We must act; now, all of us"), first.content().text());
        assertEquals(1_614_852_672_000_000L, first.moment().createdMicros());
        assertEquals(wrapped("act", "now"), first.content().hashtags());
        assertEquals(5L, first.metrics().likes());
        assertEquals("facebook", found.posts.get(1).id().platform());
        assertEquals(1204L, found.posts.get(1).metrics().likes());
        assertNull(found.posts.get(2).metrics().likes());
        assertEquals(1, found.warnings.get("likes NUMBER_UNREADABLE"));
    }

    @Test
    void theProposedMapReadsTheSameRowsAsTheProposal() throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, POSTS.replace("Created;", "Created At;"));
        TableProposal proposal = importer.propose(file, Gathered.settings(), 3);
        assertTrue(proposal.complete());
        assertEquals(";", proposal.delimiter());
        assertEquals("post_id", proposal.columns().get(0).field());
        assertEquals(wrapped("11", "12", "13"), proposal.columns().get(0).samples());
        Gathered without = Gathered.from(importer, file, Gathered.settings());
        Importer.Reading reading = importer.survey(file, mapped(proposal.mapText()));
        assertEquals(without.posts, Gathered.from(reading).posts);
        assertEquals(
                importer.survey(file, Gathered.settings()).facts().shape(),
                reading.facts().shape());
    }

    @Test
    void aMapDecidesEverything() throws IOException, UnusableInput {
        Gathered found = read("""
                Report;;;;
                id;who;day;hour;link;seen;sound
                1;Ann;04/03/2021;10:11;https://x.example/status/99?s=1;1;m1
                2;BOB;04/03/2021;10:12;none;1;m1
                """, """
                unmask_map: 1
                name: "export of a team"
                format: csv
                read: {delimiter: ";", header_line: 2}
                platform: gab
                columns:
                  post_id: id
                  handle: who
                  created_at: {from: [day, hour], take: joined, pattern: "dd/MM/uuuu HH:mm", zone: Europe/Paris, precision: min}
                  repost_of_id: {from: link, match: "/status/([0-9]+)"}
                objects:
                  - {column: sound, kind: media}
                ignore: [seen]
                """);
        assertEquals(2, found.posts.size());
        Post first = found.posts.get(0);
        assertEquals(1_614_849_060_000_000L, first.moment().createdMicros());
        assertEquals(TimePrecision.MIN, first.moment().precision());
        assertEquals(Untrusted.of("04/03/2021 10:11"), first.moment().createdRaw());
        assertEquals(PostKind.REPOST, first.references().kind());
        assertEquals(Untrusted.of("99"), first.references().repostOfId());
        assertEquals(PostKind.POST, found.posts.get(1).references().kind());
        assertEquals("media", first.objects().get(0).kind().word());
        assertEquals(Untrusted.of("@bob"), found.posts.get(1).author().accountId());
    }

    @Test
    void aColumnThatTheFileLacksIsNamed() throws IOException {
        InputFile file = Gathered.file(folder, POSTS);
        ImportSettings settings = mapped(
                "unmask_map: 1\ncolumns:\n  post_id: \"Nummer\"\n  created_at: Created\n  handle: \"User Name\"\n");
        UnusableInput refused = assertThrows(UnusableInput.class, () -> importer.survey(file, settings));
        assertEquals("MAP_COLUMN_MISSING", refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains("\"Nummer\""));
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() throws IOException {
        InputFile file = Gathered.file(folder, POSTS);
        ImportSettings settings = mapped("unmask_map: 1\ncolumns:\n  colour: x\n");
        UnusableParameter refused = assertThrows(UnusableParameter.class, () -> importer.survey(file, settings));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("line 3 of the map is colour, but must be one of"));
    }

    @Test
    void withoutAPostIdTheRecordIsTheId() throws IOException, UnusableInput {
        Gathered found = read(
                "who,when\nann,2021-03-04T10:11:12Z\nann,2021-03-04T10:11:12Z\nbob,2021-03-04T10:11:12Z\n",
                "unmask_map: 1\ncolumns: {account_id: who, created_at: when}\n");
        assertEquals(found.posts.get(0).id(), found.posts.get(1).id());
        assertFalse(found.posts.get(0).id().equals(found.posts.get(2).id()));
        assertEquals(7 + 64, found.posts.get(0).id().nativeId().raw().length());
    }

    @Test
    void damagedIdsAreRejectedAndTold() throws IOException, UnusableInput {
        String text = "tweet_id,user_id,text,created_at\n1.39474E+18,7,some words to read here,2021-03-04T10:11:12Z\n";
        Gathered found = read(
                text,
                "unmask_map: 1\ncolumns: {post_id: tweet_id, account_id: user_id, text: text, created_at: created_at}\n");
        assertEquals(List.of("1/2@33 ID_DAMAGED post_id"), found.rejects);
        assertTrue(importer.propose(Gathered.file(folder, text), Gathered.settings(), 1).problems().stream()
                .anyMatch(problem -> problem.contains("spreadsheet")));
    }

    @Test
    void aDayOrMonthThatCouldBeEitherIsAsked() throws IOException, UnusableInput {
        InputFile file = Gathered.file(
                folder,
                "id,user_id,text,date\n1,7,some words to read here,03/04/2021 10:11\n2,8,other words to read,05/06/2021 10:11\n");
        assertTrue(importer.recognise(file).score() < 0.9);
        UnusableInput asked = assertThrows(UnusableInput.class, () -> importer.survey(file, Gathered.settings()));
        assertEquals("ASK", asked.code());
        assertTrue(
                importer.propose(file, Gathered.settings(), 1).problems().get(0).contains("day or the month"));
    }

    @Test
    void whatIsInDoubtIsNotImportedUnasked() throws IOException {
        InputFile noAccount =
                Gathered.file(folder, "id,text,created_at\n1,some words to read here,2021-03-04T10:11:12Z\n");
        assertTrue(importer.recognise(noAccount).score() < 0.9);
        assertTrue(importer.recognise(noAccount).reasons().get(0).contains("no column says who"));
        InputFile words = Gathered.file(folder, "just a line of words\nand another\n");
        assertEquals(0.0, importer.recognise(words).score());
    }

    @Test
    void aWideTableOfTwoPlatformsIsReadByItsOwnProposal() throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(RealData.at("coortweet/input/german_elections.csv.gz"));
        TableProposal proposal = importer.propose(file, Gathered.settings(), 2);
        assertTrue(proposal.complete(), proposal.problems().toString());
        assertTrue(proposal.mapText()
                .contains("platform: {prefix_of: \"account_id\", values: {\"fb_\": facebook, \"tw_\": x}}"));
        Map<String, String> fields = new TreeMap<>();
        proposal.columns().forEach(view -> fields.put(view.column(), String.valueOf(view.field())));
        assertEquals(
                Map.of(
                        "account_id", "account_id",
                        "post_id", "post_id",
                        "timestamp", "created_at",
                        "url_id", "object: link",
                        "hashtag_id", "object: hashtag",
                        "domain_id", "object: domain",
                        "phash_id", "object: media"),
                fields);
        Gathered found = Gathered.from(importer, file, mapped(proposal.mapText()));
        assertEquals(218_971, found.posts.size());
        assertEquals(
                List.of(50_785L, 51_194L, 73_214L, 20_068L),
                List.of(count(found, "link"), count(found, "hashtag"), count(found, "domain"), count(found, "media")));
        assertEquals(
                81_569,
                found.posts.stream()
                        .filter(post -> post.id().platform().equals("facebook"))
                        .count());
        assertEquals(3, found.warnings.get("post_id ID_MADE"));
    }

    private static long count(Gathered found, String kind) {
        return found.posts.stream()
                .flatMap(post -> post.objects().stream())
                .map(GivenObject::kind)
                .filter(of -> of.word().equals(kind))
                .count();
    }

    @Test
    void commentsOfRedditAreReadByTheirOwnProposal() throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(RealData.at("ira-reddit/comments.csv.gz"));
        assertTrue(
                importer.recognise(file).score() >= 0.9,
                importer.recognise(file).toString());
        Gathered found = Gathered.from(importer, file, Gathered.settings());
        assertEquals(6_711, found.read());
        assertEquals(List.of(), found.rejects);
        assertEquals(6_711, found.posts.size());
        Post first = found.posts.get(0);
        assertEquals("reddit", first.id().platform());
        assertTrue(first.id().nativeId().raw().startsWith("t1_"));
        assertEquals(
                156,
                found.posts.stream()
                        .map(post -> post.author().accountId())
                        .distinct()
                        .count());
        assertEquals(PostKind.COMMENT, first.references().kind());
        assertTrue(String.valueOf(first.references().spaceId()).length() > 0);
        assertEquals(List.of(), first.content().urls());
        assertTrue(found.posts.stream().allMatch(post -> post.moment().isKnown()));
    }

    @Test
    void oneLongTimelineIsReadToTheLastRow() throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(RealData.at("trump-tweets-dslabs/trump_tweets.csv.gz"));
        TableProposal proposal = importer.propose(file, Gathered.settings(), 2);
        assertEquals(
                List.of("no column says who wrote a post: without accounts nothing can be compared"),
                proposal.problems());
        assertTrue(proposal.mapText().contains("platform: x\n"));
        Gathered found = Gathered.from(importer, file, mapped(proposal.mapText()));
        assertEquals(20_761, found.posts.size());
        assertNull(found.posts.get(0).author().accountId());
        assertEquals(
                20_597,
                found.posts.stream()
                        .filter(post -> post.moment().idMicros() != Long.MIN_VALUE)
                        .count());
        String owned = proposal.mapText().replace("columns:\n", "columns:\n  account_id: {constant: \"@owner\"}\n");
        Gathered named = Gathered.from(importer, file, mapped(owned));
        assertEquals(Untrusted.of("@owner"), named.posts.get(0).author().accountId());
        assertEquals(TimeSource.DECLARED, named.posts.get(0).moment().source());
    }
}
