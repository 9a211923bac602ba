package org.unmask.casework.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.unmask.chance.TieTable;
import org.unmask.clocks.Clocks;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.network.ActionColumns;
import org.unmask.network.TieEvidence;
import org.unmask.store.run.RunPair;
import org.unmask.store.run.RunTie;
import org.unmask.store.run.RunWriter;

/** Writes every kept tie in every window, and the pairs of posts behind those that are evidence. */
final class RunTies {
    private final List<TraceResult> traces;
    private final EvidenceRule rule;
    private final Clocks clocks;

    RunTies(List<TraceResult> traces, EvidenceRule rule, Clocks clocks) {
        this.clocks = clocks;
        this.traces = traces;
        this.rule = rule;
    }

    void write(RunWriter writer) throws IOException {
        for (int t = 0; t < traces.size(); t++) {
            TieTable ties = traces.get(t).result().ties();
            for (int tie = 0; tie < ties.size(); tie++) {
                write(writer, t, tie);
            }
        }
    }

    private void write(RunWriter writer, int t, int tie) throws IOException {
        TraceResult trace = traces.get(t);
        TieTable ties = trace.result().ties();
        int widestEvidence = -1;
        for (int w = 0; w < trace.windows().count(); w++) {
            if (ties.objects(tie, w) == 0) {
                continue;
            }
            boolean evidence = rule.isEvidence(t, tie, w);
            widestEvidence = evidence ? w : widestEvidence;
            TieEvidence.Evidence seen = trace.evidence(tie, w);
            writer.tie(new RunTie(
                    ties.a(tie),
                    ties.b(tie),
                    trace.kind(),
                    trace.windows().millis().get(w),
                    seen.postsA(),
                    seen.postsB(),
                    seen.objects(),
                    seen.pairs(),
                    seen.firstMillis() * 1000,
                    seen.lastMillis() * 1000,
                    seen.medianLagMillis(),
                    clocks.isSettled(ties.a(tie), ties.b(tie)) ? seen.leadShareA() : Double.NaN,
                    ties.p(tie, w),
                    ties.q(tie, w),
                    evidence));
        }
        if (widestEvidence >= 0) {
            writePairs(writer, trace, tie, widestEvidence);
        }
    }

    private static void writePairs(RunWriter writer, TraceResult trace, int tie, int w) {
        ActionColumns columns = trace.columns();
        trace.forEachPair(tie, w, (i, j) -> {
            // Equal times stand in the order of (account, post): a tie's a is the smaller account already.
            boolean inOrder = columns.at(i) <= columns.at(j);
            int older = inOrder ? i : j;
            int newer = inOrder ? j : i;
            try {
                writer.pair(new RunPair(
                        trace.kind(),
                        columns.object(older),
                        columns.post(older),
                        columns.account(older),
                        columns.post(newer),
                        columns.account(newer),
                        columns.at(newer) - columns.at(older)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
