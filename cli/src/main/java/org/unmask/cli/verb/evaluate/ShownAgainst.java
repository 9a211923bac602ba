package org.unmask.cli.verb.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.evaluate.Against;
import org.unmask.cli.Answer;
import org.unmask.cli.say.Table;
import org.unmask.cli.say.Words;
import org.unmask.evaluate.Confusion;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.Measured;
import org.unmask.evaluate.Track;
import org.unmask.finding.AccountRow;

/** An evaluation against labels, for people and as data. */
final class ShownAgainst {
    private final Against against;
    private final List<Path> files;

    private ShownAgainst(Against against, List<Path> files) {
        this.against = against;
        this.files = files;
    }

    static Answer of(Against against, List<Path> files) {
        ShownAgainst shown = new ShownAgainst(against, files);
        return Answer.of(shown.data(), shown.lines());
    }

    private List<String> lines() {
        Against.Population who = against.population();
        List<String> lines = new ArrayList<>();
        lines.add(
                "run " + Words.runId(against.runId()) + ": " + Words.count(who.operations()) + " accounts labelled io, "
                        + Words.count(who.authentic()) + " control; " + Words.count(who.absent())
                        + " labelled accounts are not in the case, " + Words.count(who.unlabelled())
                        + " accounts of the case have no label; neither is counted");
        lines.add("");
        Table table = new Table(
                "track",
                "flagged",
                "right",
                "wrong",
                "missed",
                "precision",
                "recall",
                "F1",
                "AUC",
                "precision at " + against.prevalence());
        against.tracks().forEach(track -> rows(table, track));
        Against.Transferred transferred = against.transferred();
        if (transferred != null) {
            row(table, "score", "percentile " + transferred.percentile() + ", other half", transferred.measured(), "");
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.addAll(explained());
        lines.add("");
        lines.addAll(flagged());
        files.forEach(file -> lines.add("written: " + file));
        if (!files.isEmpty()) {
            lines.add("flagged.csv names authentic accounts by their native ids: do not publish it");
        }
        return lines;
    }

    private void rows(Table table, Track track) {
        String area = withInterval(track.area(), track.areaInterval());
        for (Track.Cut cut : track.cuts()) {
            row(table, track.name(), cut.word(), cut.measured(), area);
            area = "";
        }
    }

    private void row(Table table, String track, String bound, Measured measured, String area) {
        Confusion counts = measured.counts();
        table.row(
                track,
                bound,
                Words.count(counts.truePositives()),
                Words.count(counts.falsePositives()),
                Words.count(counts.falseNegatives()),
                withInterval(counts.precision(), measured.precision()),
                withInterval(counts.recall(), measured.recall()),
                withInterval(counts.f1(), measured.f1()),
                area,
                withInterval(
                        counts.precisionAt(against.prevalence()), counts.precisionIntervalAt(against.prevalence())));
    }

    private static String withInterval(double value, Interval interval) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String ends = Double.isNaN(interval.low())
                ? ""
                : " [" + Words.number(interval.low()) + ", " + Words.number(interval.high()) + "]";
        return Words.number(value) + ends;
    }

    private List<String> explained() {
        List<String> lines = new ArrayList<>(
                List.of(
                        "Intervals are of 95 %: Wilson for precision and recall, accounts drawn anew within each label for F1 and AUC. Accounts of one",
                        "operation are alike and groups are flagged whole, so they are rather too narrow.",
                        "Precision at " + against.prevalence()
                                + " = if so small a share of all accounts belonged to operations, from recall and false-positive rate.",
                        "AUC of coordination and grade is that of four steps. A trace orders accounts by evidence, then by their least q."));
        lines.add(
                against.tracks().stream().noneMatch(track -> track.name().equals("score"))
                        ? "This run has no scores: the ranking track is not measured."
                        : "Percentiles of score were not chosen on these labels, except that of the other half: best F1 on one half, measured on the other.");
        return lines;
    }

    private List<String> flagged() {
        List<String> lines = new ArrayList<>();
        if (against.flagged().isEmpty()) {
            lines.add("no authentic account was flagged by the evidence track");
            return lines;
        }
        lines.add("authentic accounts that the evidence track flagged, for your eyes only:");
        Table table = new Table("platform", "account", "handle", "coordination", "grade", "score", "group");
        for (AccountRow row : against.flagged()) {
            table.row(
                    row.account().platform(),
                    row.account().id(),
                    row.handle(),
                    row.coordination().word(),
                    row.grade().word(),
                    Words.number(row.score()),
                    row.groupId());
        }
        lines.addAll(table.lines());
        return lines;
    }

    private Map<String, Object> data() {
        Against.Population who = against.population();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mode", "labels");
        data.put("run_id", against.runId());
        data.put("io", who.operations());
        data.put("control", who.authentic());
        data.put("absent", who.absent());
        data.put("unlabelled", who.unlabelled());
        data.put("prevalence", against.prevalence());
        data.put("tracks", against.tracks().stream().map(this::data).toList());
        Against.Transferred transferred = against.transferred();
        Map<String, Object> half = new LinkedHashMap<>();
        if (transferred != null) {
            half.put("percentile", transferred.percentile());
            half.putAll(data(transferred.measured()));
        }
        data.put("score_other_half", half);
        data.put(
                "flagged_authentic",
                against.flagged().stream().map(ShownAgainst::data).toList());
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }

    private Map<String, Object> data(Track track) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("track", track.name());
        put(data, "auc", track.area(), track.areaInterval());
        List<Object> cuts = new ArrayList<>();
        for (Track.Cut cut : track.cuts()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("bound", cut.word());
            one.putAll(data(cut.measured()));
            cuts.add(one);
        }
        data.put("cuts", cuts);
        return data;
    }

    private Map<String, Object> data(Measured measured) {
        Confusion counts = measured.counts();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("true_positives", counts.truePositives());
        data.put("false_positives", counts.falsePositives());
        data.put("false_negatives", counts.falseNegatives());
        data.put("true_negatives", counts.trueNegatives());
        put(data, "precision", counts.precision(), measured.precision());
        put(data, "recall", counts.recall(), measured.recall());
        put(data, "false_positive_rate", counts.falsePositiveRate(), measured.falsePositiveRate());
        put(data, "f1", counts.f1(), measured.f1());
        double prevalence = against.prevalence();
        put(data, "precision_at_prevalence", counts.precisionAt(prevalence), counts.precisionIntervalAt(prevalence));
        return data;
    }

    private static void put(Map<String, Object> data, String name, double value, Interval interval) {
        data.put(name, value);
        data.put(name + "_low", interval.low());
        data.put(name + "_high", interval.high());
    }

    private static Map<String, Object> data(AccountRow row) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("platform", row.account().platform());
        data.put("account_id", row.account().id());
        data.put("handle", row.handle());
        data.put("coordination", row.coordination().word());
        data.put("grade", row.grade().word());
        data.put("score", row.score());
        data.put("group_id", row.groupId());
        return data;
    }
}
