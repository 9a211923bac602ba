package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.chance.KindResult;
import org.unmask.chance.TieTable;
import org.unmask.finding.CutRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.ShuffleRow;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.Untrusted;
import org.unmask.network.CutObject;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.Unused;

/** What a run did, told in rows: families of tests, shuffled beside real data, objects cut by the budget, and notes. */
final class RunStory {
    private final List<TraceResult> traces;
    private final EvidenceRule rule;

    private final int[] platformOf;
    private final List<String> platforms;

    RunStory(List<TraceResult> traces, EvidenceRule rule, AnalysisTables tables) throws IOException {
        this.traces = traces;
        this.rule = rule;
        this.platformOf = tables.platformOf();
        this.platforms = tables.platforms();
    }

    List<RunSummary.FamilyRow> families() {
        List<RunSummary.FamilyRow> rows = new ArrayList<>();
        for (int t = 0; t < traces.size(); t++) {
            TraceResult trace = traces.get(t);
            Map<String, Long> evidence = evidencePerFamily(t);
            for (KindResult.Family family : trace.result().families()) {
                rows.add(new RunSummary.FamilyRow(
                        trace.kind().word(),
                        family.edgeClass(),
                        trace.windows().millis().get(family.window()),
                        trace.columns().size(),
                        (long) family.eligiblePairs(),
                        family.tested(),
                        family.significant(),
                        evidence.getOrDefault(family.edgeClass() + " " + family.window(), 0L),
                        trace.result().repetition()[family.window()]));
            }
        }
        return rows;
    }

    private Map<String, Long> evidencePerFamily(int t) {
        TieTable ties = traces.get(t).result().ties();
        Map<String, Long> count = new TreeMap<>();
        for (int tie = 0; tie < ties.size(); tie++) {
            for (int w = 0; w < traces.get(t).windows().count(); w++) {
                if (rule.isEvidence(t, tie, w)) {
                    count.merge(edgeClass(ties.a(tie), ties.b(tie)) + " " + w, 1L, Long::sum);
                }
            }
        }
        return count;
    }

    private String edgeClass(int a, int b) {
        int low = Math.min(platformOf[a], platformOf[b]);
        int high = Math.max(platformOf[a], platformOf[b]);
        return low == high ? platforms.get(low) : platforms.get(low) + "-" + platforms.get(high);
    }

    List<ShuffleRow> shuffles() {
        List<ShuffleRow> rows = new ArrayList<>();
        for (TraceResult trace : traces) {
            for (KindResult.Shuffled shuffled : trace.result().shuffled()) {
                rows.add(new ShuffleRow(
                        trace.kind(),
                        trace.windows().millis().get(shuffled.window()),
                        shuffled.sort().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        shuffled.repetition(),
                        shuffled.realPairs(),
                        shuffled.nullPairs(),
                        shuffled.realAccounts(),
                        shuffled.nullAccounts(),
                        shuffled.eligible(),
                        shuffled.eligible() == 0 ? 0 : shuffled.nullAccounts() / shuffled.eligible(),
                        shuffled.shuffles(),
                        shuffled.looked()));
            }
        }
        return rows;
    }

    List<CutRow> cuts(AnalysisTables tables) throws IOException {
        List<CutRow> rows = new ArrayList<>();
        for (TraceResult trace : traces) {
            List<CutObject> cuts = trace.result().plan().cuts();
            int[] ids = cuts.stream().mapToInt(CutObject::object).toArray();
            List<Untrusted> names = tables.objects(trace.kind(), ids);
            for (int i = 0; i < ids.length; i++) {
                CutObject cut = cuts.get(i);
                rows.add(new CutRow(
                        trace.kind(),
                        names.get(i),
                        cut.actions(),
                        cut.accounts(),
                        cut.fullPairs(),
                        cut.keptPairs(),
                        cut.effectiveMillis(),
                        cut.sampleShare()));
            }
        }
        return rows;
    }

    /** What a reader must know of the posts that could not be used. */
    static List<String> notesOn(Unused unused) {
        List<String> notes = new ArrayList<>();
        if (unused.withoutAccount() > 0) {
            notes.add(unused.withoutAccount() + " posts have no known account and were not compared.");
        }
        if (unused.withoutTime() > 0) {
            notes.add(unused.withoutTime() + " posts have no usable time and were not compared.");
        }
        if (unused.coarse() > 0) {
            notes.add(unused.coarse() + " posts have times known to the minute or coarser.");
        }
        return notes;
    }
}
