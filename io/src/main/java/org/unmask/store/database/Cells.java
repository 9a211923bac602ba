package org.unmask.store.database;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * One column in memory. It costs nothing until its first known value, and next to nothing while every row has the same one:
 * such a column travels as one bound value.
 */
final class Cells {
    private static final long UNKNOWN = Long.MIN_VALUE;
    private static final byte[] NOTHING = {};

    private final Shape shape;
    private long[] numbers = {};
    private @Nullable String[] texts = {};
    private boolean used;
    private boolean varied;
    private long number;
    private @Nullable String text;

    Cells(Shape shape) {
        this.shape = shape;
    }

    /** Whether any row knows a value. */
    boolean isUsed() {
        return used;
    }

    /** Whether rows have different values. */
    boolean isVaried() {
        return varied;
    }

    /** The value of every row where they do not vary. */
    Object value() {
        String known = text;
        return switch (shape) {
            case TEXT, TEXTS -> known == null ? "" : known;
            case REAL -> Double.longBitsToDouble(number);
            case FLAG -> number != 0;
            default -> number;
        };
    }

    void forget() {
        used = false;
        varied = false;
        Arrays.fill(texts, null);
    }

    void put(int row, long value) {
        if (varied) {
            numbers = row < numbers.length ? numbers : Arrays.copyOf(numbers, grown(row));
            numbers[row] = value;
        } else if (used ? value != number : value != UNKNOWN) {
            begin(row, value);
        }
    }

    /** The first known value of the first row may be that of all; any other makes the column a varied one. */
    private void begin(int row, long value) {
        if (row > 0) {
            vary(row);
            numbers[row] = value;
        }
        number = value;
        used = true;
    }

    private void vary(int row) {
        numbers = row < numbers.length ? numbers : Arrays.copyOf(numbers, grown(row));
        Arrays.fill(numbers, 0, row, used ? number : UNKNOWN);
        varied = true;
    }

    void put(int row, @Nullable String value) {
        if (varied) {
            texts = row < texts.length ? texts : Arrays.copyOf(texts, grown(row));
            texts[row] = value;
        } else if (used ? !same(value, text) : value != null) {
            begin(row, value);
        }
    }

    private static boolean same(@Nullable String left, @Nullable String right) {
        return left == null ? right == null : left.equals(right);
    }

    private void begin(int row, @Nullable String value) {
        if (row > 0) {
            texts = row < texts.length ? texts : Arrays.copyOf(texts, grown(row));
            Arrays.fill(texts, 0, row, used ? text : null);
            texts[row] = value;
            varied = true;
        }
        text = value;
        used = true;
    }

    /** Makes the column one that travels row by row. */
    void makeVaried(int rows) {
        if (!varied && shape.isText()) {
            texts = rows < texts.length ? texts : Arrays.copyOf(texts, grown(rows));
            Arrays.fill(texts, 0, rows, text);
            varied = true;
        } else if (!varied) {
            vary(rows);
        }
    }

    private static int grown(int row) {
        return Math.max(1024, row + (row >> 1) + 1);
    }

    void write(DuckDBWritableVector vector, int from, int rows) {
        switch (shape) {
            case TEXT, TEXTS -> writeTexts(vector, from, rows);
            case INT -> each(vector, from, rows, (row, value) -> vector.setInt(row, (int) value));
            case CODE -> each(vector, from, rows, (row, value) -> vector.setByte(row, (byte) value));
            case FLAG -> each(vector, from, rows, (row, value) -> vector.setBoolean(row, value != 0));
            case REAL ->
                each(vector, from, rows, (row, value) -> vector.setDouble(row, Double.longBitsToDouble(value)));
            case LONG, INSTANT -> each(vector, from, rows, vector::setLong);
        }
    }

    private void writeTexts(DuckDBWritableVector vector, int from, int rows) {
        byte[][] batch = new byte[rows][];
        for (int row = 0; row < rows; row++) {
            String value = texts[from + row];
            batch[row] = value == null ? NOTHING : value.getBytes(StandardCharsets.UTF_8);
        }
        vector.setStringUtf8Batch(0, batch);
        for (int row = 0; row < rows; row++) {
            if (texts[from + row] == null) {
                vector.setNull(row);
            }
        }
    }

    private interface Put {
        void put(long row, long value);
    }

    private void each(DuckDBWritableVector vector, int from, int rows, Put put) {
        for (int row = 0; row < rows; row++) {
            long value = numbers[from + row];
            if (value == UNKNOWN) {
                vector.setNull(row);
            } else {
                put.put(row, value);
            }
        }
    }
}
