package org.unmask.exporters;

import java.util.List;
import java.util.stream.Collectors;
import org.unmask.export.Exporter;
import org.unmask.export.coortweet.CoortweetExporter;
import org.unmask.export.csv.CsvExporter;
import org.unmask.export.gexf.GexfExporter;
import org.unmask.export.graphml.GraphmlExporter;
import org.unmask.export.ndjson.NdjsonExporter;
import org.unmask.export.parquet.ParquetExporter;
import org.unmask.export.qut.QutExporter;
import org.unmask.model.UnusableParameter;

/** Every exporter, in the order in which help shows them. */
public final class Exporters {
    private Exporters() {}

    /** All of them. */
    public static List<Exporter> all() {
        return List.of(
                new CsvExporter(),
                new ParquetExporter(),
                new NdjsonExporter(),
                new GraphmlExporter(),
                new GexfExporter(),
                new CoortweetExporter(),
                new QutExporter());
    }

    /** The exporter of that format id. Throws {@link UnusableParameter}. */
    public static Exporter ofFormat(String id) {
        for (Exporter exporter : all()) {
            if (exporter.card().id().equals(id)) {
                return exporter;
            }
        }
        throw new UnusableParameter(
                "the export format",
                id,
                "one of " + all().stream().map(e -> e.card().id()).collect(Collectors.joining(", ")));
    }
}
