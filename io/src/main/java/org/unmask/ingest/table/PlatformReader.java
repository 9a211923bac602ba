package org.unmask.ingest.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.unmask.ingest.PlatformRule;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.PlatformUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.UnusableInput;

/** Says which platform a row belongs to. */
final class PlatformReader {
    private final PlatformUse use;
    private final int column;

    PlatformReader(ColumnMap map, List<String> header) throws UnusableInput {
        this.use = map.platform();
        if (use instanceof PlatformUse.FromColumn from) {
            column = CellReader.columnOf(from.column(), header);
        } else if (use instanceof PlatformUse.PrefixOf prefix) {
            column = CellReader.columnOf(named(prefix.column(), map, header), header);
        } else {
            column = -1;
        }
    }

    /** A column's name, or the word of a target that stands for its column. */
    private static String named(String name, ColumnMap map, List<String> header) {
        if (!header.contains(name)) {
            for (Map.Entry<Target, ColumnUse> entry : map.columns().entrySet()) {
                if (entry.getKey().word().equals(name)
                        && entry.getValue().from().size() == 1) {
                    return entry.getValue().from().get(0);
                }
            }
        }
        return name;
    }

    /** The platform where it is one for all rows, else {@link PlatformRule#UNKNOWN}. */
    String common() {
        return use instanceof PlatformUse.Word word ? word.word() : PlatformRule.UNKNOWN;
    }

    /** The platform of a row; {@link PlatformRule#UNKNOWN} where the map does not translate its value. */
    String of(IntFunction<String> row) {
        if (use instanceof PlatformUse.FromColumn from) {
            String cell = row.apply(column).strip();
            String known = from.values().get(cell);
            return known != null ? known : from.values().isEmpty() ? ownWord(cell) : PlatformRule.UNKNOWN;
        }
        if (use instanceof PlatformUse.PrefixOf prefix) {
            String cell = row.apply(column);
            for (Map.Entry<String, String> entry : prefix.values().entrySet()) {
                if (cell.startsWith(entry.getKey())) {
                    return entry.getValue();
                }
            }
            return PlatformRule.UNKNOWN;
        }
        return common();
    }

    private static String ownWord(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return word.matches("[a-z0-9]{1,32}") ? word : PlatformRule.UNKNOWN;
    }
}
