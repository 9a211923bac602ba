package org.unmask.network;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Which accounts of one object are kept where a single tick exceeds the budget: those whose hash lies below a bound.
 * The order of the hashes is the same for every object, so accounts kept at one cut object tend to be kept at the others.
 */
final class AccountSample {
    private static final double TWO_TO_64 = 0x1p64;

    private final ActionColumns columns;
    private final IntToLongFunction hash;

    AccountSample(ActionColumns columns, IntToLongFunction hash) {
        this.columns = columns;
        this.hash = hash;
    }

    /** Whether {@code account} lies below {@code bound}, both read as unsigned. */
    boolean keeps(int account, long bound) {
        return Long.compareUnsigned(hash.applyAsLong(account), bound) < 0;
    }

    /** The part of all accounts below {@code bound}. */
    static double share(long bound) {
        return ((bound >>> 1) * 2.0 + (bound & 1)) / TWO_TO_64;
    }

    /** The largest hash bound (exclusive, unsigned) whose accounts make at most {@code budget} pairs of equal time in rows [from, to). */
    long boundWithin(int from, int to, long budget) {
        long[] flipped = new long[to - from];
        for (int i = from; i < to; i++) {
            flipped[i - from] = hash.applyAsLong(columns.account(i)) ^ Long.MIN_VALUE;
        }
        Arrays.sort(flipped);
        int fits = 0;
        int fails = flipped.length - 1;
        // Keeping everything fails, or there would be no sample; find the first hash that must stay out.
        while (fits < fails) {
            int middle = (fits + fails) >>> 1;
            long justAbove = (flipped[middle] ^ Long.MIN_VALUE) + 1;
            if (justAbove != 0 && pairsOfEqualTime(from, to, justAbove, budget) <= budget) {
                fits = middle + 1;
            } else {
                fails = middle;
            }
        }
        return flipped[fits] ^ Long.MIN_VALUE;
    }

    /** Pairs of equal time among the kept accounts, or any number above {@code limit}. */
    long pairsOfEqualTime(int from, int to, long bound, long limit) {
        long pairs = 0;
        long kept = 0;
        for (int i = from; i < to && pairs <= limit; i++) {
            if (i > from && columns.at(i) != columns.at(i - 1)) {
                kept = 0;
            }
            if (keeps(columns.account(i), bound)) {
                pairs += kept++;
            }
        }
        return pairs;
    }
}
