package org.unmask.relay;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unmask.network.ActionColumns;

/** When each account posts, over all kinds of action, each post once. Cost: one pass over all actions, then the actions of each account asked for. */
public final class Postings {
    private final List<ActionColumns> kinds;
    private final Map<Integer, long[]> known = new HashMap<>();
    private final long end;

    /** The posts behind these actions. */
    public Postings(List<ActionColumns> kinds) {
        this.kinds = List.copyOf(kinds);
        long latest = Long.MIN_VALUE;
        for (ActionColumns columns : kinds) {
            for (int i = 0; i < columns.size(); i++) {
                latest = Math.max(latest, columns.at(i));
            }
        }
        end = latest;
    }

    /** The last moment in the data, in epoch milliseconds. */
    long end() {
        return end;
    }

    /** The times of the posts of an account, ascending. */
    long[] times(int account) {
        return known.computeIfAbsent(account, this::read);
    }

    private long[] read(int account) {
        Set<Integer> posts = new HashSet<>();
        long[] times = new long[16];
        int size = 0;
        for (ActionColumns columns : kinds) {
            for (int k = columns.rowStart(account); k < columns.rowStart(account + 1); k++) {
                int row = columns.rowPosition(k);
                if (posts.add(columns.post(row))) {
                    times = size == times.length ? Arrays.copyOf(times, size * 2) : times;
                    times[size++] = columns.at(row);
                }
            }
        }
        long[] sorted = Arrays.copyOf(times, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
