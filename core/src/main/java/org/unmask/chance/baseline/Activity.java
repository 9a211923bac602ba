package org.unmask.chance.baseline;

import org.unmask.network.ActionColumns;

/** How active each account is in one kind: its actions, and whether it is eligible, having acted on two distinct objects or more. */
public final class Activity {
    private final ActionColumns columns;
    private final boolean[] eligible;
    private final long[] eligibleOfPlatform;

    public Activity(ActionColumns columns, EdgeClasses edges) {
        this.columns = columns;
        this.eligible = new boolean[columns.accounts()];
        this.eligibleOfPlatform = new long[edges.platforms()];
        for (int account = 0; account < eligible.length; account++) {
            eligible[account] = hasTwoObjects(account);
            if (eligible[account]) {
                eligibleOfPlatform[edges.platformOf(account)]++;
            }
        }
    }

    private boolean hasTwoObjects(int account) {
        int from = columns.rowStart(account);
        int to = columns.rowStart(account + 1);
        // Rows stand in object order, so two objects show at the two ends.
        return to - from > 1
                && columns.object(columns.rowPosition(from)) != columns.object(columns.rowPosition(to - 1));
    }

    /** Product of the two accounts' numbers of actions. */
    public double product(int a, int b) {
        return (double) (columns.rowStart(a + 1) - columns.rowStart(a))
                * (columns.rowStart(b + 1) - columns.rowStart(b));
    }

    public boolean isEligible(int account) {
        return eligible[account];
    }

    /** All eligible accounts. */
    public long eligible() {
        long all = 0;
        for (long n : eligibleOfPlatform) {
            all += n;
        }
        return all;
    }

    /** m of the family: pairs of eligible accounts of that edge class. */
    public double pairs(EdgeClasses edges, int edge) {
        double p = eligibleOfPlatform[edges.first(edge)];
        double q = eligibleOfPlatform[edges.second(edge)];
        return edges.first(edge) == edges.second(edge) ? p * (p - 1) / 2 : p * q;
    }
}
