package org.unmask.casework.evaluate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.unmask.casework.Progress;
import org.unmask.casework.Refusal;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;

/** The evaluation of the search for near copies on the case's own texts: each in twenty disguises, in memory; the case is never changed. */
public final class DisguiseTexts {
    /** So many texts are drawn. */
    public static final int MOST = 1_000;

    private DisguiseTexts() {}

    /** What was found of each disguise, and of how many texts. */
    public record Found(int texts, Map<Disguise, TextRecall.Score> scores) {}

    /** Disguises the texts and looks for them. Refuses a case without two texts that are long enough. */
    public static Found run(CaseFolder open, long seed, Progress progress) throws IOException, Refusal {
        try (AnalysisTables tables = open.analysisTables(List.of())) {
            List<Untrusted> texts = tables.texts(MOST);
            if (texts.size() < 2) {
                throw new Refusal(
                        Refusal.Fault.REQUEST,
                        "E-EVALUATE-TEXTS",
                        "There are no texts to disguise.",
                        "The case holds no two different texts of at least twelve words.",
                        "Import posts with texts first.");
            }
            progress.say("Looking for " + texts.size() + " texts in twenty disguises.");
            return new Found(texts.size(), TextRecall.of(texts, seed));
        }
    }
}
