package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.network.ActionColumns;

/**
 * Who else was there: accounts outside a group, and without an evidence tie to anybody, that acted on its objects, at the same moments and at any time, and those on its edge.
 * "The same moments" is within the group's reach of a member's action: the median, over its ties, of the narrowest window that is significant.
 * An account is on the edge when it was there within that reach, or an hour, on two objects or more, on at most two thirds as many as the median member, and its activity explains
 * that with p &lt;= .001 (Poisson, from its actions and the share of near actions among all of the kind). Cost: linear in the actions on the group's objects.
 */
final class Bystanders {
    private static final double UNLIKELY = .001;

    /** People who take part in a crowd are not as quick as its core. */
    private static final long EDGE_REACH = 3_600_000;

    /** An object on which fewer members than one in so many acted says nothing of the group's edge. */
    private static final int CORE = 10;

    private final List<TraceResult> traces;
    private final GroupEvidence evidence;
    private final int[] members;
    private final boolean[] control;
    private final boolean[] tied;
    private final List<Seen> seen = new ArrayList<>();
    private final boolean[] onEdge;
    private int median;

    /** Distinct accounts outside the group on one object: at the same moments, at any time, and the controls among the latter. */
    record Seen(int near, int ever, int controls) {}

    Bystanders(
            List<TraceResult> traces,
            GroupEvidence evidence,
            List<PairFinding> pairs,
            boolean[] control,
            boolean[] tied) {
        this.tied = tied;
        this.traces = traces;
        this.evidence = evidence;
        this.members = evidence.members();
        this.control = control;
        this.onEdge = new boolean[control.length];
        int trace = -1;
        Map<Integer, Integer> near = new TreeMap<>();
        long nearActions = 0;
        long reach = 0;
        for (GroupEvidence.Use use : evidence.uses()) {
            if (use.trace() != trace) {
                markEdge(trace, near, nearActions);
                trace = use.trace();
                median = medianObjects(trace);
                near.clear();
                nearActions = 0;
                reach = reach(pairs, trace);
            }
            nearActions += look(use, reach, near);
        }
        markEdge(trace, near, nearActions);
    }

    /** What was seen on each object, in the order of {@link GroupEvidence#uses()}. */
    List<Seen> seen() {
        return seen;
    }

    /** How many accounts are on the edge. */
    int edge() {
        int count = 0;
        for (boolean one : onEdge) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Objects of the group's evidence in a trace on which the median member acted. */
    private int medianObjects(int trace) {
        int[] counts = new int[members.length];
        for (GroupEvidence.Use use : evidence.uses()) {
            if (use.trace() == trace) {
                for (int member : use.on()) {
                    counts[Arrays.binarySearch(members, member)]++;
                }
            }
        }
        int[] acting = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        return acting.length == 0 ? 0 : acting[acting.length / 2];
    }

    /** The group's reach in a trace: median of the narrowest significant windows of its ties, in milliseconds. */
    private long reach(List<PairFinding> pairs, int trace) {
        int[] narrowest = pairs.stream()
                .flatMap(pair -> pair.parts().stream())
                .filter(part -> part.trace() == trace)
                .mapToInt(PairFinding.Part::tightest)
                .sorted()
                .toArray();
        int w = narrowest.length == 0 ? 0 : narrowest[narrowest.length / 2];
        return traces.get(trace).windows().millis().get(w);
    }

    /** Looks at one object, counts in {@code near} the objects per bystander, and returns the bystanders that were near. */
    private int look(GroupEvidence.Use use, long reach, Map<Integer, Integer> near) {
        ActionColumns columns = traces.get(use.trace()).columns();
        int from = columns.objectStart(use.object());
        int to = columns.objectStart(use.object() + 1);
        long[] memberAt = new long[to - from];
        int actions = 0;
        for (int i = from; i < to; i++) {
            if (tied[columns.account(i)] || Arrays.binarySearch(members, columns.account(i)) >= 0) {
                memberAt[actions++] = columns.at(i);
            }
        }
        int[] ever = new int[to - from - actions];
        int[] close = new int[ever.length];
        int[] within = new int[ever.length];
        int everSize = 0;
        int closeSize = 0;
        int withinSize = 0;
        for (int i = from; i < to; i++) {
            if (!tied[columns.account(i)] && Arrays.binarySearch(members, columns.account(i)) < 0) {
                ever[everSize++] = columns.account(i);
                if (isNear(memberAt, actions, columns.at(i), reach)) {
                    close[closeSize++] = columns.account(i);
                }
                if (isNear(memberAt, actions, columns.at(i), Math.max(reach, EDGE_REACH))) {
                    within[withinSize++] = columns.account(i);
                }
            }
        }
        int[] distinct = Arrays.stream(ever, 0, everSize).distinct().toArray();
        int nearby = (int) Arrays.stream(close, 0, closeSize).distinct().count();
        int[] around = Arrays.stream(within, 0, withinSize).distinct().toArray();
        int controls = (int) Arrays.stream(distinct).filter(a -> control[a]).count();
        seen.add(new Seen(nearby, distinct.length, controls));
        if (CORE * use.members() < members.length) {
            return 0;
        }
        for (int account : around) {
            near.merge(account, 1, Integer::sum);
        }
        return around.length;
    }

    /** Whether a member acted within {@code reach}; the times of the members are in order. */
    private static boolean isNear(long[] memberAt, int size, long at, long reach) {
        int place = Arrays.binarySearch(memberAt, 0, size, at);
        if (place >= 0) {
            return true;
        }
        int next = -place - 1;
        return (next < size && memberAt[next] - at <= reach) || (next > 0 && at - memberAt[next - 1] <= reach);
    }

    private void markEdge(int trace, Map<Integer, Integer> near, long nearActions) {
        if (trace < 0) {
            return;
        }
        ActionColumns columns = traces.get(trace).columns();
        near.forEach((account, objects) -> {
            long own = columns.rowStart(account + 1) - (long) columns.rowStart(account);
            double expected = (double) own * nearActions / columns.size();
            boolean seldom = objects >= 2 && 3 * objects <= 2 * median;
            onEdge[account] |= seldom && poissonTail(objects, expected) <= UNLIKELY;
        });
    }

    /** P(X &gt;= k) of a Poisson variable, by the complement; exact enough above 1e-12. */
    private static double poissonTail(int k, double lambda) {
        double term = StrictMath.exp(-lambda);
        double below = 0;
        for (int i = 0; i < k; i++) {
            below += term;
            term *= lambda / (i + 1);
        }
        return 1 - below;
    }

    /** Objects of the kinds of this run on which each member acted. */
    int[] objectsEver() {
        int[] ever = new int[members.length];
        for (TraceResult trace : traces) {
            ActionColumns columns = trace.columns();
            for (int m = 0; m < members.length; m++) {
                int last = -1;
                for (int k = columns.rowStart(members[m]); k < columns.rowStart(members[m] + 1); k++) {
                    int object = columns.object(columns.rowPosition(k));
                    ever[m] += object == last ? 0 : 1;
                    last = object;
                }
            }
        }
        return ever;
    }
}
