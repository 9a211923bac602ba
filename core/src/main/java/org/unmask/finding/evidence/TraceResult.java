package org.unmask.finding.evidence;

import org.unmask.chance.KindResult;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;
import org.unmask.network.TieEvidence;
import org.unmask.network.Windows;

/** One kind of action with its columns and what its test gave. Used by one thread at a time. */
public final class TraceResult {
    private final ActionKind kind;
    private final ActionColumns columns;
    private final KindResult result;
    private final TieEvidence evidence;

    public TraceResult(ActionKind kind, ActionColumns columns, KindResult result) {
        this.kind = kind;
        this.columns = columns;
        this.result = result;
        this.evidence = new TieEvidence(columns, result.plan());
    }

    /** The kind of action. */
    public ActionKind kind() {
        return kind;
    }

    /** Its actions. */
    public ActionColumns columns() {
        return columns;
    }

    /** What the test gave. */
    public KindResult result() {
        return result;
    }

    /** The windows of the run. */
    public Windows windows() {
        return result.plan().windows();
    }

    /** The evidence of a kept tie within window {@code w}. */
    public TieEvidence.Evidence evidence(int tie, int w) {
        return evidence.of(result.ties().a(tie), result.ties().b(tie), w);
    }

    /** Every pair of actions of a kept tie within window {@code w}. */
    public void forEachPair(int tie, int w, TieEvidence.PairSink sink) {
        evidence.forEachPair(result.ties().a(tie), result.ties().b(tie), w, sink);
    }
}
