package org.unmask.chance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.Screen;
import org.unmask.chance.baseline.SharedObjects;
import org.unmask.chance.baseline.TestedKind;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.JoinSettings;

/**
 * Runs the same join and the same test on the user's own data with redrawn times, and counts what passes by chance alone.
 * Even shuffles choose the least number of distinct objects, odd ones give the printed floor, so that no number is read where it was chosen.
 */
final class Shuffles {
    static final int LEAST_OBJECTS = 3;
    /** Above this no repetition count is sought: the window then gives no evidence. */
    static final int MOST_REPETITION = 32;

    private static final double PAIR_RATE = .01;
    private static final double FLOOR = .015;

    private final TestedKind data;
    private final Activity activity;
    private final TestSettings settings;
    private final TieTest test;
    private final double[][] cuts;
    private final Screen screen;

    Shuffles(TestedKind data, Activity activity, TestSettings settings, TieTest test) {
        this.data = data;
        this.activity = activity;
        this.settings = settings;
        this.test = test;
        this.cuts = test.cuts();
        this.screen = new Screen(test.expectations(), cuts);
    }

    /** Counts of one shuffle, or of the real data: [window][repetition] pairs and accounts with at least that many objects. */
    record Count(long[][] pairs, long[][] accounts) {}

    /** The counts of every shuffle of that sort, in order. */
    List<Count> run(KindResult.Sort sort) {
        Redraw redraw = new Redraw(data.columns(), test.flagged());
        List<Count> counts = new ArrayList<>();
        SplittableRandom dice = new SplittableRandom(settings.seed() * 31 + sort.ordinal());
        for (int i = 0; i < settings.shuffles(); i++) {
            counts.add(one(redraw.draw(sort, dice.split())));
        }
        return counts;
    }

    private Count one(long[] times) {
        ActionColumns drawn = data.columns().withTimes(times);
        TestedKind shuffled = new TestedKind(
                drawn, data.plan().planFor(drawn), data.windows(), data.classes(), data.edges(), data.others());
        List<TieTable> blocks = CoactionJoin.join(
                drawn,
                shuffled.plan(),
                new JoinSettings(LEAST_OBJECTS, settings.threads()),
                () -> new ShufflePass(shuffled, activity, screen, test.flagged()));
        TieTable passing = new TieTable(data.windows().count());
        blocks.forEach(passing::addAll);
        return count(passing, new SharedObjects(shuffled));
    }

    private Count count(TieTable passing, SharedObjects shared) {
        Tally tally = new Tally();
        for (int tie = 0; tie < passing.size(); tie++) {
            int a = passing.a(tie);
            int b = passing.b(tie);
            shared.load(a, b);
            int edge = data.edges().of(a, b);
            for (int w = data.windows().count() - 1; w >= 0; w--) {
                int objects = passing.objects(tie, w);
                if (objects >= LEAST_OBJECTS
                        && screen.passes(edge, w, objects, activity.product(a, b))
                        && shared.tail(objects, w, test.pools()) <= cuts[edge][w]) {
                    tally.add(w, objects, a, b);
                }
            }
        }
        return tally.count();
    }

    /** The real data's significant ties, counted the same way. */
    Count real(TieTable ties) {
        Tally tally = new Tally();
        for (int tie = 0; tie < ties.size(); tie++) {
            for (int w = 0; w < data.windows().count(); w++) {
                if (ties.objects(tie, w) >= LEAST_OBJECTS && ties.q(tie, w) <= settings.alpha()) {
                    tally.add(w, ties.objects(tie, w), ties.a(tie), ties.b(tie));
                }
            }
        }
        return tally.count();
    }

    /** The smallest number of objects at which chance gives at most 1 % of the pairs and 1.5 % of the accounts, in the choosing shuffles. */
    int repetition(int w, Count real, List<List<Count>> sorts) {
        for (int r = LEAST_OBJECTS; r <= MOST_REPETITION; r++) {
            boolean holds = true;
            for (List<Count> counts : sorts) {
                holds &= mean(counts, 0, w, r, true) <= PAIR_RATE * real.pairs()[w][r]
                        && mean(counts, 0, w, r, false) <= FLOOR * activity.eligible();
            }
            if (holds) {
                return r;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Mean over the shuffles of one parity (0 chooses, 1 is printed) of pairs or accounts. */
    static double mean(List<Count> counts, int parity, int w, int r, boolean pairs) {
        double sum = 0;
        int n = 0;
        for (int i = parity; i < counts.size(); i += 2) {
            Count count = counts.get(i);
            sum += (pairs ? count.pairs() : count.accounts())[w][Math.min(r, MOST_REPETITION)];
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }

    /** Counts ties and the accounts that have one, per window and number of objects. */
    private final class Tally {
        private final long[][] pairs = new long[data.windows().count()][MOST_REPETITION + 1];
        private final byte[][] most =
                new byte[data.windows().count()][data.columns().accounts()];

        void add(int w, int objects, int a, int b) {
            int capped = Math.min(objects, MOST_REPETITION);
            pairs[w][capped]++;
            most[w][a] = (byte) Math.max(most[w][a], capped);
            most[w][b] = (byte) Math.max(most[w][b], capped);
        }

        Count count() {
            long[][] accounts = new long[pairs.length][MOST_REPETITION + 1];
            for (int w = 0; w < pairs.length; w++) {
                for (byte capped : most[w]) {
                    accounts[w][capped]++;
                }
                for (int r = MOST_REPETITION - 1; r > 0; r--) {
                    pairs[w][r] += pairs[w][r + 1];
                    accounts[w][r] += accounts[w][r + 1];
                }
            }
            return new Count(Arrays.copyOf(pairs, pairs.length), accounts);
        }
    }
}
