package org.unmask.rank.multiplex;

import java.util.Arrays;

/**
 * The pairs of accounts of one layer that share enough objects, each with its shares: 1 / (n - 1) of the object and the lag between the
 * first actions of the two. From these the weights of Newman 2001 (doi:10.1103/PhysRevE.64.016132) with the decay of Iannucci et al. 2025
 * follow for any beta, w = sum over shared objects of exp(-beta x lag) / (n - 1), lags in hours and beta in 1 / hour.
 * Finding them costs two passes over the pairs on objects, a set of weights O(shares); 8 bytes a share and 12 a tie.
 */
final class LayerTies {
    private static final double HOUR = 3_600_000;

    private final LayerRows rows;
    private final int[] shared;
    private final int[] slot;
    private int[] met = new int[1024];
    private int metCount;
    private int leastShared;
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private int[] shareEnd = new int[1024];
    private int size;
    private float[] hours = new float[0];
    private float[] worth = new float[0];
    private int shares;

    private LayerTies(LayerRows rows) {
        this.rows = rows;
        this.shared = new int[rows.accounts()];
        this.slot = new int[rows.accounts()];
    }

    /** The ties of {@code rows}; where there are more shares than asked, pairs with fewer shared objects are left out. */
    static LayerTies of(LayerRows rows, MultiplexSettings settings) {
        LayerTies ties = new LayerTies(rows);
        ties.leastShared = ties.leastThatFits(settings);
        ties.collect();
        return ties;
    }

    private int leastThatFits(MultiplexSettings settings) {
        long[] pairsByShared = new long[64];
        for (int account = 0; account < rows.accounts(); account++) {
            meet(account);
            for (int i = 0; i < metCount; i++) {
                pairsByShared = counted(pairsByShared, shared[met[i]]);
                shared[met[i]] = 0;
            }
        }
        int least = pairsByShared.length;
        long sum = 0;
        while (least > settings.leastShared()
                && sum + pairsByShared[least - 1] * (least - 1) <= settings.mostShares()) {
            least--;
            sum += pairsByShared[least] * least;
        }
        shares = (int) sum;
        return least;
    }

    private static long[] counted(long[] counts, int at) {
        long[] room = at < counts.length ? counts : Arrays.copyOf(counts, 2 * at);
        room[at]++;
        return room;
    }

    /** Counts the objects that {@code account} shares with each larger account. */
    private void meet(int account) {
        metCount = 0;
        for (int k = rows.rowStart(account); k < rows.rowStart(account + 1); k++) {
            int end = rows.objectEnd(k);
            for (int f = rows.entry(k) + 1; f < end; f++) {
                int other = rows.account(f);
                if (shared[other]++ == 0) {
                    if (metCount == met.length) {
                        met = Arrays.copyOf(met, 2 * metCount);
                    }
                    met[metCount++] = other;
                }
            }
        }
    }

    private void collect() {
        hours = new float[shares];
        worth = new float[shares];
        int next = 0;
        for (int account = 0; account < rows.accounts(); account++) {
            meet(account);
            Arrays.sort(met, 0, metCount);
            for (int i = 0; i < metCount; i++) {
                int other = met[i];
                if (shared[other] >= leastShared) {
                    slot[other] = next;
                    next += shared[other];
                    add(account, other, next);
                }
            }
            fill(account);
            for (int i = 0; i < metCount; i++) {
                shared[met[i]] = 0;
            }
        }
    }

    private void add(int one, int other, int end) {
        if (size == a.length) {
            int more = size + (size >> 1);
            a = Arrays.copyOf(a, more);
            b = Arrays.copyOf(b, more);
            shareEnd = Arrays.copyOf(shareEnd, more);
        }
        a[size] = one;
        b[size] = other;
        shareEnd[size++] = end;
    }

    private void fill(int account) {
        for (int k = rows.rowStart(account); k < rows.rowStart(account + 1); k++) {
            int entry = rows.entry(k);
            for (int f = entry + 1; f < rows.objectEnd(k); f++) {
                int other = rows.account(f);
                if (shared[other] >= leastShared) {
                    int place = slot[other]++;
                    hours[place] = (float) (Math.abs(rows.at(f) - rows.at(entry)) / HOUR);
                    worth[place] = rows.worth(entry);
                }
            }
        }
    }

    /** The weight of every tie at {@code beta} per hour; lags whose factor would be below {@code tolerance} count as nothing. */
    double[] weights(double beta, double tolerance) {
        double[] weight = new double[size];
        double most = farthest(beta, tolerance);
        int share = 0;
        for (int tie = 0; tie < size; tie++) {
            double sum = 0;
            for (; share < shareEnd[tie]; share++) {
                if (hours[share] <= most) {
                    sum += worth[share] * StrictMath.exp(-beta * hours[share]);
                }
            }
            weight[tie] = sum;
        }
        return weight;
    }

    /** The cut-off -ln(tolerance) / beta in hours; without bound for a beta of 0. */
    static double farthest(double beta, double tolerance) {
        return beta == 0 ? Double.POSITIVE_INFINITY : -StrictMath.log(tolerance) / beta;
    }

    int size() {
        return size;
    }

    int shares() {
        return shares;
    }

    /** The fewest objects that two tied accounts share. */
    int leastShared() {
        return leastShared;
    }

    int a(int tie) {
        return a[tie];
    }

    int b(int tie) {
        return b[tie];
    }
}
