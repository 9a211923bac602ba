package org.unmask.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.Gathered;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;
import org.unmask.store.CaseTitle;
import org.unmask.store.database.Budget;

/** Every real file of posts goes into a case without asking, and each of its records is accounted for; the numbers were counted by other means. */
class RealFilesTest {
    /** File: read = accepted + rejected + skipped + duplicate. */
    private static final List<String> BOOKS = List.of("""
            bloc-timelines/sample_raw_tweets_1.json.gz: 291 = 291 + 0 + 0 + 0
            bloc-timelines/sample_raw_tweets_2.json.gz: 1200 = 1200 + 0 + 0 + 0
            bloc-timelines/sample_timeline.jsonl.gz: 1491 = 1491 + 0 + 0 + 0
            coortweet/input/german_elections.csv.gz: 218971 = 194794 + 0 + 0 + 24177
            coortweet/input/german_images_input.csv.gz: 16934 = 16934 + 0 + 0 + 0
            coortweet/input/german_urls_input.csv.gz: 41100 = 41100 + 0 + 0 + 0
            coortweet/input/russian_coord_tweets.csv.gz: 35125 = 35124 + 0 + 0 + 1
            ira-reddit/comments.csv.gz: 6711 = 6695 + 0 + 0 + 16
            qut/quirks/empty_url_input.csv: 3 = 3 + 0 + 0 + 0
            qut/russian/russian_as_retweets.csv.gz: 35125 = 35124 + 0 + 0 + 1
            qut/sample/coretweet_test_input.csv: 15 = 15 + 0 + 0 + 0
            qut/sample/sample_data.csv: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/2sets.jsonl.gz: 200 = 200 + 0 + 0 + 0
            twitter-api-v2-twarc/brexit.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/cashtags.jsonl: 1 = 1 + 0 + 0 + 0
            twitter-api-v2-twarc/counts.jsonl: 169 = 0 + 0 + 169 + 0
            twitter-api-v2-twarc/edited.jsonl: 1 = 1 + 0 + 0 + 0
            twitter-api-v2-twarc/entities_test.jsonl.gz: 474 = 474 + 0 + 0 + 0
            twitter-api-v2-twarc/flat.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/geo_tweets.jsonl: 2 = 2 + 0 + 0 + 0
            twitter-api-v2-twarc/kpop.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/lists.jsonl: 6 = 0 + 0 + 6 + 0
            twitter-api-v2-twarc/media_policy_violation_off.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/media_policy_violation_on.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/noflat.jsonl.gz: 100 = 100 + 0 + 0 + 0
            twitter-api-v2-twarc/streaming_output_with_error.jsonl: 8 = 7 + 1 + 0 + 0
            twitter-api-v2-twarc/tweets_compliance.jsonl: 2 = 0 + 0 + 2 + 0
            twitter-api-v2-twarc/users.jsonl.gz: 96 = 0 + 0 + 96 + 0
            twitter-api-v2-twarc/users_compliance.jsonl: 2 = 0 + 0 + 2 + 0
            twitter-api-v2-twarc/withheld.jsonl.gz: 215 = 215 + 0 + 0 + 0
            """.strip().split("\n"));

    @TempDir
    private Path folder;

    private List<ImportOutcome> imported(String name, Path file) throws IOException, UnusableInput, Refusal {
        CaseTitle title = new CaseTitle(name, "amber", ZoneOffset.UTC, "this installation", Gathered.NOW);
        Path place = folder.resolve(name.replace('/', '-') + ".unmask");
        ImportRequest request = new ImportRequest(List.of(file, file), Gathered.settings(), 0.5, false);
        try (CaseFolder into = CaseFolder.create(place, title, new Budget(1, 256L << 20))) {
            return ImportFiles.run(into, request, Progress.SILENT);
        }
    }

    @Test
    void everyRecordIsAccountedForAndTheSameFileAgainChangesNothing() throws IOException, UnusableInput, Refusal {
        for (String line : BOOKS) {
            String name = line.substring(0, line.indexOf(':'));
            List<ImportOutcome> outcomes = imported(name, RealData.at(name));
            SourceRow first = outcomes.get(0).source();
            assertEquals(
                    line,
                    name + ": " + first.read() + " = " + first.accepted() + " + " + first.rejected() + " + "
                            + first.skipped() + " + " + first.duplicate());
            assertTrue(outcomes.get(1).before(), name);
            assertEquals(first, outcomes.get(1).source(), name);
        }
    }
}
