package org.unmask.chance.baseline;

import org.unmask.network.ActionColumns;

/**
 * How active each account is in one kind: its actions, and whether it is eligible, having acted on two distinct objects or more.
 * Actions that are no rows ({@link ActionColumns#withUnshared}) count as actions; they make nobody eligible, but they make a pair one of the family,
 * since by chance they could have been on any object.
 */
public final class Activity {
    private final ActionColumns columns;
    private final boolean[] eligible;
    private final int[] actions;
    private final long[] eligibleOfPlatform;
    private final long[] countedOfPlatform;

    public Activity(ActionColumns columns, EdgeClasses edges) {
        this.columns = columns;
        this.eligible = new boolean[columns.accounts()];
        this.actions = new int[columns.accounts()];
        this.eligibleOfPlatform = new long[edges.platforms()];
        this.countedOfPlatform = new long[edges.platforms()];
        for (int account = 0; account < eligible.length; account++) {
            eligible[account] = hasTwoObjects(account);
            actions[account] = columns.actionsOf(account);
            boolean counted = eligible[account] || columns.unshared(account) > 0 && actions[account] > 1;
            eligibleOfPlatform[edges.platformOf(account)] += eligible[account] ? 1 : 0;
            countedOfPlatform[edges.platformOf(account)] += counted ? 1 : 0;
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
        return (double) actions[a] * actions[b];
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

    /** m of the family: pairs of that edge class of accounts that are eligible, or would be if what is no row were objects. */
    public double pairs(EdgeClasses edges, int edge) {
        double p = countedOfPlatform[edges.first(edge)];
        double q = countedOfPlatform[edges.second(edge)];
        return edges.first(edge) == edges.second(edge) ? p * (p - 1) / 2 : p * q;
    }
}
