package org.unmask.image;

/** Means of a window along columns, row after row: keeps window + 1 rows, never the picture. */
final class ColumnBlur {
    /** Receives the blurred rows in order; the array is used again. */
    interface Sink {
        void row(int y, float[] blurred);
    }

    private final int height;
    private final int window;
    private final int half;
    private final float[][] ring;
    private final float[] sums;
    private final float[] means;
    private final Sink sink;
    private int read;
    private int written;

    ColumnBlur(int width, int height, Sink sink) {
        this.height = height;
        this.window = RowSums.windowOf(height);
        this.half = (window + 2) / 2;
        this.ring = new float[window + 1][width];
        this.sums = new float[width];
        this.means = new float[width];
        this.sink = sink;
    }

    /** Where the next row is to be written, before {@link #take}. */
    float[] next() {
        return ring[read % ring.length];
    }

    /** Takes the row that was written to {@link #next}; after the last one gives all that is left. */
    void take() {
        add(next());
        read++;
        if (read > window) {
            subtract(ring[(read - 1 - window) % ring.length]);
        }
        if (read >= half) {
            give(Math.min(read, window));
        }
        if (read == height) {
            for (int left = height - window, count = window - 1; written < height; left++, count--) {
                subtract(ring[left % ring.length]);
                give(count);
            }
        }
    }

    private void add(float[] row) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] += row[x];
        }
    }

    private void subtract(float[] row) {
        for (int x = 0; x < sums.length; x++) {
            sums[x] -= row[x];
        }
    }

    private void give(int count) {
        float n = count;
        for (int x = 0; x < sums.length; x++) {
            means[x] = sums[x] / n;
        }
        sink.row(written++, means);
    }
}
