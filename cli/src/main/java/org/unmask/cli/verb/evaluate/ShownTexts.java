package org.unmask.cli.verb.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.casework.evaluate.DisguiseTexts;
import org.unmask.cli.Answer;
import org.unmask.cli.say.Table;
import org.unmask.cli.say.Words;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;

/** What was found of disguised texts, for people and as data. */
final class ShownTexts {
    private ShownTexts() {}

    static Answer of(DisguiseTexts.Found found, List<Path> files) {
        Map<String, Object> data = data(found);
        data.put("files", files.stream().map(Path::toString).toList());
        List<String> lines = lines(found);
        files.forEach(file -> lines.add("written: " + file));
        return Answer.of(data, lines);
    }

    private static List<String> lines(DisguiseTexts.Found found) {
        List<String> lines = new ArrayList<>();
        lines.add(
                Words.count(found.texts())
                        + " texts of the case in twenty disguises, all copies of one disguise in one heap with the texts; the case was not changed");
        lines.add("");
        Table table = new Table("disguise", "changed", "found", "share", "goal", "wrong pairs");
        found.scores()
                .forEach((disguise, score) -> table.row(
                        disguise.word(),
                        Words.count(score.changed()),
                        Words.count(score.found()),
                        share(score),
                        String.format(Locale.ROOT, "%.2f", disguise.sort().goal()),
                        Words.count(score.wrong()) + " of " + Words.count(score.pairs())));
        lines.addAll(table.lines());
        lines.add("");
        lines.add(
                "changed = texts in which the disguise finds something to change; found = copies in the family of their text; wrong pairs = different texts that came together only because of the copies");
        return lines;
    }

    private static String share(TextRecall.Score score) {
        return score.changed() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", score.recall());
    }

    private static Map<String, Object> data(DisguiseTexts.Found found) {
        List<Map<String, Object>> rows = new ArrayList<>();
        found.scores().forEach((disguise, score) -> rows.add(row(disguise, score)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("texts", found.texts());
        data.put("disguises", rows);
        return data;
    }

    private static Map<String, Object> row(Disguise disguise, TextRecall.Score score) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("disguise", disguise.word());
        row.put("changed", score.changed());
        row.put("found", score.found());
        row.put("goal", disguise.sort().goal());
        row.put("wrong_pairs", score.wrong());
        row.put("pairs", score.pairs());
        return row;
    }
}
