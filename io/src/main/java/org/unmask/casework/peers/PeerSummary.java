package org.unmask.casework.peers;

import java.io.IOException;
import java.util.List;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.RunStart;
import org.unmask.finding.RunSummary;
import org.unmask.finding.conduct.Conduct;
import org.unmask.model.Moment;
import org.unmask.store.analysis.AccountActivity;
import org.unmask.store.analysis.AnalysisTables;

/** The summary of a run in a peer's semantics: no families, no shuffles, nothing cut. */
final class PeerSummary {
    private PeerSummary() {}

    static RunSummary of(AnalysisTables tables, AnalyzeSettings settings, RunStart start, List<String> notes)
            throws IOException {
        AccountActivity activity = tables.activity();
        return new RunSummary(
                start.runId(),
                start.version(),
                settings.semantics().word(),
                start.madeAt(),
                start.parameters(),
                start.sources(),
                List.of(),
                List.of(),
                List.of(),
                notes,
                tables.postCount(),
                tables.accountCount(),
                java.util.Arrays.stream(activity.first())
                        .filter(t -> t != Moment.NONE)
                        .min()
                        .orElse(Moment.NONE),
                java.util.Arrays.stream(activity.last())
                        .filter(t -> t != Moment.NONE)
                        .max()
                        .orElse(Moment.NONE),
                null,
                null,
                null,
                List.of(),
                Conduct.NONE);
    }
}
