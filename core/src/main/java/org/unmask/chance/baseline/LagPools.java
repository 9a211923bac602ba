package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;

/**
 * How often two actions on one object fall within a window although nobody agreed on it: pi(w), per object, shrunk to its popularity class.
 * pi of an object = (own pairs within + STRENGTH * pi of the class) / (own pairs + STRENGTH), always without the tested pair.
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
    private int used;

    public LagPools(TestedKind data, boolean[] excluded) {
        this.columns = data.columns();
        this.plan = data.plan();
        this.windows = data.windows();
        this.classes = data.classes();
        this.edges = data.edges();
        this.excluded = excluded;
        this.stride = windows.count() + 1;
        this.sweep = new LagSweep(columns, edges, excluded);
        this.scratch = new long[width()];
        this.pooled = new long[classes.count() * width()];
        this.profileOf = new int[columns.objects()];
        Arrays.fill(profileOf, -1);
        pool();
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
            if (classes.accountsOn(object) < 2 || sweep.load(object) < 2) {
                continue;
            }
            count(object);
            int base = classes.of(object) * width();
            for (int i = 0; i < scratch.length; i++) {
                pooled[base + i] += scratch[i];
            }
        }
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
            sweep.load(object);
            count(object);
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

    /** pi(w) of a whole class, with one pair added so that a class never seen within w is not taken for impossible. */
    public double chanceOfClass(int objectClass, int edge, int w) {
        double all = ofClass(objectClass, edge, windows.count()) + 1.0;
        return Math.min(1, (ofClass(objectClass, edge, w) + 1.0) / all);
    }
}
