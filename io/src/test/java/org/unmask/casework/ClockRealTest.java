package org.unmask.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.casework.analysis.Crossings;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.clocks.ClockPair;
import org.unmask.finding.ClockRow;
import org.unmask.finding.RunSummary;
import org.unmask.ingest.Gathered;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;
import org.unmask.network.Windows;
import org.unmask.store.CaseFolder;
import org.unmask.store.CaseTitle;
import org.unmask.store.database.Budget;

/** In the German set the times of Facebook run four hours ahead of those of X: found without being told, settled by the correction that is offered. */
class ClockRealTest {
    private static final long HOUR = 3_600_000;

    @TempDir
    Path folder;

    @Test
    void theGermanClocksAreFourHoursApartUntilTheyAreCorrected() throws Exception {
        Path file = RealData.at("coortweet/input/german_elections.csv.gz");
        CaseTitle title = new CaseTitle("german", "amber", ZoneOffset.UTC, "this installation", Gathered.NOW);
        AnalyzeSettings settings = AnalyzeSettings.DEFAULT
                .withScope(List.of(ActionKind.LINK, ActionKind.MEDIA), Windows.ofSeconds(60))
                .withChance(0, 1_000_000, 1);
        try (CaseFolder german = CaseFolder.create(folder.resolve("g.unmask"), title, new Budget(2, 512L << 20))) {
            ImportFiles.run(german, new ImportRequest(List.of(file), Gathered.settings(), .5, false), Progress.SILENT);
            RunSummary given = Analyze.run(german, settings, Progress.SILENT, Gathered.NOW);
            ClockRow row = given.clocks().get(0);
            assertEquals("facebook x", row.platformA() + " " + row.platformB());
            assertEquals(ClockPair.Verdict.APART, row.pair().verdict());
            // a = facebook: the times of x are four hours behind.
            assertEquals(-4 * HOUR, row.pair().shiftMillis());
            assertTrue(Math.abs(row.pair().restMillis()) < 60_000);
            assertTrue(row.pair().atPeak() > 20 * row.pair().asGiven(), row.toString());
            assertFalse(given.isOrdered("x", "facebook"));
            assertTrue(
                    given.notes().stream().anyMatch(note -> note.contains("--shift facebook=-4h")),
                    given.notes().toString());

            RunSummary corrected = Analyze.run(
                    german, settings.withShifts(Map.of("facebook", -4 * HOUR)), Progress.SILENT, Gathered.NOW);
            assertEquals(
                    ClockPair.Verdict.AGREE, corrected.clocks().get(0).pair().verdict());
            assertTrue(corrected.isOrdered("x", "facebook"));
            assertFalse(corrected.runId().equals(given.runId()));

            List<Crossings.Crossing> images = Crossings.of(german, given, ActionKind.MEDIA);
            assertEquals(558, images.size());
            assertEquals(images, Crossings.of(german, given, ActionKind.MEDIA));
            Crossings.Crossing nearest = images.get(0);
            // a = facebook: the lag from there to x, as given, is four hours too short.
            assertEquals(nearest.lagMillis() + 4 * HOUR, nearest.correctedMillis());
            assertFalse(nearest.settled());
            assertEquals(
                    images.stream().map(Crossings.Crossing::correctedMillis).toList(),
                    Crossings.of(german, corrected, ActionKind.MEDIA).stream()
                            .map(Crossings.Crossing::correctedMillis)
                            .toList());

            UnusableParameter unknown = org.junit.jupiter.api.Assertions.assertThrows(
                    UnusableParameter.class,
                    () -> Analyze.run(
                            german, settings.withShifts(Map.of("mastodon", HOUR)), Progress.SILENT, Gathered.NOW));
            assertTrue(String.valueOf(unknown.getMessage()).contains("facebook, x"), unknown.getMessage());
        }
    }
}
