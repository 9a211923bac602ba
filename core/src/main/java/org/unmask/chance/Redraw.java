package org.unmask.chance;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.unmask.chance.baseline.ObjectClasses;
import org.unmask.network.ActionColumns;

/**
 * Draws the times of all actions anew, within accounts or within objects. Times are drawn, not permuted: a permutation would keep a little
 * of a real operation, whose members meet again on the same objects. A draw falls between two neighbouring times of the profile.
 */
final class Redraw {
    private static final int LEAST_OWN = 32;

    private final ActionColumns columns;
    private final boolean[] flagged;
    private final long[][] agesOfClass;

    Redraw(ActionColumns columns, boolean[] flagged) {
        this.columns = columns;
        this.flagged = flagged;
        this.agesOfClass = ages();
    }

    /** New times, indexed like the columns. */
    long[] draw(KindResult.Sort sort, SplittableRandom dice) {
        long[] at = new long[columns.size()];
        if (sort == KindResult.Sort.WITHIN_ACCOUNT) {
            withinAccounts(at, dice);
        } else {
            withinObjects(at, dice);
        }
        return at;
    }

    private void withinAccounts(long[] at, SplittableRandom dice) {
        long[] own = new long[1024];
        for (int account = 0; account < columns.accounts(); account++) {
            int from = columns.rowStart(account);
            int size = columns.rowStart(account + 1) - from;
            own = own.length < size ? new long[2 * size] : own;
            for (int k = 0; k < size; k++) {
                own[k] = columns.at(columns.rowPosition(from + k));
            }
            Arrays.sort(own, 0, size);
            for (int k = 0; k < size; k++) {
                at[columns.rowPosition(from + k)] = between(own, 0, size, dice);
            }
        }
    }

    private void withinObjects(long[] at, SplittableRandom dice) {
        long[] own = new long[1024];
        for (int object = 0; object < columns.objects(); object++) {
            int from = columns.objectStart(object);
            int to = columns.objectStart(object + 1);
            if (own.length < to - from) {
                own = new long[to - from];
            }
            int n = unflagged(from, to, own);
            if (from == to) {
                continue;
            }
            if (n >= LEAST_OWN) {
                for (int i = from; i < to; i++) {
                    at[i] = between(own, 0, n, dice);
                }
            } else {
                fromClass(from, to, at, dice);
            }
        }
    }

    /** A small object keeps its first moment; which account has it is drawn; the others get ages of objects as popular as this one. */
    private void fromClass(int from, int to, long[] at, SplittableRandom dice) {
        long[] ages = agesOfClass[ObjectClasses.step(to - from)];
        long birth = columns.at(from);
        int first = from + dice.nextInt(to - from);
        for (int i = from; i < to; i++) {
            at[i] = i == first || ages.length == 0 ? birth : birth + between(ages, 0, ages.length, dice);
        }
    }

    private int unflagged(int from, int to, long[] own) {
        int n = 0;
        for (int i = from; i < to; i++) {
            if (!flagged[columns.account(i)]) {
                own[n++] = columns.at(i);
            }
        }
        return n;
    }

    /** A value between two neighbours of the sorted profile {@code times[from, to)}. */
    private static long between(long[] times, int from, int to, SplittableRandom dice) {
        if (to - from == 1) {
            return times[from];
        }
        int i = from + dice.nextInt(to - from - 1);
        long gap = times[i + 1] - times[i];
        return gap == 0 ? times[i] : times[i] + dice.nextLong(gap + 1);
    }

    private long[][] ages() {
        int steps = ObjectClasses.step(Integer.MAX_VALUE) + 1;
        int[] sizes = new int[steps];
        long[][] ages = new long[steps][];
        for (int pass = 0; pass < 2; pass++) {
            if (pass == 1) {
                Arrays.setAll(ages, step -> new long[sizes[step]]);
                Arrays.fill(sizes, 0);
            }
            for (int object = 0; object < columns.objects(); object++) {
                collectAges(object, sizes, pass == 1 ? ages : null);
            }
        }
        for (long[] ofClass : ages) {
            Arrays.sort(ofClass);
        }
        return ages;
    }

    private void collectAges(int object, int[] sizes, long @org.jspecify.annotations.Nullable [][] into) {
        int from = columns.objectStart(object);
        int to = columns.objectStart(object + 1);
        if (to - from < 2 || to - from >= 4 * LEAST_OWN) {
            return;
        }
        int step = ObjectClasses.step(to - from);
        boolean firstSeen = false;
        long birth = 0;
        for (int i = from; i < to; i++) {
            if (flagged[columns.account(i)]) {
                continue;
            }
            if (!firstSeen) {
                firstSeen = true;
                birth = columns.at(i);
            } else if (into == null) {
                sizes[step]++;
            } else {
                into[step][sizes[step]++] = columns.at(i) - birth;
            }
        }
    }
}
