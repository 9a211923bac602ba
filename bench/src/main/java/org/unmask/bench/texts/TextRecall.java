package org.unmask.bench.texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unmask.model.Untrusted;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.near.TextFamilies;

/** How many disguised copies come into the family of their text when all texts and all copies of one disguise lie in one heap. */
public final class TextRecall {
    private final List<Untrusted> texts;
    private final Map<Disguise, Score> scores = new EnumMap<>(Disguise.class);

    /** Of {@code changed} texts in which the disguise changed anything so many were found; {@code wrong} pairs of different texts were merged. */
    public record Score(int changed, int found, long wrong, long pairs) {
        /** The share found. */
        public double recall() {
            return changed == 0 ? Double.NaN : (double) found / changed;
        }
    }

    private TextRecall(List<Untrusted> texts) {
        this.texts = List.copyOf(texts);
    }

    /** Measures every disguise on these texts. */
    public static Map<Disguise, Score> of(List<Untrusted> texts, long seed) {
        TextRecall recall = new TextRecall(texts);
        for (Disguise disguise : Disguise.values()) {
            recall.scores.put(disguise, recall.score(disguise, seed));
        }
        return recall.scores;
    }

    private Score score(Disguise disguise, long seed) {
        List<Untrusted> copies = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            copies.add(disguise.of(texts.get(i), seed + i));
        }
        TextFamilies families = new TextFamilies();
        texts.forEach(families::add);
        copies.forEach(families::add);
        int[] family = families.find().family();
        int n = texts.size();
        int changed = 0;
        int found = 0;
        for (int i = 0; i < n; i++) {
            boolean differs = !texts.get(i).equals(copies.get(i));
            changed += differs ? 1 : 0;
            found += differs && family[i] >= 0 && family[i] == family[n + i] ? 1 : 0;
        }
        return new Score(changed, found, wrong(family, n), (long) n * (n - 1) / 2);
    }

    /** Pairs of plain texts in one family, or of one text and another's copy. */
    private static long wrong(int[] family, int n) {
        long wrong = 0;
        Map<Integer, List<Integer>> members = new java.util.TreeMap<>();
        for (int i = 0; i < family.length; i++) {
            if (family[i] >= 0) {
                members.computeIfAbsent(family[i], key -> new ArrayList<>()).add(i % n);
            }
        }
        for (List<Integer> kin : members.values()) {
            long distinct = kin.stream().distinct().count();
            wrong += distinct * (distinct - 1) / 2;
        }
        return wrong;
    }
}
