package org.unmask.image;

/** Finds a plain border: rows and columns at the edge in which next to nothing changes. */
final class Border {
    private static final double PLAIN_VARIANCE = 16;
    private static final int LEAST_SHARE = 5;

    private final LumaRows picture;
    private final float[] row;

    private Border(LumaRows picture) {
        this.picture = picture;
        this.row = new float[picture.width()];
    }

    /** {@code box} without its plain border; unchanged where less than a fifth of its width or height would remain. */
    static Box trimmed(LumaRows picture, Box box) {
        Border border = new Border(picture);
        Box cut = border.trimmed(box);
        // What stands between a frame and the picture is seen as plain only when the frame is gone.
        for (Box more = border.trimmed(cut); !more.equals(cut) && more.width() > 0 && more.height() > 0; ) {
            cut = more;
            more = border.trimmed(cut);
        }
        boolean enough = cut.width() * LEAST_SHARE >= box.width() && cut.height() * LEAST_SHARE >= box.height();
        return enough && cut.width() > 0 && cut.height() > 0 ? cut : box;
    }

    private Box trimmed(Box box) {
        int top = box.y();
        int bottom = box.y() + box.height();
        while (top < bottom && isPlainRow(top, box)) {
            top++;
        }
        while (bottom > top && isPlainRow(bottom - 1, box)) {
            bottom--;
        }
        boolean[] plain = plainColumns(new Box(box.x(), top, box.width(), bottom - top));
        int left = 0;
        int right = plain.length;
        while (left < right && plain[left]) {
            left++;
        }
        while (right > left && plain[right - 1]) {
            right--;
        }
        return new Box(box.x() + left, top, right - left, bottom - top);
    }

    private boolean isPlainRow(int y, Box box) {
        picture.read(y, row);
        double sum = 0;
        double squares = 0;
        for (int x = box.x(); x < box.x() + box.width(); x++) {
            sum += row[x];
            squares += (double) row[x] * row[x];
        }
        return isPlain(sum, squares, box.width());
    }

    private boolean[] plainColumns(Box box) {
        double[] sums = new double[box.width()];
        double[] squares = new double[box.width()];
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            picture.read(y, row);
            for (int x = 0; x < sums.length; x++) {
                double value = row[box.x() + x];
                sums[x] += value;
                squares[x] += value * value;
            }
        }
        boolean[] plain = new boolean[box.width()];
        for (int x = 0; x < plain.length; x++) {
            plain[x] = isPlain(sums[x], squares[x], box.height());
        }
        return plain;
    }

    private static boolean isPlain(double sum, double squares, int count) {
        double mean = sum / count;
        return squares / count - mean * mean < PLAIN_VARIANCE;
    }
}
