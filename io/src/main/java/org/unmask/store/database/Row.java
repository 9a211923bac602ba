package org.unmask.store.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/** The current row of a small or mixed result; columns count from 1. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text that is there. */
    public String text(int column) throws SQLException {
        String value = result.getString(column);
        if (value == null) {
            throw new AssertionError("column " + column + " is null");
        }
        return value;
    }

    /** A text or null. */
    public @Nullable String textOrNull(int column) throws SQLException {
        return result.getString(column);
    }

    /** A stranger's text. */
    public Untrusted untrusted(int column) throws SQLException {
        return Untrusted.of(text(column));
    }

    /** A stranger's text or null. */
    public @Nullable Untrusted untrustedOrNull(int column) throws SQLException {
        return Untrusted.ofNullable(result.getString(column));
    }

    /** A whole number that is there; select instants as {@code epoch_us}. */
    public long number(int column) throws SQLException {
        long value = result.getLong(column);
        if (result.wasNull()) {
            throw new AssertionError("column " + column + " is null");
        }
        return value;
    }

    /** A whole number, or {@code otherwise} for null. */
    public long numberOr(int column, long otherwise) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? otherwise : value;
    }

    /** A whole number or null. */
    public @Nullable Long numberOrNull(int column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    /** A real number, NaN for null. */
    public double real(int column) throws SQLException {
        double value = result.getDouble(column);
        return result.wasNull() ? Double.NaN : value;
    }

    /** A real number or null. */
    public @Nullable Double realOrNull(int column) throws SQLException {
        double value = result.getDouble(column);
        return result.wasNull() ? null : value;
    }

    /** A flag, false for null. */
    public boolean flag(int column) throws SQLException {
        return result.getBoolean(column);
    }

    /** A flag or null. */
    public @Nullable Boolean flagOrNull(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        return result.wasNull() ? null : value;
    }

    /** A list of texts, empty for null. */
    public List<String> texts(int column) throws SQLException {
        Array array = result.getArray(column);
        List<String> texts = new ArrayList<>();
        if (array != null) {
            for (Object element : (Object[]) array.getArray()) {
                texts.add(String.valueOf(element));
            }
        }
        return texts;
    }

    /** Bytes or null. */
    public byte @Nullable [] bytesOrNull(int column) throws SQLException {
        return result.getBytes(column);
    }
}
