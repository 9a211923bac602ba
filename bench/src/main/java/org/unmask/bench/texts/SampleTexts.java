package org.unmask.bench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.unmask.model.Untrusted;

/** Made-up texts, the same for the same seed. */
final class SampleTexts {
    private final SplittableRandom chances;

    SampleTexts(long seed) {
        chances = new SplittableRandom(seed);
    }

    /** So many texts of 12 to 30 words, a sixth of them in each script; common words are drawn more often. */
    List<Untrusted> plain(int count) {
        List<Untrusted> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(Untrusted.of(plain(Script.values()[i % Script.values().length], 12 + chances.nextInt(19))));
        }
        return texts;
    }

    private String plain(Script script, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            String word = word(script);
            text.append(i == 0 || script.isUnspaced() ? "" : " ");
            text.append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
        }
        return text.append(script == Script.HAN ? "。" : ".").toString();
    }

    private String word(Script script) {
        int one = chances.nextInt(20);
        return one == 0 ? drawn(script.names()) : one == 1 ? drawn(script.places()) : common(script.words());
    }

    /** The least of two draws: the first words of the lists are the common ones. */
    private String common(List<String> words) {
        return words.get(Math.min(chances.nextInt(words.size()), chances.nextInt(words.size())));
    }

    private String drawn(List<String> words) {
        return words.get(chances.nextInt(words.size()));
    }

    /** What a pair of texts of one template exchanges. */
    enum Facts {
        NUMBER,
        NAME,
        PLACE,
        ALL
    }

    /** Two texts of one template with other facts. */
    record Pair(Untrusted a, Untrusted b, Script script) {}

    /** So many pairs of one template in which these facts differ; templates without the fact are passed over. */
    List<Pair> sameTemplate(int count, Facts facts) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; pairs.size() < count; i++) {
            Script script = Script.values()[i % Script.values().length];
            String template = framed(script, drawn(script.templates()));
            String[] first = filling(script);
            String[] second = filling(script);
            for (int slot = 0; slot < SLOTS.length; slot++) {
                second[slot] = isExchanged(slot, facts) ? other(second[slot], first[slot], script, slot) : first[slot];
            }
            String a = filled(template, first);
            String b = filled(template, second);
            if (!a.equals(b)) {
                pairs.add(new Pair(Untrusted.of(a), Untrusted.of(b), script));
            }
        }
        return pairs;
    }

    /** So many texts of one template, each with facts of its own. */
    List<Untrusted> service(Script script, String template, int count) {
        List<Untrusted> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(Untrusted.of(filled(template, filling(script))));
        }
        return texts;
    }

    private static final String[] SLOTS = {"{N}", "{P}", "{Q}", "{#}"};

    /** A few words of its own, so that pairs of one template are not all one text. */
    private String framed(Script script, String template) {
        return template + (script.isUnspaced() ? "。" : ". ") + plain(script, 4);
    }

    private String[] filling(Script script) {
        return new String[] {
            drawn(script.names()),
            drawn(script.places()),
            drawn(script.places()),
            Integer.toString(2 + chances.nextInt(88))
        };
    }

    private static boolean isExchanged(int slot, Facts facts) {
        return switch (facts) {
            case NUMBER -> slot == 3;
            case NAME -> slot == 0;
            case PLACE -> slot == 1 || slot == 2;
            case ALL -> true;
        };
    }

    private String other(String value, String taken, Script script, int slot) {
        String drawn = value;
        while (drawn.equals(taken)) {
            drawn = filling(script)[slot];
        }
        return drawn;
    }

    private static String filled(String template, String[] filling) {
        String text = template;
        for (int slot = 0; slot < SLOTS.length; slot++) {
            text = text.replace(SLOTS[slot], filling[slot]);
        }
        return text;
    }
}
