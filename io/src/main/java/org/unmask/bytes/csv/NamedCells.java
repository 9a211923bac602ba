package org.unmask.bytes.csv;

import java.util.HashMap;
import java.util.Map;

/** The cells of the current record by the names of their columns; a column that the file does not have is always empty. */
public final class NamedCells {
    private final Map<String, Integer> places = new HashMap<>();
    private final CsvTable table;
    private final CsvRecords records;

    /** The cells of wherever {@code records} stands. */
    public NamedCells(CsvTable table, CsvRecords records) {
        this.table = table;
        this.records = records;
    }

    /** The cell of that column, or an empty string. */
    public String at(String name) {
        Integer known = places.get(name);
        int place = known == null ? table.column(name) : known;
        if (known == null) {
            places.put(name, place);
        }
        return place < 0 ? "" : records.cell(place);
    }
}
