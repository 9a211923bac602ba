package org.unmask.finding.conduct;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts seed and ping in one group, from the reactions of its members. Linear in them. */
public final class Pings {
    /** So many targets are named. */
    private static final int MOST_TARGETS = 5;

    private final Set<Integer> members;
    private final Set<Integer> inside = new HashSet<>();
    private final Set<Integer> outside = new HashSet<>();
    private final Map<Integer, TalkSort> pings = new HashMap<>();
    private final Set<Integer> pingsOutside = new HashSet<>();
    private final Set<Long> pairs = new HashSet<>();
    private final TreeMap<Integer, Set<Integer>> mentionedIn = new TreeMap<>();

    /** Of a group with these members. */
    public Pings(Set<Integer> members) {
        this.members = Set.copyOf(members);
    }

    /** Takes a reaction of a member. */
    public void add(Reaction reaction) {
        if (!members.contains(reaction.to())) {
            outside.add(reaction.post());
            if (reaction.target() >= 0) {
                pingsOutside.add(reaction.post());
            }
            return;
        }
        inside.add(reaction.post());
        if (reaction.target() >= 0) {
            pings.merge(reaction.post(), reaction.sort(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            pairs.add(pair(reaction.from(), reaction.to()));
            mentionedIn
                    .computeIfAbsent(reaction.target(), target -> new HashSet<>())
                    .add(reaction.post());
        }
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }

    /** Posts by members that react to a member. */
    public int reactions() {
        return inside.size();
    }

    /** The most mentioned targets, most first, then by number. */
    public List<Integer> top() {
        return mentionedIn.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Set<Integer>> e) ->
                                -e.getValue().size())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(MOST_TARGETS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** In how many pings a target is mentioned. */
    public int mentions(int target) {
        return mentionedIn.getOrDefault(target, Set.of()).size();
    }

    private int inBothRoles() {
        Set<Integer> pinged = new HashSet<>();
        pairs.forEach(pair -> pinged.add(pair.intValue()));
        return (int) pairs.stream()
                .map(pair -> (int) (pair >>> 32))
                .distinct()
                .filter(pinged::contains)
                .count();
    }

    /** The row of the group; {@code top} = {@link #top()} with names. */
    public PingRow row(String groupId, List<PingRow.Target> top) {
        long bothWays = pairs.stream()
                .filter(pair -> pair >>> 32 < (pair & 0xFFFFFFFFL))
                .filter(pair -> pairs.contains(pair(pair.intValue(), (int) (pair >>> 32))))
                .count();
        return new PingRow(
                groupId,
                inside.size(),
                pings.size(),
                (int) pings.values().stream()
                        .filter(sort -> sort == TalkSort.QUOTE)
                        .count(),
                outside.size(),
                pingsOutside.size(),
                pairs.size(),
                (int) bothWays,
                inBothRoles(),
                mentionedIn.size(),
                top);
    }
}
