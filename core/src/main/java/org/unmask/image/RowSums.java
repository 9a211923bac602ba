package org.unmask.image;

/**
 * Running sums of a window along rows, and of how many values each is made. The window shrinks at both ends.
 * Single precision, adding the new value before taking the old one away: another order gives other bits.
 */
final class RowSums {
    /** Four rows at a time: each sum waits for the one before it, and four chains wait together. */
    static final int ROWS = 4;

    private final int length;
    private final int window;
    private final int half;

    RowSums(int length) {
        this.length = length;
        this.window = windowOf(length);
        this.half = (window + 2) / 2;
    }

    /** Two windows of this size leave 64 samples of each side. */
    static int windowOf(int side) {
        return (side + 127) / 128;
    }

    /** Per place, how many values its sum is made of. */
    float[] counts() {
        float[] counts = new float[length];
        int count = half - 1;
        int at = 0;
        for (int step = half - 1; step < window; step++) {
            count++;
            counts[at++] = count;
        }
        for (int step = window; step < length; step++) {
            counts[at++] = count;
        }
        while (at < length) {
            count--;
            counts[at++] = count;
        }
        return counts;
    }

    /** The sums of four rows. */
    void sum(float[][] rows, float[][] sums) {
        float[] inA = rows[0];
        float[] inB = rows[1];
        float[] inC = rows[2];
        float[] inD = rows[3];
        float[] outA = sums[0];
        float[] outB = sums[1];
        float[] outC = sums[2];
        float[] outD = sums[3];
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int at = 0;
        for (int right = 0; right < window; right++) {
            a += inA[right];
            b += inB[right];
            c += inC[right];
            d += inD[right];
            if (right >= half - 1) {
                outA[at] = a;
                outB[at] = b;
                outC[at] = c;
                outD[at] = d;
                at++;
            }
        }
        for (int right = window, left = 0; right < length; right++, left++, at++) {
            a = a + inA[right] - inA[left];
            b = b + inB[right] - inB[left];
            c = c + inC[right] - inC[left];
            d = d + inD[right] - inD[left];
            outA[at] = a;
            outB[at] = b;
            outC[at] = c;
            outD[at] = d;
        }
        for (int left = length - window; at < length; left++, at++) {
            outA[at] = a -= inA[left];
            outB[at] = b -= inB[left];
            outC[at] = c -= inC[left];
            outD[at] = d -= inD[left];
        }
    }
}
