package org.unmask.media.child;

import java.util.Arrays;
import org.unmask.media.ColourCopy;
import org.unmask.media.SmallCopy;

/** Makes the small copy of a picture: each cell is the mean of its pixels, in whole numbers. */
final class Reduction {
    private final Pixels pixels;
    private final int width;
    private final int height;
    private final long[] sums;
    private final int[] counts;

    private Reduction(Pixels pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.sums = new long[width * height];
        this.counts = new int[width * height];
    }

    static SmallCopy of(Pixels pixels) {
        double scale = Math.min(1.0, (double) SmallCopy.LONGEST / Math.max(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        byte[] grey = new Reduction(pixels, width, height).grey();
        return new SmallCopy(width, height, grey, colours(pixels));
    }

    /** The picture in colour, made smaller where it is too large. */
    static ColourCopy colourCopy(Pixels pixels) {
        double scale = Math.min(1.0, (double) ColourCopy.LONGEST / Math.max(pixels.width(), pixels.height()));
        int width = Math.max(1, (int) Math.round(pixels.width() * scale));
        int height = Math.max(1, (int) Math.round(pixels.height() * scale));
        int[] columns = cells(pixels.width(), width);
        byte[] copy = new byte[3 * width * height];
        int[] sums = new int[4 * width];
        for (int y = 0; y < pixels.height(); y++) {
            byte[] row = pixels.row(y);
            for (int x = 0; x < columns.length; x++) {
                int cell = 4 * columns[x];
                sums[cell] += row[4 * x + 2] & 255;
                sums[cell + 1] += row[4 * x + 1] & 255;
                sums[cell + 2] += row[4 * x] & 255;
                sums[cell + 3]++;
            }
            int line = (int) ((long) y * height / pixels.height());
            if (y == pixels.height() - 1 || (int) ((y + 1L) * height / pixels.height()) > line) {
                for (int i = 0; i < 3 * width; i++) {
                    copy[3 * width * line + i] = (byte) (sums[i / 3 * 4 + i % 3] / sums[i / 3 * 4 + 3]);
                }
                Arrays.fill(sums, 0);
            }
        }
        return new ColourCopy(width, height, copy);
    }

    private byte[] grey() {
        float[] row = new float[pixels.width()];
        int[] columns = cells(row.length, width);
        for (int y = 0; y < pixels.height(); y++) {
            pixels.read(y, row);
            int base = (int) ((long) y * height / pixels.height()) * width;
            for (int x = 0; x < row.length; x++) {
                int cell = base + columns[x];
                sums[cell] += Math.round(row[x] * 16);
                counts[cell]++;
            }
        }
        byte[] grey = new byte[sums.length];
        for (int cell = 0; cell < grey.length; cell++) {
            grey[cell] = (byte) (counts[cell] == 0 ? 0 : sums[cell] / counts[cell] / 16);
        }
        return grey;
    }

    /** Per pixel of a side, the cell it falls in. */
    private static int[] cells(int side, int count) {
        int[] cells = new int[side];
        for (int i = 0; i < side; i++) {
            cells[i] = (int) ((long) i * count / side);
        }
        return cells;
    }

    private static byte[] colours(Pixels pixels) {
        int side = SmallCopy.COLOURS;
        long[] sums = new long[3 * side * side];
        long[] counts = new long[side * side];
        int[] columns = cells(pixels.width(), side);
        for (int y = 0; y < pixels.height(); y++) {
            byte[] row = pixels.row(y);
            int base = (int) ((long) y * side / pixels.height()) * side;
            for (int x = 0; x < pixels.width(); x++) {
                int cell = base + columns[x];
                counts[cell]++;
                for (int colour = 0; colour < 3; colour++) {
                    sums[3 * cell + colour] += row[4 * x + colour] & 255;
                }
            }
        }
        byte[] colours = new byte[sums.length];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = (byte) (counts[i / 3] == 0 ? 0 : sums[i] / counts[i / 3]);
        }
        return colours;
    }
}
