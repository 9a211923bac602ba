package org.unmask.bench.texts;

import java.util.Locale;
import java.util.SplittableRandom;
import org.unmask.bench.cost.Meter;
import org.unmask.model.Untrusted;
import org.unmask.text.near.TextFamilies;

/**
 * Prints what the families of many short posts cost: normal form, look-alikes, candidates, alignments. The posts are made up as in the
 * reference measurement: about 106 characters, one in ten a copy with 0 to 2 words exchanged, one in fifty a copy of one viral text.
 * Argument: how many posts (1,000,000).
 */
public final class TextCost {
    private static final int WORDS = 60_000;
    private static final int CAMPAIGNS = 1_000;

    private final SplittableRandom chances = new SplittableRandom(5);
    private final String[] words = new String[WORDS];
    private final String[] campaigns = new String[CAMPAIGNS];

    private TextCost() {
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(2 + chances.nextInt(9));
        }
        for (int i = 0; i < CAMPAIGNS; i++) {
            campaigns[i] = post();
        }
    }

    /** Runs the measurement; the header of this class names the argument. */
    public static void main(String[] args) {
        int posts = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        TextCost texts = new TextCost();
        TextFamilies families = new TextFamilies();
        Meter making = Meter.started();
        long characters = 0;
        String[] made = new String[posts];
        for (int i = 0; i < posts; i++) {
            made[i] = texts.next();
            characters += made[i].length();
        }
        double makingCpu = making.cost().cpuSeconds();
        Meter meter = Meter.started();
        for (int i = 0; i < posts; i++) {
            families.add(Untrusted.of(made[i]));
        }
        double reading = meter.cost().cpuSeconds();
        TextFamilies.Found found = families.find();
        Meter.Cost cost = meter.cost();
        System.out.println(String.format(
                Locale.ROOT,
                "%d posts of %d characters: %.1f CPU s (reading %.1f), %.1f s wall, heap peak %.0f MB with the posts themselves, resident %.0f MB, load %.1f; %d distinct, %d families, %d pairs aligned; made in %.1f CPU s",
                posts,
                characters / posts,
                cost.cpuSeconds(),
                reading,
                cost.wallSeconds(),
                cost.heapPeakMegabytes(),
                cost.residentPeakMegabytes(),
                cost.load(),
                found.distinct(),
                found.families(),
                found.compared(),
                makingCpu));
    }

    private String next() {
        int sort = chances.nextInt(50);
        if (sort == 0) {
            return edited(campaigns[0]);
        }
        return sort <= 5 ? edited(campaigns[chances.nextInt(CAMPAIGNS)]) : post();
    }

    private String edited(String text) {
        String[] split = text.split(" ", -1);
        for (int edits = chances.nextInt(3); edits > 0; edits--) {
            split[chances.nextInt(split.length)] = common();
        }
        return String.join(" ", split);
    }

    private String post() {
        int length = 12 + chances.nextInt(9);
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < length; i++) {
            text.append(' ').append(common());
        }
        return text.append(chances.nextInt(3) == 0 ? " #" + common() : "")
                .append(chances.nextInt(3) == 0 ? " https://t.co/x" + chances.nextInt() : "")
                .toString();
    }

    /** Words by a law of Zipf's kind. */
    private String common() {
        return words[(int) Math.pow(WORDS, chances.nextDouble()) - 1];
    }

    private String word(int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + chances.nextInt(26)));
        }
        return word.toString();
    }
}
