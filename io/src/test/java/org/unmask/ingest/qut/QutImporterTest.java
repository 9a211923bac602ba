package org.unmask.ingest.qut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.PeerRow;
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

class QutImporterTest {
    private static final String HEADER = "message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n";

    private final QutImporter importer = new QutImporter();

    @TempDir
    private Path folder;

    private Gathered read(String text) throws IOException, UnusableInput {
        return Gathered.from(importer, Gathered.file(folder, text), Gathered.settings());
    }

    private static List<Untrusted> wrapped(String... words) {
        return java.util.Arrays.stream(words).map(Untrusted::of).toList();
    }

    @Test
    void aRowIsAPostAndAPeersRow() throws IOException, UnusableInput {
        Gathered found =
                read(HEADER + "m1,u1,Name,r1,p1,\"hello, you\",1606451170.518101,http://a.example http://b.example\n");
        assertEquals(
                new Post(
                        new PostId("unknown", Untrusted.of("m1")),
                        null,
                        new Author(Untrusted.of("u1"), Untrusted.of("Name"), null, null),
                        new Moment(
                                1_606_451_170_518_101L,
                                Untrusted.of("1606451170.518101"),
                                TimePrecision.US,
                                TimeSource.DECLARED,
                                Moment.NONE),
                        new Content(
                                Untrusted.of("hello, you"),
                                null,
                                null,
                                wrapped("http://a.example", "http://b.example"),
                                List.of(),
                                List.of(),
                                List.of(),
                                null),
                        new References(
                                PostKind.REPOST,
                                Untrusted.of("r1"),
                                null,
                                Untrusted.of("p1"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        Metrics.NONE,
                        List.of(),
                        Moment.NONE,
                        false),
                found.posts.get(0));
        assertEquals(
                List.of(new PeerRow(
                        "m1",
                        "u1",
                        "Name",
                        "r1",
                        "p1",
                        "hello, you",
                        "1606451170.518101",
                        1_606_451_170_518_101L,
                        "http://a.example http://b.example")),
                found.peers);
    }

    @Test
    void listsInPythonsWayAreReadAndEmptyCellsAreNoLink() throws IOException, UnusableInput {
        Gathered found = read(
                HEADER
                        + "1,u,n,,,t,1606451170,\"['http://a.example', 'http://b.example']\"\n2,u,n,,,t,1606451170,[]\n3,u,n,,,t,1606451170,\n");
        assertEquals(
                wrapped("http://a.example", "http://b.example"),
                found.posts.get(0).content().urls());
        assertEquals(List.of(), found.posts.get(1).content().urls());
        assertEquals(List.of(), found.posts.get(2).content().urls());
        assertEquals(
                "['http://a.example', 'http://b.example']", found.peers.get(0).urls());
    }

    @Test
    void aClockOfItsOwnTellsLagsButNoTime() throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, HEADER + "1,u,n,r,,t,0,\n2,v,n,r,,t,59,\n3,w,n,r,,t,60.5,\n");
        Importer.Reading reading = importer.survey(file, Gathered.settings());
        assertTrue(reading.facts().warnings().get(0).contains("origin of their own"));
        Gathered found = Gathered.from(reading);
        assertEquals(3, found.posts.size());
        assertFalse(found.posts.get(0).moment().isKnown());
        assertEquals(
                List.of(0L, 59_000_000L, 60_500_000L),
                found.peers.stream().map(PeerRow::clockMicros).toList());
    }

    @Test
    void idsProveTheClockOfX() throws IOException, UnusableInput {
        InputFile file = Gathered.file(
                folder,
                HEADER + "1394735776701816833,u,n,,,t,332530922.103,\n1558553189766631429,v,n,,,t,371588236.958,\n");
        UnusableInput asked = assertThrows(UnusableInput.class, () -> importer.survey(file, Gathered.settings()));
        assertEquals("ASK", asked.code());
        InputFile good = Gathered.file(folder, HEADER + "1394735776701816833,u,n,,,t,332530922.103,\n");
        Importer.Reading reading = importer.survey(good, Gathered.settings());
        assertEquals("proven UTC", reading.facts().zoneDecision());
        Post post = Gathered.from(reading).posts.get(0);
        assertEquals("x", post.id().platform());
        assertEquals(1_621_365_896_760_000L, post.moment().createdMicros());
    }

    @Test
    void otherNamesAreReadByPositionWithAWarning() throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, "a,b,c,d,e,f,g,h\n1,u,n,,,t,1606451170,\n");
        assertEquals(0.0, importer.recognise(file).score());
        Importer.Reading reading = importer.survey(file, Gathered.settings());
        assertTrue(reading.facts().warnings().get(0).contains("by position"));
        assertEquals(1, Gathered.from(reading).posts.size());
    }

    @Test
    void rowsThatCannotBeUsedKeepTheirPeerRow() throws IOException, UnusableInput {
        Gathered found = read(HEADER + ",u,n,,,t,1606451170,\n1,u,n,,,t,soon,\n2,u,n,,,t,1606451170,\n1,2\n");
        assertEquals(
                List.of("1/2@70 ID_MISSING message_id", "2/3@91 TIME_UNREADABLE timestamp", "4/5@129 FIELD_COUNT null"),
                found.rejects);
        assertEquals(3, found.peers.size());
        assertEquals(Long.MIN_VALUE, found.peers.get(1).clockMicros());
    }

    @Test
    void realFilesAreAccountedForToTheLastRow() throws IOException, UnusableInput {
        for (List<String> file : List.of(
                List.of("qut/russian/russian_as_retweets.csv.gz", "35125"),
                List.of("qut/sample/sample_data.csv", "100"),
                List.of("qut/sample/coretweet_test_input.csv", "15"),
                List.of("qut/quirks/empty_url_input.csv", "3"))) {
            InputFile input = InputFile.onDisk(RealData.at(file.get(0)));
            assertEquals(1.0, importer.recognise(input).score(), file.get(0));
            Gathered found = Gathered.from(importer, input, Gathered.settings());
            assertEquals(Integer.parseInt(file.get(1)), found.posts.size(), file.get(0));
            assertEquals(found.posts.size(), found.peers.size());
            assertEquals(List.of(), found.rejects);
        }
    }
}
