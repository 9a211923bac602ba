package org.unmask.media.features;

/**
 * What differs where one picture lies over another: the share of blocks with something to see in them that do not go together.
 *
 * <p>Blocks of {@value #BLOCK} x {@value #BLOCK} pixels of a, each compared with b by correlation, so that another brightness or contrast is
 * no difference. Blocks that lie outside b are not counted. One edited word is a few blocks among hundreds and is not told apart.
 */
public final class Difference {
    private static final int BLOCK = 16;
    private static final double SOMETHING_TO_SEE = 6;
    private static final double GOES_TOGETHER = 0.5;
    /** Skies and skin show less, and are no less the same: of blocks with so little only those count that go together well. */
    private static final double LITTLE_TO_SEE = 2;

    private static final double GOES_TOGETHER_WELL = 0.8;

    private Difference() {}

    /** A small grey picture, row by row. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Grey(int width, int height, byte[] pixels) {
        double at(int x, int y) {
            return pixels[y * width + x] & 255;
        }

        /** The mean of the nine pixels around a place: forgives a pixel of misalignment. */
        double around(double x, double y) {
            int column = Math.min(width - 2, Math.max(1, (int) Math.round(x)));
            int row = Math.min(height - 2, Math.max(1, (int) Math.round(y)));
            double sum = 0;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    sum += at(column + dx, row + dy);
                }
            }
            return sum / 9;
        }
    }

    /** The share of blocks that differ, 0 to 1, and how many were compared. */
    public record Blocks(double differing, int compared) {}

    /** Compares {@code b} laid over {@code a}. */
    public static Blocks of(Grey a, Grey b, Overlay overlay) {
        int compared = 0;
        int differing = 0;
        for (int top = 0; top + BLOCK <= a.height(); top += BLOCK) {
            for (int left = 0; left + BLOCK <= a.width(); left += BLOCK) {
                double correlation = correlation(a, b, overlay, left, top);
                compared += Double.isNaN(correlation) ? 0 : 1;
                differing += correlation < GOES_TOGETHER ? 1 : 0;
            }
        }
        return new Blocks(compared == 0 ? 1 : (double) differing / compared, compared);
    }

    /** NaN where the block lies outside b, or where neither picture shows anything in it. */
    private static double correlation(Grey a, Grey b, Overlay overlay, int left, int top) {
        double cos = Math.cos(-overlay.angle()) / overlay.scale();
        double sin = Math.sin(-overlay.angle()) / overlay.scale();
        double[] sums = new double[5];
        int n = 0;
        for (int y = top; y < top + BLOCK; y += 2) {
            for (int x = left; x < left + BLOCK; x += 2) {
                double dx = x - overlay.shiftX();
                double dy = y - overlay.shiftY();
                double bx = cos * dx - sin * dy;
                double by = sin * dx + cos * dy;
                if (bx < 0 || by < 0 || bx > b.width() - 1 || by > b.height() - 1) {
                    return Double.NaN;
                }
                double p = a.around(x, y);
                double q = b.around(bx, by);
                sums[0] += p;
                sums[1] += q;
                sums[2] += p * p;
                sums[3] += q * q;
                sums[4] += p * q;
                n++;
            }
        }
        double varianceA = sums[2] / n - sums[0] / n * (sums[0] / n);
        double varianceB = sums[3] / n - sums[1] / n * (sums[1] / n);
        double together = Math.min(varianceA, varianceB) < 1
                ? 0
                : (sums[4] / n - sums[0] / n * (sums[1] / n)) / Math.sqrt(varianceA * varianceB);
        if (Math.max(varianceA, varianceB) >= SOMETHING_TO_SEE * SOMETHING_TO_SEE) {
            return together;
        }
        boolean well =
                Math.min(varianceA, varianceB) >= LITTLE_TO_SEE * LITTLE_TO_SEE && together >= GOES_TOGETHER_WELL;
        return well ? together : Double.NaN;
    }
}
