package org.unmask.text.near;

import org.unmask.model.Untrusted;

/** How much of two texts is the same: for showing two members of a family, not for finding any. */
public final class TextLikeness {
    private TextLikeness() {}

    /**
     * The share of the words of the longer text that stand in the other in the same order, letters counting as what they look like; 1 for
     * texts that differ in case, accents, look-alikes, signs, links, mentions and hashtags at the end only. Cost: product of the lengths.
     */
    public static double of(Untrusted a, Untrusted b) {
        Vocabulary vocabulary = new Vocabulary();
        Wordings rows = new Wordings();
        TextReader reader = new TextReader(vocabulary, rows);
        reader.read(a.raw());
        reader.read(b.raw());
        int longer = Math.max(rows.length(0), rows.length(1));
        Alignment alignment = new Alignment(rows, vocabulary);
        alignment.align(0, 1, longer);
        int changed = 0;
        for (int i = 0; i < alignment.changes(); i++) {
            int left = alignment.leftTo(i) - alignment.leftFrom(i);
            int right = alignment.rightTo(i) - alignment.rightFrom(i);
            boolean spaces = alignment
                    .spelling()
                    .isSameRun(
                            rows,
                            alignment.leftFrom(i),
                            alignment.leftTo(i),
                            alignment.rightFrom(i),
                            alignment.rightTo(i));
            changed += spaces ? 0 : Math.max(left, right);
        }
        return longer == 0 ? 1 : Math.max(0, 1 - (double) changed / longer);
    }
}
