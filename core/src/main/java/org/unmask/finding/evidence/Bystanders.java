package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;

/**
 * Who else was there: accounts outside a group, and without an evidence tie to anybody, that acted on its objects, at the same moments and at any time, and those on its edge.
 * "The same moments" is within the group's reach of a member's action: the median, over its ties, of the narrowest window that is significant.
 * An account is on the edge when it was there within that reach, or an hour, on two objects or more, on at most two thirds as many as the median member, and its activity explains
 * that with p &lt;= .001 (Poisson, from its actions and the share of near actions among all of the kind). On few objects one account alone is never so
 * clear; all together are: where more accounts were there on two objects or more than chance gives, the surplus, less two standard deviations, is on the edge too.
 * Cost: linear in the actions on the group's objects.
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
    private final List<long[]> activities;
    private int surplus;
    private int median;

    /**
     * What all groups share: which accounts are controls, which have an evidence tie, and per trace how many accounts have so many actions
     * ({@code actions << 32 | accounts}).
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Outside(boolean[] control, boolean[] tied, List<long[]> activities) {}

    /** Counts the accounts of each trace by their actions. Linear in accounts. */
    static List<long[]> activities(List<TraceResult> traces) {
        return traces.stream().map(trace -> activities(trace.columns())).toList();
    }

    private static long[] activities(ActionColumns columns) {
        TreeMap<Integer, Integer> accounts = new TreeMap<>();
        for (int a = 0; a < columns.accounts(); a++) {
            accounts.merge(columns.actionsOf(a), 1, Integer::sum);
        }
        return accounts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() << 32 | entry.getValue())
                .toArray();
    }

    /** Distinct accounts outside the group on one object: at the same moments, at any time, and the controls among the latter. */
    record Seen(int near, int ever, int controls) {}

    Bystanders(List<TraceResult> traces, GroupEvidence evidence, List<PairFinding> pairs, Outside outside) {
        this.tied = outside.tied();
        this.traces = traces;
        this.activities = outside.activities();
        this.evidence = evidence;
        this.members = evidence.members();
        this.control = outside.control();
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

    /** What may be seen at any time on an object, whether the group's evidence has it or not; nothing is said of the same moments. */
    Seen on(int trace, int object) {
        ActionColumns columns = traces.get(trace).columns();
        int from = columns.objectStart(object);
        int[] outside = IntStream.range(from, columns.objectStart(object + 1))
                .map(columns::account)
                .filter(account -> !tied[account] && Arrays.binarySearch(members, account) < 0)
                .distinct()
                .toArray();
        return new Seen(0, outside.length, (int)
                Arrays.stream(outside).filter(account -> control[account]).count());
    }

    /** How many accounts are on the edge. */
    int edge() {
        int count = 0;
        for (boolean one : onEdge) {
            count += one ? 1 : 0;
        }
        return Math.max(count, surplus);
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
        long all = 0;
        for (long activity : activities.get(trace)) {
            all += (activity >>> 32) * (int) activity;
        }
        double share = (double) nearActions / all;
        int there = 0;
        for (Map.Entry<Integer, Integer> one : near.entrySet()) {
            int account = one.getKey();
            int objects = one.getValue();
            if (objects >= 2 && 3 * objects <= 2 * median) {
                onEdge[account] |= poissonTail(objects, columns.actionsOf(account) * share) <= UNLIKELY;
                there++;
            }
        }
        double expected = 0;
        for (long activity : activities.get(trace)) {
            expected += (int) activity * poissonTail(2, (activity >>> 32) * share);
        }
        surplus = Math.max(surplus, (int) (there - expected - 2 * Math.sqrt(expected)));
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

    /**
     * Which family of near texts a text belongs to, by the posts that hold both: a text and its family are one thing, seen twice.
     * Cost: sorting the actions on families once; then a binary search.
     */
    static final class Kinship {
        /** No family. */
        static final int NONE = -1;

        private final int trace;
        private final long[] familyOfPost;

        Kinship(List<TraceResult> traces) {
            int found = NONE;
            for (int t = 0; t < traces.size(); t++) {
                found = traces.get(t).kind() == ActionKind.NEAR_TEXT ? t : found;
            }
            trace = found;
            familyOfPost =
                    found == NONE ? new long[0] : sorted(traces.get(found).columns());
        }

        private static long[] sorted(ActionColumns columns) {
            long[] sorted = new long[columns.size()];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = (long) columns.post(i) << 32 | columns.object(i);
            }
            Arrays.sort(sorted);
            return sorted;
        }

        /** The trace of families, or {@link #NONE}. */
        int trace() {
            return trace;
        }

        /** The family in which a post of text stands, or {@link #NONE}. */
        int familyOf(int post) {
            int place = Arrays.binarySearch(familyOfPost, (long) post << 32);
            int at = place < 0 ? -place - 1 : place;
            return at < familyOfPost.length && familyOfPost[at] >>> 32 == post ? (int) familyOfPost[at] : NONE;
        }
    }
}
