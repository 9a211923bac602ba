package org.unmask.ingest.table.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.Lines;
import org.unmask.bytes.TextEncoding;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.ReadAs;
import org.unmask.json.JsonSpread;
import org.unmask.json.JsonValue;
import org.unmask.model.UnusableInput;

/** A file of JSON objects, one a line or the elements of a list. */
public final class JsonFile implements TableFile {
    /** The longest record that is read, in bytes. */
    static final int LONGEST_RECORD = Lines.DEFAULT_LIMIT;

    /** More names than any export has: beyond, the keys themselves are data. */
    private static final int MOST_COLUMNS = 1000;

    private final InputFile file;
    private final String encoding;
    private final boolean isDocument;
    private final List<JsonColumn> columns = new ArrayList<>();
    private final Grid grid;
    private final List<String> warnings = new ArrayList<>();

    private JsonFile(InputFile file, JsonSpread spread, Set<String> named) throws IOException {
        this.file = file;
        this.encoding = file.sample().encoding().word();
        this.isDocument = spread.isDocument();
        List<JsonValue> objects =
                spread.records().stream().filter(JsonValue::isObject).toList();
        Set<String> names = new LinkedHashSet<>();
        objects.forEach(record -> JsonColumn.paths(record, "", MOST_COLUMNS, names));
        if (file.sample().encoding() == TextEncoding.WINDOWS_1252) {
            warnings.add(FileFacts.GUESSED_ENCODING);
        }
        if (names.size() >= MOST_COLUMNS) {
            warnings.add("the records have " + MOST_COLUMNS + " keys or more: only the first are looked at");
        }
        for (String name : named) {
            if (names.add(name)) {
                warnings.add("the map names " + name + ", which no sampled record has");
            }
        }
        names.forEach(name -> columns.add(new JsonColumn(name)));
        int all = spread.records().size() + spread.damaged();
        this.grid = new Grid(
                List.copyOf(names),
                objects.stream().map(this::cells).toList(),
                all == 0 ? 0 : (double) objects.size() / all);
    }

    /** Whether the first thing in {@code file} is a brace or bracket, as in JSON. */
    public static boolean looksLike(InputFile file) throws IOException {
        char first = file.sample().firstLetter();
        return first == '{' || first == '[';
    }

    /** The file under the names that its sampled records have. Throws {@link UnusableInput} for a list in UTF-16, which has no places to go by. */
    public static JsonFile of(InputFile file) throws IOException, UnusableInput {
        return new JsonFile(file, spread(file), Set.of());
    }

    /** The same for {@code map}, which may name what is rare and in no sampled record, save what every post must have. */
    public static JsonFile of(InputFile file, ColumnMap map) throws IOException, UnusableInput {
        return new JsonFile(file, spread(file), map.rareColumns());
    }

    private static JsonSpread spread(InputFile file) throws IOException, UnusableInput {
        JsonSpread spread = JsonSpread.of(file, file.sample(), LONGEST_RECORD);
        if (spread.isDocument() && spread.isWide()) {
            throw new UnusableInput(
                    "ENCODING", "it is one JSON document in UTF-16, which is read only as UTF-8: save it as UTF-8");
        }
        return spread;
    }

    private List<String> cells(JsonValue record) {
        return columns.stream().map(column -> column.cell(record)).toList();
    }

    @Override
    public String format() {
        return isDocument ? "json" : "ndjson";
    }

    @Override
    public ReadAs readAs() {
        return ReadAs.BY_TRIAL;
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public @Nullable String doubt() {
        if (grid.rows().isEmpty()) {
            return "it begins like JSON, but no sampled record is a JSON object";
        }
        if (grid.header().size() < 2) {
            return "its JSON objects have no two named values";
        }
        return grid.steadiness() >= Grid.STEADY
                ? null
                : String.format(
                        Locale.ROOT,
                        "only %.0f %% of the sampled records are JSON objects in %s",
                        100 * grid.steadiness(),
                        encoding);
    }

    @Override
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    @Override
    public Importer.Reading reading(FileFacts facts, Start start) {
        return new JsonRows(file, facts, columns, start);
    }
}
