package org.unmask.bench.scenario.words;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.unmask.bench.texts.Script;
import org.unmask.model.Untrusted;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.Recomposed;

/**
 * What people write: sentences of their own, stock phrases, and copies with the small changes that people make. It draws from a stream of its
 * own, so that who acts when does not depend on the words.
 */
public final class Writing {
    /** What a person does to a text it takes over; none of it is meant to deceive. */
    private static final List<Disguise> HABITS = List.of(
            Disguise.EMOJI,
            Disguise.MENTIONS,
            Disguise.HASHTAGS_ADDED,
            Disguise.UPPER_CASE,
            Disguise.WORDS_DROPPED_OR_ADDED,
            Disguise.WORDS_MISSPELLED,
            Disguise.WORDS_EXCHANGED);

    /** What an operator does to a copy: an edit in each ten words. */
    private static final List<Disguise> EDITS =
            List.of(Disguise.WORDS_DROPPED_OR_ADDED, Disguise.WORDS_MISSPELLED, Disguise.WORDS_EXCHANGED);

    private static final List<String> STOCK = List.of(
            "happy birthday my dear friend have a wonderful day",
            "good night everybody and see you all tomorrow",
            "congratulations to the whole team on this great win",
            "thank you all so much for the kind words",
            "rest in peace you will never be forgotten",
            "i can not believe that this just happened",
            "who else is watching this with me tonight",
            "it is far too hot to sleep in this city",
            "the train is late again just like every day",
            "please share this so that more people can see it");

    private final SplittableRandom dice;

    public Writing(long seed) {
        this.dice = new SplittableRandom(seed ^ 0x7465_7874L);
    }

    public boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }

    /** A text of somebody's own: 8 to 22 words, or now and then a stock phrase with small changes. */
    public Untrusted own() {
        if (happens(.08)) {
            return copied(STOCK.get(dice.nextInt(STOCK.size())), .3);
        }
        return Untrusted.of(sentence(8 + dice.nextInt(15)));
    }

    /** A new sentence of so many words; common words are drawn more often. */
    public String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = word();
            text.append(i == 0 ? "" : " ")
                    .append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return text.append('.').toString();
    }

    private String word() {
        int one = dice.nextInt(20);
        List<String> from = one == 0 ? Script.LATIN.names() : one == 1 ? Script.LATIN.places() : Script.LATIN.words();
        int place = dice.nextInt(from.size());
        // The lesser of two draws: the first words of the list are the common ones.
        return from.get(one > 1 ? Math.min(place, dice.nextInt(from.size())) : place);
    }

    /** The text as somebody takes it over: with that chance one or two small changes. */
    public Untrusted copied(String text, double changed) {
        Untrusted copy = Untrusted.of(text);
        for (int change = 0; change < 2 && happens(change == 0 ? changed : .3); change++) {
            copy = changed(HABITS.get(dice.nextInt(HABITS.size())), copy);
        }
        return copy;
    }

    /** With that chance a remark of one's own before or after it. */
    public Untrusted remarked(Untrusted text, double chance) {
        if (!happens(chance)) {
            return text;
        }
        Untrusted remark = Untrusted.of(sentence(2 + dice.nextInt(5)));
        return happens(.5) ? Recomposed.joined(remark, text) : Recomposed.joined(text, remark);
    }

    /** A dispatch as a newsroom takes it over: touched up, with that chance under a headline of its own, and with the agency's mark or without. */
    public Untrusted dispatched(String lead, double headed, boolean marked) {
        Untrusted text = copied(marked ? "(Agency) " + lead : lead, .5);
        return happens(headed) ? Recomposed.joined(Untrusted.of(sentence(4 + dice.nextInt(4))), text) : text;
    }

    /** The text with a name of somebody who is addressed: by name, or by mention. */
    public Untrusted addressed(String text) {
        List<String> names = Script.LATIN.names();
        String name = names.get(dice.nextInt(names.size()));
        return Untrusted.of(
                happens(.5) ? "Dear " + name + ", " + text : "@" + name.toLowerCase(Locale.ROOT) + " " + text);
    }

    /** A copy with one word in ten edited. */
    public Untrusted edited(String text) {
        return changed(EDITS.get(dice.nextInt(EDITS.size())), Untrusted.of(text));
    }

    /** The same in other words: of three words one is another, and the halves change places half of the time. */
    public Untrusted paraphrased(String text) {
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = happens(1 / 3.0) ? word() : words[i];
        }
        int cut = happens(.5) ? words.length / 2 : 0;
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            said.append(i == 0 ? "" : " ").append(words[(i + cut) % words.length]);
        }
        return Untrusted.of(said.toString());
    }

    private Untrusted changed(Disguise how, Untrusted text) {
        return how.of(text, dice.nextLong());
    }
}
