package org.unmask.ingest.table.grid;

import java.util.List;

/** Sampled rows of a table under their column names; {@code steadiness} = share of sampled records that are good rows. */
public record Grid(List<String> header, List<List<String>> rows, double steadiness) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Sampled values of a column. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
