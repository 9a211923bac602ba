package org.unmask.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Joins one account at a time with others (row by row sparse product with a dense accumulator, Gustavson 1978).
 * Nearly all accounts are met once only, so a first look keeps two bits per account, which stay in the processor's nearest memory;
 * only accounts met often enough get counters at a second look. One per thread; 8.25 bytes per account.
 */
final class RowAccumulator {
    /** Clearing a whole array goes about eight times as fast per word as clearing word by word. */
    private static final int FILL_IS_CHEAPER = 8;

    private final int[] account;
    private final long[] at;
    private final long[] windows;
    private final int minObjects;
    private final long[] seen;
    private final long[] wanted;
    private final long[] cells;
    private final int[] objects;
    private final @Nullable CellLayout[] layouts;
    private int[] partners = new int[1024];
    private int partnerCount;
    private Row row = new Row(0, new int[0], 0, 0);

    RowAccumulator(JoinPlan plan, int minObjects) {
        int accounts = plan.view().accounts();
        this.account = plan.view().accountColumn();
        this.at = plan.view().atColumn();
        this.windows =
                plan.windows().millis().stream().mapToLong(Long::longValue).toArray();
        this.minObjects = minObjects;
        this.seen = new long[(accounts + Long.SIZE - 1) / Long.SIZE];
        this.wanted = new long[seen.length];
        this.cells = new long[accounts];
        this.objects = new int[windows.length];
        this.layouts = new CellLayout[Integer.SIZE];
    }

    /**
     * What is joined: the entries, made as {@link JoinRows} says, in {@code [from, to)} of an array, counted in numbers.
     * Only accounts above {@code floor} are met; -1 lets in all, also the account of the row itself.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(int floor, int[] entries, int from, int to) {
        /** How many distinct objects the entries stand on. */
        int objects() {
            int objects = 0;
            for (int e = from; e < to; e += JoinRows.WIDTH) {
                objects += entries[e] < 0 ? 1 : 0;
            }
            return objects;
        }
    }

    /** Gives the ties of account {@code a} to {@code ties}. */
    void join(int a, Row given, TieCollector<?> ties) {
        int mine = given.objects();
        if (mine >= minObjects) {
            row = given;
            findPartners();
            if (partnerCount > 0) {
                count(a, layoutFor(mine), ties);
                forgetPartners();
            }
        }
    }

    private CellLayout layoutFor(int mine) {
        int needed = Integer.SIZE - Integer.numberOfLeadingZeros(mine);
        CellLayout known = layouts[needed];
        if (known == null) {
            known = CellLayout.of(windows.length, mine);
            layouts[needed] = known;
        }
        return known;
    }

    /** Collects the accounts above the floor that this row meets often enough to be looked at again. */
    private void findPartners() {
        partnerCount = 0;
        int[] entries = row.entries();
        int end = row.to();
        long met = 0;
        for (int e = row.from(); e < end; e += JoinRows.WIDTH) {
            mark(entries[e + 1], entries[e + 2]);
            met += entries[e + 2] - entries[e + 1];
        }
        if (met > seen.length / FILL_IS_CHEAPER) {
            Arrays.fill(seen, 0);
        } else {
            for (int e = row.from(); e < end; e += JoinRows.WIDTH) {
                unmark(entries[e + 1], entries[e + 2]);
            }
        }
    }

    /** Sees the accounts of rows [from, to); one that was seen before, or the first sight where one object is enough, is a partner. */
    private void mark(int from, int to) {
        boolean atOnce = minObjects == 1;
        int floor = row.floor();
        for (int q = from; q < to; q++) {
            int b = account[q];
            long bit = 1L << b;
            long word = seen[b >>> 6];
            if (((word & bit) != 0 || atOnce) && b > floor) {
                addPartner(b);
            }
            seen[b >>> 6] = word | bit;
        }
    }

    private void addPartner(int b) {
        long bit = 1L << b;
        if ((wanted[b >>> 6] & bit) == 0) {
            wanted[b >>> 6] |= bit;
            if (partnerCount == partners.length) {
                partners = Arrays.copyOf(partners, partnerCount * 2);
            }
            partners[partnerCount++] = b;
        }
    }

    private void unmark(int from, int to) {
        for (int q = from; q < to; q++) {
            seen[account[q] >>> 6] = 0;
        }
    }

    private void forgetPartners() {
        for (int i = 0; i < partnerCount; i++) {
            wanted[partners[i] >>> 6] = 0;
        }
    }

    private void count(int a, CellLayout layout, TieCollector<?> ties) {
        if (layout.windows() == windows.length) {
            accumulate(layout, windows);
            emitAtOnce(a, layout, ties);
        } else {
            emitFound(a, countInParts(layout), ties);
        }
    }

    /** Fills the cells of the partners for some successive windows. */
    private void accumulate(CellLayout layout, long[] limits) {
        long ordinal = 0;
        int[] entries = row.entries();
        int end = row.to();
        for (int e = row.from(); e < end; e += JoinRows.WIDTH) {
            ordinal += entries[e] < 0 ? 1L << CellLayout.CLASS_BITS : 0;
            long time = at[JoinRows.positionOf(entries[e])];
            for (int q = entries[e + 1]; q < entries[e + 2]; q++) {
                int b = account[q];
                if ((wanted[b >>> 6] >>> b & 1) != 0) {
                    meet(b, classOf(Math.abs(at[q] - time), limits), ordinal, layout);
                }
            }
        }
    }

    /** The smallest window that holds {@code lag}, or the number of windows if none does. */
    private static int classOf(long lag, long[] limits) {
        int c = 0;
        for (long limit : limits) {
            c += lag > limit ? 1 : 0;
        }
        return c;
    }

    private void meet(int b, int c, long ordinal, CellLayout layout) {
        long cell = cells[b];
        if (c == layout.windows()) {
            return;
        }
        if ((cell & layout.ordinalMask()) != ordinal) {
            cells[b] = (cell & ~layout.tagMask() | ordinal | c) + layout.oneTotal() + layout.one(c);
        } else if (c < (cell & CellLayout.CLASS_MASK)) {
            long before = layout.one((int) (cell & CellLayout.CLASS_MASK));
            cells[b] = (cell & ~layout.tagMask() | ordinal | c) + layout.one(c) - before;
        }
    }

    private void emitAtOnce(int a, CellLayout layout, TieCollector<?> ties) {
        int[] kept = survivors(layout);
        if (kept.length > 0) {
            ties.row(a);
        }
        for (int b : kept) {
            layout.read(cells[b], objects, 0);
            cells[b] = 0;
            ties.tie(a, b, objects);
        }
    }

    /** The partners with enough objects, ascending; the cells of the others are cleared. */
    private int[] survivors(CellLayout layout) {
        int kept = 0;
        int[] found = new int[partnerCount];
        for (int i = 0; i < partnerCount; i++) {
            int b = partners[i];
            if (layout.total(cells[b]) >= minObjects) {
                found[kept++] = b;
            } else {
                cells[b] = 0;
            }
        }
        int[] survivors = Arrays.copyOf(found, kept);
        Arrays.sort(survivors);
        return survivors;
    }

    /** Ties whose counters of all windows do not fit one cell. */
    private record Found(int[] partners, int[] objects) {}

    /** For rows of very many objects: some windows at a time, the widest first. */
    private Found countInParts(CellLayout layout) {
        int first = windows.length - layout.windows();
        accumulate(layout, Arrays.copyOfRange(windows, first, windows.length));
        int[] survivors = survivors(layout);
        int[] counts = new int[survivors.length * windows.length];
        collect(layout, survivors, counts, first);
        for (int end = first; end > 0; end = first) {
            first = Math.max(0, end - layout.windows());
            CellLayout part = new CellLayout(end - first, layout.bits());
            accumulate(part, Arrays.copyOfRange(windows, first, end));
            collect(part, survivors, counts, first);
        }
        return new Found(survivors, counts);
    }

    private void collect(CellLayout layout, int[] survivors, int[] counts, int first) {
        for (int i = 0; i < survivors.length; i++) {
            layout.read(cells[survivors[i]], counts, i * windows.length + first);
        }
        for (int i = 0; i < partnerCount; i++) {
            cells[partners[i]] = 0;
        }
    }

    private void emitFound(int a, Found found, TieCollector<?> ties) {
        if (found.partners().length > 0) {
            ties.row(a);
        }
        for (int i = 0; i < found.partners().length; i++) {
            System.arraycopy(found.objects(), i * windows.length, objects, 0, windows.length);
            ties.tie(a, found.partners()[i], objects);
        }
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

        /** Writes the objects within each window to {@code into}, from {@code at} on. */
        void read(long cell, int[] into, int at) {
            int sum = 0;
            for (int c = 0; c < windows - 1; c++) {
                sum += count(cell, c);
                into[at + c] = sum;
            }
            into[at + windows - 1] = total(cell);
        }

        private int shift(int c) {
            return CLASS_BITS + bits + c * bits;
        }
    }
}
