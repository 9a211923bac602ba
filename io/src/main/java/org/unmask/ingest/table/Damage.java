package org.unmask.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unmask.ingest.Cells;
import org.unmask.ingest.table.grid.Grid;
import org.unmask.ingest.table.map.ColumnUse;
import org.unmask.ingest.table.map.Target;
import org.unmask.model.UnusableInput;

/** Signs that a spreadsheet or an export damaged the values: counted over the sample and told. */
final class Damage {
    private static final int SPREADSHEET_DIGITS = 15;
    private static final int LONGEST_CELL = 32_767;

    private Damage() {}

    /** One sentence for each sign found in the columns that are used. */
    static List<String> signs(Grid grid, Map<Target, ColumnUse> columns) throws UnusableInput {
        List<String> signs = new ArrayList<>();
        for (Map.Entry<Target, ColumnUse> entry : columns.entrySet()) {
            ColumnStats values = new ColumnStats(CellReader.values(grid, entry.getValue()));
            String name = String.join(", ", entry.getValue().from());
            switch (entry.getKey().fit()) {
                case POST_ID, ACCOUNT, REFERENCE -> ids(name, values, signs);
                case TEXT -> texts(name, values, signs);
                case TIME -> times(name, values, signs);
                default -> {
                    // Other columns carry no keys, and what is unreadable in them is counted row by row.
                }
            }
        }
        return signs;
    }

    private static void ids(String name, ColumnStats values, List<String> signs) {
        if (values.share(Cells::isDamagedId) > 0) {
            signs.add("column " + name
                    + " holds ids such as 1.39474E+18: the file was opened in a spreadsheet, and those ids are lost");
        }
        if (values.share(Damage::endsInZeros) > 0.5) {
            signs.add(
                    "column " + name
                            + " holds ids that end in zeros after 15 digits: a spreadsheet rounded them, so they cannot be used as keys");
        }
    }

    private static boolean endsInZeros(String value) {
        String whole = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
        return whole.length() > SPREADSHEET_DIGITS
                && whole.chars().allMatch(c -> c >= '0' && c <= '9')
                && whole.substring(SPREADSHEET_DIGITS).chars().allMatch(c -> c == '0');
    }

    private static void texts(String name, ColumnStats values, List<String> signs) {
        if (values.share(value ->
                        value.contains("Ã©") || value.contains("â€") || value.contains("Ã¼") || value.contains("Ã¤"))
                > 0.01) {
            signs.add("column " + name
                    + " shows letters such as Ã© and â€™: its text was decoded wrongly before it came here");
        }
        int longest = values.values().stream().mapToInt(String::length).max().orElse(0);
        long cut = values.values().stream()
                .filter(value -> value.length() == longest)
                .count();
        if (longest >= LONGEST_CELL
                || (longest > 100 && cut >= 5 && cut * 20 >= values.values().size())) {
            signs.add("column " + name + " holds texts that are cut at " + longest + " characters");
        }
    }

    private static void times(String name, ColumnStats values, List<String> signs) {
        if (values.share(value -> value.startsWith("####")) > 0) {
            signs.add("column " + name + " holds ########: a spreadsheet column was too narrow when it was saved");
        }
    }
}
