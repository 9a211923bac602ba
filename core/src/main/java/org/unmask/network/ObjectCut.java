package org.unmask.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides for one object at a time whether its pairs exceed the budget, and what of it is kept. */
final class ObjectCut {
    private static final long SECOND = 1000;

    private final ActionColumns columns;
    private final long widest;
    private final PlanOptions options;
    private final WindowSweep sweep;
    private final AccountSample sample;
    private final long tick;

    /** A cut object; {@code bound} counts only where it is sampled. */
    record Cut(CutObject object, long bound, boolean isSampled) {}

    ObjectCut(ActionColumns columns, Windows windows, PlanOptions options) {
        this.columns = columns;
        this.widest = windows.widest();
        this.options = options;
        this.sweep = new WindowSweep(columns.atColumn());
        this.sample = new AccountSample(columns, options.accountHash());
        this.tick = tickOf(columns);
    }

    /** The precision of the times: a second where every time is a whole one, else a millisecond. */
    private static long tickOf(ActionColumns columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.at(i) % SECOND != 0) {
                return 1;
            }
        }
        return SECOND;
    }

    /** Null where the object stays within the budget. */
    @Nullable
    Cut of(int object) {
        int from = columns.objectStart(object);
        int to = columns.objectStart(object + 1);
        long most = (long) (to - from) * (to - from - 1) / 2;
        if (most <= options.pairBudget() || fits(from, to, widest)) {
            return null;
        }
        return fits(from, to, 0) ? narrowed(object, from, to) : sampled(object, from, to);
    }

    private boolean fits(int from, int to, long window) {
        long budget = options.pairBudget();
        return sweep.pairsUpTo(from, to, window, budget) <= budget;
    }

    private Cut narrowed(int object, int from, int to) {
        long fits = 0;
        long exceeds = widest / tick + 1;
        while (exceeds - fits > 1) {
            long middle = (fits + exceeds) >>> 1;
            if (fits(from, to, middle * tick)) {
                fits = middle;
            } else {
                exceeds = middle;
            }
        }
        long effective = fits * tick;
        long kept = sweep.pairs(from, to, effective);
        return new Cut(described(object, kept, effective, 1), 0, false);
    }

    private Cut sampled(int object, int from, int to) {
        long bound = sample.boundWithin(from, to, options.pairBudget());
        long kept = sample.pairsOfEqualTime(from, to, bound, Long.MAX_VALUE);
        return new Cut(described(object, kept, 0, AccountSample.share(bound)), bound, true);
    }

    private CutObject described(int object, long kept, long effective, double share) {
        int from = columns.objectStart(object);
        int to = columns.objectStart(object + 1);
        int[] accounts = Arrays.copyOfRange(columns.accountColumn(), from, to);
        Arrays.sort(accounts);
        int distinct = 1;
        for (int i = 1; i < accounts.length; i++) {
            distinct += accounts[i] == accounts[i - 1] ? 0 : 1;
        }
        return new CutObject(object, to - from, distinct, sweep.pairs(from, to, widest), kept, effective, share);
    }
}
