package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses a handful of exhibits for a group: objects on which most of the acting accounts are members, then most members, one kind after
 * the other so that a group is not shown by one trace alone; each with the earliest co-action on it.
 */
public final class ExhibitChoice {
    /** At most so many exhibits for one group. */
    public static final int MOST = 5;

    private final List<TraceResult> traces;

    /** Chooses among the evidence of these traces. */
    public ExhibitChoice(List<TraceResult> traces) {
        this.traces = List.copyOf(traces);
    }

    /** One chosen exhibit: the object's use, and the distinct accounts outside the group that acted on the object at any time. */
    public record Chosen(GroupEvidence.Use use, long others) {}

    /** The exhibits of a group, strongest first. */
    public List<Chosen> of(GroupEvidence evidence) {
        List<List<Chosen>> byTrace = new ArrayList<>();
        for (int t : evidence.traces()) {
            List<Chosen> candidates = new ArrayList<>();
            for (GroupEvidence.Use use : evidence.uses()) {
                if (use.trace() == t) {
                    candidates.add(new Chosen(use, accountsOn(use) - use.members()));
                }
            }
            candidates.sort(Comparator.<Chosen>comparingDouble(ExhibitChoice::share)
                    .reversed()
                    .thenComparing(chosen -> -chosen.use().members())
                    .thenComparing(chosen -> chosen.use().object()));
            byTrace.add(candidates);
        }
        List<Chosen> chosen = new ArrayList<>();
        for (int rank = 0; chosen.size() < MOST && rank < MOST; rank++) {
            for (List<Chosen> candidates : byTrace) {
                if (rank < candidates.size() && chosen.size() < MOST) {
                    chosen.add(candidates.get(rank));
                }
            }
        }
        return chosen;
    }

    private static double share(Chosen chosen) {
        int members = chosen.use().members();
        return (double) members / (members + chosen.others());
    }

    /** Distinct accounts that acted on the object at any time. */
    public long accountsOn(GroupEvidence.Use use) {
        TraceResult trace = traces.get(use.trace());
        return java.util.stream.IntStream.range(
                        trace.columns().objectStart(use.object()),
                        trace.columns().objectStart(use.object() + 1))
                .map(trace.columns()::account)
                .distinct()
                .count();
    }
}
