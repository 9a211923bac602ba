package org.unmask.ingest.table.grid;

import java.util.List;

/** Sampled rows of a table under their column names; {@code steadiness} = share of sampled records that are good rows. */
public record Grid(List<String> header, List<List<String>> rows, double steadiness) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Share of good rows from which a file is read without asking. */
    public static final double STEADY = 0.9;

    /** Whether there are rows under two columns or more. */
    public boolean isTable() {
        return header.size() > 1 && !rows.isEmpty();
    }

    /** Sampled values of a column. */
    public List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
