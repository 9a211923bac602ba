package org.unmask.export;

import java.util.List;

/** A table of an export: the same name and columns in CSV, NDJSON and Parquet. */
public record Table(String name, String meaning, List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** The names of the columns in their order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }

    /** A column; {@code meaning} says the unit where there is one. */
    public record Column(String name, Type type, String meaning) {}

    /** What a column holds. */
    public enum Type {
        /** Text; ids are always text. */
        TEXT,
        /** A whole number. */
        WHOLE,
        /** A number with a fraction, twelve significant digits in CSV and NDJSON. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** A moment, UTC, to the microsecond. */
        TIME,
        /** A list of texts; joined by {@code |} in CSV. */
        LIST
    }
}
