package org.unmask.casework.evaluate;

import java.io.IOException;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Analyze;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.Semantics;
import org.unmask.finding.AccountKey;
import org.unmask.finding.Results;
import org.unmask.store.CaseFolder;

/** The evaluation of a case against labels. */
public final class EvaluateCase {
    /** The run whose id begins with {@code run}, or with null the one that {@code settings} ask for, which is made where it is missing. */
    public record Asked(@Nullable String run, AnalyzeSettings settings, LabelledRun.Settings measure, long nowMicros) {}

    private EvaluateCase() {}

    /** Measures a run against labels. Refuses a run of a peer mode, which tests nothing, and labels of which none is in the case. */
    public static Against run(CaseFolder open, SortedMap<AccountKey, Boolean> labels, Asked asked, Progress progress)
            throws IOException, Refusal {
        String run = asked.run();
        if (run == null) {
            run = Analyze.run(open, asked.settings(), progress, asked.nowMicros())
                    .runId();
        }
        Results results = OpenRun.of(open, run);
        if (!results.summary().semantics().equals(Semantics.UNMASK.word())) {
            throw new Refusal(
                    Refusal.Fault.REQUEST,
                    "E-EVALUATE-PEER",
                    "This run tests nothing.",
                    "It counts as another tool does and gives no coordination, grade or score.",
                    "Leave --run out, or name a run made without --semantics.");
        }
        progress.say("Measuring the run against the labels.");
        Against against = LabelledRun.of(results, labels, asked.measure());
        if (against.population().operations() == 0 || against.population().authentic() == 0) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-LABELS-ONE-SORT",
                    "The case holds " + against.population().operations() + " accounts labelled io and "
                            + against.population().authentic() + " labelled control.",
                    "Rates need accounts of both sorts; " + against.population().absent()
                            + " labelled accounts are not in this case.",
                    "Compare platform and account_id with those of: unmask export csv");
        }
        return against;
    }
}
