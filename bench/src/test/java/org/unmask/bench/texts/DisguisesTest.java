package org.unmask.bench.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;
import org.unmask.text.near.TextFamilies;

/** The fixed list of disguises, on fewer texts than the measurement in docs/proof/texts.md. */
class DisguisesTest {
    private static final int TEXTS = 240;

    @Test
    void twentyDisguisesHideLittle() {
        Map<Disguise, TextRecall.Score> scores = TextRecall.of(new SampleTexts(11).plain(TEXTS), 11);
        assertEquals(20, scores.size());
        scores.forEach((disguise, score) -> {
            // Without capitals that tell names one exchanged word is not enough: decision 0020.
            double goal =
                    disguise == Disguise.WORDS_EXCHANGED ? .4 : disguise.sort().goal();
            assertTrue(score.recall() >= goal, disguise.word() + ": " + score);
            assertEquals(0, score.wrong(), disguise.word());
        });
    }

    @Test
    void oneTemplateWithOtherFactsStaysApart() {
        for (SampleTexts.Facts facts : SampleTexts.Facts.values()) {
            int merged = 0;
            for (SampleTexts.Pair pair : new SampleTexts(12).sameTemplate(TEXTS, facts)) {
                TextFamilies families = new TextFamilies();
                families.add(pair.a());
                families.add(pair.b());
                merged += families.find().families();
            }
            assertTrue(merged <= TEXTS / 50, facts + ": " + merged);
        }
    }
}
