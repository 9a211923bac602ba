package org.unmask.text.disguise;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unmask.model.Untrusted;
import org.unmask.text.near.TextFamilies;

/**
 * How many disguised copies come into the family of their text when all texts and all copies of one disguise lie in one heap.
 * Cost: the families of twice the texts, for each disguise.
 */
public final class TextRecall {
    private final List<Untrusted> texts;
    private final int[] plain;

    /**
     * Of {@code changed} texts in which the disguise changed anything so many were found; {@code wrong} of all {@code pairs} of different
     * texts came together that were apart without the copies.
     */
    public record Score(int changed, int found, long wrong, long pairs) {
        /** The share found; NaN where nothing was changed. */
        public double recall() {
            return changed == 0 ? Double.NaN : (double) found / changed;
        }
    }

    private TextRecall(List<Untrusted> texts) {
        this.texts = List.copyOf(texts);
        this.plain = families(List.of());
    }

    /** Measures every disguise on these texts, which are distinct. */
    public static Map<Disguise, Score> of(List<Untrusted> texts, long seed) {
        TextRecall recall = new TextRecall(texts);
        Map<Disguise, Score> scores = new EnumMap<>(Disguise.class);
        for (Disguise disguise : Disguise.values()) {
            scores.put(disguise, recall.score(disguise, seed));
        }
        return scores;
    }

    private int[] families(List<Untrusted> copies) {
        TextFamilies families = new TextFamilies();
        texts.forEach(families::add);
        copies.forEach(families::add);
        return families.find().family();
    }

    private Score score(Disguise disguise, long seed) {
        List<Untrusted> copies = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            copies.add(disguise.of(texts.get(i), seed + i));
        }
        int[] family = families(copies);
        int n = texts.size();
        int changed = 0;
        int found = 0;
        for (int i = 0; i < n; i++) {
            boolean differs = !texts.get(i).equals(copies.get(i));
            changed += differs ? 1 : 0;
            found += differs && family[i] >= 0 && family[i] == family[n + i] ? 1 : 0;
        }
        return new Score(changed, found, wrong(family), (long) n * (n - 1) / 2);
    }

    private long wrong(int[] family) {
        Map<Integer, TreeSet<Integer>> members = new TreeMap<>();
        for (int i = 0; i < family.length; i++) {
            if (family[i] >= 0) {
                members.computeIfAbsent(family[i], key -> new TreeSet<>()).add(i % texts.size());
            }
        }
        long wrong = 0;
        for (TreeSet<Integer> kin : members.values()) {
            wrong += apart(kin);
        }
        return wrong;
    }

    /** Pairs of these texts that are in no family together without copies. */
    private long apart(TreeSet<Integer> kin) {
        Map<Integer, Long> together = new TreeMap<>();
        for (int text : kin) {
            if (plain[text] >= 0) {
                together.merge(plain[text], 1L, Long::sum);
            }
        }
        long size = kin.size();
        long apart = size * (size - 1) / 2;
        for (long same : together.values()) {
            apart -= same * (same - 1) / 2;
        }
        return apart;
    }
}
