package org.unmask.image;

/**
 * Finds the picture inside a screenshot or a letterbox: a large rectangle that differs from one dominant background.
 * Works on a picture of at most 400 pixels a side, made by taking one pixel of each cell.
 */
final class Panel {
    private static final int SMALL = 400;
    private static final int BINS = 64;
    private static final double BACKGROUND_SHARE = 0.15;
    private static final double PICTURE_SHARE = 0.45;
    private static final float DIFFERENT = 10;
    private static final double LEAST_HEIGHT = 0.15;
    private static final double LEAST_WIDTH = 0.20;
    private static final int SHORTEST = 16;

    private final int width;
    private final int height;
    private final float[][] small;

    private Panel(LumaRows picture) {
        double scale = Math.min(1.0, (double) SMALL / Math.max(picture.width(), picture.height()));
        width = Math.max(1, (int) (picture.width() * scale));
        height = Math.max(1, (int) (picture.height() * scale));
        small = new float[height][width];
        float[] row = new float[picture.width()];
        for (int y = 0; y < height; y++) {
            picture.read((int) ((y + 0.5) * picture.height() / height), row);
            for (int x = 0; x < width; x++) {
                small[y][x] = row[(int) ((x + 0.5) * picture.width() / width)];
            }
        }
    }

    /** The inner picture, trimmed; the whole where there is none. */
    static Box in(LumaRows picture) {
        Panel panel = new Panel(picture);
        Box whole = Box.whole(picture);
        Run rows = panel.longestRun(panel.pictureRows());
        if (rows.length() < LEAST_HEIGHT * panel.height) {
            return whole;
        }
        Run columns = panel.longestRun(panel.pictureColumns(rows));
        if (columns.length() < LEAST_WIDTH * panel.width) {
            return whole;
        }
        Run full = columns.scaled(picture.width(), panel.width);
        Run down = rows.scaled(picture.height(), panel.height);
        Box box = new Box(full.from(), down.from(), full.length(), down.length());
        return box.width() < SHORTEST || box.height() < SHORTEST ? whole : Border.trimmed(picture, box);
    }

    /** Neighbouring rows or columns. */
    private record Run(int from, int length) {
        Run scaled(int full, int small) {
            int start = (int) ((long) from * full / small);
            int end = (int) ((long) (from + length) * full / small);
            return new Run(start, end - start);
        }
    }

    private Run longestRun(boolean[] marked) {
        Run longest = new Run(0, 0);
        int from = 0;
        for (int i = 0; i <= marked.length; i++) {
            if (i == marked.length || !marked[i]) {
                if (i - from > longest.length()) {
                    longest = new Run(from, i - from);
                }
                from = i + 1;
            }
        }
        return longest;
    }

    /** The middle of the fullest of 64 bins of luma; negative where no bin is full enough to be a background. */
    private float background() {
        int[] bins = new int[BINS];
        for (float[] row : small) {
            for (float value : row) {
                bins[Math.min(BINS - 1, (int) (value / 4))]++;
            }
        }
        int fullest = 0;
        for (int bin = 1; bin < BINS; bin++) {
            fullest = bins[bin] > bins[fullest] ? bin : fullest;
        }
        return bins[fullest] >= BACKGROUND_SHARE * width * height ? fullest * 4 + 2 : -1;
    }

    private boolean[] pictureRows() {
        boolean[] picture = new boolean[height];
        float background = background();
        if (background < 0) {
            return picture;
        }
        for (int y = 0; y < height; y++) {
            int other = 0;
            for (float value : small[y]) {
                other += Math.abs(value - background) > DIFFERENT ? 1 : 0;
            }
            picture[y] = other > PICTURE_SHARE * width;
        }
        return picture;
    }

    private boolean[] pictureColumns(Run rows) {
        float background = background();
        boolean[] picture = new boolean[width];
        for (int x = 0; x < width; x++) {
            int other = 0;
            for (int y = rows.from(); y < rows.from() + rows.length(); y++) {
                other += Math.abs(small[y][x] - background) > DIFFERENT ? 1 : 0;
            }
            picture[x] = other > PICTURE_SHARE * rows.length();
        }
        return picture;
    }
}
