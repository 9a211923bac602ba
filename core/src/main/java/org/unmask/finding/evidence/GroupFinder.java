package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unmask.clocks.Clocks;
import org.unmask.group.Communities;
import org.unmask.group.Coordination;
import org.unmask.group.GroupLayout;
import org.unmask.group.Stability;
import org.unmask.group.TieObjects;
import org.unmask.model.ActionKind;

/**
 * Makes account groups of evidence ties (Leiden, seeded) and judges each by the rule of coordination.
 * Significant ties that miss the rule of evidence make groups of their own, which are never above {@code low}.
 */
public final class GroupFinder {
    private final List<TraceResult> traces;
    private final List<PairFinding> pairs;
    private final long seed;
    private final Clocks clocks;

    /** Groups the accounts of {@code pairs}, all on one clock. */
    public GroupFinder(List<TraceResult> traces, List<PairFinding> pairs, long seed) {
        this(traces, pairs, seed, Clocks.ONE);
    }

    /** Groups the accounts of {@code pairs}. */
    public GroupFinder(List<TraceResult> traces, List<PairFinding> pairs, long seed, Clocks clocks) {
        this.clocks = clocks;
        this.traces = List.copyOf(traces);
        this.pairs = List.copyOf(pairs);
        this.seed = seed;
    }

    /** The groups: those with evidence first, each sort by size, then smallest account. */
    public List<GroupDraft> groups() {
        List<PairFinding> evidence =
                pairs.stream().filter(PairFinding::evidence).toList();
        List<int[]> communities = communities(evidence);
        List<GroupDraft> groups = new ArrayList<>(drafts(communities, evidence, stabilities(communities, evidence)));
        List<PairFinding> rest = outside(communities);
        List<int[]> weak = communities(rest);
        groups.addAll(drafts(weak, rest, null));
        return groups;
    }

    private List<int[]> communities(List<PairFinding> ties) {
        int[] a = ties.stream().mapToInt(PairFinding::a).toArray();
        int[] b = ties.stream().mapToInt(PairFinding::b).toArray();
        long[] weight = ties.stream().mapToLong(PairFinding::objects).toArray();
        return Communities.of(a, b, weight, seed);
    }

    /** Significant pairs without a foot in a group of evidence. */
    private List<PairFinding> outside(List<int[]> communities) {
        Map<Integer, Integer> taken = places(communities);
        return pairs.stream()
                .filter(pair -> !pair.evidence() && !taken.containsKey(pair.a()) && !taken.containsKey(pair.b()))
                .toList();
    }

    private static Map<Integer, Integer> places(List<int[]> communities) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int g = 0; g < communities.size(); g++) {
            for (int member : communities.get(g)) {
                groupOf.put(member, g);
            }
        }
        return groupOf;
    }

    private double[] stabilities(List<int[]> communities, List<PairFinding> evidence) {
        if (communities.isEmpty()) {
            return new double[0];
        }
        Map<Long, Integer> numbers = new TreeMap<>();
        int[] a = evidence.stream().mapToInt(PairFinding::a).toArray();
        int[] b = evidence.stream().mapToInt(PairFinding::b).toArray();
        int[][] objects = new int[evidence.size()][];
        for (int i = 0; i < objects.length; i++) {
            objects[i] = objectsOf(evidence.get(i), numbers);
        }
        return Stability.of(new TieObjects(a, b, objects), communities, Stability.Settings.ofSeed(seed));
    }

    /**
     * The distinct objects of a pair, numbered over all traces in the order of first use. A family of texts that also holds a text which
     * both wrote word for word is that text once more, and no second object.
     */
    private int[] objectsOf(PairFinding pair, Map<Long, Integer> numbers) {
        Set<Long> sameWords = new HashSet<>();
        Set<Long> known = new HashSet<>();
        Set<Long> objects = new LinkedHashSet<>();
        for (PairFinding.Part part : pair.parts()) {
            TraceResult trace = traces.get(part.trace());
            trace.forEachPair(part.tie(), part.window(), (i, j) -> {
                long object = (long) part.trace() << 32 | trace.columns().object(i);
                objects.add(object);
                long first = Math.min(trace.columns().post(i), trace.columns().post(j));
                long posts = first << 32
                        | Math.max(trace.columns().post(i), trace.columns().post(j));
                if (trace.kind() == ActionKind.TEXT) {
                    sameWords.add(posts);
                } else if (trace.kind() == ActionKind.NEAR_TEXT && sameWords.contains(posts)) {
                    known.add(object);
                }
            });
        }
        objects.removeAll(known);
        return objects.stream()
                .mapToInt(object -> {
                    Integer number = numbers.putIfAbsent(object, numbers.size());
                    return number == null ? numbers.size() - 1 : number;
                })
                .toArray();
    }

    private List<GroupDraft> drafts(
            List<int[]> communities, List<PairFinding> ties, double @org.jspecify.annotations.Nullable [] stability) {
        Map<Integer, Integer> groupOf = places(communities);
        List<List<PairFinding>> inside = new ArrayList<>();
        communities.forEach(community -> inside.add(new ArrayList<>()));
        for (PairFinding pair : ties) {
            Integer group = groupOf.get(pair.a());
            if (group != null && group.equals(groupOf.get(pair.b()))) {
                inside.get(group).add(pair);
            }
        }
        List<GroupDraft> drafts = new ArrayList<>();
        for (int g = 0; g < communities.size(); g++) {
            double held = stability == null ? Double.NaN : stability[g];
            drafts.add(draft(communities.get(g), inside.get(g), held));
        }
        return drafts;
    }

    private GroupDraft draft(int[] members, List<PairFinding> inside, double stability) {
        GroupEvidence evidence = new GroupEvidence(traces, members, inside, clocks);
        Framing framing = evidence.framing();
        List<PairFinding> decided = inside.stream()
                .filter(pair -> !framing.isUndecided(Arrays.binarySearch(members, pair.a()))
                        && !framing.isUndecided(Arrays.binarySearch(members, pair.b())))
                .toList();
        double median = median(decided);
        long tied = decided.stream()
                .filter(PairFinding::evidence)
                .flatMapToInt(pair -> IntStream.of(pair.a(), pair.b()))
                .distinct()
                .count();
        long onTwo = decided.stream().filter(PairFinding::twoTraces).count();
        // Two traces agree for a group where they do for at least half of its ties.
        boolean twoTraces = onTwo > 0 && 2 * onTwo >= decided.size();
        Coordination.Judgement judged = Coordination.judge(
                new Coordination.GroupFacts((int) tied, median, twoTraces, stability, !inside.isEmpty()),
                Coordination.Settings.DEFAULT);
        return new GroupDraft(
                judged.level(),
                judged.reasons(),
                evidence,
                inside,
                stability,
                median,
                twoTraces,
                framing,
                evidence.standings(),
                places(members, inside));
    }

    private GroupLayout.Place[] places(int[] members, List<PairFinding> inside) {
        List<GroupLayout.Line> lines = inside.stream()
                .map(pair -> new GroupLayout.Line(
                        Arrays.binarySearch(members, pair.a()), Arrays.binarySearch(members, pair.b()), pair.objects()))
                .toList();
        return GroupLayout.places(members.length, lines, seed);
    }

    /** Median, over the ties, of the objects that each rests on. */
    private static double median(List<PairFinding> inside) {
        int[] objects = inside.stream().mapToInt(PairFinding::objects).sorted().toArray();
        return objects.length == 0 ? 0 : (objects[(objects.length - 1) / 2] + objects[objects.length / 2]) / 2.0;
    }
}
