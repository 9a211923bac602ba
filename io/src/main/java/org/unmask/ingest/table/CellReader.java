package org.unmask.ingest.table;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.ListCell;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.PartMatcher;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Reads one target of a row as its map says. */
final class CellReader {
    private final int[] columns;
    private final boolean joined;
    private final @Nullable String constant;
    private final @Nullable PartMatcher match;
    private final char separator;

    /** Throws {@link UnusableInput} where the file lacks a column. */
    CellReader(ColumnUse use, List<String> header, char separatorByTrial) throws UnusableInput {
        this.columns = new int[use.from().size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columnOf(use.from().get(i), header);
        }
        this.joined = use.joined();
        this.constant = use.constant();
        this.match = use.match() == null ? null : PartMatcher.of(use.match(), 0);
        String word = use.separator();
        this.separator = word == null ? separatorByTrial : word.equals("blank") ? ' ' : word.charAt(0);
    }

    static int columnOf(String name, List<String> header) throws UnusableInput {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new UnusableInput(
                    "MAP_COLUMN_MISSING", "the map names the column \"" + name + "\", which the file does not have");
        }
        return column;
    }

    /** Sampled values as {@code use} takes them; throws {@link UnusableInput} where a column is missing. */
    static List<String> values(Grid grid, ColumnUse use) throws UnusableInput {
        CellReader reader = new CellReader(use, grid.header(), ' ');
        return grid.rows().stream().map(row -> reader.value(row::get)).toList();
    }

    /** The value; empty where there is none. */
    String value(IntFunction<String> row) {
        if (constant != null) {
            return constant;
        }
        if (columns.length == 1) {
            return matched(row.apply(columns[0]));
        }
        StringBuilder all = new StringBuilder();
        for (int column : columns) {
            String cell = row.apply(column);
            if (!cell.isBlank()) {
                if (!joined) {
                    return matched(cell);
                }
                all.append(all.length() == 0 ? "" : " ").append(cell.strip());
            }
        }
        return matched(all.toString());
    }

    private String matched(String cell) {
        if (match == null || cell.isEmpty()) {
            return cell;
        }
        String part = match.part(cell);
        return part == null ? "" : part;
    }

    /** The values of a list, without {@code sign} in front. */
    List<Untrusted> list(IntFunction<String> row, char sign) {
        String cell = value(row);
        if (cell.isEmpty()) {
            return List.of();
        }
        return ListCell.parts(cell, separator).stream()
                .map(part -> part.charAt(0) == sign ? part.substring(1) : part)
                .filter(part -> !part.isEmpty())
                .map(Untrusted::of)
                .toList();
    }
}
