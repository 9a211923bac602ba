package org.unmask.text.disguise;

/** Seeded chances (SplitMix64, Steele, Lea, Flood 2014): the same on every machine. */
final class Chances {
    private long state;

    Chances(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E37_79B9_7F4A_7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /** Once in {@code times}. */
    boolean oneIn(int times) {
        return below(times) == 0;
    }
}
