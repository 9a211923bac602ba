package org.unmask.ingest.coortweet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.bytes.Sha256;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.InputFile;
import org.unmask.model.ActionKind;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.GivenObject;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

class CoortweetImporterTest {
    private static final String TABLE = """
            object_id,account_id,content_id,timestamp_share
            o1,alice,p1,1623881091
            o1,bob,p2,1623881101
            ,carol,p3,1623881102
            """;

    private final CoortweetImporter importer = new CoortweetImporter();

    @TempDir
    private Path folder;

    private Gathered read(String text) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, text), Gathered.settings());
    }

    @Test
    void aRowIsAPostWithOneObject() throws IOException, UnusableInput {
        Gathered found = read(TABLE);
        assertEquals(
                new Post(
                        new PostId("unknown", Untrusted.of("p1")),
                        null,
                        Author.ofId(Untrusted.of("alice")),
                        new Moment(
                                1_623_881_091_000_000L,
                                Untrusted.of("1623881091"),
                                TimePrecision.S,
                                TimeSource.DECLARED,
                                Moment.NONE),
                        Content.NONE,
                        References.NONE,
                        Metrics.NONE,
                        List.of(new GivenObject(ActionKind.GIVEN, Untrusted.of("o1"))),
                        Moment.NONE,
                        false),
                found.posts.get(0));
        assertEquals(3, found.posts.size());
        assertEquals(List.of(), found.posts.get(2).objects());
        assertEquals(1, found.warnings.get("object_id OBJECT_MISSING"));
        assertEquals(48, found.places.get(0).offset());
        assertEquals(
                HexFormat.of()
                        .formatHex(Sha256.digest().digest("o1,alice,p1,1623881091".getBytes(StandardCharsets.UTF_8))),
                HexFormat.of().formatHex(found.places.get(0).sha256()));
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() throws IOException, UnusableInput {
        Gathered other = read("timestamp_share;content_id;extra;account_id;object_id\n1623881091;p1;x;alice;o1\n");
        assertEquals(read(TABLE).posts.get(0), other.posts.get(0));
    }

    @Test
    void millisecondsAndDatesAreTold() throws IOException, UnusableInput {
        String header = "object_id,account_id,content_id,timestamp_share\n";
        assertEquals(
                1_623_881_091_123_000L,
                read(header + "o,a,p,1623881091123\n").posts.get(0).moment().createdMicros());
        assertEquals(
                1_623_881_091_000_000L,
                read(header + "o,a,p,2021-06-16 22:04:51\no,a,q,2021-06-17 01:00:00\n")
                        .posts
                        .get(0)
                        .moment()
                        .createdMicros());
    }

    @Test
    void rowsThatCannotBeUsedAreRejectedWithTheirPlace() throws IOException, UnusableInput {
        Gathered found = read(
                "object_id,account_id,content_id,timestamp_share\n"
                        + "o,a,p,1623881091\no,,p,1623881091\no,a,,1623881091\no,a,p,\no,a,p,yesterday\no,a,p\no,a,p,1623881091000\n");
        assertEquals(
                List.of(
                        "2/3@65 ACCOUNT_MISSING account_id",
                        "3/4@81 ID_MISSING content_id",
                        "4/5@97 TIME_MISSING timestamp_share",
                        "5/6@104 TIME_UNREADABLE timestamp_share",
                        "6/7@120 FIELD_COUNT null",
                        "7/8@126 TIME_RANGE timestamp_share"),
                found.rejects);
        assertEquals(7, found.read());
    }

    @Test
    void aColumnWithOneTimeOfDayIsFlagged() throws IOException, UnusableInput {
        StringBuilder text = new StringBuilder("object_id,account_id,content_id,timestamp_share\n");
        for (int day = 0; day < 30; day++) {
            text.append("o,a" + day + ",p" + day + "," + (1_623_801_600L + day * 86_400L) + "\n");
        }
        InputFile file = Gathered.file(folder, text.toString());
        var reading = importer.survey(file, Gathered.settings());
        assertTrue(reading.facts().warnings().get(0).contains("same time of day"));
        assertEquals(
                TimePrecision.DAY, Gathered.from(reading).posts.get(0).moment().precision());
    }

    @Test
    void thePlatformIsGivenOrToldByEveryAccount() throws IOException, UnusableInput {
        String header = "object_id,account_id,content_id,timestamp_share\n";
        Gathered prefixed = read(header + "o,fb_1,p,1623881091\no,tw_2,q,1623881091\n");
        assertEquals("facebook", prefixed.posts.get(0).id().platform());
        assertEquals("x", prefixed.posts.get(1).id().platform());
        Gathered mixed = read(header + "o,fb_1,p,1623881091\no,someone,q,1623881091\n");
        assertEquals("unknown", mixed.posts.get(0).id().platform());
        ImportSettings given = new ImportSettings(null, "gab", null, null, Gathered.NOW);
        assertEquals(
                "gab",
                Gathered.from(importer, Gathered.file(folder, TABLE), given)
                        .posts
                        .get(0)
                        .id()
                        .platform());
    }

    @Test
    void anotherHeaderIsNotRecognised() throws IOException {
        assertEquals(1.0, importer.recognise(Gathered.file(folder, TABLE)).score());
        assertEquals(
                0.0, importer.recognise(Gathered.file(folder, "a,b\n1,2\n")).score());
        InputFile other = Gathered.file(folder, "a,b\n1,2\n");
        assertThrows(UnusableInput.class, () -> importer.survey(other, Gathered.settings()));
    }

    @Test
    void everyTruncationKeepsTheBooks() throws IOException, UnusableInput {
        byte[] whole = TABLE.getBytes(StandardCharsets.UTF_8);
        int first = TABLE.indexOf('\n', 48) + 1;
        for (int cut = first; cut < whole.length; cut++) {
            Gathered found =
                    Gathered.from(importer, Gathered.file(folder, Arrays.copyOf(whole, cut)), Gathered.settings());
            long lines = TABLE.substring(48, cut).chars().filter(c -> c == '\n').count();
            boolean open = cut > 48 && TABLE.charAt(cut - 1) != '\n';
            assertEquals(lines + (open ? 1 : 0), found.read(), "cut at " + cut);
        }
    }

    @Test
    void realFilesAreAccountedForToTheLastRow() throws IOException, UnusableInput {
        Gathered russian = Gathered.from(
                importer,
                InputFile.onDisk(RealData.at("coortweet/input/russian_coord_tweets.csv.gz")),
                Gathered.settings());
        assertEquals(35_125, russian.posts.size());
        assertEquals(35_125, russian.read());
        Gathered german = Gathered.from(
                importer,
                InputFile.onDisk(RealData.at("coortweet/input/german_urls_input.csv.gz")),
                Gathered.settings());
        assertEquals(41_100, german.posts.size());
        assertEquals(
                List.of("facebook", "x"),
                german.posts.stream()
                        .map(post -> post.id().platform())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
