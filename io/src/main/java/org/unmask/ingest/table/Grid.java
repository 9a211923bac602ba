package org.unmask.ingest.table;

import java.util.List;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.model.UnusableInput;

/** Sampled rows of a table under their column names; {@code steadiness} = share of sampled records that are good rows. */
record Grid(List<String> header, List<List<String>> rows, double steadiness) {
    Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Sampled values of a column. */
    List<String> values(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Sampled values as a map takes them; throws {@link UnusableInput} where a column is missing. */
    List<String> values(ColumnUse use) throws UnusableInput {
        CellReader reader = new CellReader(use, header, ' ');
        return rows.stream().map(row -> reader.value(row::get)).toList();
    }
}
