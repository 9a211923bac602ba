package org.unmask.store.database;

import java.util.Arrays;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** One column in memory; costs nothing until its first known value. */
final class Cells {
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Shape shape;
    private long[] numbers = {};
    private @Nullable String[] texts = {};
    private boolean used;

    Cells(Shape shape) {
        this.shape = shape;
    }

    boolean isUsed() {
        return used;
    }

    void forget() {
        used = false;
        Arrays.fill(texts, null);
    }

    void put(int row, long value) {
        if (!used) {
            if (value == UNKNOWN) {
                return;
            }
            used = true;
            Arrays.fill(numbers, 0, Math.min(row, numbers.length), UNKNOWN);
        }
        if (row >= numbers.length) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, grown(row));
            Arrays.fill(numbers, before, row, UNKNOWN);
        }
        numbers[row] = value;
    }

    void put(int row, @Nullable String value) {
        if (value == null && !used) {
            return;
        }
        used = true;
        if (row >= texts.length) {
            texts = Arrays.copyOf(texts, grown(row));
        }
        texts[row] = value;
    }

    /** Rows that were never put are unknown. */
    void fillUp(int rows) {
        if (used && shape.isText() && texts.length < rows) {
            texts = Arrays.copyOf(texts, grown(rows));
        } else if (used && !shape.isText() && numbers.length < rows) {
            int before = numbers.length;
            numbers = Arrays.copyOf(numbers, grown(rows));
            Arrays.fill(numbers, before, numbers.length, UNKNOWN);
        }
    }

    private static int grown(int row) {
        return Math.max(1024, row + (row >> 1) + 1);
    }

    void write(DuckDBWritableVector vector, int from, int rows) {
        if (shape.isText()) {
            vector.setStrings(0, Arrays.copyOfRange(texts, from, from + rows));
            return;
        }
        for (int row = 0; row < rows; row++) {
            long value = numbers[from + row];
            if (value == UNKNOWN) {
                vector.setNull(row);
            } else {
                writeNumber(vector, row, value);
            }
        }
    }

    private void writeNumber(DuckDBWritableVector vector, int row, long value) {
        switch (shape) {
            case INT -> vector.setInt(row, (int) value);
            case CODE -> vector.setByte(row, (byte) value);
            case FLAG -> vector.setBoolean(row, value != 0);
            case REAL -> vector.setDouble(row, Double.longBitsToDouble(value));
            default -> vector.setLong(row, value);
        }
    }
}
