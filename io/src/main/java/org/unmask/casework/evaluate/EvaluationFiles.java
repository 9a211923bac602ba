package org.unmask.casework.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unmask.casework.Refusal;
import org.unmask.casework.pictures.PictureScores;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.Measured;
import org.unmask.evaluate.Track;
import org.unmask.evaluate.inject.Operation;
import org.unmask.export.CsvFile;
import org.unmask.export.Delivery;
import org.unmask.export.Table;
import org.unmask.finding.AccountRow;
import org.unmask.model.Untrusted;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;

/** The tables and the picture of an evaluation, written into a folder whole or not at all. An empty cell is a number that is not defined. */
public final class EvaluationFiles {
    private EvaluationFiles() {}

    /** Writes {@code tracks.csv} and {@code flagged.csv}, which names authentic accounts, and gives their places. */
    public static List<Path> write(Against against, Path folder) throws IOException, Refusal {
        refuseFile(folder);
        try (Delivery delivery = Delivery.into(folder)) {
            tracks(against, delivery.place("tracks.csv"));
            flagged(against, delivery.place("flagged.csv"));
            delivery.commit();
        }
        return List.of(folder.resolve("tracks.csv"), folder.resolve("flagged.csv"));
    }

    /** Writes {@code recall.csv} and {@code recall.svg} and gives their places. */
    public static List<Path> write(RecallSurface surface, Path folder) throws IOException, Refusal {
        refuseFile(folder);
        try (Delivery delivery = Delivery.into(folder)) {
            recall(surface, delivery.place("recall.csv"));
            Files.writeString(delivery.place("recall.svg"), RecallPicture.of(surface), StandardCharsets.UTF_8);
            delivery.commit();
        }
        return List.of(folder.resolve("recall.csv"), folder.resolve("recall.svg"));
    }

    /** Writes {@code disguises.csv} and gives its place. */
    public static List<Path> write(Map<Disguise, TextRecall.Score> scores, Path folder) throws IOException, Refusal {
        refuseFile(folder);
        try (Delivery delivery = Delivery.into(folder)) {
            DisguiseFiles.texts(scores, delivery.place("disguises.csv"));
            delivery.commit();
        }
        return List.of(folder.resolve("disguises.csv"));
    }

    /** Writes {@code changes.csv} and gives its place. */
    public static List<Path> write(PictureScores scores, Path folder) throws IOException, Refusal {
        refuseFile(folder);
        try (Delivery delivery = Delivery.into(folder)) {
            DisguiseFiles.pictures(scores, delivery.place("changes.csv"));
            delivery.commit();
        }
        return List.of(folder.resolve("changes.csv"));
    }

    private static void refuseFile(Path folder) throws Refusal {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(
                    Refusal.Fault.REQUEST,
                    "E-EVALUATE-PLACE",
                    "The place of the tables is a file: " + folder,
                    "An evaluation writes a folder of tables.",
                    "Name another place with --out.");
        }
    }

    private static void tracks(Against against, Path path) throws IOException {
        List<String> rates = List.of("precision", "recall", "false_positive_rate", "f1", "precision_at_prevalence");
        List<String> columns =
                new ArrayList<>(List.of("track", "bound", "area", "area_low", "area_high", "true_positives"));
        columns.addAll(List.of("false_positives", "false_negatives", "true_negatives"));
        rates.forEach(rate -> columns.addAll(List.of(rate, rate + "_low", rate + "_high")));
        columns.add("prevalence");
        try (CsvFile file = CsvFile.create(path, table("tracks", columns), false)) {
            for (Track track : against.tracks()) {
                for (Track.Cut cut : track.cuts()) {
                    file.word(track.name());
                    file.word(cut.word());
                    number(file, track.area(), track.areaInterval());
                    measured(file, cut.measured(), against.prevalence());
                }
            }
            Against.Transferred transferred = against.transferred();
            if (transferred != null) {
                file.word("score, other half");
                file.word("percentile " + transferred.percentile());
                number(file, Double.NaN, Interval.UNKNOWN);
                measured(file, transferred.measured(), against.prevalence());
            }
        }
    }

    private static void measured(CsvFile file, Measured measured, double prevalence) {
        file.whole(measured.counts().truePositives());
        file.whole(measured.counts().falsePositives());
        file.whole(measured.counts().falseNegatives());
        file.whole(measured.counts().trueNegatives());
        number(file, measured.counts().precision(), measured.precision());
        number(file, measured.counts().recall(), measured.recall());
        number(file, measured.counts().falsePositiveRate(), measured.falsePositiveRate());
        number(file, measured.counts().f1(), measured.f1());
        number(
                file,
                measured.counts().precisionAt(prevalence),
                measured.counts().precisionIntervalAt(prevalence));
        file.number(prevalence);
        file.end();
    }

    static void number(CsvFile file, double value, Interval interval) {
        file.number(value);
        file.number(interval.low());
        file.number(interval.high());
    }

    private static void flagged(Against against, Path path) throws IOException {
        List<String> columns =
                List.of("platform", "account_id", "handle", "coordination", "grade", "score", "group_id");
        try (CsvFile file = CsvFile.create(path, table("flagged", columns), false)) {
            for (AccountRow row : against.flagged()) {
                file.word(row.account().platform());
                file.text(row.account().id());
                file.text(row.handle());
                file.word(row.coordination().word());
                file.word(row.grade().word());
                Double score = row.score();
                file.number(score == null ? Double.NaN : score);
                file.text(Untrusted.ofNullable(row.groupId()));
                file.end();
            }
        }
    }

    private static void recall(RecallSurface surface, Path path) throws IOException {
        List<String> columns = new ArrayList<>(
                List.of("kind", "wording", "platforms", "accounts", "objects", "shared", "tightness", "cover"));
        columns.addAll(
                List.of("turnout", "repeats", "members", "graded_moderate", "recall", "recall_low", "recall_high"));
        columns.addAll(
                List.of("coordination_moderate", "coordination_recall", "coordination_low", "coordination_high"));
        columns.addAll(
                List.of("operations_found", "operations_low", "operations_high", "others_pulled_in", "lowered_by"));
        try (CsvFile file = CsvFile.create(path, table("recall", columns), false)) {
            for (RecallSurface.Cell cell : surface.cells()) {
                Operation shape = cell.shape();
                file.word(surface.manner().kindWords());
                file.word(surface.manner().wording().word());
                file.whole(surface.manner().platforms());
                file.whole(shape.accounts());
                file.whole(shape.objects());
                file.word(shape.shared().word());
                file.word(shape.tightness().word());
                file.word(shape.cover().word());
                file.number(shape.turnout());
                file.whole(cell.repeats());
                file.whole(cell.members());
                file.whole(cell.graded());
                number(file, cell.recall(), cell.recallInterval());
                file.whole(cell.coordinated());
                number(file, cell.coordination(), cell.coordinationInterval());
                file.whole(cell.operationsFound());
                file.number(cell.operationsInterval().low());
                file.number(cell.operationsInterval().high());
                file.whole(cell.others());
                file.list(cell.lowered().entrySet().stream()
                        .map(why -> Untrusted.of(why.getKey() + " " + why.getValue()))
                        .toList());
                file.end();
            }
        }
    }

    static Table table(String name, List<String> columns) {
        return new Table(
                name,
                "one row a measurement",
                columns.stream()
                        .map(column -> new Table.Column(column, Table.Type.NUMBER, column))
                        .toList());
    }
}
