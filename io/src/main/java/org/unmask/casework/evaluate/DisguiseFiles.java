package org.unmask.casework.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.unmask.casework.pictures.PictureScores;
import org.unmask.evaluate.Interval;
import org.unmask.export.CsvFile;
import org.unmask.media.change.Change;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;

/** What was found of disguised texts and of changed pictures, as tables. */
final class DisguiseFiles {
    private static final List<String> TEXTS = List.of(
            "disguise", "changed", "found", "recall", "recall_low", "recall_high", "goal", "wrong_pairs", "pairs");
    private static final List<String> PICTURES = List.of(
            "change",
            "copies",
            "found",
            "found_share",
            "found_low",
            "found_high",
            "found_goal",
            "not_verifiable",
            "verified",
            "verified_share",
            "verified_low",
            "verified_high",
            "verified_goal",
            "wrong_pairs",
            "pairs");

    private DisguiseFiles() {}

    static void texts(Map<Disguise, TextRecall.Score> scores, Path path) throws IOException {
        try (CsvFile file = CsvFile.create(path, EvaluationFiles.table("disguises", TEXTS), false)) {
            for (Map.Entry<Disguise, TextRecall.Score> one : scores.entrySet()) {
                TextRecall.Score score = one.getValue();
                file.word(one.getKey().word());
                file.whole(score.changed());
                file.whole(score.found());
                EvaluationFiles.number(file, score.recall(), Interval.wilson(score.found(), score.changed()));
                file.number(one.getKey().sort().goal());
                file.whole(score.wrong());
                file.whole(score.pairs());
                file.end();
            }
        }
    }

    static void pictures(PictureScores scores, Path path) throws IOException {
        try (CsvFile file = CsvFile.create(path, EvaluationFiles.table("changes", PICTURES), false)) {
            for (Map.Entry<Change, PictureScores.Score> one : scores.scores().entrySet()) {
                PictureScores.Score score = one.getValue();
                file.word(one.getKey().word());
                file.whole(score.copies());
                file.whole(score.found());
                EvaluationFiles.number(file, share(score.found(), score.copies()), score.foundInterval());
                file.number(one.getKey().goal());
                file.whole(score.notVerifiable());
                file.whole(score.verified());
                EvaluationFiles.number(file, share(score.verified(), score.verifiable()), score.verifiedInterval());
                file.number(Change.VERIFIED_GOAL);
                file.whole(score.wrong());
                file.whole(score.pairs());
                file.end();
            }
        }
    }

    private static double share(int part, int all) {
        return all == 0 ? Double.NaN : (double) part / all;
    }
}
