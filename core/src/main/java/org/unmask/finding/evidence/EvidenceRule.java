package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unmask.chance.TieTable;
import org.unmask.model.ActionKind;

/**
 * Which ties are evidence: significant within one window, with enough distinct objects on enough days, and with as many objects as
 * shuffled data ask; or significant in two traces that rest on disjoint posts and have enough objects together.
 * One viral object is never evidence, however many met on it.
 */
public final class EvidenceRule {
    private final List<TraceResult> traces;
    private final EvidenceSettings settings;
    private final List<boolean[]> evidence = new ArrayList<>();

    /** Judges all kept ties of all traces. Cost: about a microsecond per significant tie, window and action. */
    public EvidenceRule(List<TraceResult> traces, EvidenceSettings settings) {
        this.traces = List.copyOf(traces);
        this.settings = settings;
        for (TraceResult trace : traces) {
            evidence.add(judge(trace));
        }
    }

    /** Whether a kept tie of a trace is evidence by itself within window {@code w}. */
    public boolean isEvidence(int trace, int tie, int w) {
        return evidence.get(trace)[tie * traces.get(trace).windows().count() + w];
    }

    private boolean[] judge(TraceResult trace) {
        TieTable ties = trace.result().ties();
        int windows = trace.windows().count();
        boolean[] judged = new boolean[ties.size() * windows];
        for (int tie = 0; tie < ties.size(); tie++) {
            for (int w = 0; w < windows; w++) {
                boolean enough = ties.objects(tie, w)
                        >= Math.max(settings.leastObjects(), trace.result().repetition()[w]);
                judged[tie * windows + w] = ties.q(tie, w) <= settings.alpha()
                        && enough
                        && trace.evidence(tie, w).days() >= settings.leastDays();
            }
        }
        return judged;
    }

    /** Every pair of accounts with a significant trace, in (a, b) order. */
    public List<PairFinding> pairs() {
        Map<Long, List<PairFinding.Part>> byPair = new TreeMap<>();
        for (int t = 0; t < traces.size(); t++) {
            TieTable ties = traces.get(t).result().ties();
            for (int tie = 0; tie < ties.size(); tie++) {
                PairFinding.Part part = part(t, tie);
                if (part != null) {
                    long pair = (long) ties.a(tie) << 32 | ties.b(tie);
                    byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(part);
                }
            }
        }
        List<PairFinding> pairs = new ArrayList<>();
        byPair.forEach((pair, parts) -> pairs.add(finding((int) (pair >> 32), (int) (long) pair, parts)));
        return pairs;
    }

    private PairFinding.@org.jspecify.annotations.Nullable Part part(int t, int tie) {
        TieTable ties = traces.get(t).result().ties();
        int[] evident = new int[] {-1, -1};
        int[] significant = new int[] {-1, -1};
        for (int w = traces.get(t).windows().count() - 1; w >= 0; w--) {
            note(evident, w, isEvidence(t, tie, w));
            note(significant, w, ties.q(tie, w) <= settings.alpha());
        }
        if (evident[0] >= 0) {
            return new PairFinding.Part(t, tie, evident[0], evident[1], ties.objects(tie, evident[0]), true);
        }
        return significant[0] < 0
                ? null
                : new PairFinding.Part(
                        t, tie, significant[0], significant[1], ties.objects(tie, significant[0]), false);
    }

    /** Keeps the widest and the narrowest of the windows that hold, given from the widest on. */
    private static void note(int[] widestAndNarrowest, int w, boolean holds) {
        if (holds) {
            widestAndNarrowest[0] = Math.max(widestAndNarrowest[0], w);
            widestAndNarrowest[1] = w;
        }
    }

    private PairFinding finding(int a, int b, List<PairFinding.Part> parts) {
        boolean one = parts.stream().anyMatch(PairFinding.Part::evidence);
        int together = parts.size() > 1 ? onDisjointPosts(parts) : 0;
        int most = parts.stream().mapToInt(PairFinding.Part::objects).max().orElse(0);
        return new PairFinding(a, b, parts, one || together > 0, together > 0, Math.max(most, together));
    }

    /**
     * The objects of all traces together, where two of them stand on posts of their own and have enough, else 0: taken in order of strength, a later trace counts only the objects whose posts serve
     * no earlier one. A repost that carries a link is one action, not two; the same texts and nearly the same texts are one trace.
     */
    private int onDisjointPosts(List<PairFinding.Part> parts) {
        List<PairFinding.Part> strongestFirst = new ArrayList<>(parts);
        strongestFirst.sort((p, q) -> p.objects() != q.objects()
                ? Integer.compare(q.objects(), p.objects())
                : Integer.compare(p.trace(), q.trace()));
        Set<Integer> used = new HashSet<>();
        Set<ActionKind> standing = EnumSet.noneOf(ActionKind.class);
        int together = 0;
        for (PairFinding.Part part : strongestFirst) {
            int own = ownObjects(part, used);
            if (own > 0) {
                ActionKind kind = traces.get(part.trace()).kind();
                standing.add(kind == ActionKind.NEAR_TEXT ? ActionKind.TEXT : kind);
            }
            together += own;
        }
        return standing.size() > 1 && together >= settings.leastObjects() ? together : 0;
    }

    private int ownObjects(PairFinding.Part part, Set<Integer> used) {
        TraceResult trace = traces.get(part.trace());
        Set<Integer> objects = new HashSet<>();
        Set<Integer> posts = new HashSet<>();
        trace.forEachPair(part.tie(), part.window(), (i, j) -> {
            if (!used.contains(trace.columns().post(i))
                    && !used.contains(trace.columns().post(j))) {
                objects.add(trace.columns().object(i));
                posts.add(trace.columns().post(i));
                posts.add(trace.columns().post(j));
            }
        });
        used.addAll(posts);
        return objects.size();
    }
}
