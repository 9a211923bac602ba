package org.unmask.store.database;

/** The one place that quotes. Values are bound wherever the database can bind; paths of our own folders in settings and COPY cannot be. */
public final class Sql {
    private Sql() {}

    /** A text literal. */
    public static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text literal cannot hold NUL");
        }
        return "'" + value.replace("'", "''") + "'";
    }

    /** A quoted identifier; for names of our own enums only. */
    public static String name(String identifier) {
        return "\"" + identifier.replace("\"", "\"\"") + "\"";
    }
}
