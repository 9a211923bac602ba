package org.unmask.ingest.twarccsv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.csv.CsvRecords;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.bytes.csv.ListCell;
import org.unmask.bytes.csv.NamedCells;
import org.unmask.ingest.Cells;
import org.unmask.json.JsonReader;
import org.unmask.json.JsonValue;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;
import org.unmask.xposts.FieldWarnings;

/** The cells of a row with what the plugin's options did to them undone: quoted once more as JSON, line breaks as two characters, lists. */
final class TwarcCells {
    private static final int LONGEST_CELL = 1 << 20;

    private final NamedCells cells;
    private final boolean isQuoted;
    private final JsonReader json = new JsonReader(LONGEST_CELL);

    TwarcCells(CsvTable table, CsvRecords records) {
        this.cells = new NamedCells(table, records);
        this.isQuoted = isQuoted(table, "id");
    }

    /** Whether the texts of {@code table} were quoted once more ({@code --json-encode-text}, {@code --json-encode-all}). */
    static boolean isQuoted(CsvTable table, String column) {
        List<String> values = table.column(column) < 0 ? List.of() : table.values(table.column(column));
        return !values.isEmpty() && values.stream().allMatch(TwarcCells::hasQuotes);
    }

    private static boolean hasQuotes(String cell) {
        return cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    }

    /** A cell without the quotes that were put around it; for samples of ids and times, which hold no escapes. */
    static String bare(String cell) {
        return hasQuotes(cell) ? cell.substring(1, cell.length() - 1) : cell;
    }

    /** The cell's value; empty where there is none. */
    String at(String name) {
        String cell = cells.at(name);
        if (!isQuoted || !hasQuotes(cell)) {
            return cell;
        }
        String value = parsed(cell).string();
        return value == null ? cell : value;
    }

    /** A text with its line breaks: the plugin writes them as the two characters {@code \n}. */
    String text(String name) {
        return isQuoted ? at(name) : at(name).replace("\\n", "\n");
    }

    /** Words, null where the cell is empty. */
    @Nullable
    Untrusted word(String name) {
        String words = text(name).strip();
        return words.isEmpty() ? null : Untrusted.of(words);
    }

    /** A count, null where unknown; what is no count is a warning. */
    @Nullable
    Long count(String name, FieldWarnings warnings) {
        String cell = at(name);
        if (!Cells.isCount(cell)) {
            warnings.warn(name, "COUNT_UNREADABLE");
        }
        return Cells.count(cell);
    }

    /** The list in a cell, absent where there is none or where it is not written as JSON. */
    JsonValue list(String name) {
        String cell = cells.at(name);
        return cell.startsWith("[") ? parsed(cell) : JsonValue.ABSENT;
    }

    /** The words of a list, each without {@code sign}; of the objects in it their {@code key}. Objects in Python's way are a warning. */
    List<String> words(String name, String key, char sign, FieldWarnings warnings) {
        String cell = cells.at(name);
        List<String> words = new ArrayList<>();
        JsonValue list = list(name);
        if (list.isArray()) {
            for (JsonValue item : list.items()) {
                String word = item.isObject() ? item.at(key).word() : item.word();
                add(word, sign, words);
            }
        } else if (cell.startsWith("[{")) {
            warnings.warn(name, "LIST_UNREADABLE");
        } else {
            ListCell.parts(cell, ' ').forEach(word -> add(word, sign, words));
        }
        return words;
    }

    private static void add(@Nullable String word, char sign, List<String> into) {
        String bare = word == null ? "" : Cells.withoutSign(word, sign);
        if (!bare.isEmpty()) {
            into.add(bare);
        }
    }

    private JsonValue parsed(String cell) {
        byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
        try {
            return json.read(bytes, 0, bytes.length);
        } catch (UnusableInput noJson) {
            return JsonValue.ABSENT;
        }
    }
}
