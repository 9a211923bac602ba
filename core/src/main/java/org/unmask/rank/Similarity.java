package org.unmask.rank;

/**
 * Similarities in (0, 1] as classes of less than half a percent of their value, so that they can be counted and sorted in linear time
 * and a percentile is a class, exactly.
 */
final class Similarity {
    private static final int SHIFT = 44;
    private static final int PER_DOUBLING = 256;
    private static final int DOUBLINGS = 60;
    private static final long ONE = Double.doubleToRawLongBits(1.0) >>> SHIFT;

    /** How many classes there are. */
    static final int CLASSES = DOUBLINGS * PER_DOUBLING + 1;

    private Similarity() {}

    /** The class of a similarity; larger ones are more similar. */
    static int classOf(double similarity) {
        long below = ONE - (Double.doubleToRawLongBits(similarity) >>> SHIFT);
        return (int) Math.max(0, CLASSES - 1 - Math.max(0, below));
    }

    /** The least similarity of a class. */
    static double least(int similarityClass) {
        return Double.longBitsToDouble(ONE - (CLASSES - 1 - similarityClass) << SHIFT);
    }

    /** The largest class such that at least {@code count} of the counted similarities lie in it or above; 0 if there are not so many. */
    static int classOfTop(long[] counts, double count) {
        double sum = 0;
        for (int c = CLASSES - 1; c > 0; c--) {
            sum += counts[c];
            if (sum >= count) {
                return c;
            }
        }
        return 0;
    }
}
