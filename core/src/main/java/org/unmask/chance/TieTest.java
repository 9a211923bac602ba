package org.unmask.chance;

import java.util.Arrays;
import org.unmask.chance.baseline.Activity;
import org.unmask.chance.baseline.BenjaminiHochberg;
import org.unmask.chance.baseline.Expectation;
import org.unmask.chance.baseline.LagPools;
import org.unmask.chance.baseline.SharedObjects;
import org.unmask.chance.baseline.Tails;
import org.unmask.chance.baseline.TestedKind;

/**
 * Tests the kept ties of one kind. p is the first tail where the second is at most .001, else the larger of both:
 * could accounts of that activity meet so often on objects of that popularity by chance ({@link Expectation}), and
 * could anyone sharing these very objects be in step so often ({@link SharedObjects})?
 * The pools start from everybody, which is cautious. Then they are read again without suspects, at most {@link #ROUNDS} times, because what is
 * normal must be learned from others: accounts of ties flagged so far, and, from the first round on, of ties whose first tail alone survives
 * Bonferroni. Where few ordinary accounts are left in a class, its chance is that of the kind, and of the kinds tested before. A tie keeps its
 * smallest p.
 */
final class TieTest {
    private static final int ROUNDS = 3;
    private static final int LEAST_OBJECTS = 3;
    /** A first tail above this is reported as it is: the second could only raise it. */
    private static final double CLEARLY_CHANCE = .05;
    /** A second tail up to this is an answer: in step more than others on the same objects. It is asked of each tie by itself. */
    private static final double CLEARLY_IN_STEP = .001;

    private final TestedKind data;
    private final Activity activity;
    private final TestSettings settings;
    private final TieTable ties;
    private final boolean[] flagged;
    private final boolean[] suspect;
    private final double[] bonferroni;
    private LagPools pools;
    private Expectation[][] expectations;

    /** {@code everybody} = the pools that leave nobody out. */
    TieTest(TestedKind data, Activity activity, TestSettings settings, TieTable ties, LagPools everybody) {
        this.data = data;
        this.activity = activity;
        this.settings = settings;
        this.ties = ties;
        this.flagged = new boolean[data.columns().accounts()];
        this.suspect = new boolean[data.columns().accounts()];
        this.bonferroni = new double[data.edges().count()];
        for (int edge = 0; edge < bonferroni.length; edge++) {
            double tests = Math.max(1, activity.pairs(data.edges(), edge))
                    * settings.windows().count();
            bonferroni[edge] = settings.alpha() / tests;
        }
        this.pools = everybody;
        this.expectations = Expectation.all(data, pools);
    }

    /** Runs the rounds; afterwards every tie of a family has p and q. */
    void run() {
        ties.beginTesting();
        for (int round = 0; round < ROUNDS; round++) {
            if (round > 0) {
                pools = new LagPools(data, suspect.clone());
                expectations = Expectation.all(data, pools);
            }
            testAll();
            if (!flagNew() && round > 0) {
                break;
            }
        }
    }

    boolean[] flagged() {
        return flagged;
    }

    LagPools pools() {
        return pools;
    }

    Expectation[][] expectations() {
        return expectations;
    }

    private void testAll() {
        SharedObjects shared = new SharedObjects(data);
        for (int tie = 0; tie < ties.size(); tie++) {
            if (activity.isEligible(ties.a(tie)) && activity.isEligible(ties.b(tie))) {
                test(tie, shared);
            }
        }
        correct();
    }

    private void test(int tie, SharedObjects shared) {
        int edge = data.edges().of(ties.a(tie), ties.b(tie));
        double product = activity.product(ties.a(tie), ties.b(tie));
        boolean loaded = false;
        for (int w = data.windows().count() - 1; w >= 0 && ties.objects(tie, w) > 0; w--) {
            int objects = ties.objects(tie, w);
            double p = Tails.poisson(objects, expectations[edge][w].of(product));
            if (objects >= LEAST_OBJECTS && p <= bonferroni[edge]) {
                suspect[ties.a(tie)] = true;
                suspect[ties.b(tie)] = true;
            }
            if (p <= CLEARLY_CHANCE) {
                if (!loaded) {
                    shared.load(ties.a(tie), ties.b(tie));
                    loaded = true;
                }
                double second = shared.tail(objects, w, pools);
                p = second <= CLEARLY_IN_STEP ? p : Math.max(p, second);
            }
            ties.lowerP(tie, w, p);
        }
    }

    /** Benjamini-Hochberg per edge class and window, then times the number of windows. */
    private void correct() {
        for (int edge = 0; edge < data.edges().count(); edge++) {
            double m = activity.pairs(data.edges(), edge);
            for (int w = 0; w < data.windows().count(); w++) {
                int[] members = family(edge, w);
                double[] p = new double[members.length];
                for (int i = 0; i < p.length; i++) {
                    p[i] = ties.p(members[i], w);
                }
                double[] q = BenjaminiHochberg.qValues(p, m, data.windows().count());
                for (int i = 0; i < q.length; i++) {
                    ties.writeQ(members[i], w, q[i]);
                }
            }
        }
    }

    private int[] family(int edge, int w) {
        int[] members = new int[ties.size()];
        int n = 0;
        for (int tie = 0; tie < ties.size(); tie++) {
            if (!Double.isNaN(ties.p(tie, w)) && data.edges().of(ties.a(tie), ties.b(tie)) == edge) {
                members[n++] = tie;
            }
        }
        return Arrays.copyOf(members, n);
    }

    /** Flags the accounts of significant ties; whether any is new. */
    private boolean flagNew() {
        boolean found = false;
        for (int tie = 0; tie < ties.size(); tie++) {
            for (int w = 0; w < data.windows().count(); w++) {
                if (ties.objects(tie, w) >= LEAST_OBJECTS && ties.q(tie, w) <= settings.alpha()) {
                    found |= !flagged[ties.a(tie)] || !flagged[ties.b(tie)];
                    flagged[ties.a(tie)] = true;
                    flagged[ties.b(tie)] = true;
                    suspect[ties.a(tie)] = true;
                    suspect[ties.b(tie)] = true;
                }
            }
        }
        return found;
    }

    /** The largest significant p per edge class and window, or what the first significant tie would have to reach. */
    double[][] cuts() {
        double[][] cut = new double[data.edges().count()][data.windows().count()];
        for (int edge = 0; edge < cut.length; edge++) {
            Arrays.fill(
                    cut[edge],
                    settings.alpha()
                            / Math.max(1, activity.pairs(data.edges(), edge))
                            / data.windows().count());
        }
        for (int tie = 0; tie < ties.size(); tie++) {
            int edge = data.edges().of(ties.a(tie), ties.b(tie));
            for (int w = 0; w < cut[edge].length; w++) {
                if (ties.q(tie, w) <= settings.alpha()) {
                    cut[edge][w] = Math.max(cut[edge][w], ties.p(tie, w));
                }
            }
        }
        return cut;
    }
}
