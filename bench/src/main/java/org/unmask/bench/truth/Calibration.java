package org.unmask.bench.truth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.KindInput;
import org.unmask.chance.KindResult;
import org.unmask.chance.TestSettings;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

/**
 * Are p-values uniform, or larger than uniform, where nobody agreed on anything? By popularity class of the objects and activity class of
 * the pair, over many made-up worlds: the share of eligible pairs with p at most alpha, against alpha.
 */
public final class Calibration {
    private static final int ACTIONS = 20_000;
    private static final int WORLDS = 30;
    private static final int STEPS = 7;
    private static final Windows WINDOWS = Windows.ofSeconds(60, 3600, 86_400);
    private static final TestSettings SETTINGS = new TestSettings(WINDOWS, 1_000_000, 2, 0, 1, .01);

    /** Per class and window: eligible pairs, and those with p at most 10^-step. */
    private final TreeMap<String, double[]> counts = new TreeMap<>();

    private Calibration() {}

    /** {@code args[0]} = folder for {@code calibration.csv} and {@code calibration.svg}. */
    public static void main(String[] args) throws IOException {
        Calibration calibration = new Calibration();
        for (int seed = 1; seed <= WORLDS; seed++) {
            ActionColumns world = MadeUpActions.of(
                            Recipe.zipf(ACTIONS).withoutPlanted().withSeed(seed))
                    .columns();
            calibration.add("all objects", world);
            for (int low = 2; low <= 512; low *= 8) {
                calibration.add(
                        String.format(Locale.ROOT, "objects of %d-%d actions", low, low * 8 - 1),
                        popular(world, low, low * 8));
            }
        }
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("calibration.csv"), calibration.table(), StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("calibration.svg"),
                new CalibrationPlot(calibration.counts, STEPS).svg(),
                StandardCharsets.UTF_8);
    }

    /** The actions on objects with at least {@code low} and fewer than {@code high} actions. */
    private static ActionColumns popular(ActionColumns world, int low, int high) {
        int[] rows = java.util.stream.IntStream.range(0, world.size())
                .filter(i -> {
                    int actions = world.objectStart(world.object(i) + 1) - world.objectStart(world.object(i));
                    return actions >= low && actions < high;
                })
                .toArray();
        return ActionColumns.sorted(
                java.util.Arrays.stream(rows).map(world::account).toArray(),
                java.util.Arrays.stream(rows).map(world::object).toArray(),
                java.util.Arrays.stream(rows).mapToLong(world::at).toArray(),
                java.util.Arrays.stream(rows).map(world::post).toArray(),
                new ActionColumns.Ids(world.accounts(), world.objects()));
    }

    private void add(String objects, ActionColumns columns) {
        KindResult result = ChanceTest.test(
                new KindInput(columns, new int[columns.accounts()], List.of("x")),
                JoinPlan.of(columns, WINDOWS, SETTINGS.pairBudget()),
                SETTINGS);
        for (int w = 0; w < WINDOWS.count(); w++) {
            String key = objects + ", " + WINDOWS.millis().get(w) / 1000 + " s";
            double[] row = counts.computeIfAbsent(key, k -> new double[STEPS + 1]);
            row[0] += result.families().get(w).eligiblePairs();
            for (int tie = 0; tie < result.ties().size(); tie++) {
                double p = result.ties().p(tie, w);
                for (int step = 1; step <= STEPS && p <= Math.pow(10, -step); step++) {
                    row[step]++;
                }
            }
        }
    }

    private String table() {
        StringBuilder csv = new StringBuilder("class,eligible_pairs");
        for (int step = 1; step <= STEPS; step++) {
            csv.append(",share_p_le_1e-").append(step);
        }
        csv.append('\n');
        counts.forEach((key, row) -> {
            csv.append('"').append(key).append('"').append(',').append(String.format(Locale.ROOT, "%.0f", row[0]));
            for (int step = 1; step <= STEPS; step++) {
                csv.append(',').append(String.format(Locale.ROOT, "%.3e", row[0] == 0 ? 0 : row[step] / row[0]));
            }
            csv.append('\n');
        });
        return csv.toString();
    }
}
