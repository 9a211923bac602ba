package org.unmask.cli.verb.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.casework.pictures.PictureScores;
import org.unmask.cli.Answer;
import org.unmask.cli.say.Table;
import org.unmask.cli.say.Words;
import org.unmask.evaluate.Interval;
import org.unmask.media.change.Change;

/** What was found of changed pictures, for people and as data. */
final class ShownPictures {
    private ShownPictures() {}

    static Answer of(PictureScores scores, List<Path> files) {
        Answer answer = Answer.of(data(scores, files), lines(scores, files));
        int unusable = scores.folder().unusableFiles();
        return unusable == 0
                ? answer
                : answer.warning(
                        "W-MEDIA-UNUSABLE",
                        Words.count(unusable, "file") + " gave no picture and were left out",
                        unusable);
    }

    private static List<String> lines(PictureScores scores, List<Path> files) {
        List<String> lines = new ArrayList<>(folder(scores));
        lines.add("");
        Table table =
                new Table("change", "copies", "found", "share", "goal", "verified", "of found", "goal", "wrong pairs");
        scores.scores().forEach((change, score) -> row(table, change, score));
        lines.addAll(table.lines());
        lines.add("");
        Interval wrong = scores.wrongInAMillion();
        lines.add("wrong pairs in a million, all changes together: "
                + Words.number(scores.pairs() == 0 ? Double.NaN : scores.wrong() * 1e6 / scores.pairs()) + " ["
                + Words.number(wrong.low()) + ", " + Words.number(wrong.high()) + "]; " + Words.count(scores.wrong())
                + " of " + Words.count(scores.pairs()));
        lines.add(
                "found = copies proposed by fingerprint or by local features; verified = copies that could be laid over their picture, of those found whose picture has features enough; wrong pairs = a copy and another picture, or the copy of another, called the same graphic; intervals are of 95 % (Wilson)");
        files.forEach(file -> lines.add("written: " + file));
        return lines;
    }

    private static List<String> folder(PictureScores scores) {
        PictureScores.Folder folder = scores.folder();
        List<String> lines = new ArrayList<>();
        lines.add(Words.count(scores.changed().size()) + " of " + Words.count(folder.pictures(), "picture")
                + " in " + scores.scores().size()
                + " changes, all copies of one change in one heap with the pictures; nothing was kept");
        lines.add(Words.count(folder.files(), "file") + " in the folder, " + Words.count(folder.drawn()) + " drawn: "
                + Words.count(folder.unusableFiles()) + " gave no picture, " + Words.count(folder.again())
                + " were the same bytes once more");
        folder.unusable().forEach((fault, count) -> lines.add("  " + Words.count(count) + ": " + fault.sentence()));
        lines.add("of the pictures " + Words.count(folder.plain())
                + " have too little to see for a fingerprint and are never changed; " + Words.count(folder.textured())
                + " have features enough to be verified; " + Words.count(folder.families())
                + " families were among them before");
        return lines;
    }

    private static void row(Table table, Change change, PictureScores.Score score) {
        table.row(
                change.words(),
                Words.count(score.copies()),
                Words.count(score.found()),
                share(score.found(), score.copies(), score.foundInterval()),
                goal(change.goal()),
                Words.count(score.verified()) + " of " + Words.count(score.verifiable()),
                share(score.verified(), score.verifiable(), score.verifiedInterval()),
                goal(Change.VERIFIED_GOAL),
                Words.count(score.wrong()) + " of " + Words.count(score.pairs()));
    }

    private static String share(int part, int all, Interval interval) {
        return all == 0
                ? "-"
                : String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", (double) part / all, interval.low(), interval.high());
    }

    private static String goal(double goal) {
        return Double.isNaN(goal) ? "-" : String.format(Locale.ROOT, "%.2f", goal);
    }

    private static Map<String, Object> data(PictureScores scores, List<Path> files) {
        PictureScores.Folder folder = scores.folder();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mode", "images");
        data.put("files_in_folder", folder.files());
        data.put("drawn", folder.drawn());
        Map<String, Object> unusable = new LinkedHashMap<>();
        folder.unusable().forEach((fault, count) -> unusable.put(fault.name(), count));
        data.put("unusable", unusable);
        data.put("same_bytes_again", folder.again());
        data.put("pictures", folder.pictures());
        data.put("too_plain", folder.plain());
        data.put("textured", folder.textured());
        data.put("families_before", folder.families());
        data.put("changed", scores.changed().size());
        List<Map<String, Object>> rows = new ArrayList<>();
        scores.scores().forEach((change, score) -> rows.add(row(change, score)));
        data.put("changes", rows);
        data.put("wrong_pairs", scores.wrong());
        data.put("pairs", scores.pairs());
        data.put("wrong_in_a_million_low", scores.wrongInAMillion().low());
        data.put("wrong_in_a_million_high", scores.wrongInAMillion().high());
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }

    private static Map<String, Object> row(Change change, PictureScores.Score score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("change", change.word());
        row.put("copies", score.copies());
        row.put("found", score.found());
        row.put("found_low", score.foundInterval().low());
        row.put("found_high", score.foundInterval().high());
        row.put("found_goal", change.goal());
        row.put("not_verifiable", score.notVerifiable());
        row.put("verified", score.verified());
        row.put("verified_low", score.verifiedInterval().low());
        row.put("verified_high", score.verifiedInterval().high());
        row.put("verified_goal", Change.VERIFIED_GOAL);
        row.put("wrong_pairs", score.wrong());
        row.put("pairs", score.pairs());
        return row;
    }
}
