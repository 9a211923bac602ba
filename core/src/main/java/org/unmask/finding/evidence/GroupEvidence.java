package org.unmask.finding.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unmask.clocks.Clocks;
import org.unmask.finding.GroupRow;
import org.unmask.group.Order;
import org.unmask.model.ActionKind;
import org.unmask.network.ActionColumns;

/**
 * The co-actions behind one group, gathered from its pairs: which objects, by how many members, in which posts and months, and who came first.
 * Cost: linear in the co-actions of the group's evidence.
 */
public final class GroupEvidence {
    private final List<TraceResult> traces;
    private final int[] members;
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final TreeMap<Long, Use> uses = new TreeMap<>();
    private final Set<Integer> posts = new HashSet<>();
    private final Set<Long> sameWords = new HashSet<>();
    private final TreeMap<String, Long> months = new TreeMap<>();
    private final TreeSet<Integer> tracesUsed = new TreeSet<>();
    private final long[] actions;
    private final Clocks clocks;
    private final Meetings meetings = new Meetings();
    private final Meetings claimed = new Meetings();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long coactions;

    /** Gathers the evidence of {@code pairs}, all between {@code members} (dense account numbers, ascending) on one clock. */
    public GroupEvidence(List<TraceResult> traces, int[] members, List<PairFinding> pairs) {
        this(traces, members, pairs, Clocks.ONE);
    }

    /** The same where the members' clocks may differ. */
    GroupEvidence(List<TraceResult> traces, int[] members, List<PairFinding> pairs, Clocks clocks) {
        this.traces = traces;
        this.clocks = clocks;
        this.members = members.clone();
        for (int i = 0; i < members.length; i++) {
            placeOf.put(members[i], i);
        }
        actions = new long[members.length];
        for (PairFinding pair : pairs) {
            for (PairFinding.Part part : pair.parts()) {
                if (part.evidence() || pair.twoTraces() || !pair.evidence()) {
                    gather(part);
                }
            }
        }
    }

    /** One object of the evidence: the members on it, the co-actions, and the earliest co-action. */
    public static final class Use {
        private final int trace;
        private final int object;
        private final int number;
        private final TreeSet<Integer> on = new TreeSet<>();
        private long coactions;
        private int older = -1;
        private int newer = -1;

        private Use(int trace, int object, int number) {
            this.trace = trace;
            this.object = object;
            this.number = number;
        }

        /** Index of the trace. */
        public int trace() {
            return trace;
        }

        /** Number of the object in its trace. */
        public int object() {
            return object;
        }

        /** The members that acted on it in step, by number. */
        Iterable<Integer> on() {
            return on;
        }

        /** How many members acted on it in step. */
        public int members() {
            return on.size();
        }

        /** Pairs of posts in step. */
        public long coactions() {
            return coactions;
        }

        /** Position, in the trace's columns, of the older post of the earliest co-action. */
        public int older() {
            return older;
        }

        /** Position of the newer post. */
        public int newer() {
            return newer;
        }
    }

    private void gather(PairFinding.Part part) {
        TraceResult trace = traces.get(part.trace());
        trace.forEachPair(part.tie(), part.window(), (i, j) -> {
            boolean inOrder = comesFirst(trace.columns(), i, j);
            meet(part.trace(), inOrder ? i : j, inOrder ? j : i);
        });
    }

    /** Older first; equal times by account, then post, so that the choice never depends on the order of rows. */
    private static boolean comesFirst(ActionColumns columns, int i, int j) {
        if (columns.at(i) != columns.at(j)) {
            return columns.at(i) < columns.at(j);
        }
        return columns.account(i) < columns.account(j);
    }

    private void meet(int t, int older, int newer) {
        ActionColumns columns = traces.get(t).columns();
        if (isKnownWordForWord(t, older, newer)) {
            return;
        }
        tracesUsed.add(t);
        Use use = uses.computeIfAbsent(
                (long) t << 32 | columns.object(older), key -> new Use(t, columns.object(older), uses.size()));
        use.on.add(columns.account(older));
        use.on.add(columns.account(newer));
        use.coactions++;
        coactions++;
        if (use.older < 0 || isEarlier(columns, older, newer, use)) {
            use.older = older;
            use.newer = newer;
        }
        noteOrder(columns, older, newer, use.number);
        notePost(columns, older);
        notePost(columns, newer);
    }

    /** The protection of who is always first takes the best guess at the clocks; in words an order is claimed only where they agree. */
    private void noteOrder(ActionColumns columns, int older, int newer, int object) {
        int first = columns.account(older);
        int second = columns.account(newer);
        long lag = columns.at(newer) - columns.at(older) - clocks.ahead(first, second);
        meetings.add(place(columns, older), place(columns, newer), object, lag);
        if (clocks.isSettled(first, second)) {
            claimed.add(place(columns, older), place(columns, newer), object, lag);
        }
    }

    /** A family of texts says nothing new of two posts that are the same word for word; traces of texts come before those of families. */
    private boolean isKnownWordForWord(int t, int older, int newer) {
        ActionKind kind = traces.get(t).kind();
        if (kind != ActionKind.TEXT && kind != ActionKind.NEAR_TEXT) {
            return false;
        }
        ActionColumns columns = traces.get(t).columns();
        long posts = (long) columns.post(older) << 32 | columns.post(newer);
        if (kind == ActionKind.TEXT) {
            sameWords.add(posts);
            return false;
        }
        return sameWords.contains(posts);
    }

    private static boolean isEarlier(ActionColumns columns, int older, int newer, Use use) {
        if (columns.at(older) != columns.at(use.older)) {
            return columns.at(older) < columns.at(use.older);
        }
        if (columns.at(newer) != columns.at(use.newer)) {
            return columns.at(newer) < columns.at(use.newer);
        }
        return older != use.older ? older < use.older : newer < use.newer;
    }

    private int place(ActionColumns columns, int position) {
        return Objects.requireNonNull(placeOf.get(columns.account(position)), "only members meet here");
    }

    private void notePost(ActionColumns columns, int position) {
        if (posts.add(columns.post(position))) {
            long at = columns.at(position);
            first = Math.min(first, at);
            last = Math.max(last, at);
            actions[place(columns, position)]++;
            String day = Instant.ofEpochMilli(at)
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
            months.merge(day.substring(0, day.length() - 3), 1L, Long::sum);
        }
    }

    /** Members, ascending. */
    public int[] members() {
        return members.clone();
    }

    /** The objects, by trace and number. */
    public List<Use> uses() {
        return List.copyOf(uses.values());
    }

    /** Whether that post is in evidence. */
    boolean has(int post) {
        return posts.contains(post);
    }

    /** Distinct posts in evidence. */
    public long posts() {
        return posts.size();
    }

    /** Pairs of posts in step. */
    public long coactions() {
        return coactions;
    }

    /** Indexes of the traces with evidence. */
    public List<Integer> traces() {
        return List.copyOf(tracesUsed);
    }

    /** Posts in evidence per month (UTC). */
    public List<GroupRow.MonthCount> months() {
        return months.entrySet().stream()
                .map(month -> new GroupRow.MonthCount(month.getKey(), month.getValue()))
                .toList();
    }

    /** First moment in evidence, milliseconds. */
    public long first() {
        return first;
    }

    /** Last moment in evidence, milliseconds. */
    public long last() {
        return last;
    }

    /** Posts in evidence of member {@code i}. */
    public long actions(int i) {
        return actions[i];
    }

    /** The standing of each member in the order of the co-actions, where the clocks allow an order. */
    public Order.Standing[] standings() {
        return Order.of(members.length, claimed.pairs());
    }

    /** Which members are ahead of everybody, and what that may mean. */
    Framing framing() {
        int[] trace = new int[uses.size()];
        uses.values().forEach(use -> trace[use.number] = use.trace);
        return new Framing(
                standings(),
                meetings.pairs(),
                number -> traces.get(trace[number]).kind());
    }

    /** Share of the evidence objects whose window the pair budget cut. */
    public double cutShare() {
        long cut = uses.values().stream()
                .filter(use -> {
                    TraceResult trace = traces.get(use.trace);
                    return trace.result().plan().effectiveMillis(use.object)
                            < trace.windows().widest();
                })
                .count();
        return uses.isEmpty() ? 0 : (double) cut / uses.size();
    }

    /** Share of all co-actions that rest on the one object with most of them. */
    public double largestShare() {
        long most = uses.values().stream().mapToLong(Use::coactions).max().orElse(0);
        return coactions == 0 ? 0 : (double) most / coactions;
    }
}
