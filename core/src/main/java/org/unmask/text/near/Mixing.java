package org.unmask.text.near;

/** Bit mixers: the finalisers of SplitMix64 and of MurmurHash3. */
final class Mixing {
    private Mixing() {}

    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }

    /** Both in this order. */
    static long join(long first, long second) {
        return mix(first * 0x9E37_79B9_7F4A_7C15L + second);
    }
}
