package org.unmask.finding.conduct;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The internal ratio of groups beside random groups of the same size and activity. For each member a random account stands in, drawn among the
 * {@link #NEAREST} accounts outside the group, on the same platform, that are nearest to it in how often they turn to others in this way.
 * Cost: per group, its rows and those of the random groups.
 */
public final class Circulation {
    /** So many random groups are drawn. */
    public static final int GROUPS = 200;

    private static final int NEAREST = 50;
    private static final int TRIES = 100;

    private final TalkSort sort;
    private final TalkEdges edges;
    private final int[] start;
    private final long[] activity;
    private final int[] platformOf;
    private final int[] byActivity;
    private final int[] stamp;
    private int stamps;

    /** Of one way of turning to others; {@code platformOf} by account number. */
    public Circulation(TalkSort sort, TalkEdges edges, int[] platformOf) {
        this.sort = sort;
        this.edges = edges;
        this.start = edges.starts();
        this.platformOf = platformOf;
        this.activity = new long[edges.accounts()];
        this.stamp = new int[edges.accounts()];
        for (int i = 0; i < edges.from().length; i++) {
            activity[edges.from()[i]] += edges.times()[i];
        }
        byActivity = java.util.stream.IntStream.range(0, edges.accounts())
                .boxed()
                .sorted((a, b) -> compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int a, int b) {
        if (platformOf[a] != platformOf[b]) {
            return Integer.compare(platformOf[a], platformOf[b]);
        }
        return activity[a] != activity[b] ? Long.compare(activity[a], activity[b]) : Integer.compare(a, b);
    }

    /** The row of a group; null where no member turned to anybody in this way. */
    public @Nullable CirculationRow of(String groupId, int[] members, long seed) {
        long internal = inside(members);
        long all = Arrays.stream(members).mapToLong(m -> activity[m]).sum();
        if (all == 0) {
            return null;
        }
        return new CirculationRow(
                groupId, sort, internal, all - internal, random(members, (double) internal / all, seed));
    }

    private long inside(int[] group) {
        stamps++;
        for (int account : group) {
            stamp[account] = stamps;
        }
        long inside = 0;
        for (int account : group) {
            for (int i = start[account]; i < start[account + 1]; i++) {
                int to = edges.to()[i];
                inside += to < stamp.length && stamp[to] == stamps ? edges.times()[i] : 0;
            }
        }
        return inside;
    }

    private CirculationRow.@Nullable Random random(int[] members, double ratio, long seed) {
        boolean[] own = new boolean[edges.accounts()];
        for (int member : members) {
            own[member] = true;
        }
        int[] others =
                Arrays.stream(byActivity).filter(account -> !own[account]).toArray();
        SplittableRandom dice = new SplittableRandom(seed);
        double[] ratios = new double[GROUPS];
        int atLeast = 0;
        for (int g = 0; g < GROUPS; g++) {
            int[] drawn = draw(members, others, dice);
            if (drawn.length < members.length) {
                return null;
            }
            long all =
                    Arrays.stream(drawn).mapToLong(account -> activity[account]).sum();
            ratios[g] = all == 0 ? 0 : (double) inside(drawn) / all;
            atLeast += ratios[g] >= ratio ? 1 : 0;
        }
        Arrays.sort(ratios);
        return new CirculationRow.Random(
                GROUPS,
                Arrays.stream(ratios).average().orElse(0),
                ratios[GROUPS / 20],
                ratios[GROUPS - 1 - GROUPS / 20],
                atLeast);
    }

    /** One account for each member, all different; shorter where there are too few. */
    private int[] draw(int[] members, int[] others, SplittableRandom dice) {
        int[] drawn = new int[members.length];
        int size = 0;
        int taken = ++stamps;
        for (int member : members) {
            int low = place(others, member) - NEAREST / 2;
            for (int i = 0; i < TRIES; i++) {
                int at = Math.max(0, Math.min(others.length - NEAREST, low)) + dice.nextInt(NEAREST);
                if (at < others.length && platformOf[others[at]] == platformOf[member] && stamp[others[at]] != taken) {
                    stamp[others[at]] = taken;
                    drawn[size++] = others[at];
                    break;
                }
            }
        }
        return Arrays.copyOf(drawn, size);
    }

    /** How many of the others stand before the member. */
    private int place(int[] others, int member) {
        int low = 0;
        int high = others.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(others[middle], member) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
