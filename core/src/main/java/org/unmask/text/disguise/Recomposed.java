package org.unmask.text.disguise;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.model.Untrusted;

/** Texts made of parts of others, for measurements: a new text of two, a text with a remark, a text said in other words. */
public final class Recomposed {
    private static final int ONE_IN = 3;

    private Recomposed() {}

    /** The one after the other, with a blank between. */
    public static Untrusted joined(Untrusted first, Untrusted second) {
        return Untrusted.of(first.raw() + ' ' + second.raw());
    }

    /** The first half of one text and the second half of another, by words. */
    public static Untrusted halves(Untrusted first, Untrusted second) {
        List<String> begins = words(first);
        List<String> ends = words(second);
        List<String> both = new ArrayList<>(begins.subList(0, (begins.size() + 1) / 2));
        both.addAll(ends.subList(ends.size() / 2, ends.size()));
        return Untrusted.of(String.join(" ", both));
    }

    /** One word in three replaced by a word of another text, and half of the time its halves exchanged. */
    public static Untrusted rewritten(Untrusted text, List<Untrusted> others, SplittableRandom dice) {
        List<String> words = new ArrayList<>(words(text));
        for (int i = 0; i < words.size(); i++) {
            if (dice.nextInt(ONE_IN) == 0) {
                List<String> other = words(others.get(dice.nextInt(others.size())));
                words.set(i, other.get(dice.nextInt(other.size())));
            }
        }
        int cut = dice.nextBoolean() ? words.size() / 2 : 0;
        List<String> turned = new ArrayList<>(words.subList(cut, words.size()));
        turned.addAll(words.subList(0, cut));
        return Untrusted.of(String.join(" ", turned));
    }

    private static List<String> words(Untrusted text) {
        return List.of(text.raw().split("\\s+", -1));
    }
}
