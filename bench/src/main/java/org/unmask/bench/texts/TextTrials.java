package org.unmask.bench.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.model.Untrusted;
import org.unmask.text.disguise.Disguise;
import org.unmask.text.disguise.TextRecall;
import org.unmask.text.near.TextFamilies;

/**
 * Prints recall per disguise, wrong merges among unlike texts, and wrong merges of one template with other facts.
 * Arguments: how many made-up texts; or {@code --lines FILE} for texts of your own, one a line (recall only).
 */
public final class TextTrials {
    private static final long SEED = 20_230_907;

    private static final int COPIES = 5;

    private TextTrials() {}

    /** Runs the measurement; the header of this class names the arguments. */
    public static void main(String[] args) throws IOException {
        if (args.length > 1 && args[0].equals("--lines")) {
            List<Untrusted> lines = Files.readAllLines(Path.of(args[1])).stream()
                    .distinct()
                    .map(Untrusted::of)
                    .toList();
            recall(lines);
            return;
        }
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
        recall(new SampleTexts(SEED).plain(count));
        campaign(count / 5);
        unlike(20_000);
        templates(1_200);
        services(50);
    }

    private static void recall(List<Untrusted> texts) {
        print("| disguise | texts changed | found | recall | goal | wrong pairs |");
        print("|---|---|---|---|---|---|");
        for (Map.Entry<Disguise, TextRecall.Score> each :
                TextRecall.of(texts, SEED).entrySet()) {
            TextRecall.Score score = each.getValue();
            print(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.4f | %.2f%s | %d of %d |",
                    each.getKey().word(),
                    score.changed(),
                    score.found(),
                    score.recall(),
                    each.getKey().sort().goal(),
                    score.recall() < each.getKey().sort().goal() ? " missed" : "",
                    score.wrong(),
                    score.pairs()));
        }
    }

    /** Of each text five copies, each with other words exchanged: how many copies come into the family of their text. */
    private static void campaign(int count) {
        List<Untrusted> texts = new SampleTexts(SEED + 3).plain(count);
        TextFamilies families = new TextFamilies();
        texts.forEach(families::add);
        for (int copy = 1; copy <= COPIES; copy++) {
            for (int i = 0; i < count; i++) {
                families.add(Disguise.WORDS_EXCHANGED.of(texts.get(i), SEED + i * 100L + copy));
            }
        }
        int[] family = families.find().family();
        int[] found = new int[Script.values().length];
        int all = 0;
        for (int i = count; i < family.length; i++) {
            boolean same = family[i] >= 0 && family[i] == family[i % count];
            found[i % count % found.length] += same ? 1 : 0;
            all += same ? 1 : 0;
        }
        print(String.format(
                Locale.ROOT,
                "Campaigns: %d of %d copies of %d texts with words exchanged found (%.4f), by script:%s.",
                all,
                COPIES * count,
                count,
                (double) all / (COPIES * count),
                byScript(found)));
    }

    private static String byScript(int[] counts) {
        StringBuilder said = new StringBuilder();
        for (Script script : Script.values()) {
            said.append(' ')
                    .append(script.name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(counts[script.ordinal()]);
        }
        return said.toString();
    }

    private static void unlike(int count) {
        TextFamilies families = new TextFamilies();
        new SampleTexts(SEED + 1).plain(count).forEach(families::add);
        TextFamilies.Found found = families.find();
        print(String.format(
                Locale.ROOT,
                "Unlike texts: %d families among %d texts, %d pairs (%d aligned).",
                found.families(),
                count,
                (long) count * (count - 1) / 2,
                found.compared()));
    }

    private static void templates(int count) {
        for (SampleTexts.Facts facts : SampleTexts.Facts.values()) {
            int all = 0;
            int[] byScript = new int[Script.values().length];
            for (SampleTexts.Pair pair : new SampleTexts(SEED + 2).sameTemplate(count, facts)) {
                TextFamilies families = new TextFamilies();
                families.add(pair.a());
                families.add(pair.b());
                boolean same = families.find().families() > 0;
                byScript[pair.script().ordinal()] += same ? 1 : 0;
                all += same ? 1 : 0;
            }
            print(String.format(
                    Locale.ROOT,
                    "One template, other %s: %d of %d pairs merged (%.2f %%), by script:%s.",
                    facts.name().toLowerCase(Locale.ROOT),
                    all,
                    count,
                    100.0 * all / count,
                    byScript(byScript)));
        }
    }

    /** Each template of each script is one service with so many texts, all in one heap. */
    private static void services(int count) {
        TextFamilies families = new TextFamilies();
        List<Integer> service = new ArrayList<>();
        List<Untrusted> texts = new ArrayList<>();
        int number = 0;
        for (Script script : Script.values()) {
            for (String template : script.templates()) {
                for (String place : script.places()) {
                    String named = template.replace("{#}", "12")
                            .replace("{Q}", script.places().get(0));
                    texts.addAll(
                            new SampleTexts(SEED + number).service(script, named.replace("{P}", place), count / 8));
                    while (service.size() < texts.size()) {
                        service.add(number);
                    }
                }
                number++;
            }
        }
        texts.forEach(families::add);
        int[] family = families.find().family();
        long pairs = 0;
        long merged = 0;
        for (int i = 0; i < family.length; i++) {
            for (int j = 0; j < i; j++) {
                boolean hard =
                        service.get(i).equals(service.get(j)) && !texts.get(i).equals(texts.get(j));
                pairs += hard ? 1 : 0;
                merged += hard && family[i] >= 0 && family[i] == family[j] ? 1 : 0;
            }
        }
        print(String.format(
                Locale.ROOT,
                "Services (%d templates, each with many texts, names and places exchanged, numbers equal): %d of %d pairs merged (%.2f %%).",
                number,
                merged,
                pairs,
                100.0 * merged / pairs));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
