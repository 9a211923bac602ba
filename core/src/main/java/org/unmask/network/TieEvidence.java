package org.unmask.network;

import java.util.Arrays;

/**
 * What one tie consists of: every pair of actions of two accounts on the same object within a window, as the plan lets them count.
 * Found by merging the rows of both accounts; the cost is that of the shorter row and of the pairs. Used by one thread at a time.
 */
public final class TieEvidence {
    private static final long DAY = 86_400_000;

    private final ActionColumns columns;
    private final JoinPlan plan;
    private final int[] position;
    private long[] lags = new long[64];
    private long[] days = new long[64];
    private int[] postsOfA = new int[64];
    private int[] postsOfB = new int[64];

    public TieEvidence(ActionColumns columns, JoinPlan plan) {
        this.columns = columns;
        this.plan = plan;
        this.position = columns.rows().position;
    }

    /**
     * The evidence of a tie.
     * {@code pairs} = pairs of actions; {@code postsA}, {@code postsB} = distinct posts in them; {@code firstMillis}, {@code lastMillis} = earliest
     * and latest of their actions; {@code medianLagMillis} = the mean of the middle two where their number is even; {@code leadShareA} = pairs in
     * which a acted strictly first, divided by all pairs; {@code days} = distinct UTC days of the later actions.
     */
    public record Evidence(
            int objects,
            long pairs,
            int postsA,
            int postsB,
            long firstMillis,
            long lastMillis,
            double medianLagMillis,
            double leadShareA,
            int days) {}

    /** Receives the rows of the two actions of one pair. */
    public interface PairSink {
        void pair(int positionOfA, int positionOfB);
    }

    /** The evidence of accounts {@code a} and {@code b} within the window of that index; they have at least one pair there. */
    public Evidence of(int a, int b, int window) {
        Gathering gathering = new Gathering();
        forEachPair(a, b, window, gathering);
        return gathering.evidence();
    }

    /** Gives every pair of actions to {@code sink}: by object, then by the action of a, then by that of b. */
    public void forEachPair(int a, int b, int window, PairSink sink) {
        int i = columns.rowStart(a);
        int j = columns.rowStart(b);
        int endA = columns.rowStart(a + 1);
        int endB = columns.rowStart(b + 1);
        while (i < endA && j < endB) {
            int object = columns.object(position[i]);
            int past = columns.objectStart(object + 1);
            j = seek(j, endB, columns.objectStart(object));
            if (j < endB && position[j] >= past) {
                i = seek(i, endA, columns.objectStart(columns.object(position[j])));
            } else if (j < endB) {
                int nextA = seek(i, endA, past);
                int nextB = seek(j, endB, past);
                if (plan.isKept(position[i]) && plan.isKept(position[j])) {
                    long reach = Math.min(plan.windows().millis().get(window), plan.effectiveMillis(object));
                    pairsOf(new Runs(i, nextA, j, nextB), reach, sink);
                }
                i = nextA;
                j = nextB;
            }
        }
    }

    /** The places of both accounts' actions on one object. */
    private record Runs(int fromA, int toA, int fromB, int toB) {}

    private void pairsOf(Runs runs, long reach, PairSink sink) {
        int low = runs.fromB();
        for (int i = runs.fromA(); i < runs.toA(); i++) {
            long t = columns.at(position[i]);
            while (low < runs.toB() && t - columns.at(position[low]) > reach) {
                low++;
            }
            for (int j = low; j < runs.toB() && columns.at(position[j]) - t <= reach; j++) {
                sink.pair(position[i], position[j]);
            }
        }
    }

    /** The first place in [from, end) whose row is {@code row} or later; fast when it is near. */
    private int seek(int from, int end, int row) {
        if (from >= end || position[from] >= row) {
            return from;
        }
        int step = 1;
        int low = from;
        while (low + step < end && position[low + step] < row) {
            low += step;
            step <<= 1;
        }
        int high = Math.min(end, low + step);
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (position[middle] < row) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private final class Gathering implements PairSink {
        private int pairs;
        private int objects;
        private int lastObject = -1;
        private long leads;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        @Override
        public void pair(int positionOfA, int positionOfB) {
            makeRoom();
            long atA = columns.at(positionOfA);
            long atB = columns.at(positionOfB);
            lags[pairs] = Math.abs(atA - atB);
            days[pairs] = Math.floorDiv(Math.max(atA, atB), DAY);
            postsOfA[pairs] = columns.post(positionOfA);
            postsOfB[pairs] = columns.post(positionOfB);
            pairs++;
            leads += atA < atB ? 1 : 0;
            first = Math.min(first, Math.min(atA, atB));
            last = Math.max(last, Math.max(atA, atB));
            objects += columns.object(positionOfA) != lastObject ? 1 : 0;
            lastObject = columns.object(positionOfA);
        }

        private void makeRoom() {
            if (pairs == lags.length) {
                int room = Math.multiplyExact(2, pairs);
                lags = Arrays.copyOf(lags, room);
                days = Arrays.copyOf(days, room);
                postsOfA = Arrays.copyOf(postsOfA, room);
                postsOfB = Arrays.copyOf(postsOfB, room);
            }
        }

        Evidence evidence() {
            if (pairs == 0) {
                throw new AssertionError("a tie without a pair of actions");
            }
            Arrays.sort(lags, 0, pairs);
            Arrays.sort(days, 0, pairs);
            Arrays.sort(postsOfA, 0, pairs);
            Arrays.sort(postsOfB, 0, pairs);
            double median = (lags[(pairs - 1) / 2] + lags[pairs / 2]) / 2.0;
            double lead = (double) leads / pairs;
            return new Evidence(
                    objects, pairs, distinct(postsOfA), distinct(postsOfB), first, last, median, lead, distinct(days));
        }

        private int distinct(int[] sorted) {
            int distinct = 1;
            for (int i = 1; i < pairs; i++) {
                distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
            }
            return distinct;
        }

        private int distinct(long[] sorted) {
            int distinct = 1;
            for (int i = 1; i < pairs; i++) {
                distinct += sorted[i] == sorted[i - 1] ? 0 : 1;
            }
            return distinct;
        }
    }
}
