package org.unmask.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.unmask.export.CsvFile;
import org.unmask.export.Delivery;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.Naming;
import org.unmask.export.RunTables;
import org.unmask.export.Table;

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

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        Naming naming = job.naming(CARD);
        RunTables rows = new RunTables(job, naming);
        try (Delivery delivery = Delivery.into(job.out())) {
            for (Table table : rows.tables()) {
                write(table, rows, delivery, job.options().raw());
            }
            String page = CsvReadme.page(job, rows.tables(), naming.isCoded());
            Files.writeString(delivery.place(CsvReadme.NAME), page, StandardCharsets.UTF_8);
            if (CsvReadme.isOurs(job.out())) {
                Files.deleteIfExists(job.out().resolve("pairs.csv"));
            }
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Table table, RunTables rows, Delivery delivery, boolean raw) throws IOException {
        try (CsvFile file = CsvFile.create(delivery.place(table.name() + ".csv"), table, raw)) {
            rows.fill(table, file);
        }
    }
}
