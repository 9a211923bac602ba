package org.unmask.casework;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.Results;
import org.unmask.store.CaseFolder;
import org.unmask.store.run.StoredRun;

/** A run of a case, opened for reading. */
public final class OpenRun {
    private OpenRun() {}

    /** The run whose id begins so, or the latest. Refuses where there is none. */
    public static Results of(CaseFolder open, @Nullable String runId) throws IOException, Refusal {
        Optional<StoredRun> found = open.run(runId == null ? "" : runId);
        if (found.isPresent()) {
            return found.get();
        }
        throw runId == null
                ? new Refusal(
                        Refusal.Fault.REQUEST,
                        "E-RUN-MISSING",
                        "This case has not been analyzed yet.",
                        "There is no run to show.",
                        "Run: unmask --case " + open.path() + " analyze")
                : new Refusal(
                        Refusal.Fault.REQUEST,
                        "E-RUN-UNKNOWN",
                        "This case has no such run.",
                        "No run has the id that --run gives.",
                        "List them with: unmask --case " + open.path() + " show runs");
    }
}
