package org.unmask.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unmask.bytes.csv.CsvTable;
import org.unmask.model.UnusableInput;
import org.unmask.time.TimeReader;
import org.unmask.time.TimeSettings;

/**
 * How a delimited format is told: the columns that its header must have, and the two whose values must fit, an id and a time.
 * The score is the share of sampled records with as many fields as the header whose id is there and whose time can be read.
 */
public record TableSignature(String formatId, List<String> columns, String idColumn, String timeColumn) {
    public TableSignature {
        columns = List.copyOf(columns);
    }

    /** How well the sample fits; 0 where a column is missing. */
    public Recognition recognise(InputFile file) throws IOException {
        if (file.sample().isBinary()) {
            return new Recognition(formatId, 0, List.of("it is no text"));
        }
        CsvTable table = file.table();
        List<String> missing = new ArrayList<>(columns);
        missing.removeIf(name -> table.column(name) >= 0);
        if (!missing.isEmpty()) {
            return new Recognition(formatId, 0, List.of("no column " + String.join(", ", missing)));
        }
        double ids = shareOfIds(table.values(table.column(idColumn)));
        double times = shareOfTimes(table.values(table.column(timeColumn)));
        double score = table.rows().isEmpty() ? 1 : table.steadiness() * Math.min(ids, times);
        return new Recognition(
                formatId,
                score,
                List.of(
                        "the header has " + String.join(", ", columns),
                        String.format(
                                Locale.ROOT,
                                "of %d sampled records %.1f %% have the header's number of fields, %.1f %% an id, %.1f %% a time",
                                table.rows().size(),
                                100 * table.steadiness(),
                                100 * ids,
                                100 * times)));
    }

    /** The sample as this format's table; refused where a column is missing. */
    public CsvTable demand(InputFile file) throws IOException, UnusableInput {
        CsvTable table = file.table();
        for (String name : columns) {
            if (table.column(name) < 0) {
                throw new UnusableInput(
                        "NOT_OF_FORMAT", "the header has no column " + name + ", which " + formatId + " needs");
            }
        }
        return table;
    }

    private static double shareOfIds(List<String> values) {
        long present = values.stream().filter(value -> Cells.id(value) != null).count();
        return values.isEmpty() ? 1 : (double) present / values.size();
    }

    private static double shareOfTimes(List<String> values) {
        try {
            return TimeReader.of(values, TimeSettings.of(PlatformRule.UNKNOWN, Long.MAX_VALUE))
                    .fit();
        } catch (UnusableInput unread) {
            // A question that the survey asks is no sign against the format.
            return "ASK".equals(unread.code()) ? 1 : 0;
        }
    }
}
