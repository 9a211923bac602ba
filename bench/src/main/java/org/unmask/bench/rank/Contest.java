package org.unmask.bench.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.unmask.evaluate.RankedLabels;
import org.unmask.network.ActionColumns;
import org.unmask.rank.RankSettings;
import org.unmask.rank.RankTrace;
import org.unmask.rank.Ranked;
import org.unmask.rank.Ranking;
import org.unmask.rank.multiplex.Layer;
import org.unmask.rank.multiplex.Multiplex;
import org.unmask.rank.multiplex.MultiplexSettings;
import org.unmask.rank.multiplex.Multiplexed;

/** The two scores of the same accounts on the same layers, and how well each tells some of them from others. */
final class Contest {
    private final Ranked ranked;
    private final Multiplexed multiplexed;

    Contest(List<ActionColumns> layers) {
        List<RankTrace> traces = new ArrayList<>();
        List<Layer> given = new ArrayList<>();
        for (int l = 0; l < layers.size(); l++) {
            traces.add(RankTrace.once("layer " + l, layers.get(l)));
            given.add(new Layer("layer " + l, layers.get(l)));
        }
        int accounts = layers.get(0).accounts();
        this.ranked = Ranking.of(traces, RankSettings.DEFAULT, accounts);
        this.multiplexed = Multiplex.of(given, MultiplexSettings.DEFAULT, accounts);
    }

    double areaOfRanking(IntPredicate isMember, IntPredicate isOther) {
        return area(ranked::score, isMember, isOther);
    }

    double areaOfMultiplex(IntPredicate isMember, IntPredicate isOther) {
        return area(multiplexed::score, isMember, isOther);
    }

    /** Who has no score stands last. */
    private double area(IntToDoubleFunction score, IntPredicate isMember, IntPredicate isOther) {
        int[] counted = IntStream.range(0, ranked.accounts())
                .filter(isMember.or(isOther))
                .toArray();
        double[] scores = new double[counted.length];
        boolean[] members = new boolean[counted.length];
        for (int i = 0; i < counted.length; i++) {
            double s = score.applyAsDouble(counted[i]);
            scores[i] = Double.isNaN(s) ? -1 : s;
            members[i] = isMember.test(counted[i]);
        }
        return new RankedLabels(scores, members).area();
    }

    /**
     * The weighted precision of Iannucci et al. 2025 over the communities: sum of n p^2 over sum of n p, n = counted accounts of a community, p =
     * the share of members among them.
     */
    double weightedPrecision(IntPredicate isMember, IntPredicate isOther) {
        int[] size = new int[multiplexed.summary().communities()];
        int[] members = new int[size.length];
        for (int a = 0; a < multiplexed.accounts(); a++) {
            int c = multiplexed.community(a);
            if (c >= 0 && (isMember.test(a) || isOther.test(a))) {
                size[c]++;
                members[c] += isMember.test(a) ? 1 : 0;
            }
        }
        double above = 0;
        double below = 0;
        for (int c = 0; c < size.length; c++) {
            double p = size[c] == 0 ? 0 : (double) members[c] / size[c];
            above += size[c] * p * p;
            below += size[c] * p;
        }
        return above / below;
    }

    /** Beta and modularity of each layer, and the communities. */
    String told() {
        StringBuilder told = new StringBuilder();
        for (Multiplexed.LayerUse use : multiplexed.summary().layers()) {
            told.append(String.format(
                    Locale.ROOT,
                    "beta %.2f/h Q %.3f (without time %.3f), ",
                    use.beta(),
                    use.modularity(),
                    use.timeless()));
        }
        return told + "" + multiplexed.summary().communities() + " communities";
    }
}
