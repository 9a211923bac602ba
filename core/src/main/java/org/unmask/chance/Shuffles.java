package org.unmask.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.Screen;
import org.unmask.chance.baseline.SharedObjects;
import org.unmask.chance.baseline.TestedKind;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.TieCollector;

/**
 * Runs the same join and the same test on the user's own data with redrawn times, and counts what passes by chance alone.
 * Of each redrawn data set only a sample of the accounts is joined, with all others; pairs and accounts are scaled up to all that are neither
 * flagged nor without two objects. Where the sample is smaller than they are, fewer data sets are redrawn: what a count rests on is accounts.
 * Even data sets choose the least number of distinct objects, odd ones give the printed floor, so that no number is read where it was chosen.
 */
final class Shuffles {
    static final int LEAST_OBJECTS = 3;
    /** Above this no repetition count is sought: the window then gives no evidence. */
    static final int MOST_REPETITION = 32;
    /** Accounts joined per shuffle asked for: of five shuffles, 5,000 accounts tell a share of one in a hundred with a standard error of .0014. */
    private static final int ACCOUNTS = 1000;

    private static final double PAIR_RATE = .01;
    private static final double FLOOR = .015;

    private final TestedKind data;
    private final Activity activity;
    private final TestSettings settings;
    private final TieTest test;
    private final double[][] cuts;
    private final Screen screen;
    private final int[] ordinary;
    private final Redraw redraw;

    Shuffles(TestedKind data, Activity activity, TestSettings settings, TieTest test) {
        this.data = data;
        this.activity = activity;
        this.settings = settings;
        this.test = test;
        this.cuts = test.cuts();
        this.screen = new Screen(test.expectations(), cuts);
        this.ordinary = IntStream.range(0, data.columns().accounts())
                .filter(account -> !test.flagged()[account] && activity.isEligible(account))
                .toArray();
        this.redraw = new Redraw(data.columns(), test.flagged());
    }

    /**
     * Counts of one shuffle, or of the real data: [window][repetition] pairs and accounts with at least that many objects;
     * {@code looked} = accounts that were joined.
     */
    record Count(double[][] pairs, double[][] accounts, int looked) {}

    /** The counts of every redrawn data set of that sort, in order: those that choose and those that are printed, by turns. */
    List<Count> run(KindResult.Sort sort) {
        SplittableRandom dice = new SplittableRandom(settings.seed() * 31 + sort.ordinal());
        int[] order = shuffled(dice.split());
        int ofHalf = (settings.shuffles() + 1) / 2;
        int all = Math.max(1, order.length);
        int sets = Math.min(ofHalf, (ACCOUNTS * ofHalf + all - 1) / all);
        int size = Math.min(order.length, ACCOUNTS * ofHalf / sets);
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < Math.min(2 * sets, settings.shuffles()); i++) {
            Sample sample = new Sample(order, (int) ((long) i * size % all), size);
            counts.add(one(redraw.draw(sort, dice.split()), sample));
        }
        return counts;
    }

    /** One slice of the order after another: no account comes twice before all have come. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Sample(int[] order, int from, int size) {
        int account(int k) {
            return order[(from + k) % order.length];
        }
    }

    private Count one(long[] times, Sample sample) {
        ActionColumns drawn = data.columns().withTimes(times);
        CoactionJoin.OneAccount join = new CoactionJoin.OneAccount(data.plan().planFor(drawn), LEAST_OBJECTS);
        Row row = new Row();
        for (int k = 0; k < sample.size(); k++) {
            join.join(sample.account(k), row);
            row.end();
        }
        return row.count(sample);
    }

    private int[] shuffled(SplittableRandom dice) {
        int[] order = ordinary.clone();
        for (int i = order.length - 1; i > 0; i--) {
            int j = dice.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** Judges the ties of one redrawn account after another. */
    private final class Row implements TieCollector<Row> {
        private final Tally tally = new Tally();
        // With the times of the real data: the pools are of those, and the real pair is what must be taken out of them.
        private final SharedObjects shared = new SharedObjects(data);
        private final int[] most = new int[data.windows().count()];

        @Override
        public void tie(int a, int b, int[] objects) {
            if (a == b || test.flagged()[b] || !activity.isEligible(b)) {
                return;
            }
            int edge = data.edges().of(a, b);
            double product = activity.product(a, b);
            boolean loaded = false;
            for (int w = objects.length - 1; w >= 0 && objects[w] >= LEAST_OBJECTS; w--) {
                if (screen.passes(edge, w, objects[w], product)) {
                    if (!loaded) {
                        shared.load(a, b);
                        loaded = true;
                    }
                    if (shared.tail(objects[w], w, test.pools()) <= cuts[edge][w]) {
                        tally.addPair(w, objects[w]);
                        most[w] = Math.max(most[w], objects[w]);
                    }
                }
            }
        }

        @Override
        public Row done() {
            return this;
        }

        /** Ends the account. */
        void end() {
            for (int w = 0; w < most.length; w++) {
                if (most[w] > 0) {
                    tally.addAccount(w, most[w]);
                    most[w] = 0;
                }
            }
        }

        /** What all accounts would show; a pair is met from both of its ends. */
        Count count(Sample sample) {
            double scale = (double) sample.order().length / Math.max(1, sample.size());
            return tally.count(scale / 2, scale, sample.size());
        }
    }

    /** The real data's significant ties, counted the same way. */
    Count real(TieTable ties) {
        Tally tally = new Tally();
        for (int w = 0; w < data.windows().count(); w++) {
            int[] most = new int[data.columns().accounts()];
            for (int tie = 0; tie < ties.size(); tie++) {
                int objects = ties.objects(tie, w);
                if (objects >= LEAST_OBJECTS && ties.q(tie, w) <= settings.alpha()) {
                    tally.addPair(w, objects);
                    most[ties.a(tie)] = Math.max(most[ties.a(tie)], objects);
                    most[ties.b(tie)] = Math.max(most[ties.b(tie)], objects);
                }
            }
            for (int objects : most) {
                if (objects > 0) {
                    tally.addAccount(w, objects);
                }
            }
        }
        return tally.count(1, 1, activity.eligible());
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

    /** Accounts that were joined in the shuffles of one parity. */
    static long looked(List<Count> counts, int parity) {
        long sum = 0;
        for (int i = parity; i < counts.size(); i += 2) {
            sum += counts.get(i).looked();
        }
        return sum;
    }

    /** Counts ties and the accounts that have one, per window and number of objects. */
    private final class Tally {
        private final double[][] pairs = new double[data.windows().count()][MOST_REPETITION + 1];
        private final double[][] accounts = new double[data.windows().count()][MOST_REPETITION + 1];

        void addPair(int w, int objects) {
            pairs[w][Math.min(objects, MOST_REPETITION)]++;
        }

        /** An account whose ties have at most that many objects. */
        void addAccount(int w, int objects) {
            accounts[w][Math.min(objects, MOST_REPETITION)]++;
        }

        Count count(double pairScale, double accountScale, long looked) {
            return new Count(atLeast(pairs, pairScale), atLeast(accounts, accountScale), (int) looked);
        }

        private static double[][] atLeast(double[][] exactly, double scale) {
            double[][] sums = new double[exactly.length][MOST_REPETITION + 1];
            for (int w = 0; w < sums.length; w++) {
                double sum = 0;
                for (int r = MOST_REPETITION; r >= 0; r--) {
                    sum += exactly[w][r];
                    sums[w][r] = sum * scale;
                }
            }
            return sums;
        }
    }
}
