package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;
import org.unmask.network.Windows;

/**
 * Given what two accounts share: is it more often in step than those objects would make anyone?
 * For each shared object the chance of a pair within w is 1 - (1 - pi_o(w))^(actions of a x actions of b), pi without this pair;
 * p = P(at least K of them) as an exact Poisson-binomial tail. Fans who share an idol's every post share much, yet are in step no more than
 * others who share it. One instance serves one thread.
 */
public final class SharedObjects {
    private final TestedKind data;
    private final ActionColumns columns;
    private final Windows windows;
    private int[] object = new int[64];
    private long[] actionPairs = new long[64];
    private long[] pairsWithin;
    private double[] chances = new double[64];
    private double[] work = new double[64];
    private final long[] pairOfClass;
    private int shared;
    private int edge;
    private int first;
    private int second;

    public SharedObjects(TestedKind data) {
        this.data = data;
        this.columns = data.columns();
        this.windows = data.windows();
        this.pairsWithin = new long[64 * windows.count()];
        this.pairOfClass = new long[data.classes().count() * (windows.count() + 1)];
    }

    /** Loads the objects that both accounts acted on at any time. Cost: the actions of both, and the pairs on shared objects. */
    public void load(int a, int b) {
        shared = 0;
        first = a;
        second = b;
        edge = data.edges().of(a, b);
        int i = columns.rowStart(a);
        int j = columns.rowStart(b);
        int endA = columns.rowStart(a + 1);
        int endB = columns.rowStart(b + 1);
        while (i < endA && j < endB) {
            int here = columns.object(columns.rowPosition(i));
            int there = columns.object(columns.rowPosition(j));
            if (here < there) {
                i++;
            } else if (here > there) {
                j++;
            } else {
                int nextI = endOf(i, endA, here);
                int nextJ = endOf(j, endB, here);
                addObject(here, new int[] {i, nextI, j, nextJ});
                i = nextI;
                j = nextJ;
            }
        }
    }

    private int endOf(int from, int end, int sameObject) {
        int k = from;
        while (k < end && columns.object(columns.rowPosition(k)) == sameObject) {
            k++;
        }
        return k;
    }

    private void addObject(int o, int[] rows) {
        if (shared == object.length) {
            grow();
        }
        object[shared] = o;
        actionPairs[shared] = (long) (rows[1] - rows[0]) * (rows[3] - rows[2]);
        int base = shared * windows.count();
        Arrays.fill(pairsWithin, base, base + windows.count(), 0);
        long effective = data.plan().effectiveMillis(o);
        for (int w = 0; w < windows.count(); w++) {
            pairsWithin[base + w] =
                    within(rows, Math.min(effective, windows.millis().get(w)));
        }
        shared++;
    }

    /** Action pairs of the two accounts on one object with a lag of at most {@code window}: two pointers, both rows being in time order. */
    private long within(int[] rows, long window) {
        long found = 0;
        int low = rows[2];
        int high = rows[2];
        for (int i = rows[0]; i < rows[1]; i++) {
            long at = columns.at(columns.rowPosition(i));
            while (low < rows[3] && columns.at(columns.rowPosition(low)) < at - window) {
                low++;
            }
            while (high < rows[3] && columns.at(columns.rowPosition(high)) <= at + window) {
                high++;
            }
            found += high - low;
        }
        return found;
    }

    private void grow() {
        int room = shared * 2;
        object = Arrays.copyOf(object, room);
        actionPairs = Arrays.copyOf(actionPairs, room);
        chances = Arrays.copyOf(chances, room);
        pairsWithin = Arrays.copyOf(pairsWithin, room * windows.count());
    }

    /** P(in step within window {@code w} on at least {@code k} of the loaded objects), by the given pools. */
    public double tail(int k, int w, LagPools pools) {
        // A flagged account is not in the pools, so there is nothing of this pair to take out of them.
        long taken = pools.counts(first) && pools.counts(second) ? 1 : 0;
        addToClasses(w, taken, pools);
        for (int i = 0; i < shared; i++) {
            chances[i] = chance(i, w, pools, taken);
        }
        clearClasses(w);
        if (work.length <= k) {
            work = new double[k * 2];
        }
        return Tails.poissonBinomial(k, chances, shared, work);
    }

    private void addToClasses(int w, long taken, LagPools pools) {
        int all = windows.count();
        for (int i = 0; i < shared; i++) {
            int base = data.classes().of(object[i]) * (all + 1);
            long here = pools.isBlank(object[i]) ? 0 : taken;
            pairOfClass[base + w] += here * pairsWithin[i * all + w];
            pairOfClass[base + all] += here * actionPairs[i];
        }
    }

    private void clearClasses(int w) {
        for (int i = 0; i < shared; i++) {
            int base = data.classes().of(object[i]) * (windows.count() + 1);
            pairOfClass[base + w] = 0;
            pairOfClass[base + windows.count()] = 0;
        }
    }

    private double chance(int i, int w, LagPools pools, long taken) {
        int all = windows.count();
        int c = data.classes().of(object[i]);
        int base = c * (all + 1);
        double classAll = pools.ofClass(c, edge, all) - pairOfClass[base + all];
        double classWithin = pools.ofClass(c, edge, w) - pairOfClass[base + w];
        double ofClass = pools.chance(classWithin, classAll, edge, w);
        int profile = pools.profile(object[i]);
        long here = pools.isBlank(object[i]) ? 0 : taken;
        double ownAll = pools.own(profile, edge, all) - here * actionPairs[i];
        double ownWithin = pools.own(profile, edge, w) - here * pairsWithin[i * all + w];
        double pi = Math.min(1, (ownWithin + LagPools.STRENGTH * ofClass) / (ownAll + LagPools.STRENGTH));
        return actionPairs[i] == 1 ? pi : 1 - StrictMath.pow(1 - pi, actionPairs[i]);
    }
}
