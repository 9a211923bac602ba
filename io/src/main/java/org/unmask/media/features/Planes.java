package org.unmask.media.features;

import java.util.SplittableRandom;

/** 64 planes through the space of descriptions, drawn once from a seed: on which side of each a description lies is its code. */
final class Planes {
    private static final int NUMBERS = 64;

    /** The mean of 94,890 descriptions of 160 drawn pictures: without it most signs would be the same everywhere. */
    private static final float[] USUAL = {
        0.001f, 0.082f, -0.015f, 0.082f, 0.049f, 0.143f, -0.022f, 0.112f, 0.062f, 0.138f, 0.004f, 0.089f, 0.007f,
        0.071f, 0.010f, 0.060f, -0.013f, 0.111f, -0.018f, 0.107f, 0.071f, 0.218f, -0.032f, 0.160f, 0.110f, 0.209f,
        -0.003f, 0.118f, 0.003f, 0.085f, 0.009f, 0.069f, -0.016f, 0.113f, 0.014f, 0.106f, 0.072f, 0.227f, 0.024f,
        0.161f, 0.116f, 0.219f, 0.002f, 0.119f, 0.002f, 0.085f, -0.007f, 0.068f, -0.002f, 0.083f, 0.016f, 0.085f,
        0.051f, 0.152f, 0.025f, 0.119f, 0.067f, 0.146f, -0.004f, 0.092f, 0.006f, 0.073f, -0.010f, 0.061f
    };

    private static final long[] SIGNS =
            new SplittableRandom(0x5DEECE66DL).longs(NUMBERS).toArray();

    private Planes() {}

    /** The code of the description that begins at {@code from}. */
    static long code(float[] descriptions, int from) {
        long code = 0;
        for (int plane = 0; plane < NUMBERS; plane++) {
            long signs = SIGNS[plane];
            float sum = 0;
            for (int k = 0; k < NUMBERS; k++) {
                float value = descriptions[from + k] - USUAL[k];
                sum += (signs >>> k & 1) == 0 ? value : -value;
            }
            code |= sum > 0 ? 1L << plane : 0;
        }
        return code;
    }
}
