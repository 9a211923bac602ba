package org.unmask.image;

/** A small picture held whole, four bytes a pixel: to be cut and turned. Luma 0 to 255, row by row. */
public final class LumaGrid implements LumaRows {
    private final int width;
    private final int height;
    private final float[] luma;

    private LumaGrid(int width, int height, float[] luma) {
        this.width = width;
        this.height = height;
        this.luma = luma;
    }

    /** A copy of these rows. */
    public static LumaGrid of(LumaRows rows) {
        int width = rows.width();
        float[] all = new float[width * rows.height()];
        float[] row = new float[width];
        for (int y = 0; y < rows.height(); y++) {
            rows.read(y, row);
            System.arraycopy(row, 0, all, y * width, width);
        }
        return new LumaGrid(width, rows.height(), all);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public void read(int y, float[] into) {
        System.arraycopy(luma, y * width, into, 0, width);
    }

    /** The luma of one pixel. */
    public float at(int x, int y) {
        return luma[y * width + x];
    }

    /** The picture turned, pixel by pixel. */
    public LumaGrid turned(Turn turn) {
        int newWidth = turn.swapsSides() ? height : width;
        int newHeight = turn.swapsSides() ? width : height;
        float[] turned = new float[luma.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                turned[y * newWidth + x] = luma[turn.source(x, y, width, height)];
            }
        }
        return new LumaGrid(newWidth, newHeight, turned);
    }
}
