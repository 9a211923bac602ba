package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.unmask.casework.pictures.AttachMedia;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.demo.DemoFiles;
import org.unmask.demo.DemoScenario;
import org.unmask.demo.DemoSize;
import org.unmask.finding.RunSummary;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;

/** The demonstration: an invented world with a planted operation is written as exports, imported with its graphics, analyzed and reported. */
public final class MakeDemo {
    /** What is to be made; {@code exports} is the folder for the invented exports. */
    public record Request(long seed, DemoSize size, Path exports, AnalyzeSettings analysis, Path report) {}

    /** What was made: what was planted, and what became of it. */
    public record Outcome(DemoFiles planted, RunAll.Outcome found) {}

    /** The title of the case, by which it is known again. */
    private static final String TITLE = "Demonstration: an invented world";

    /** Why the report of the demonstration shows names and pictures, which others do not. */
    private static final String REASON = "Nobody in this invented world exists.";

    private MakeDemo() {}

    /** Opens the case of the demonstration, made where there is none. Refuses a case of anybody's own: invented posts have no place in it. */
    public static CaseFolder open(CaseDesk desk, Path place) throws IOException, Refusal {
        if (!CaseDesk.exists(place)) {
            return desk.create(place, TITLE, "clear", ZoneOffset.UTC);
        }
        CaseFolder open = desk.write(place);
        if (open.card().title().equals(TITLE)) {
            return open;
        }
        open.close();
        throw new Refusal(
                Refusal.Fault.CASE,
                "E-DEMO-PLACE",
                "There is a case at that place, and it is not a demonstration: " + place,
                "Invented posts would be mixed with what was imported.",
                "Name another folder, for example: unmask demo demo.unmask");
    }

    /** Makes it. */
    public static Outcome run(CaseFolder open, Request request, Progress progress, long nowMicros)
            throws IOException, UnusableInput, Refusal {
        progress.say("inventing a world of sixty days on four platforms, with one planted operation");
        DemoFiles files = DemoScenario.of(request.seed(), request.size()).writeTo(request.exports());
        ImportSettings settings = new ImportSettings(null, null, null, null, nowMicros);
        ImportRequest imports = new ImportRequest(files.exports(), settings, ImportRequest.FEW_REJECTS, false);
        List<ImportOutcome> imported = ImportFiles.run(open, imports, progress);
        AttachMedia.run(open, files.media(), request.analysis().threads(), progress, nowMicros);
        RunSummary run = Analyze.run(open, request.analysis(), progress, nowMicros);
        WriteReport.Wishes wishes = new WriteReport.Wishes(null, null, null, null, REASON).of(run.runId());
        return new Outcome(files, new RunAll.Outcome(imported, run, WriteReport.run(open, wishes, request.report())));
    }
}
