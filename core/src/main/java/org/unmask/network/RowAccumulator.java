package org.unmask.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Joins one account at a time with all accounts of larger id: a dense array of cells over accounts, of which only the touched ones are
 * read and cleared (row by row sparse product, Gustavson 1978). One per thread; 8 bytes per account.
 */
final class RowAccumulator {
    /** Below this many rows a step-by-step search for the end of a class is faster than halving. */
    private static final int FEW = 16;

    private final JoinRows rows;
    private final int[] account;
    private final long[] at;
    private final long[] windows;
    private final int minObjects;
    private final long[] cells;
    private final int[] objects;
    private final @Nullable CellLayout[] layouts;
    private int[] touched = new int[1024];
    private int[] found = new int[0];

    private int row;
    private int touchedCount;
    private CellLayout layout;
    private long[] limits = new long[0];

    RowAccumulator(JoinPlan plan, JoinRows rows, int minObjects) {
        this.rows = rows;
        this.account = plan.view().accountColumn();
        this.at = plan.view().atColumn();
        this.windows =
                plan.windows().millis().stream().mapToLong(Long::longValue).toArray();
        this.minObjects = minObjects;
        this.cells = new long[plan.view().accounts()];
        this.objects = new int[windows.length];
        this.layouts = new CellLayout[Integer.SIZE];
        this.layout = CellLayout.of(windows.length, 1);
    }

    /** Gives the ties of account {@code a} to {@code ties}; the number of neighbours that were looked at. */
    long join(int a, TieCollector<?> ties) {
        int mine = rows.objects(a);
        if (mine >= minObjects) {
            row = a;
            int served = layoutFor(mine).windows();
            if (served == windows.length) {
                accumulate(0, windows.length, true);
                emitAtOnce(ties);
            } else {
                accumulateInParts(served);
                emitFound(ties);
            }
        }
        return rows.reached(a);
    }

    private CellLayout layoutFor(int mine) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(mine);
        CellLayout known = layouts[needed];
        if (known == null) {
            known = CellLayout.of(windows.length, mine);
            layouts[needed] = known;
        }
        layout = known;
        return known;
    }

    /** Fills the cells for the windows [first, end); afterwards the cells below the threshold are cleared if {@code prune}. */
    private void accumulate(int first, int end, boolean prune) {
        limits = Arrays.copyOfRange(windows, first, end);
        touchedCount = 0;
        long ordinal = 0;
        int[] entries = rows.entries();
        for (int e = JoinRows.WIDTH * rows.start(row); e < JoinRows.WIDTH * rows.start(row + 1); e += JoinRows.WIDTH) {
            if (entries[e] < 0) {
                ordinal += 1L << CellLayout.CLASS_BITS;
            }
            makeRoom(entries[e + 2] - entries[e + 1]);
            if (limits.length == 1 && end == windows.length) {
                visit(entries[e + 1], entries[e + 2], ordinal);
            } else {
                visitByClass(JoinRows.positionOf(entries[e]), entries[e + 1], entries[e + 2], ordinal);
            }
        }
        if (prune) {
            prune();
        }
    }

    private void makeRoom(int more) {
        int needed = Math.min(touchedCount + more, cells.length) + 1;
        if (touched.length < needed) {
            touched = Arrays.copyOf(touched, Math.max(needed, touched.length * 2));
        }
    }

    private void visitByClass(int position, int low, int high, long ordinal) {
        long t = at[position];
        int back = position;
        int ahead = position + 1;
        for (int c = 0; c < limits.length; c++) {
            int lowEnd = firstSince(t - limits[c], low, back);
            visit(lowEnd, back, ordinal | c);
            back = lowEnd;
            int highEnd = firstAfter(t + limits[c], ahead, high);
            visit(ahead, highEnd, ordinal | c);
            ahead = highEnd;
        }
    }

    /** The first row in [low, high) at {@code time} or later; searched from above, because the nearest class is usually short. */
    private int firstSince(long time, int low, int high) {
        if (low >= high || at[low] >= time) {
            return low;
        }
        int from = low;
        int to = high;
        while (to - from > FEW) {
            int middle = (from + to) >>> 1;
            if (at[middle] >= time) {
                to = middle;
            } else {
                from = middle;
            }
        }
        while (to > from && at[to - 1] >= time) {
            to--;
        }
        return to;
    }

    /** One past the last row in [low, high) at {@code time} or earlier. */
    private int firstAfter(long time, int low, int high) {
        if (low >= high || at[high - 1] <= time) {
            return high;
        }
        int from = low;
        int to = high;
        while (to - from > FEW) {
            int middle = (from + to) >>> 1;
            if (at[middle] <= time) {
                from = middle;
            } else {
                to = middle;
            }
        }
        while (from < to && at[from] <= time) {
            from++;
        }
        return from;
    }

    /** Counts every account of larger id in rows [from, to) as having met this row on one object, in the class of {@code tag}. */
    private void visit(int from, int to, long tag) {
        long tagMask = layout.tagMask();
        long ordinalMask = layout.ordinalMask();
        long ordinal = tag & ordinalMask;
        long added = layout.oneTotal() + layout.one((int) (tag & CellLayout.CLASS_MASK));
        int a = row;
        int n = touchedCount;
        for (int q = from; q < to; q++) {
            int b = account[q];
            if (b > a) {
                long cell = cells[b];
                if ((cell & ordinalMask) != ordinal) {
                    touched[n] = b;
                    n += cell == 0 ? 1 : 0;
                    cells[b] = (cell & ~tagMask | tag) + added;
                } else if ((tag & CellLayout.CLASS_MASK) < (cell & CellLayout.CLASS_MASK)) {
                    cells[b] = faster(cell, tag);
                }
            }
        }
        touchedCount = n;
    }

    private long faster(long cell, long tag) {
        long before = layout.one((int) (cell & CellLayout.CLASS_MASK));
        long now = layout.one((int) (tag & CellLayout.CLASS_MASK));
        return (cell & ~layout.tagMask() | tag) + now - before;
    }

    /** Leaves only accounts with enough objects in {@code touched}, ascending, and clears the cells of the others. */
    private void prune() {
        int kept = 0;
        for (int i = 0; i < touchedCount; i++) {
            int b = touched[i];
            if (layout.total(cells[b]) >= minObjects) {
                touched[kept++] = b;
            } else {
                cells[b] = 0;
            }
        }
        touchedCount = kept;
        Arrays.sort(touched, 0, kept);
    }

    private void emitAtOnce(TieCollector<?> ties) {
        if (touchedCount > 0) {
            ties.row(row);
        }
        for (int i = 0; i < touchedCount; i++) {
            int b = touched[i];
            read(cells[b], objects, 0);
            cells[b] = 0;
            ties.tie(row, b, objects);
        }
    }

    /** Writes the objects within each window of the layout to {@code into}, from {@code at} on. */
    private void read(long cell, int[] into, int at) {
        int sum = 0;
        int last = layout.windows() - 1;
        for (int c = 0; c < last; c++) {
            sum += layout.count(cell, c);
            into[at + c] = sum;
        }
        into[at + last] = layout.total(cell);
    }

    /** For rows of so many objects that the counters of all windows do not fit one cell: some windows at a time, the widest first. */
    private void accumulateInParts(int served) {
        accumulate(windows.length - served, windows.length, true);
        int[] survivors = Arrays.copyOf(touched, touchedCount);
        found = new int[survivors.length * windows.length];
        collect(survivors, windows.length - served);
        for (int end = windows.length - served; end > 0; ) {
            int first = Math.max(0, end - served);
            layout = new CellLayout(end - first, layout.bits());
            accumulate(first, end, false);
            collect(survivors, first);
            end = first;
        }
        touched = survivors.length > touched.length ? survivors : touched;
        System.arraycopy(survivors, 0, touched, 0, survivors.length);
        touchedCount = survivors.length;
    }

    private void collect(int[] survivors, int first) {
        for (int i = 0; i < survivors.length; i++) {
            read(cells[survivors[i]], found, i * windows.length + first);
        }
        for (int i = 0; i < touchedCount; i++) {
            cells[touched[i]] = 0;
        }
    }

    private void emitFound(TieCollector<?> ties) {
        if (touchedCount > 0) {
            ties.row(row);
        }
        for (int i = 0; i < touchedCount; i++) {
            System.arraycopy(found, i * windows.length, objects, 0, windows.length);
            ties.tie(row, touched[i], objects);
        }
        found = new int[0];
    }

    /**
     * How the counters of one pair of accounts are packed into one long, for rows of at most a given number of objects.
     * From below: the class of the pair on the current object (3 bits), the ordinal of that object, one field per window but the widest
     * with the objects whose fastest pair falls into it, and on top the objects within the widest window. No field can overflow, because
     * none exceeds the objects of the row.
     */
    private record CellLayout(int windows, int bits) {
        static final int CLASS_BITS = 3;
        static final long CLASS_MASK = (1L << CLASS_BITS) - 1;
        private static final int USABLE = Long.SIZE - CLASS_BITS;

        /** The layout that serves as many of {@code windows} at once as fit for rows of {@code objects} objects. */
        static CellLayout of(int windows, int objects) {
            int needed = Integer.SIZE - Integer.numberOfLeadingZeros(objects);
            int served = Math.min(windows, USABLE / needed - 1);
            return served < 1 ? new CellLayout(1, USABLE / 2) : new CellLayout(served, USABLE / (served + 1));
        }

        /** The bits of class and ordinal together. */
        long tagMask() {
            return (1L << (CLASS_BITS + bits)) - 1;
        }

        /** The bits of the ordinal, in their place. */
        long ordinalMask() {
            return tagMask() & ~CLASS_MASK;
        }

        /** What an object adds when its fastest pair moves to class {@code c}; nothing for the widest window, which the total holds. */
        long one(int c) {
            return c == windows - 1 ? 0 : 1L << shift(c);
        }

        /** What an object adds to the total. */
        long oneTotal() {
            return 1L << shift(windows - 1);
        }

        /** The objects within the widest window. */
        int total(long cell) {
            return (int) (cell >>> shift(windows - 1));
        }

        /** The objects whose fastest pair falls into class {@code c}, which is not the widest. */
        int count(long cell, int c) {
            return (int) (cell >>> shift(c) & ((1L << bits) - 1));
        }

        private int shift(int c) {
            return CLASS_BITS + bits + c * bits;
        }
    }
}
