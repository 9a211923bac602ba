package org.unmask.export.csv;

import java.io.IOException;
import java.util.List;
import org.unmask.export.CsvFile;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.RunTables;
import org.unmask.export.TableFolder;

/** Writes the tables of the contract as CSV. Streaming: memory does not grow with the rows. */
public final class CsvExporter implements Exporter {
    private static final ExportCard CARD = new ExportCard(
            "csv",
            "CSV tables",
            ExportCard.Place.FOLDER,
            false,
            "the tables of a run for spreadsheets, R, pandas and scripts",
            RunTables.ALL,
            List.of(
                    "a cell that a spreadsheet would run carries a leading '; --raw leaves it out, README.txt tells the inverse",
                    "read ids as text: spreadsheets and naive readers round long ones",
                    "an empty cell means unknown, an empty text is \"\""),
            "pandas.read_csv(\"OUT/ties.csv\", dtype={\"account_a\": str, \"account_b\": str})");

    private static final String FORM = """
            Comma, LF, RFC 4180 quotes. An empty cell means unknown, an empty text is "". Lists are joined by |.""";
    private static final String GUARD = FORM + "\n\n" + """
            A cell whose first character after any number of ' is = + - @ TAB LF CR NUL or one of the full-width signs U+FF1D U+FF0B
            U+FF0D U+FF20 has one more ' in front, so that no spreadsheet runs it. Inverse, exact: a cell that starts with one or more
            ' followed by one of these characters loses its first '. Numbers are written by unmask and carry no guard.""";
    private static final String RAW = FORM + "\n\n" + """
            Written with --raw: cells are exactly what strangers wrote. Do not open these files in a spreadsheet.""";

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        boolean raw = job.options().raw();
        new TableFolder(CARD, ".csv", raw ? RAW : GUARD, (place, table) -> CsvFile.create(place, table, raw))
                .write(job);
    }
}
