package org.unmask.ingest.table.map;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the platform of a row comes from. */
public sealed interface PlatformUse {
    /** The same for every row. */
    record Word(String word) implements PlatformUse {}

    /** A column's value, translated. */
    record FromColumn(String column, SortedMap<String, String> values) implements PlatformUse {
        /** Of any map. */
        public FromColumn(String column, Map<String, String> values) {
            this(column, (SortedMap<String, String>) new TreeMap<>(values));
        }
    }

    /** The start of a column's value, translated. */
    record PrefixOf(String column, SortedMap<String, String> values) implements PlatformUse {
        /** Of any map. */
        public PrefixOf(String column, Map<String, String> values) {
            this(column, (SortedMap<String, String>) new TreeMap<>(values));
        }
    }
}
