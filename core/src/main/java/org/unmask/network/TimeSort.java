package org.unmask.network;

import java.util.Arrays;

/** Sorts the rows of each object by (at, account, post), in place; used by one thread. */
final class TimeSort {
    /** Up to this many rows moving neighbours is faster than packing keys. */
    private static final int FEW = 24;

    private static final int HALF_BITS = 31;
    private static final long HALF = (1L << HALF_BITS) - 1;

    private final int[] account;
    private final long[] at;
    private final int[] post;
    private long[] keys = new long[0];
    private long[] times = new long[0];
    private long[] others = new long[0];

    TimeSort(int[] account, long[] at, int[] post) {
        this.account = account;
        this.at = at;
        this.post = post;
    }

    void sortWithin(int[] start) {
        for (int o = 0; o + 1 < start.length; o++) {
            int size = start[o + 1] - start[o];
            if (size > FEW) {
                sortMany(start[o], start[o + 1]);
            } else if (size > 1) {
                sortFew(start[o], start[o + 1]);
            }
        }
    }

    private void sortFew(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int a = account[i];
            long t = at[i];
            int p = post[i];
            int j = i - 1;
            for (; j >= from && isAfter(j, t, a, p); j--) {
                account[j + 1] = account[j];
                at[j + 1] = at[j];
                post[j + 1] = post[j];
            }
            account[j + 1] = a;
            at[j + 1] = t;
            post[j + 1] = p;
        }
    }

    private boolean isAfter(int row, long t, int a, int p) {
        return at[row] != t ? at[row] > t : account[row] != a ? account[row] > a : post[row] > p;
    }

    private void sortMany(int from, int to) {
        makeRoom(to - from);
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            first = Math.min(first, at[i]);
            last = Math.max(last, at[i]);
        }
        long span = Math.subtractExact(last, first);
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(to - from);
        if (span <= Long.MAX_VALUE >> bits) {
            orderAtOnce(from, to - from, first, bits);
        } else {
            orderByHalves(from, to - from, first);
        }
        rearrange(from, to - from);
        orderEqualTimes(from, to);
    }

    private void makeRoom(int size) {
        if (keys.length < size) {
            int room = Math.max(size, keys.length * 2);
            keys = new long[room];
            times = new long[room];
            others = new long[room];
        }
    }

    /** Time and row in one number each: one sort of numbers, no comparator. */
    private void orderAtOnce(int from, int size, long first, int bits) {
        for (int i = 0; i < size; i++) {
            keys[i] = (at[from + i] - first) << bits | i;
        }
        Arrays.sort(keys, 0, size);
        long mask = (1L << bits) - 1;
        for (int i = 0; i < size; i++) {
            keys[i] &= mask;
        }
    }

    /** Spans too wide for one number: the low half of the time first, then, keeping that order, the high half. */
    private void orderByHalves(int from, int size, long first) {
        for (int i = 0; i < size; i++) {
            keys[i] = ((at[from + i] - first) & HALF) << HALF_BITS | i;
        }
        Arrays.sort(keys, 0, size);
        for (int rank = 0; rank < size; rank++) {
            int row = (int) (keys[rank] & HALF);
            others[rank] = row;
            keys[rank] = (at[from + row] - first) >>> HALF_BITS << HALF_BITS | rank;
        }
        Arrays.sort(keys, 0, size);
        for (int i = 0; i < size; i++) {
            keys[i] = others[(int) (keys[i] & HALF)];
        }
    }

    private void rearrange(int from, int size) {
        for (int i = 0; i < size; i++) {
            int row = from + (int) keys[i];
            times[i] = at[row];
            others[i] = accountAndPost(row);
        }
        for (int i = 0; i < size; i++) {
            at[from + i] = times[i];
            putAccountAndPost(from + i, others[i]);
        }
    }

    private void orderEqualTimes(int from, int to) {
        int run = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || at[i] != at[run]) {
                if (i - run > 1) {
                    orderRun(run, i - run);
                }
                run = i;
            }
        }
    }

    private void orderRun(int from, int size) {
        for (int i = 0; i < size; i++) {
            others[i] = accountAndPost(from + i);
        }
        Arrays.sort(others, 0, size);
        for (int i = 0; i < size; i++) {
            putAccountAndPost(from + i, others[i]);
        }
    }

    /** Both in one number whose order is that of (account, post): the sign of the post is turned. */
    private long accountAndPost(int row) {
        return (long) account[row] << 32 | (post[row] ^ Integer.MIN_VALUE) & 0xFFFF_FFFFL;
    }

    private void putAccountAndPost(int row, long both) {
        account[row] = (int) (both >>> 32);
        post[row] = (int) both ^ Integer.MIN_VALUE;
    }
}
