package org.unmask.text.near;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes rows that hang together by proven steps apart into families around a centre: every member is proven against its centre, so that no
 * chain of small steps leads from one text to another. Where many members differ from the centre in one place and each says something else
 * there, that place is the slot of a template (weather, traffic, horoscopes), and only members with the same filling stay together. An
 * exchange that may be one of names counts only in a family whose members exchange words in three places and more, as edits by hand do.
 */
final class Kin {
    private static final int CENTRES_TRIED = 8;
    private static final int SAMPLE = 64;
    private static final int FILLINGS = 4;
    private static final int PLACES = 3;
    private static final int ROUNDS = 64;

    private final Wordings rows;
    private final Vocabulary vocabulary;
    private final SameWording same;
    private final Proposals proposals;
    private final int[] family;
    private int families;

    /** An exchange of words: where in the centre it begins, and what stands there instead. */
    private record Filling(int place, long words, boolean doubtful) {}

    Kin(Wordings rows, Vocabulary vocabulary, SameWording same, Proposals proposals) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.same = same;
        this.proposals = proposals;
        this.family = new int[rows.size()];
        Arrays.fill(family, -1);
    }

    /** The family of each row, -1 for none; {@code members} hang together and stand in ascending order. */
    int[] family() {
        return family;
    }

    void divide(int[] members) {
        int[] rest = members;
        for (int round = 0; round < ROUNDS && rest.length > 1; round++) {
            int centre = centre(rest);
            Map<Integer, Filling[]> kin = new TreeMap<>();
            int left = 0;
            int[] unlike = new int[rest.length];
            for (int row : rest) {
                if (row != centre && same.holds(centre, row)) {
                    kin.put(row, fillings());
                } else if (row != centre) {
                    unlike[left++] = row;
                }
            }
            found(centre, kin);
            rest = Arrays.copyOf(unlike, left);
        }
    }

    /** Of the members that were proven most often, the one that proves most of a sample; the first of equals. */
    private int centre(int[] members) {
        if (members.length == 2) {
            return members[0];
        }
        Integer[] order = Arrays.stream(members).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                (a, b) -> proposals.proven(a) != proposals.proven(b)
                        ? Integer.compare(proposals.proven(b), proposals.proven(a))
                        : Integer.compare(a, b));
        int step = Math.max(1, members.length / SAMPLE);
        int best = order[0];
        int most = -1;
        for (int c = 0; c < Math.min(CENTRES_TRIED, order.length); c++) {
            int proves = 0;
            for (int i = 0; i < members.length; i += step) {
                proves += same.holds(order[c], members[i]) ? 1 : 0;
            }
            if (proves > most) {
                most = proves;
                best = order[c];
            }
        }
        return best;
    }

    private Filling[] fillings() {
        Alignment alignment = same.alignment();
        int count = 0;
        Filling[] fillings = new Filling[alignment.changes()];
        for (int i = 0; i < alignment.changes(); i++) {
            if (same.isExchange(i)) {
                long words = 0;
                for (int place = alignment.rightFrom(i); place < alignment.rightTo(i); place++) {
                    words = Vocabulary.join(words, vocabulary.hash(rows.word(place)));
                }
                fillings[count++] = new Filling(alignment.leftFrom(i), words, same.isDoubtful());
            }
        }
        return Arrays.copyOf(fillings, count);
    }

    private void found(int centre, Map<Integer, Filling[]> kin) {
        Set<Integer> slots = slots(kin);
        Map<Long, Integer> byFilling = new HashMap<>();
        Map<Integer, Integer> together = new TreeMap<>();
        for (Map.Entry<Integer, Filling[]> member : kin.entrySet()) {
            long filled = 0;
            for (Filling filling : member.getValue()) {
                filled = slots.contains(filling.place())
                        ? Vocabulary.join(filled ^ filling.place(), filling.words())
                        : filled;
            }
            int first = filled == 0 ? centre : byFilling.computeIfAbsent(filled, key -> member.getKey());
            if (first != member.getKey() && (first == centre || same.holds(first, member.getKey()))) {
                together.put(member.getKey(), first);
            }
        }
        together.forEach((row, first) -> {
            family[first] = family[first] < 0 ? families++ : family[first];
            family[row] = family[first];
        });
    }

    /**
     * Places of the centre where members say many different things, and a third of all that exchange anything do so there; and all places
     * of doubtful exchanges where these are few.
     */
    private static Set<Integer> slots(Map<Integer, Filling[]> kin) {
        Map<Integer, Set<Long>> different = new TreeMap<>();
        Map<Integer, Integer> count = new HashMap<>();
        Set<Integer> doubtful = new HashSet<>();
        int changed = 0;
        for (Filling[] fillings : kin.values()) {
            changed += fillings.length > 0 ? 1 : 0;
            for (Filling filling : fillings) {
                different
                        .computeIfAbsent(filling.place(), key -> new HashSet<>())
                        .add(filling.words());
                count.merge(filling.place(), 1, Integer::sum);
                if (filling.doubtful()) {
                    doubtful.add(filling.place());
                }
            }
        }
        int least = (changed + 2) / 3;
        Set<Integer> slots = doubtful.size() < PLACES ? doubtful : new HashSet<>();
        different.forEach((place, words) -> {
            // The filling of the centre is one more.
            if (count.getOrDefault(place, 0) >= least && words.size() + 1 >= FILLINGS) {
                slots.add(place);
            }
        });
        return slots;
    }
}
