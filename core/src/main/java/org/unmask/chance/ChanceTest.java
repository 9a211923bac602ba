package org.unmask.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.EdgeClasses;
import org.unmask.chance.baseline.Expectation;
import org.unmask.chance.baseline.LagPools;
import org.unmask.chance.baseline.LagRates;
import org.unmask.chance.baseline.ObjectClasses;
import org.unmask.chance.baseline.Screen;
import org.unmask.chance.baseline.TestedKind;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.JoinPlan;
import org.unmask.network.JoinSettings;

/**
 * Tests every tie of one kind of action against chance, in all windows, and shows what shuffled data give.
 * Null: DECISIONS page 0003 of the project. Deterministic for a seed at any number of threads.
 * Cost: one join over the widest window, microseconds per kept tie, and for the shuffles the rows of a thousand accounts each.
 */
public final class ChanceTest {
    /** Below this many planned visits every tie is kept, also one with a single shared object. */
    private static final long KEEP_ALL_VISITS = 250_000;

    private ChanceTest() {}

    /** Runs the join of {@code plan} and tests its ties. */
    public static KindResult test(KindInput input, JoinPlan plan, TestSettings settings) {
        ActionColumns columns = input.columns();
        EdgeClasses edges = new EdgeClasses(input.platformOf(), input.platforms());
        LagRates none = LagRates.none(edges.count(), settings.windows().count());
        LagRates others = input.others();
        TestedKind data = new TestedKind(
                columns, plan, settings.windows(), new ObjectClasses(columns), edges, others == null ? none : others);
        Activity activity = new Activity(columns, edges);
        boolean keepsAll = plan.predictedVisits() <= KEEP_ALL_VISITS;
        Joined joined = joined(data, activity, settings, keepsAll);
        joined.test().run();
        Judged judged = new Judged(data, activity, settings, joined.test(), joined.ties());
        return new KindResult(
                joined.ties(),
                judged.families(joined.tested()),
                judged.shuffled(),
                judged.repetition(),
                plan,
                keepsAll ? 1 : 2,
                joined.test().pools().rates());
    }

    /** What the join left: the kept ties, how many there were per family, and the test of the kept ones, not yet run. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Joined(TieTable ties, long[] tested, TieTest test) {}

    /** Apart from the rest, so that blocks and first pools are gone before the test takes its memory. */
    private static Joined joined(TestedKind data, Activity activity, TestSettings settings, boolean keepsAll) {
        LagPools everybody = new LagPools(data, new boolean[data.columns().accounts()]);
        Screen screen = firstScreen(data, activity, settings, everybody);
        List<RealPass> blocks = CoactionJoin.join(
                data.columns(),
                data.plan(),
                new JoinSettings(keepsAll ? 1 : 2, settings.threads()),
                () -> new RealPass(data, activity, screen, keepsAll));
        TieTable ties = new TieTable(settings.windows().count());
        blocks.forEach(block -> ties.addAll(block.kept));
        long[] tested =
                RealPass.sum(blocks, data.edges().count() * settings.windows().count());
        return new Joined(ties, tested, new TieTest(data, activity, settings, ties, everybody));
    }

    /** Ties that can never become significant, were they the last of all, need not be kept. */
    private static Screen firstScreen(TestedKind data, Activity activity, TestSettings settings, LagPools pools) {
        double[][] limit = new double[data.edges().count()][settings.windows().count()];
        for (int edge = 0; edge < limit.length; edge++) {
            double m = Math.max(1, activity.pairs(data.edges(), edge));
            // At most half of the visits can be ties with two objects, so no rank exceeds that.
            double highestRank = Math.min(1, data.plan().predictedVisits() / 2.0 / m);
            Arrays.fill(
                    limit[edge],
                    Math.max(settings.alpha() * highestRank / settings.windows().count(), 1e-12));
        }
        return new Screen(Expectation.all(data, pools), limit);
    }

    /** What follows from the tested ties: families, shuffles, repetition. */
    private static final class Judged {
        private final TestedKind data;
        private final Activity activity;
        private final TestSettings settings;
        private final TieTest test;
        private final TieTable ties;
        private final List<KindResult.Shuffled> shuffled = new ArrayList<>();
        private final int[] repetition;

        Judged(TestedKind data, Activity activity, TestSettings settings, TieTest test, TieTable ties) {
            this.data = data;
            this.activity = activity;
            this.settings = settings;
            this.test = test;
            this.ties = ties;
            this.repetition = new int[settings.windows().count()];
            Arrays.fill(repetition, Shuffles.LEAST_OBJECTS);
            if (settings.shuffles() > 0) {
                shuffle();
            }
        }

        private void shuffle() {
            Shuffles shuffles = new Shuffles(data, activity, settings, test);
            Shuffles.Count real = shuffles.real(ties);
            List<List<Shuffles.Count>> sorts = new ArrayList<>();
            for (KindResult.Sort sort : KindResult.Sort.values()) {
                sorts.add(shuffles.run(sort));
            }
            for (int w = 0; w < repetition.length; w++) {
                repetition[w] = shuffles.repetition(w, real, sorts);
                for (KindResult.Sort sort : KindResult.Sort.values()) {
                    shuffled.add(row(sort, w, real, sorts.get(sort.ordinal())));
                }
            }
        }

        private KindResult.Shuffled row(KindResult.Sort sort, int w, Shuffles.Count real, List<Shuffles.Count> counts) {
            int parity = counts.size() > 1 ? 1 : 0;
            int r = Math.min(repetition[w], Shuffles.MOST_REPETITION);
            return new KindResult.Shuffled(
                    sort,
                    w,
                    repetition[w],
                    Math.round(real.pairs()[w][r]),
                    Shuffles.mean(counts, parity, w, r, true),
                    Math.round(real.accounts()[w][r]),
                    Shuffles.mean(counts, parity, w, r, false),
                    activity.eligible(),
                    counts.size() - (counts.size() + 1) / 2,
                    Shuffles.looked(counts, parity));
        }

        List<KindResult.Shuffled> shuffled() {
            return shuffled;
        }

        int[] repetition() {
            return repetition;
        }

        List<KindResult.Family> families(long[] tested) {
            double[][] cuts = test.cuts();
            int windows = data.windows().count();
            long[] significant = new long[tested.length];
            for (int tie = 0; tie < ties.size(); tie++) {
                int edge = data.edges().of(ties.a(tie), ties.b(tie));
                for (int w = 0; w < windows; w++) {
                    significant[edge * windows + w] += ties.q(tie, w) <= settings.alpha() ? 1 : 0;
                }
            }
            List<KindResult.Family> families = new ArrayList<>();
            for (int edge = 0; edge < data.edges().count(); edge++) {
                for (int w = 0; w < windows; w++) {
                    int at = edge * windows + w;
                    families.add(new KindResult.Family(
                            data.edges().name(edge),
                            w,
                            activity.pairs(data.edges(), edge),
                            tested[at],
                            significant[at],
                            cuts[edge][w]));
                }
            }
            return families;
        }
    }
}
