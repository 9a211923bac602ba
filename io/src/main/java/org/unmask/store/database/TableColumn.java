package org.unmask.store.database;

import java.util.Locale;

/** A column that columns in memory are written to; implemented by enums, so that identifiers never come from data. */
public interface TableColumn {
    /** The name of the enum constant. */
    String name();

    /** How it travels. */
    Shape shape();

    /** The name in the table. */
    default String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
