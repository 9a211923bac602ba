package org.unmask.ingest.table.map;

import java.util.List;
import java.util.Map;

/** A piece of a map file with the line it starts on: a word, a list, or keys with their pieces. */
sealed interface MapLine {
    /** 1-based line. */
    int line();

    /** A word or quoted text. */
    record Word(String text, int line) implements MapLine {}

    /** A list. */
    record Items(List<MapLine> items, int line) implements MapLine {}

    /** Keys in the order of the file. */
    record Keys(Map<String, MapLine> keys, int line) implements MapLine {}
}
