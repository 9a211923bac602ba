package org.unmask.casework;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unmask.casework.analysis.UnmaskRun;
import org.unmask.casework.analysis.WarningLists;
import org.unmask.casework.check.RunSeal;
import org.unmask.casework.peers.CooRTweetRun;
import org.unmask.casework.peers.QutRun;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.RunIdentity;
import org.unmask.casework.question.RunStart;
import org.unmask.casework.question.Semantics;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.model.ActionKind;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.run.RunWriter;
import org.unmask.store.run.StoredRun;

/** The analysis of a case: join, tests, groups, findings, written as one run. The same question on the same data finds the run it made before. */
public final class Analyze {
    private final CaseFolder folder;
    private final AnalyzeSettings settings;
    private final Progress progress;

    private Analyze(CaseFolder folder, AnalyzeSettings settings, Progress progress) {
        this.folder = folder;
        this.settings = settings;
        this.progress = progress;
    }

    /** Makes the run, or gives the one that exists. {@code nowMicros} comes from the caller's clock. */
    public static RunSummary run(CaseFolder folder, AnalyzeSettings settings, Progress progress, long nowMicros)
            throws IOException, Refusal {
        return new Analyze(folder, settings, progress).run(nowMicros);
    }

    private RunSummary run(long nowMicros) throws IOException, Refusal {
        List<SourceRow> sources = folder.sources();
        if (sources.isEmpty()) {
            throw new Refusal(
                    Refusal.Fault.REQUEST,
                    "E-ANALYZE-EMPTY",
                    "There is nothing to analyze.",
                    "No file was imported into this case yet.",
                    "Import a file first: unmask import --case DIR FILE");
        }
        WarningLists lists = WarningLists.of(folder.path());
        Map<String, String> parameters = RunIdentity.parameters(settings);
        if (settings.semantics() == Semantics.UNMASK) {
            parameters.putAll(lists.hashes());
            String pictures = folder.pictureLinks().seal();
            if (!pictures.isEmpty()) {
                parameters.put("pictures", pictures);
            }
        }
        String runId = RunIdentity.of(sources, parameters);
        Optional<StoredRun> before = folder.run(runId);
        if (before.isPresent() && !settings.force()) {
            progress.say(
                    "The same analysis of the same data was made before; its run is given. --force makes it anew.");
            return before.get().summary();
        }
        try (AnalysisTables tables = folder.analysisTables(kinds());
                RunWriter writer = folder.startRun()) {
            RunStart start = new RunStart(runId, RunIdentity.VERSION, nowMicros, parameters, sources);
            RunSummary summary = switch (settings.semantics()) {
                case UNMASK -> new UnmaskRun(tables, settings, progress, folder, lists).write(writer, start);
                case COORTWEET -> new CooRTweetRun(tables, settings).write(writer, start);
                case QUT -> new QutRun(tables, settings).write(writer, start);
            };
            writer.finish(summary, RunSeal.of(writer.gather(summary)));
            return summary;
        }
    }

    private List<ActionKind> kinds() {
        return settings.kindsInOrder();
    }
}
