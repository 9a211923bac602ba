package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.finding.RunSummary;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;

/** The whole road: import, analyze, report. */
public final class RunAll {
    /** What is to be done. */
    public record Request(ImportRequest imports, AnalyzeSettings analysis, WriteReport.Wishes wishes, Path report) {}

    /** What was done. */
    public record Outcome(List<ImportOutcome> imports, RunSummary run, WriteReport.Written report) {
        public Outcome {
            imports = List.copyOf(imports);
        }
    }

    private RunAll() {}

    /** Imports the files into the case, analyzes it and writes the report; each step finds what an earlier, interrupted one has done. */
    public static Outcome run(CaseFolder open, Request request, Progress progress, long nowMicros)
            throws IOException, UnusableInput, Refusal {
        List<ImportOutcome> imports = ImportFiles.run(open, request.imports(), progress);
        RunSummary run = Analyze.run(open, request.analysis(), progress, nowMicros);
        WriteReport.Wishes wishes = request.wishes().of(run.runId());
        return new Outcome(imports, run, WriteReport.run(open, wishes, request.report()));
    }
}
