package org.unmask.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a join will cost and what it leaves out, known before it runs.
 * An object whose pairs at the widest window exceed the budget keeps only its fastest pairs: the widest lag that fits becomes its window,
 * also within every wider one. Where even one tick exceeds the budget, only accounts whose hash lies below a bound are kept.
 * Linear in actions; the search for a lag is bounded by the budget.
 */
public final class JoinPlan {
    private final ActionColumns columns;
    private final Windows windows;
    private final PlanOptions options;
    private final AccountSample sample;
    private final Cuts cuts;
    private final ActionColumns view;
    private final long predictedVisits;

    /** The cut objects in ascending order, the hash bound of each where it is sampled, and a bit per object. */
    private record Cuts(List<CutObject> list, int[] objects, long[] bounds, BitSet cut, BitSet sampled) {}

    /**
     * Pairs of actions per window: in full, and kept within the budget; {@code …CrossPairs} leave out those of an account with itself.
     * All four lists are in the order of the windows.
     */
    public record PairTotals(
            List<Long> fullPairs, List<Long> keptPairs, List<Long> fullCrossPairs, List<Long> keptCrossPairs) {
        public PairTotals {
            fullPairs = List.copyOf(fullPairs);
            keptPairs = List.copyOf(keptPairs);
            fullCrossPairs = List.copyOf(fullCrossPairs);
            keptCrossPairs = List.copyOf(keptCrossPairs);
        }
    }

    private JoinPlan(ActionColumns columns, Windows windows, PlanOptions options, Cuts cuts) {
        this.columns = columns;
        this.windows = windows;
        this.options = options;
        this.sample = new AccountSample(columns, options.accountHash());
        this.cuts = cuts;
        this.view = cuts.sampled().isEmpty() ? columns : keptView();
        this.predictedVisits = countVisits();
    }

    /** The plan for {@code columns}, on the view as handed over. */
    public static JoinPlan of(ActionColumns columns, Windows windows, PlanOptions options) {
        return new JoinPlan(columns, windows, options, cuts(columns, windows, options));
    }

    /** The plan with a budget only. */
    public static JoinPlan of(ActionColumns columns, Windows windows, long pairBudget) {
        return of(columns, windows, PlanOptions.budget(pairBudget));
    }

    /** The plan of the same accounts and objects at other times: with the windows and samples of this one, not with its own. */
    public JoinPlan planFor(ActionColumns shuffled) {
        if (shuffled.accounts() != columns.accounts() || shuffled.objects() != columns.objects()) {
            throw new AssertionError("a plan serves only the accounts and objects it was made for");
        }
        return new JoinPlan(shuffled, windows, options, cuts);
    }

    private static Cuts cuts(ActionColumns columns, Windows windows, PlanOptions options) {
        ObjectCut cutting = new ObjectCut(columns, windows, options);
        List<CutObject> list = new ArrayList<>();
        List<Long> bounds = new ArrayList<>();
        BitSet cut = new BitSet();
        BitSet sampled = new BitSet();
        for (int o = 0; o < columns.objects(); o++) {
            ObjectCut.Cut found = cutting.of(o);
            if (found != null) {
                list.add(found.object());
                bounds.add(found.bound());
                cut.set(o);
                sampled.set(o, found.isSampled());
            }
        }
        int[] objects = list.stream().mapToInt(CutObject::object).toArray();
        long[] bound = bounds.stream().mapToLong(Long::longValue).toArray();
        return new Cuts(List.copyOf(list), objects, bound, cut, sampled);
    }

    private ActionColumns keptView() {
        int[] kept = new int[columns.size()];
        int size = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (isKept(i)) {
                kept[size++] = i;
            }
        }
        return columns.subset(Arrays.copyOf(kept, size));
    }

    private long countVisits() {
        WindowSweep sweep = new WindowSweep(view.atColumn());
        long visits = 0;
        for (int o = 0; o < view.objects(); o++) {
            visits += sweep.pairs(view.objectStart(o), view.objectStart(o + 1), effectiveMillis(o));
        }
        return visits;
    }

    /** The columns this plan was made for. */
    public ActionColumns columns() {
        return columns;
    }

    /** The windows this plan was made for. */
    public Windows windows() {
        return windows;
    }

    /** The columns that are really joined: without the actions that a sample left out. */
    ActionColumns view() {
        return view;
    }

    /** Pairs of actions that the join will look at, those of an account with itself included; the join checks that it was exactly so many. */
    public long predictedVisits() {
        return predictedVisits;
    }

    /** Every object that the budget cuts, ascending; as found by {@link #of}, also in a plan for other times. */
    public List<CutObject> cuts() {
        return cuts.list();
    }

    /** The widest lag that is joined on {@code object}; within a smaller window that window holds. */
    public long effectiveMillis(int object) {
        return cuts.cut().get(object) ? cutOf(object).effectiveMillis() : windows.widest();
    }

    /** Whether the action in row {@code position} takes part; false only where a sample left its account out. */
    public boolean isKept(int position) {
        int object = columns.object(position);
        return !cuts.sampled().get(object) || sample.keeps(columns.account(position), cuts.bounds()[indexOf(object)]);
    }

    private CutObject cutOf(int object) {
        return cuts.list().get(indexOf(object));
    }

    private int indexOf(int object) {
        return Arrays.binarySearch(cuts.objects(), object);
    }

    /** Pairs per window, in full and kept, with and without those of an account with itself; linear, counted at each call. */
    public PairTotals totals() {
        return new PairTotals(
                counts(columns, false), counts(view, true), crossCounts(columns, false), crossCounts(view, true));
    }

    private List<Long> counts(ActionColumns of, boolean kept) {
        WindowSweep sweep = new WindowSweep(of.atColumn());
        List<Long> counts = new ArrayList<>();
        for (long window : windows.millis()) {
            long pairs = 0;
            for (int o = 0; o < of.objects(); o++) {
                long reach = kept ? Math.min(window, effectiveMillis(o)) : window;
                pairs += sweep.pairs(of.objectStart(o), of.objectStart(o + 1), reach);
            }
            counts.add(pairs);
        }
        return counts;
    }

    private List<Long> crossCounts(ActionColumns of, boolean kept) {
        List<Long> all = counts(of, kept);
        long[] own = ownPairs(of, kept);
        List<Long> cross = new ArrayList<>();
        for (int w = 0; w < own.length; w++) {
            cross.add(all.get(w) - own[w]);
        }
        return cross;
    }

    /** Pairs of an account with itself per window: found along the account's own row, where actions on one object stand together. */
    private long[] ownPairs(ActionColumns of, boolean kept) {
        ActionColumns.AccountRows rows = of.rows();
        int[] object = of.objectColumn();
        long[] own = new long[windows.count()];
        for (int a = 0; a < of.accounts(); a++) {
            int end = rows.start[a + 1];
            for (int run = rows.start[a]; run < end; ) {
                int next = run + 1;
                int shared = object[rows.position[run]];
                while (next < end && object[rows.position[next]] == shared) {
                    next++;
                }
                if (next - run > 1) {
                    addOwn(own, timesOf(of, run, next), kept ? effectiveMillis(shared) : windows.widest());
                }
                run = next;
            }
        }
        return own;
    }

    private static long[] timesOf(ActionColumns of, int run, int next) {
        long[] times = new long[next - run];
        for (int k = run; k < next; k++) {
            times[k - run] = of.at(of.rowPosition(k));
        }
        return times;
    }

    private void addOwn(long[] own, long[] times, long reach) {
        WindowSweep sweep = new WindowSweep(times);
        for (int w = 0; w < own.length; w++) {
            own[w] += sweep.pairs(
                    0, times.length, Math.min(reach, windows.millis().get(w)));
        }
    }
}
