package org.unmask.store.database;

import org.unmask.model.ActionKind;

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

    /** The word of the kind whose code stands in {@code column}, a name of our own; {@code all} where there is none. */
    public static String kindWord(String column) {
        StringBuilder word = new StringBuilder("CASE ").append(column);
        for (ActionKind kind : ActionKind.values()) {
            word.append(" WHEN ").append(kind.ordinal()).append(" THEN ").append(text(kind.word()));
        }
        return word.append(" ELSE 'all' END").toString();
    }
}
