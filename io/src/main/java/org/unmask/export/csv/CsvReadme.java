package org.unmask.export.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.unmask.export.ExportJob;
import org.unmask.export.Table;
import org.unmask.finding.RunSummary;

/** The page beside the tables: what they are, whose ids they carry, how to take the guard off. */
final class CsvReadme {
    static final String NAME = "README.txt";
    private static final String FIRST = "Tables written by unmask";

    private CsvReadme() {}

    /** Whether {@code folder} holds tables of an earlier export of ours, so that a table of it that is not written again is stale. */
    static boolean isOurs(Path folder) throws IOException {
        Path page = folder.resolve(NAME);
        if (!Files.isRegularFile(page)) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(page, StandardCharsets.ISO_8859_1)) {
            return FIRST.equals(reader.readLine());
        }
    }

    static String page(ExportJob job, List<Table> tables, boolean coded) {
        RunSummary run = job.run().summary();
        StringBuilder page = new StringBuilder(FIRST).append("\n\n");
        line(page, "Run " + run.runId() + ", unmask " + run.version() + ", semantics " + run.semantics() + ".");
        line(page, coded ? CODED : NATIVE);
        line(page, job.options().raw() ? RAW : GUARD);
        line(page, FORM);
        for (Table table : tables) {
            page.append(table.name()).append(".csv: ").append(table.meaning()).append('\n');
            table.columns()
                    .forEach(column -> page.append("  ")
                            .append(column.name())
                            .append(" - ")
                            .append(column.meaning())
                            .append('\n'));
            page.append('\n');
        }
        return page.toString();
    }

    private static void line(StringBuilder page, String text) {
        page.append(text).append("\n\n");
    }

    private static final String NATIVE = """
            These are an analyst's working tables. They carry native ids and handles, also of people who did nothing but use a
            platform. Do not publish them; export with --pseudonymise for others.""";
    private static final String CODED = """
            Accounts, handles, posts and objects stand under keyed pseudonyms (HMAC-SHA-256 with the case's key); the rows keep the
            order of the native ids. Who holds the source data can still join exact times and counts back: pseudonymous is not anonymous.""";
    private static final String GUARD = """
            A cell whose first character after any number of ' is = + - @ TAB LF CR NUL or one of the full-width signs U+FF1D U+FF0B
            U+FF0D U+FF20 has one more ' in front, so that no spreadsheet runs it. Inverse, exact: a cell that starts with one or more
            ' followed by one of these characters loses its first '. Numbers are written by unmask and carry no guard.""";
    private static final String RAW = """
            Written with --raw: cells are exactly what strangers wrote. Do not open these files in a spreadsheet.""";
    private static final String FORM = """
            UTF-8, comma, LF, RFC 4180 quotes. An empty cell means unknown. Times are ISO 8601 in UTC, with six more digits only where
            they are no whole second. Numbers have at most twelve significant digits. Lists are joined by |. Rows are in a fixed order.""";
}
