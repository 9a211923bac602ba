package org.unmask.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.casework.export.WriteExport;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.export.ExportJob;
import org.unmask.export.csv.CsvExporter;
import org.unmask.finding.RunSummary;
import org.unmask.finding.conduct.CirculationRow;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.conduct.PingRow;
import org.unmask.finding.conduct.RelayRow;
import org.unmask.finding.conduct.Role;
import org.unmask.finding.conduct.TalkSort;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.relay.Relay;
import org.unmask.store.CaseFolder;
import org.unmask.store.CaseTitle;
import org.unmask.store.database.Budget;

/** What happens inside the group of a made-up case: a hand-off after seven hours, seed and ping, circulation among its own. */
class ConductTest {
    private static final long HOUR = 3_600_000;

    @TempDir
    Path folder;

    private Conduct conduct() throws Exception {
        CaseTitle title = new CaseTitle("handed on", "amber", ZoneOffset.UTC, "this installation", Gathered.NOW);
        ImportSettings settings = new ImportSettings(null, "x", null, null, Gathered.NOW);
        try (CaseFolder open = CaseFolder.create(folder.resolve("h.unmask"), title, new Budget(2, 512L << 20))) {
            ImportFiles.run(
                    open, new ImportRequest(List.of(HandedOn.in(folder)), settings, .5, false), Progress.SILENT);
            RunSummary run = Analyze.run(open, AnalyzeSettings.DEFAULT, Progress.SILENT, Gathered.NOW);
            WriteReport.run(open, WriteReport.Wishes.NONE, folder.resolve("report.html"));
            WriteExport.run(
                    open,
                    new WriteExport.Request(
                            new CsvExporter(), null, folder.resolve("csv"), ExportJob.Options.DEFAULT, null));
            return run.conduct();
        }
    }

    private String row(String table) throws Exception {
        return Files.readAllLines(folder.resolve("csv/" + table + ".csv")).get(1);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", "").replace("\u202F", " ");
    }

    @Test
    void theHandoffSeedAndPingAndTheCirculationAreFound() throws Exception {
        Conduct conduct = conduct();
        RelayRow relay = conduct.relays().get(0);
        assertEquals(List.of(Role.UNDECIDED), relay.roles());
        assertEquals(1, relay.leaders().size());
        assertEquals(3, relay.followers().size());
        assertEquals(Relay.Verdict.STEADY, relay.verdict());
        assertEquals(HandedOn.THINGS, relay.relay().objects());
        assertEquals(3 * HandedOn.THINGS, relay.relay().after());
        assertTrue(Math.abs(relay.relay().medianMillis() - 7 * HOUR) < HOUR / 6, relay.toString());
        assertNotNull(relay.q());
        PingRow pings = conduct.pings().get(0);
        assertEquals(12, pings.reactions());
        assertEquals(12, pings.pings());
        assertEquals(12, pings.quotes());
        assertEquals(12, pings.reactionsOutside());
        assertEquals(0, pings.pingsOutside());
        assertEquals(3, pings.pairs());
        assertEquals(0, pings.pairsBothWays());
        assertEquals(3, pings.inBothRoles());
        assertEquals(1, pings.targets());
        assertEquals("senator", pings.top().get(0).account().id().raw());
        CirculationRow reposts = conduct.circulation().get(0);
        assertEquals(TalkSort.REPOST, reposts.sort());
        assertEquals(12, reposts.internal());
        assertEquals(12, reposts.external());
        CirculationRow.Random random = reposts.random();
        assertNotNull(random);
        assertEquals(0, random.atLeast());
        String report = text(Files.readString(folder.resolve("report.html")));
        for (String said : List.of(
                "Hand-offs: a steady lag of 6 h 59 min",
                "On 12 things the latter came later: by 6 h 52 min to 7 h 8 min, in the middle 6 h 59 min.",
                "A steady lag does not show that whoever is first takes part: a newspaper that is copied on schedule shows the same.",
                "12 posts of members quote or answer another member; 12 (100 %) mention somebody outside the group as well.",
                "The roles change: 3 members were on both sides.",
                "50 % of the 24 reposts of these members stay among them. In 200 random groups of as many and as active accounts it is 3 % on average, and none reaches as much.")) {
            assertTrue(report.contains(said), said);
        }
        assertEquals("F-01,12,12,12,12,0,3,0,3,1,senator,12", row("pings"));
        assertTrue(row("circulation").startsWith("F-01,repost,12,12,0.5,200,0.0"), row("circulation"));
        assertTrue(
                row("relays").startsWith("F-01,all,undecided,x,seed,x,p0|p1|p2,steady,12,36,0,12,251"), row("relays"));
        assertFalse(report.contains("senator,"), "whoever is no member appears under no name");
    }
}
