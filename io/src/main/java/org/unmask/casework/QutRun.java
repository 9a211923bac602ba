package org.unmask.casework;

import org.unmask.finding.RunSummary;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.run.RunWriter;

/** TODO. */
final class QutRun {
    QutRun(AnalysisTables tables, AnalyzeSettings settings) {}

    RunSummary write(RunWriter writer, RunStart start) {
        throw new AssertionError();
    }
}
