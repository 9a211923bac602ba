package org.unmask.chance;

import java.util.Arrays;

/**
 * The ties of one kind that were kept, as columns: accounts a &lt; b, distinct objects per window, and after the test p and q per window.
 * Rows are in ascending (a, b) order. p and q are NaN where a tie was not tested (an account with fewer than two objects, or no object within w).
 */
public final class TieTable {
    /** Small, since each block of the join begins a table of its own. */
    private static final int FIRST_ROOM = 64;

    private final int windows;
    private int[] a = new int[FIRST_ROOM];
    private int[] b = new int[FIRST_ROOM];
    private int[] objects;
    private double[] p = {};
    private double[] q = {};
    private int size;

    TieTable(int windows) {
        this.windows = windows;
        this.objects = new int[FIRST_ROOM * windows];
    }

    /** Number of ties. */
    public int size() {
        return size;
    }

    /** The smaller account. */
    public int a(int tie) {
        return a[tie];
    }

    /** The larger account. */
    public int b(int tie) {
        return b[tie];
    }

    /** Distinct objects on which both acted within window {@code w}. */
    public int objects(int tie, int w) {
        return objects[tie * windows + w];
    }

    /** The chance of so many objects or more under the null; NaN where not tested. */
    public double p(int tie, int w) {
        return p[tie * windows + w];
    }

    /** The false-discovery rate at this tie, corrected across windows; NaN where not tested. */
    public double q(int tie, int w) {
        return q[tie * windows + w];
    }

    void add(int first, int second, int[] counts) {
        if (size == a.length) {
            int room = size * 2;
            a = Arrays.copyOf(a, room);
            b = Arrays.copyOf(b, room);
            objects = Arrays.copyOf(objects, room * windows);
        }
        a[size] = first;
        b[size] = second;
        System.arraycopy(counts, 0, objects, size * windows, windows);
        size++;
    }

    void addAll(TieTable block) {
        int room = size + block.size;
        if (room > a.length) {
            int grown = Math.max(room, a.length * 2);
            a = Arrays.copyOf(a, grown);
            b = Arrays.copyOf(b, grown);
            objects = Arrays.copyOf(objects, grown * windows);
        }
        System.arraycopy(block.a, 0, a, size, block.size);
        System.arraycopy(block.b, 0, b, size, block.size);
        System.arraycopy(block.objects, 0, objects, size * windows, block.size * windows);
        size = room;
    }

    void beginTesting() {
        p = new double[size * windows];
        q = new double[size * windows];
        Arrays.fill(p, Double.NaN);
        Arrays.fill(q, Double.NaN);
    }

    void lowerP(int tie, int w, double value) {
        int at = tie * windows + w;
        if (!(p[at] <= value)) {
            p[at] = value;
        }
    }

    void writeQ(int tie, int w, double value) {
        q[tie * windows + w] = value;
    }
}
