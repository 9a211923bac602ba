package org.unmask.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unmask.finding.RunSummary;

/**
 * A folder with one file per table and a page {@code README.txt} that says what they are, whose ids they carry and how cells are
 * written. Tables that an earlier export of ours left and that are not written again are taken away; nobody else's file is.
 */
public final class TableFolder {
    private static final String PAGE = "README.txt";
    private static final String FIRST = "Tables written by unmask";

    private final ExportCard card;
    private final String ending;
    private final String rule;
    private final Opening opening;

    /** Opens the file of one table. */
    public interface Opening {
        RowSink open(Path place, Table table) throws IOException;
    }

    /** Files that end in {@code ending}; {@code rule} = how cells are written, for the page. */
    public TableFolder(ExportCard card, String ending, String rule, Opening opening) {
        this.card = card;
        this.ending = ending;
        this.rule = rule;
        this.opening = opening;
    }

    /**
     * Writes the tables of the run, and those of the case where the format has them. Under pseudonyms the case stays out: its texts,
     * names and addresses lead to people whatever their ids are called.
     */
    public void write(ExportJob job) throws IOException {
        RunTables run = new RunTables(job, job.naming(card));
        List<Table> tables = new ArrayList<>(run.tables());
        if (!job.hides(card)) {
            tables.addAll(
                    CaseTables.ALL.stream().filter(card.tables()::contains).toList());
        }
        try (Delivery delivery = Delivery.into(job.out())) {
            for (Table table : tables) {
                try (RowSink sink = opening.open(delivery.place(table.name() + ending), table)) {
                    fill(table, run, job, sink);
                }
            }
            Files.writeString(delivery.place(PAGE), page(job, tables), StandardCharsets.UTF_8);
            removeStale(job.out(), tables);
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void fill(Table table, RunTables run, ExportJob job, RowSink sink) throws IOException {
        if (CaseTables.ALL.contains(table)) {
            CaseTables.fill(table, job.content(), sink);
        } else {
            run.fill(table, sink);
        }
    }

    private void removeStale(Path folder, List<Table> written) throws IOException {
        if (!isOurs(folder)) {
            return;
        }
        for (Table table : card.tables()) {
            if (!written.contains(table)) {
                Files.deleteIfExists(folder.resolve(table.name() + ending));
            }
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        Path page = folder.resolve(PAGE);
        if (!Files.isRegularFile(page)) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(page, StandardCharsets.ISO_8859_1)) {
            return FIRST.equals(reader.readLine());
        }
    }

    private String page(ExportJob job, List<Table> tables) {
        RunSummary run = job.run().summary();
        StringBuilder page = new StringBuilder(FIRST).append("\n\n");
        line(page, "Run " + run.runId() + ", unmask " + run.version() + ", semantics " + run.semantics() + ".");
        line(page, job.hides(card) ? CODED : NATIVE);
        line(page, rule);
        line(page, FORM);
        for (Table table : tables) {
            page.append(table.name())
                    .append(ending)
                    .append(": ")
                    .append(table.meaning())
                    .append('\n');
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
    private static final String FORM = """
            UTF-8. Times are in UTC, written in ISO 8601 with six more digits only where they are no whole second. Written numbers have
            at most twelve significant digits. Rows are in a fixed order.""";
}
