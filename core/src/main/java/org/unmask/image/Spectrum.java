package org.unmask.image;

import java.util.Arrays;

/**
 * The 256 lowest frequencies of a picture and how much there is to see in it: what the fingerprint PDQ is made of.
 *
 * <p>Source: facebook/ThreatExchange, {@code pdq} (Jarosz blur, 64 x 64 samples, 16 x 16 cosine coefficients, median), bit for bit: the
 * order of every sum in single precision is part of the definition. Alpha and the orientation noted in a file are not looked at.
 * In: luma 0 to 255. A picture with a side below 5 pixels has quality 0 and the hash 0, as in the C++ reference. A flat picture has
 * quality 0 too, and its hash is noise. Cost: one pass, about 4 ns a pixel, window + 1 rows of memory.
 */
public final class Spectrum {
    /** Pictures with less to see are not compared (facebook/ThreatExchange, {@code signal_type/pdq/signal.py}). */
    public static final int LEAST_QUALITY = 50;

    private static final int SIDE = 16;
    private static final int SHORTEST = 5;
    private static final float[][] COSINES = cosines();

    private final float[] coefficients;
    private final int quality;

    private Spectrum(float[] coefficients, int quality) {
        this.coefficients = coefficients;
        this.quality = quality;
    }

    /** The spectrum of {@code picture}. */
    public static Spectrum of(LumaRows picture) {
        if (picture.width() < SHORTEST || picture.height() < SHORTEST) {
            return new Spectrum(new float[SIDE * SIDE], 0);
        }
        float[][] samples = Samples.of(picture);
        return new Spectrum(transformed(samples), quality(samples));
    }

    /** How much there is to see, 0 to 100. */
    public int quality() {
        return quality;
    }

    /** The fingerprint of the picture as it is. */
    public PdqHash hash() {
        return hash(Turn.NONE);
    }

    /**
     * The fingerprint of the turned picture, computed without its pixels. It is a little off the fingerprint of the pixels turned where the
     * blur window is even or a side is a multiple of 128, and useless for finely textured pictures of about 256 pixels.
     */
    public PdqHash hash(Turn turn) {
        float[] turned = new float[coefficients.length];
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < SIDE; j++) {
                turned[SIDE * i + j] = turn.coefficient(coefficients, i, j);
            }
        }
        float[] sorted = turned.clone();
        Arrays.sort(sorted);
        float median = sorted[sorted.length / 2 - 1];
        long[] words = new long[4];
        for (int bit = 0; bit < turned.length; bit++) {
            if (turned[bit] > median) {
                words[bit >> 6] |= 1L << bit;
            }
        }
        return new PdqHash(words[0], words[1], words[2], words[3]);
    }

    private static int quality(float[][] samples) {
        int sum = 0;
        for (int i = 0; i < Samples.SIDE; i++) {
            for (int j = 0; j < Samples.SIDE; j++) {
                sum += i + 1 < Samples.SIDE ? step(samples[i][j], samples[i + 1][j]) : 0;
                sum += j + 1 < Samples.SIDE ? step(samples[i][j], samples[i][j + 1]) : 0;
            }
        }
        return Math.min(100, sum / 90);
    }

    private static int step(float u, float v) {
        return Math.abs((int) ((u - v) * 100 / 255));
    }

    private static float[] transformed(float[][] samples) {
        float[] rows = new float[Samples.SIDE];
        float[] all = new float[SIDE * SIDE];
        for (int i = 0; i < SIDE; i++) {
            Arrays.fill(rows, 0);
            for (int k = 0; k < Samples.SIDE; k++) {
                float factor = COSINES[i][k];
                for (int j = 0; j < Samples.SIDE; j++) {
                    rows[j] += factor * samples[k][j];
                }
            }
            for (int j = 0; j < SIDE; j++) {
                float sum = 0;
                for (int k = 0; k < Samples.SIDE; k++) {
                    sum += rows[k] * COSINES[j][k];
                }
                all[SIDE * i + j] = sum;
            }
        }
        return all;
    }

    private static float[][] cosines() {
        float[][] cosines = new float[SIDE][Samples.SIDE];
        // The reference rounds this factor to single precision before it multiplies in double.
        float scale = (float) StrictMath.sqrt(2.0 / Samples.SIDE);
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j < Samples.SIDE; j++) {
                cosines[i][j] = (float) (scale * StrictMath.cos(Math.PI / 2 / Samples.SIDE * (i + 1) * (2 * j + 1)));
            }
        }
        return cosines;
    }
}
