package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

/**
 * How often two actions on one object fall within a window although nobody agreed on it: pi(w), per object, shrunk to its popularity class,
 * and that to the mean over all objects of the kind.
 * pi of an object = (own pairs within + STRENGTH * pi of the class) / (own pairs + STRENGTH), always without the tested pair;
 * pi of a class = (its pairs within + STRENGTH * mean of the kind) / (its pairs + STRENGTH).
 * Pairs are of actions by different accounts, per edge class; flagged accounts are left out.
 */
public final class LagPools {
    /** Weight of the class in pairs: an object with fewer pairs of its own is judged mostly by its class. */
    static final double STRENGTH = 1000;

    private final ActionColumns columns;
    private final JoinPlan plan;
    private final Windows windows;
    private final ObjectClasses classes;
    private final EdgeClasses edges;
    private final boolean[] excluded;
    private final int stride;
    private final long[] pooled;
    private final int[] profileOf;
    private long[] profiles = new long[1024];
    private final LagSweep sweep;
    private final long[] scratch;
    private final LagRates rates;
    private final LagRates others;
    private final boolean[] blank;
    private int used;

    public LagPools(TestedKind data, boolean[] excluded) {
        this.others = data.others();
        this.rates = LagRates.none(data.edges().count(), data.windows().count());
        this.columns = data.columns();
        this.plan = data.plan();
        this.windows = data.windows();
        this.classes = data.classes();
        this.edges = data.edges();
        this.excluded = excluded;
        this.blank = blank();
        this.stride = windows.count() + 1;
        this.sweep = new LagSweep(columns, edges, excluded);
        this.scratch = new long[width()];
        this.pooled = new long[classes.count() * width()];
        this.profileOf = new int[columns.objects()];
        Arrays.fill(profileOf, -1);
        pool();
    }

    /** Objects of which half of the accounts or more are left out: what the rest shows there is no habit of ordinary people. */
    private boolean[] blank() {
        boolean[] lost = new boolean[columns.objects()];
        int[] seen = new int[columns.accounts()];
        Arrays.fill(seen, -1);
        for (int object = 0; object < lost.length; object++) {
            int leftOut = 0;
            for (int i = columns.objectStart(object); i < columns.objectStart(object + 1); i++) {
                int account = columns.account(i);
                leftOut += excluded[account] && seen[account] != object ? 1 : 0;
                seen[account] = object;
            }
            lost[object] = leftOut > 0 && 2 * leftOut >= classes.accountsOn(object);
        }
        return lost;
    }

    /** Whether nothing of this object counts in these pools. */
    boolean isBlank(int object) {
        return blank[object];
    }

    /** Whether the account's actions count in these pools. */
    public boolean counts(int account) {
        return !excluded[account];
    }

    /** Cells of one object: per edge class the pairs within each window, then all pairs. */
    private int width() {
        return edges.count() * stride;
    }

    private void pool() {
        for (int object = 0; object < columns.objects(); object++) {
            if (blank[object] || classes.accountsOn(object) < 2 || sweep.load(object) < 2) {
                continue;
            }
            count(object);
            int base = classes.of(object) * width();
            for (int i = 0; i < scratch.length; i++) {
                pooled[base + i] += scratch[i];
            }
            addRates();
        }
    }

    private void addRates() {
        int all = windows.count();
        double[] shares = new double[all];
        for (int edge = 0; edge < edges.count(); edge++) {
            long pairs = scratch[edge * stride + all];
            if (pairs > 0) {
                for (int w = 0; w < all; w++) {
                    shares[w] = (double) scratch[edge * stride + w] / pairs;
                }
                rates.add(edge, shares);
            }
        }
    }

    /** The mean over the objects of this kind. */
    public LagRates rates() {
        return rates;
    }

    /** Counts the object that the sweep has loaded into the scratch cells. */
    private void count(int object) {
        Arrays.fill(scratch, 0);
        long effective = plan.effectiveMillis(object);
        for (int w = 0; w < windows.count(); w++) {
            sweep.within(Math.min(windows.millis().get(w), effective), scratch, stride, w);
        }
        sweep.within(Long.MAX_VALUE, scratch, stride, windows.count());
    }

    /** Where the own counts of an object stand in {@link #own}; counted on first use and kept. */
    public int profile(int object) {
        if (profileOf[object] < 0) {
            if (used + width() > profiles.length) {
                profiles = Arrays.copyOf(profiles, Math.max(profiles.length * 2, used + width()));
            }
            if (blank[object]) {
                Arrays.fill(scratch, 0);
            } else {
                sweep.load(object);
                count(object);
            }
            System.arraycopy(scratch, 0, profiles, used, width());
            profileOf[object] = used;
            used += width();
        }
        return profileOf[object];
    }

    /** Own pairs within window {@code w} of a profile, or all pairs where w = number of windows. */
    public long own(int profile, int edge, int w) {
        return profiles[profile + edge * stride + w];
    }

    /** Pairs of a class within window {@code w}, or all pairs where w = number of windows. */
    public long ofClass(int objectClass, int edge, int w) {
        return pooled[objectClass * width() + edge * stride + w];
    }

    /** pi(w) of a whole class. */
    public double chanceOfClass(int objectClass, int edge, int w) {
        return chance(ofClass(objectClass, edge, w), ofClass(objectClass, edge, windows.count()), edge, w);
    }

    /** pi(w) where {@code within} of {@code all} pairs of a class are within the window. */
    double chance(double within, double all, int edge, int w) {
        return Math.min(1, (within + STRENGTH * rates.chance(edge, w, others)) / (all + STRENGTH));
    }
}
