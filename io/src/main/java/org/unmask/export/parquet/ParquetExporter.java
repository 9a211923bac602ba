package org.unmask.export.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unmask.export.CaseTables;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.RunTables;
import org.unmask.export.Table;
import org.unmask.export.TableFolder;

/** Writes the tables of the contract, and those of the case, as Parquet. Streaming by row groups. */
public final class ParquetExporter implements Exporter {
    private static final ExportCard CARD = new ExportCard(
            "parquet",
            "Parquet tables",
            ExportCard.Place.FOLDER,
            false,
            "the tables of a run and of its case, typed: ids stay text, times are UTC, lists are lists",
            tables(),
            List.of(
                    "cells carry no guard: they are exactly what strangers wrote",
                    "numbers have full precision here, twelve digits in CSV and NDJSON",
                    "with --pseudonymise the tables of the case stay out, whose texts and names lead to people"),
            "pandas.read_parquet(\"OUT/ties.parquet\")");

    private static final String RULE = """
            Parquet, zstd. Ids are STRING, times TIMESTAMP(MICROS, UTC), lists LIST<STRING>; numbers have full precision. Texts are
            exactly what strangers wrote.""";

    private static List<Table> tables() {
        List<Table> tables = new ArrayList<>(RunTables.ALL);
        tables.addAll(CaseTables.ALL);
        return tables;
    }

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        new TableFolder(CARD, ".parquet", RULE, ParquetFile::create).write(job);
    }
}
