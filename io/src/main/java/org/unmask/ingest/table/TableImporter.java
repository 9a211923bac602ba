package org.unmask.ingest.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.table.grid.CsvFile;
import org.unmask.ingest.table.grid.JsonFile;
import org.unmask.ingest.table.grid.TableFile;
import org.unmask.ingest.table.map.ColumnMap;
import org.unmask.ingest.table.map.MapReader;
import org.unmask.ingest.table.map.MapWriter;
import org.unmask.ingest.table.map.ReadAs;
import org.unmask.model.UnusableInput;

/** Reads any table by a map: the user's, or the one proposed where nothing in it is in doubt. */
public final class TableImporter implements Importer {
    /** The id of the format for {@code --format}. */
    public static final String ID = "table";

    private static final int VERSION = 1;
    /** A table that leaves nothing in doubt is read without asking, one that does never is. */
    private static final double SURE = 0.9;

    private static final double NOT_SURE = 0.85;

    @Override
    public FormatCard card() {
        return new FormatCard(
                ID,
                VERSION,
                "Any table: CSV, TSV, NDJSON or JSON by a map",
                "rows under column names that say who posted what and when",
                "the form of the column is found by trial or named in the map; without a zone the ids prove it, or UTC is assumed and said",
                List.of(
                        "post_id, account_id, handle, text, created_at ... <- the columns that the map names",
                        "objects <- columns of links, hashtags, domains, image hashes or other ids that repeat across rows",
                        "platform <- one word, a column, or the prefix of an id"),
                List.of(
                        "Without a post id each post is a hash of its record: repeated rows are one post.",
                        "A day or month that could be either is asked for, never guessed.",
                        "Ids that a spreadsheet turned into 1.39474E+18, or JSON into 1.39474e18, are lost and rejected.",
                        "In JSON what stands inside an object has a dotted name (author.id), each element of a list [] (tags[].name).",
                        "A name that no sampled record of JSON has is taken from a map on trust, with a warning; post, account and time must be there."),
                "real files: a wide table of two platforms, comments of Reddit, one long timeline of X; JSON by invented files");
    }

    @Override
    public Recognition recognise(InputFile file) throws IOException {
        try {
            ImportSettings open = new ImportSettings(null, null, null, null, Long.MAX_VALUE);
            TableFile table = open(file);
            String doubt = table.doubt();
            if (!table.grid().isTable()) {
                return new Recognition(ID, 0, List.of(String.valueOf(doubt)));
            }
            ProposedMap proposed = ProposedMap.of(table, open);
            List<String> reasons = new ArrayList<>(doubt == null ? List.of() : List.of(doubt));
            reasons.addAll(proposed.questions());
            reasons.addAll(proposed.reasons());
            double score = Math.min(1, proposed.weakest() + 0.1) * table.grid().steadiness();
            boolean isSure = doubt == null && proposed.questions().isEmpty();
            return new Recognition(ID, isSure ? Math.max(SURE, score) : Math.min(NOT_SURE, score), reasons);
        } catch (UnusableInput unread) {
            return new Recognition(ID, 0, List.of(String.valueOf(unread.getMessage())));
        }
    }

    /** How the file would be read, with up to {@code samples} values of each column. */
    public TableProposal propose(InputFile file, ImportSettings settings, int samples)
            throws IOException, UnusableInput {
        return ProposedMap.of(open(file), settings).proposal(samples);
    }

    @Override
    public Reading survey(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        Path given = settings.map();
        if (given != null) {
            ColumnMap map = MapReader.read(Files.readString(given, StandardCharsets.UTF_8));
            TableFile table = JsonFile.looksLike(file) ? JsonFile.of(file, map) : CsvFile.of(file, map.readAs());
            return reading(table, map, List.of("read by the map that was given"), settings);
        }
        TableFile table = open(file);
        ProposedMap proposed = ProposedMap.of(table, settings);
        return reading(table, proposed.map(), proposed.reasons(), settings);
    }

    private static TableFile open(InputFile file) throws IOException, UnusableInput {
        return JsonFile.looksLike(file) ? JsonFile.of(file) : CsvFile.of(file, ReadAs.BY_TRIAL);
    }

    private static Reading reading(TableFile table, ColumnMap map, List<String> reasons, ImportSettings settings)
            throws UnusableInput {
        if (table.format().equals("csv") != map.format().equals("csv")) {
            throw new UnusableInput(
                    "NOT_OF_FORMAT", "the map is for " + map.format() + ", but the file is " + table.format());
        }
        TableClocks clocks = TableClocks.of(map, table.grid(), settings);
        TableRows first = new TableRows(map, table.grid(), clocks);
        List<String> warnings = new ArrayList<>(table.warnings());
        warnings.addAll(clocks.warnings());
        warnings.addAll(Damage.signs(table.grid(), map.columns()));
        String text = MapWriter.write(map, List.of(), Map.of());
        // A JSON record carries its names itself, so its file's other names do not change how it is read.
        List<String> header = table.format().equals("csv") ? table.grid().header() : List.of();
        FileFacts facts = new FileFacts(
                table.format(),
                VERSION,
                FileFacts.shapeOf(map.format(), VERSION, header, text),
                table.encoding(),
                clocks.created().zoneDecision(),
                text,
                reasons,
                warnings);
        return table.reading(facts, () -> first);
    }
}
