package org.unmask.image;

/** 64 x 64 samples of a picture, blurred twice with a box in each direction; read as a stream of rows. */
final class Samples {
    static final int SIDE = 64;

    private final float[][] samples = new float[SIDE][SIDE];
    private final int width;
    private final int height;
    private final int[] columns;
    private final int[] rows;
    private final RowSums sums;
    private final float[] counts;
    private final ColumnBlur second;
    private final float[][] waiting;
    private final float[][] summed;
    private final float[][] summedAgain;
    private int waits;
    private int sampledRows;

    private Samples(LumaRows picture) {
        width = picture.width();
        height = picture.height();
        columns = places(width);
        rows = places(height);
        sums = new RowSums(width);
        counts = sums.counts();
        waiting = new float[RowSums.ROWS][width];
        summed = new float[RowSums.ROWS][width];
        summedAgain = new float[RowSums.ROWS][width];
        second = new ColumnBlur(SIDE, height, this::sample);
        ColumnBlur first = new ColumnBlur(width, height, this::wait);
        float[][] luma = new float[RowSums.ROWS][width];
        for (int y = 0; y < height; y += RowSums.ROWS) {
            int block = Math.min(RowSums.ROWS, height - y);
            for (int row = 0; row < block; row++) {
                picture.read(y + row, luma[row]);
            }
            sums.sum(luma, summed);
            blurFirst(block, first);
        }
    }

    /** The samples of {@code picture}, by row; cost: one pass over its pixels. */
    static float[][] of(LumaRows picture) {
        return new Samples(picture).samples;
    }

    /** The middle of each 64th; of a short side some places come several times. */
    private static int[] places(int side) {
        int[] places = new int[SIDE];
        for (int i = 0; i < SIDE; i++) {
            places[i] = (int) ((i + 0.5) * side / SIDE);
        }
        return places;
    }

    private void blurFirst(int block, ColumnBlur first) {
        for (int row = 0; row < block; row++) {
            float[] into = first.next();
            float[] from = summed[row];
            for (int x = 0; x < width; x++) {
                into[x] = from[x] / counts[x];
            }
            first.take();
        }
    }

    private void wait(int y, float[] blurred) {
        System.arraycopy(blurred, 0, waiting[waits], 0, width);
        waits++;
        if (waits == RowSums.ROWS || y == height - 1) {
            blurSecond();
        }
    }

    private void blurSecond() {
        sums.sum(waiting, summedAgain);
        for (int row = 0; row < waits; row++) {
            float[] into = second.next();
            for (int i = 0; i < SIDE; i++) {
                into[i] = summedAgain[row][columns[i]] / counts[columns[i]];
            }
            second.take();
        }
        waits = 0;
    }

    private void sample(int y, float[] blurred) {
        while (sampledRows < SIDE && rows[sampledRows] == y) {
            System.arraycopy(blurred, 0, samples[sampledRows], 0, SIDE);
            sampledRows++;
        }
    }
}
