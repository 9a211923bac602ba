package org.unmask.store.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * Rows on their way into one table, held as columns; reusable after {@link #clear}.
 * Every row sets every column that any row of the batch sets; setting unknown is free where no row knows better.
 *
 * @param <C> the enum of the table's columns
 */
public final class ColumnBatch<C extends Enum<C> & TableColumn> {
    /** Stands between the texts of a list; a text of a stranger that holds it keeps U+FFFD instead. */
    private static final char SEPARATOR = '\u001F';

    private final C[] columns;
    private final Cells[] cells;
    private int rows;
    private long characters;

    /** An empty batch for the columns of {@code type}. */
    public ColumnBatch(Class<C> type) {
        columns = type.getEnumConstants();
        cells = new Cells[columns.length];
        for (C column : columns) {
            cells[column.ordinal()] = new Cells(column.shape());
        }
    }

    /** How many rows are complete. */
    public int rows() {
        return rows;
    }

    /** How many characters of text the batch holds: the larger part of its memory. */
    public long characters() {
        return characters;
    }

    /** Sets a number, code, flag or instant of the current row; {@code Long.MIN_VALUE} is unknown. */
    public void set(C column, long value) {
        cells[column.ordinal()].put(rows, value);
    }

    /** Sets a number of the current row; null is unknown. */
    public void set(C column, @Nullable Long value) {
        set(column, value == null ? Long.MIN_VALUE : value.longValue());
    }

    /** Sets a real number of the current row; NaN is unknown. */
    public void real(C column, double value) {
        // The bits of -0.0 stand for unknown here.
        set(column, Double.isNaN(value) ? Long.MIN_VALUE : Double.doubleToRawLongBits(value == 0 ? 0.0 : value));
    }

    /** Sets a flag of the current row; null is unknown. */
    public void set(C column, @Nullable Boolean value) {
        set(column, value == null ? Long.MIN_VALUE : (value ? 1 : 0));
    }

    /** Sets a text of the current row. */
    public void set(C column, @Nullable String value) {
        cells[column.ordinal()].put(rows, value);
        characters += value == null ? 0 : value.length();
    }

    /** Sets a stranger's text of the current row. */
    public void set(C column, @Nullable Untrusted value) {
        set(column, value == null ? null : value.raw());
    }

    /** Sets a list of strangers' texts of the current row. */
    public void set(C column, List<Untrusted> values) {
        set(column, joined(values));
    }

    /** Ends the current row. */
    public void endRow() {
        rows++;
    }

    /** Empties the batch and keeps its memory. */
    public void clear() {
        rows = 0;
        characters = 0;
        for (Cells cell : cells) {
            cell.forget();
        }
    }

    /** Each text led by the separator, so that no list and a list of one empty text stay two things; null for an empty list. */
    private static @Nullable String joined(List<Untrusted> values) {
        if (values.isEmpty()) {
            return null;
        }
        StringBuilder all = new StringBuilder();
        for (Untrusted value : values) {
            all.append(SEPARATOR).append(value.raw().replace(SEPARATOR, '\uFFFD'));
        }
        return all.toString();
    }

    /** The columns that at least one row knows; at least one of them travels row by row. */
    List<C> used() {
        List<C> used = new ArrayList<>();
        boolean varied = false;
        for (C column : columns) {
            if (cells[column.ordinal()].isUsed()) {
                used.add(column);
                varied |= cells[column.ordinal()].isVaried();
            }
        }
        if (!varied) {
            cells[used.get(0).ordinal()].makeVaried(rows);
        }
        return used;
    }

    Cells cells(C column) {
        return cells[column.ordinal()];
    }
}
