package org.unmask.bench.rank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.unmask.bench.cost.Meter;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.evaluate.inject.Cover;
import org.unmask.evaluate.inject.Injected;
import org.unmask.evaluate.inject.Injection;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.evaluate.inject.Tightness;
import org.unmask.network.ActionColumns;
import org.unmask.rank.multiplex.Layer;
import org.unmask.rank.multiplex.Multiplex;
import org.unmask.rank.multiplex.MultiplexSettings;
import org.unmask.rank.multiplex.Multiplexed;

/**
 * How well the score of the ranking and that of the multiplex network tell members from the crowd: in the worlds of docs/decisions/0014, and with
 * synthetic operations among real actions; and what the second costs. Arguments: {@code worlds SEED...},
 * {@code inject FILE SEED...}, or {@code cost ACTIONS}.
 */
public final class RankTrials {
    private static final double[] SKEWS = {1.0, .7, .85};
    private static final int[] LAYERS = {1, 3};

    private RankTrials() {}

    /** Prints one line per world, or per shape of operation, or the cost. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "worlds" -> worlds(seeds(args, 1));
            case "inject" -> inject(RealRows.read(Path.of(args[1])), seeds(args, 2));
            default -> cost(Integer.parseInt(args[1]));
        }
    }

    private static long[] seeds(String[] args, int from) {
        return Arrays.stream(args).skip(from).mapToLong(Long::parseLong).toArray();
    }

    private static void worlds(long[] seeds) {
        System.out.println("seed\tpopularity\tlayers\tscore\tall\t" + String.join("\t", RankWorld.SHAPES) + "\tfans");
        for (long seed : seeds) {
            for (double skew : SKEWS) {
                RankWorld world = RankWorld.of(new Recipe(120_000, skew, 0, seed));
                for (int layers : LAYERS) {
                    Contest contest = new Contest(IntStream.range(0, layers)
                            .mapToObj(l -> world.columns(l, layers))
                            .toList());
                    String head = String.format(Locale.ROOT, "%d\t-%.2f\t%d\t", seed, skew, layers);
                    IntPredicate isCrowd = a -> world.sortOf(a) == RankWorld.CROWD;
                    System.out.println(head + "ranking\t" + areas(world, is -> contest.areaOfRanking(is, isCrowd)));
                    System.out.println(head + "multiplex\t" + areas(world, is -> contest.areaOfMultiplex(is, isCrowd)));
                    System.out.printf(
                            Locale.ROOT,
                            "# %s, weighted precision %.3f%n",
                            contest.told(),
                            contest.weightedPrecision(a -> world.sortOf(a) >= 0, isCrowd));
                }
            }
        }
    }

    private interface Area {
        double of(IntPredicate isMember);
    }

    private static String areas(RankWorld world, Area area) {
        StringBuilder line = new StringBuilder(number(area.of(a -> world.sortOf(a) >= 0)));
        for (int shape = 0; shape < RankWorld.SHAPES.size(); shape++) {
            int this0 = shape;
            line.append('\t').append(number(area.of(a -> world.sortOf(a) == this0)));
        }
        return line.append('\t')
                .append(number(area.of(a -> world.sortOf(a) == RankWorld.FAN)))
                .toString();
    }

    private static String number(double area) {
        return String.format(Locale.ROOT, "%.4f", area);
    }

    /** The shapes of {@code evaluate} without labels, one operation at a time; others = every account of the file. */
    private static void inject(ActionColumns real, long[] seeds) {
        Injection injection = new Injection(real, 25, real.size());
        System.out.println("objects\twithin\taccounts\tobjects\tranking\tmultiplex\tbeta");
        for (Shared shared : new Shared[] {Shared.FRESH, Shared.RARE, Shared.POPULAR}) {
            for (Tightness tightness : new Tightness[] {Tightness.MINUTE, Tightness.HOUR, Tightness.RELAY}) {
                for (int[] size : new int[][] {{5, 5}, {5, 20}, {10, 10}, {25, 5}, {25, 20}}) {
                    Operation shape = new Operation(size[0], size[1], shared, tightness, Cover.LIKE_DATA, .7);
                    double[] sums = new double[2];
                    String told = "";
                    for (long seed : seeds) {
                        Injected all = injection.of(shape, seed);
                        Contest contest = new Contest(List.of(all.columns()));
                        IntPredicate isOther = a -> a < all.firstMember();
                        sums[0] += contest.areaOfRanking(all::isMember, isOther) / seeds.length;
                        sums[1] += contest.areaOfMultiplex(all::isMember, isOther) / seeds.length;
                        told = contest.told();
                    }
                    System.out.printf(
                            Locale.ROOT,
                            "%s\t%s\t%d\t%d\t%.4f\t%.4f\t%s%n",
                            shared.word(),
                            tightness.word(),
                            size[0],
                            size[1],
                            sums[0],
                            sums[1],
                            told);
                }
            }
        }
    }

    private static void cost(int actions) {
        for (Recipe recipe : List.of(Recipe.zipf(actions), Recipe.zipf(actions).mild())) {
            ActionColumns columns = MadeUpActions.of(recipe).columns();
            for (int round = 0; round < 2; round++) {
                Meter meter = Meter.started();
                Multiplexed found = Multiplex.of(
                        List.of(new Layer("link", columns)), MultiplexSettings.DEFAULT, columns.accounts());
                System.out.println(recipe + "\n  " + meter.cost() + "\n  " + found.summary());
            }
        }
    }
}
