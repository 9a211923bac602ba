package org.unmask.export.ndjson;

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

/** Writes the tables of the contract, and those of the case, as JSON lines. Streaming. */
public final class NdjsonExporter implements Exporter {
    private static final ExportCard CARD = new ExportCard(
            "ndjson",
            "JSON lines",
            ExportCard.Place.FOLDER,
            false,
            "the tables of a run and of its case for jq, DuckDB and scripts, and for import into another case",
            tables(),
            List.of(
                    "unknown cells are left out of their object",
                    "cells carry no guard: they are exactly what strangers wrote",
                    "with --pseudonymise the tables of the case stay out, whose texts and names lead to people"),
            "duckdb -c \"SELECT * FROM read_json('OUT/ties.ndjson')\"");

    private static final String RULE = """
            One JSON object a line, keys in the order below, unknown cells left out. Texts are exactly what strangers wrote.""";

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
        new TableFolder(CARD, ".ndjson", RULE, JsonLines::create).write(job);
    }
}
