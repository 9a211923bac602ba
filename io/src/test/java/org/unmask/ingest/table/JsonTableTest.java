package org.unmask.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.importers.Importers;
import org.unmask.importers.Recognised;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** JSON objects read by a map: lines and lists alike, with dotted names for what stands inside. */
class JsonTableTest {
    private static final List<String> PLAIN = List.of("""
            {"post_id":"11","account_id":"7","created_at":"2021-03-04T10:11:12Z","text":"We must act, all of us","urls":["http://a.example/1,2","http://b.example"],"likes":5,"platform":"x"}""", """
            {"post_id":"12","account_id":"8","created_at":"2021-03-04T10:11:15Z","text":"[sic] a line\\nbreak \\"quoted\\"","hashtags":["a\\\\b","now"],"platform":"x"}""", """
            {"post_id":13,"account_id":7,"created_at":"2021-03-04T10:12:12Z","text":null,"repost_of_id":"11","platform":"facebook"}""");

    private static final List<String> NESTED = List.of("""
            {"id":"p1","when":{"posted":"2021-03-04T10:11:12Z"},"author":{"id":"u1","username":"ann"},"content":{"text":"some words to be read"},"tags":[{"name":"one"},{"name":"two"}],"flag":true}""", """
            {"id":"p2","when.posted":"2021-03-04T10:11:13Z","author.id":"u2","author.username":"bob","content":{"text":"and some other words"},"tags":[]}""");

    private static final String MAP = """
            unmask_map: 1
            format: ndjson
            platform: gab
            columns:
              post_id: "id"
              account_id: "author.id"
              handle: "author.username"
              created_at: "when.posted"
              text: "content.text"
              hashtags: "tags[].name"
              quote_of_id: "quoted.id"
            """;

    private final TableImporter importer = new TableImporter();

    @TempDir
    private Path folder;

    private ImportSettings mapped(String map) throws IOException {
        Path path = Files.createTempFile(folder, "map", ".yaml");
        Files.writeString(path, map, StandardCharsets.UTF_8);
        return new ImportSettings(null, null, path, null, Gathered.NOW);
    }

    private InputFile lines(List<String> records) {
        return Gathered.file(folder, String.join("\n", records) + "\n");
    }

    private InputFile list(List<String> records) {
        return Gathered.file(folder, "[\n " + String.join(",\n ", records) + "\n]\n");
    }

    private static List<Untrusted> wrapped(String... words) {
        return Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void linesWithPlainNamesNeedNoMap() throws IOException, UnusableInput {
        Recognised known = Importers.recognise(lines(PLAIN), Gathered.settings());
        assertEquals("table", known.importer().card().id());
        Importer.Reading reading = importer.survey(lines(PLAIN), Gathered.settings());
        assertEquals("ndjson", reading.facts().formatId());
        Gathered found = Gathered.from(reading);
        assertEquals(List.of(), found.rejects);
        assertEquals(3, found.posts.size());
        Post first = found.posts.get(0);
        assertEquals("x", first.id().platform());
        assertEquals(
                wrapped("http://a.example/1,2", "http://b.example"),
                first.content().urls());
        assertEquals(5L, first.metrics().likes());
        assertEquals(1_614_852_672_000_000L, first.moment().createdMicros());
        assertEquals(
                Untrusted.of("[sic] a line\nbreak \"quoted\""),
                found.posts.get(1).content().text());
        assertEquals(wrapped("a\\b", "now"), found.posts.get(1).content().hashtags());
        assertEquals(Untrusted.of("13"), found.posts.get(2).id().nativeId());
        assertEquals("facebook", found.posts.get(2).id().platform());
        assertEquals(PostKind.REPOST, found.posts.get(2).references().kind());
    }

    @Test
    void aListGivesTheSamePostsAsItsLines() throws IOException, UnusableInput {
        Importer.Reading reading = importer.survey(list(PLAIN), Gathered.settings());
        assertEquals("json", reading.facts().formatId());
        Gathered found = Gathered.from(reading);
        assertEquals(Gathered.from(importer, lines(PLAIN), Gathered.settings()).posts, found.posts);
        assertEquals(2, found.places.get(1).row());
        assertEquals(3, found.places.get(1).line());
    }

    @Test
    void whatStandsInsideHasDottedNames() throws IOException, UnusableInput {
        InputFile file = lines(NESTED);
        TableProposal proposal = importer.propose(file, Gathered.settings(), 2);
        assertEquals(
                List.of(
                        "id",
                        "when.posted",
                        "author.id",
                        "author.username",
                        "content.text",
                        "tags[].name",
                        "flag",
                        "tags"),
                proposal.columns().stream()
                        .map(TableProposal.ColumnView::column)
                        .toList());
        Gathered found = Gathered.from(importer, file, mapped(MAP));
        assertEquals(List.of(), found.rejects);
        assertEquals(
                wrapped("u1", "u2"),
                found.posts.stream().map(post -> post.author().accountId()).toList());
        assertEquals(wrapped("one", "two"), found.posts.get(0).content().hashtags());
        assertEquals(List.of(), found.posts.get(1).content().hashtags());
        assertEquals(found.posts, Gathered.from(importer, list(NESTED), mapped(MAP)).posts);
    }

    @Test
    void theProposedMapReadsTheSameRowsAsTheProposal() throws IOException, UnusableInput {
        for (InputFile file : List.of(lines(PLAIN), list(PLAIN))) {
            TableProposal proposal = importer.propose(file, Gathered.settings(), 2);
            assertTrue(proposal.complete(), proposal.problems().toString());
            Importer.Reading mapped = importer.survey(file, mapped(proposal.mapText()));
            Importer.Reading own = importer.survey(file, Gathered.settings());
            assertEquals(own.facts().shape(), mapped.facts().shape());
            assertEquals(Gathered.from(own).posts, Gathered.from(mapped).posts);
        }
    }

    @Test
    void aRareNameIsTakenOnTrustAndToldAndANeededOneIsNot() throws IOException, UnusableInput {
        InputFile file = lines(NESTED);
        assertEquals(
                List.of("the map names quoted.id, which no sampled record has"),
                importer.survey(file, mapped(MAP)).facts().warnings());
        ImportSettings wrong = mapped(MAP.replace("when.posted", "when.writen"));
        UnusableInput refused = assertThrows(UnusableInput.class, () -> importer.survey(file, wrong));
        assertEquals("MAP_COLUMN_MISSING", refused.code());
        assertTrue(refused.sentence().contains("\"when.writen\""), refused.sentence());
    }

    @Test
    void whatIsNoObjectIsRejectedInItsPlace() throws IOException, UnusableInput {
        String good = PLAIN.get(0);
        InputFile file =
                Gathered.file(folder, good + "\n[1,2]\n7\n{\"post_id\":\"9\",\n" + PLAIN.get(1) + "\n{\"post_id\":\"1");
        Gathered found = Gathered.from(importer, file, Gathered.settings());
        assertEquals(2, found.posts.size());
        int second = good.length() + 1;
        assertEquals(
                List.of(
                        "2/2@" + second + " NOT_OF_FORMAT null",
                        "3/3@" + (second + 6) + " NOT_OF_FORMAT null",
                        "4/4@" + (second + 8) + " SYNTAX null",
                        "6/6@" + (second + 25 + PLAIN.get(1).length()) + " TRUNCATED null"),
                found.rejects);
    }

    @Test
    void aMapForColumnsOfATableIsRefusedForObjects() throws IOException {
        ImportSettings csv = mapped(MAP.replace("format: ndjson", "format: csv"));
        InputFile file = lines(NESTED);
        assertEquals(
                "NOT_OF_FORMAT",
                assertThrows(UnusableInput.class, () -> importer.survey(file, csv))
                        .code());
    }

    @Test
    void otherEncodingsGiveTheSamePosts() throws IOException, UnusableInput {
        String text = String.join("\n", PLAIN).replace("We must", "Wir m\u00fcssen") + "\n";
        List<Post> posts = Gathered.from(importer, Gathered.file(folder, text), Gathered.settings()).posts;
        InputFile wide = Gathered.file(folder, text.getBytes(StandardCharsets.UTF_16));
        Gathered found = Gathered.from(importer, wide, Gathered.settings());
        assertEquals(posts, found.posts);
        assertEquals(2 + 2 * (text.indexOf('\n') + 1), found.places.get(1).offset());
        InputFile western = Gathered.file(folder, text.getBytes(Charset.forName("windows-1252")));
        Importer.Reading reading = importer.survey(western, Gathered.settings());
        assertEquals(posts, Gathered.from(reading).posts);
        assertTrue(reading.facts().warnings().get(0).contains("windows-1252"));
    }

    @Test
    void anIdThatBecameARoundNumberIsLost() throws IOException, UnusableInput {
        List<String> records = List.of(
                PLAIN.get(0),
                PLAIN.get(1).replace("\"post_id\":\"12\"", "\"post_id\":1.39474e18"),
                PLAIN.get(2).replace("\"post_id\":13", "\"post_id\":1394735776701816833"));
        Gathered found = Gathered.from(importer, lines(records), Gathered.settings());
        assertEquals(1, found.rejects.size());
        assertTrue(found.rejects.get(0).endsWith("ID_DAMAGED post_id"), found.rejects.toString());
        assertEquals(
                Untrusted.of("1394735776701816833"), found.posts.get(1).id().nativeId());
    }

    @Test
    void namesAreSeenWhereverInTheFileTheyStand() throws IOException, UnusableInput {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String extra = i >= 18_000 ? ",\"reply_to_id\":\"5\"" : "";
            text.append("{\"post_id\":\"" + i + "\",\"account_id\":\"u" + i % 9 + "\",\"created_at\":\"2021-03-04T10:"
                    + (10 + i % 50) + ":12Z\",\"text\":\"words " + i + "\"" + extra + "}\n");
        }
        TableProposal proposal = importer.propose(Gathered.file(folder, text.toString()), Gathered.settings(), 1);
        assertTrue(proposal.columns().stream().anyMatch(view -> "reply_to_id".equals(view.field())));
    }
}
