package org.unmask.network;

/**
 * The actions of a plan's view that have a partner within reach, by account: row by row of the join.
 * An entry is three numbers: the position, with its sign turned where it begins a further object of the account; the first position
 * within reach; and one past the last. 12 bytes per action with a partner.
 */
final class JoinRows {
    static final int WIDTH = 3;

    private final JoinPlan plan;
    private final int[] account;
    private final long[] at;
    private final int[] start;
    private final int[] entries;
    private final int[] next;

    JoinRows(JoinPlan plan) {
        this.plan = plan;
        this.account = plan.view().accountColumn();
        this.at = plan.view().atColumn();
        int accounts = plan.view().accounts();
        this.start = new int[accounts + 1];
        eachObject(this::countWithin);
        for (int a = 0; a < accounts; a++) {
            start[a + 1] += start[a];
        }
        this.entries = new int[Math.multiplyExact(WIDTH, start[accounts])];
        this.next = start.clone();
        eachObject(this::placeWithin);
    }

    /** The row of an account, to be joined with accounts of larger id. */
    RowAccumulator.Row row(int a) {
        return new RowAccumulator.Row(a, entries, WIDTH * start[a], WIDTH * start[a + 1]);
    }

    private interface PerObject {
        void walk(int from, int to, long reach);
    }

    private void eachObject(PerObject walker) {
        ActionColumns view = plan.view();
        for (int o = 0; o < view.objects(); o++) {
            int from = view.objectStart(o);
            int to = view.objectStart(o + 1);
            if (to - from > 1) {
                walker.walk(from, to, plan.effectiveMillis(o));
            }
        }
    }

    private void countWithin(int from, int to, long reach) {
        for (int i = from; i < to; i++) {
            long t = at[i];
            boolean partner = (i > from && t - at[i - 1] <= reach) || (i + 1 < to && at[i + 1] - t <= reach);
            start[account[i] + 1] += partner ? 1 : 0;
        }
    }

    private void placeWithin(int from, int to, long reach) {
        int low = from;
        int high = from;
        for (int i = from; i < to; i++) {
            long t = at[i];
            while (t - at[low] > reach) {
                low++;
            }
            while (high < to && at[high] - t <= reach) {
                high++;
            }
            if (high - low > 1) {
                place(i, low, high, from);
            }
        }
    }

    private void place(int position, int low, int high, int objectStart) {
        int a = account[position];
        int slot = next[a]++;
        // An account's entries come object by object, so the one before tells whether this object is new to the row.
        boolean isNew = slot == start[a] || positionOf(entries[WIDTH * (slot - 1)]) < objectStart;
        entries[WIDTH * slot] = isNew ? ~position : position;
        entries[WIDTH * slot + 1] = low;
        entries[WIDTH * slot + 2] = high;
    }

    /** The position behind an entry's first number. */
    static int positionOf(int entry) {
        return entry < 0 ? ~entry : entry;
    }

    /** How many neighbours the entries of an account reach: each pair is seen from both of its actions. */
    long reached(int a) {
        long reached = 0;
        for (int e = start[a]; e < start[a + 1]; e++) {
            reached += entries[WIDTH * e + 2] - entries[WIDTH * e + 1] - 1;
        }
        return reached;
    }
}
