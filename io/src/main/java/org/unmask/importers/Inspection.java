package org.unmask.importers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.table.TableImporter;
import org.unmask.ingest.table.TableProposal;
import org.unmask.model.UnusableInput;

/**
 * What {@code unmask inspect} tells of a file: the format with score and reasons, how the others fit, columns and what they become with
 * sampled values, the decision on times, and what stands in the way.
 * {@code mapText} is a map that reads the file as a table, or null where it is none; {@code isConfident} = imported without asking;
 * {@code columns} is empty for formats that are no tables: their card shows what becomes what.
 */
public record Inspection(
        String format,
        double score,
        boolean isConfident,
        List<String> reasons,
        List<Recognition> others,
        String encoding,
        String delimiter,
        List<TableProposal.ColumnView> columns,
        String timeDecision,
        List<String> problems,
        @Nullable String mapText) {
    public Inspection {
        reasons = List.copyOf(reasons);
        others = List.copyOf(others);
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** Looks at {@code file} with up to {@code samples} values of each column. Throws {@link UnusableInput} where it is empty or no text. */
    public static Inspection of(InputFile file, ImportSettings settings, int samples)
            throws IOException, UnusableInput {
        List<Recognition> ranked = Importers.rank(file);
        TableProposal table = table(file, settings, samples);
        List<String> problems = new ArrayList<>();
        Importer importer = chosen(file, settings, problems);
        if (importer == null || importer instanceof TableImporter) {
            return ofTable(table, ranked, importer != null, problems);
        }
        Recognition fit = importer.recognise(file);
        String encoding = file.sample().encoding().word();
        String times = "a question is open";
        try {
            FileFacts facts = importer.survey(file, settings).facts();
            times = facts.zoneDecision();
            problems.addAll(facts.warnings());
        } catch (UnusableInput question) {
            problems.add(question.code() + ": " + question.getMessage());
        }
        return new Inspection(
                fit.formatId(),
                fit.score(),
                true,
                fit.reasons(),
                without(ranked, fit.formatId()),
                encoding,
                table == null ? "" : table.delimiter(),
                table == null ? List.of() : CardColumns.of(importer.card(), table.columns()),
                times,
                problems,
                table == null ? null : table.mapText());
    }

    private static @Nullable Importer chosen(InputFile file, ImportSettings settings, List<String> problems)
            throws IOException, UnusableInput {
        try {
            return Importers.recognise(file, settings).importer();
        } catch (UnusableInput question) {
            if (question.code().equals("EMPTY") || question.code().equals("BINARY")) {
                throw question;
            }
            problems.add(question.code() + ": " + question.getMessage());
            return null;
        }
    }

    private static @Nullable TableProposal table(InputFile file, ImportSettings settings, int samples)
            throws IOException {
        try {
            return new TableImporter().propose(file, settings, samples);
        } catch (UnusableInput noTable) {
            return null;
        }
    }

    private static Inspection ofTable(
            @Nullable TableProposal table, List<Recognition> ranked, boolean confident, List<String> problems)
            throws UnusableInput {
        if (table == null) {
            throw new UnusableInput("NOT_RECOGNISED", "no format fits, and it is no table");
        }
        List<String> all = new ArrayList<>(problems);
        all.addAll(table.problems());
        double score = ranked.stream()
                .filter(fit -> fit.formatId().equals(TableImporter.ID))
                .mapToDouble(Recognition::score)
                .findFirst()
                .orElse(0);
        return new Inspection(
                TableImporter.ID,
                score,
                confident,
                table.reasons(),
                without(ranked, TableImporter.ID),
                table.encoding(),
                table.delimiter(),
                table.columns(),
                table.timeDecision(),
                all,
                table.mapText());
    }

    private static List<Recognition> without(List<Recognition> ranked, String formatId) {
        return ranked.stream().filter(fit -> !fit.formatId().equals(formatId)).toList();
    }
}
