package org.unmask.relay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.network.ActionColumns;

/**
 * What some accounts posted first and others later. One lag for each thing and follower: from the first action of any leader on it to the first of
 * the follower. A follower that acted on it at the same moment or before has not followed. Things in one post of the leader, such as its text, its link and its
 * picture, are one thing. Cost: linear in the actions of leaders and followers.
 */
public final class Handoffs {
    private static final Comparator<Handoff> ORDER = Comparator.comparingLong(Handoff::leaderAt)
            .thenComparingInt(Handoff::leaderPost)
            .thenComparingLong(Handoff::followerAt)
            .thenComparingInt(Handoff::follower);

    private final TreeMap<Integer, Map<Integer, Met>> metOn = new TreeMap<>();

    private Handoffs() {}

    private record Met(long leaderAt, long followerAt) {
        boolean isAfter() {
            return followerAt > leaderAt;
        }

        /** The earlier of two: who had any part of the thing before has not followed. */
        Met orEarlier(Met other) {
            return followerAt - leaderAt <= other.followerAt - other.leaderAt ? this : other;
        }
    }

    /** Over these kinds of action, all on one clock; accounts by number. */
    public static Handoffs of(List<ActionColumns> kinds, int[] leaders, int[] followers) {
        Handoffs handoffs = new Handoffs();
        for (ActionColumns columns : kinds) {
            handoffs.add(columns, leaders, followers);
        }
        return handoffs;
    }

    private void add(ActionColumns columns, int[] leaders, int[] followers) {
        Map<Integer, Integer> led = new HashMap<>();
        for (int leader : leaders) {
            forEachFirst(columns, leader, row -> led.merge(columns.object(row), row, (x, y) -> earlier(columns, x, y)));
        }
        for (int follower : followers) {
            forEachFirst(columns, follower, row -> {
                Integer first = led.get(columns.object(row));
                if (first != null) {
                    metOn.computeIfAbsent(columns.post(first), post -> new HashMap<>())
                            .merge(follower, new Met(columns.at(first), columns.at(row)), Met::orEarlier);
                }
            });
        }
    }

    private static int earlier(ActionColumns columns, int x, int y) {
        if (columns.at(x) != columns.at(y)) {
            return columns.at(x) < columns.at(y) ? x : y;
        }
        return Math.min(x, y);
    }

    /** The first action of an account on each of its objects: its rows are grouped by object and in time order. */
    private static void forEachFirst(ActionColumns columns, int account, java.util.function.IntConsumer sink) {
        int last = -1;
        for (int k = columns.rowStart(account); k < columns.rowStart(account + 1); k++) {
            int row = columns.rowPosition(k);
            if (columns.object(row) != last) {
                last = columns.object(row);
                sink.accept(row);
            }
        }
    }

    /** Each thing and follower that acted on it after the leaders; ordered by the leader's time. */
    List<Handoff> after() {
        List<Handoff> after = new ArrayList<>();
        metOn.forEach((post, followers) -> followers.forEach((follower, met) -> {
            if (met.isAfter()) {
                after.add(new Handoff(follower, post, met.leaderAt(), met.followerAt()));
            }
        }));
        after.sort(ORDER);
        return after;
    }

    /** Things and followers that acted on them no later than the leaders. */
    int notAfter() {
        return (int) metOn.values().stream()
                .flatMap(followers -> followers.values().stream())
                .filter(met -> !met.isAfter())
                .count();
    }
}
