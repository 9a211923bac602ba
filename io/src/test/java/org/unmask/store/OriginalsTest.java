package org.unmask.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.xv2flat.V2FlatImporter;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableInput;
import org.unmask.rank.RankTrace.Originals;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.intake.ImportSession;
import org.unmask.traces.Traces;

/** Who wrote what was reposted, and when. */
class OriginalsTest {
    /** Its id says 2021-05-16T18:41:13.924Z. */
    private static final String ABSENT = "1394000000000000001";

    private static final String PRESENT = "1394735776701816833";
    private static final String OLD = "77";

    @TempDir
    Path temporary;

    @Test
    void theOriginalItselfIsAskedFirstThenItsRepostsAndItsId() throws IOException, UnusableInput {
        String lines = post(PRESENT, "8", "")
                + post("1394800000000000001", "7", repost(ABSENT, "8"))
                + post("1394800000000000002", "7", repost(PRESENT, "8"))
                + post("1394800000000000003", "7", repost(OLD, "9"));
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("a.unmask"))) {
            load(folder, lines);
            try (AnalysisTables tables = folder.analysisTables(List.of(ActionKind.REPOST))) {
                Originals originals = tables.originals();
                Map<String, Integer> numbers = new HashMap<>();
                int[] all = {0, 1, 2};
                for (int number : all) {
                    numbers.put(
                            tables.objects(ActionKind.REPOST, all).get(number).raw(), number);
                }
                int absent = numbers.getOrDefault("x:" + ABSENT, -1);
                int present = numbers.getOrDefault("x:" + PRESENT, -1);
                int old = numbers.getOrDefault("x:" + OLD, -1);
                assertEquals(1_621_190_473_924L, originals.atMillis()[absent]);
                assertEquals(1_621_360_000_000L, originals.atMillis()[present]);
                assertEquals(Originals.NO_TIME, originals.atMillis()[old]);
                assertEquals(originals.author()[absent], originals.author()[present]);
                assertNotEquals(originals.author()[absent], originals.author()[old]);
                assertEquals(2, originals.authors());
            }
        }
    }

    @Test
    void postsOfOneAccountWhoseFactsStayTheSameAreAllTakenIn() throws IOException, UnusableInput {
        String lines = post("1394800000000000001", "7", "")
                + post("1394800000000000002", "7", "")
                + post("1394800000000000003", "7", "")
                + post("1394800000000000003", "7", "");
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("b.unmask"))) {
            SourceRow books = load(folder, lines);
            assertEquals(3, books.accepted());
            assertEquals(1, books.duplicate());
        }
    }

    private SourceRow load(CaseFolder folder, String lines) throws IOException, UnusableInput {
        Path path = temporary.resolve("posts.jsonl");
        Files.write(path, lines.getBytes(StandardCharsets.UTF_8));
        InputFile file = InputFile.onDisk(path);
        Importer.Reading reading = new V2FlatImporter().survey(file, Gathered.settings());
        try (ImportSession session = folder.importing(file, reading.facts(), Traces.all(), 0)) {
            reading.read(session);
            return session.finish(0);
        }
    }

    private static String post(String id, String account, String more) {
        return "{\"id\":\"" + id + "\",\"author_id\":\"" + account + "\",\"author\":{\"id\":\"" + account
                + "\",\"username\":\"u" + account + "\",\"name\":\"S\"},\"created_at\":\"2021-05-18T17:46:40.000Z\","
                + "\"text\":\"RT @u: some words\",\"public_metrics\":{\"like_count\":1},"
                + "\"__twarc\":{\"retrieved_at\":\"2021-06-01T00:00:00Z\"}" + more + "}\n";
    }

    private static String repost(String original, String author) {
        return ",\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"" + original + "\",\"author_id\":\"" + author
                + "\",\"text\":\"some words\"}]";
    }
}
