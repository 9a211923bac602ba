package org.unmask.demo;

import java.util.List;

/**
 * A seeded stream of numbers that is the same on every JDK.
 * SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, OOPSLA 2014); logarithms by StrictMath.
 */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** An independent stream for the part of the world with that label. */
    Dice fork(long label) {
        return new Dice(mixed(state + GOLDEN * (label + 1)));
    }

    long next() {
        state += GOLDEN;
        return mixed(state);
    }

    /** Uniform in [0, bound). */
    int below(int bound) {
        return (int) Math.floorMod(next() >>> 1, (long) bound);
    }

    /** Uniform in [from, to). */
    long between(long from, long to) {
        return from + Math.floorMod(next() >>> 1, to - from);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    /** Standard normal by Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    /** A human delay in seconds: log-normal around {@code median}, spread {@code sigma}, at least 1. */
    long delay(double median, double sigma) {
        return Math.max(1, (long) (median * StrictMath.exp(sigma * normal())));
    }

    /** A heavy-tailed count: Pareto with exponent {@code alpha}, from {@code least}, cut at {@code most}. */
    int heavy(int least, double alpha, int most) {
        return (int) Math.min(most, least * StrictMath.pow(1 - unit(), -1 / alpha));
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
