package org.unmask.rank.multiplex;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.unmask.network.ActionColumns;

/**
 * Who acted on what in one layer, and when first: entries by (object, account), each with 1 / (n - 1), n = all accounts on the object.
 * Left out are objects of one account, hot ones, and accounts on fewer objects than a tie needs (they still count in n).
 * Linear in actions but for a sort within objects; 24 bytes per entry.
 */
final class LayerRows {
    private final ActionColumns columns;
    private final MultiplexSettings settings;
    private final int[] objectStart;
    private final int[] account;
    private final long[] at;
    private final float[] worth;
    private final int cap;
    private int cutObjects;
    private long cutPairs;
    private int[] rowStart = new int[0];
    private int[] rowPlace = new int[0];

    LayerRows(ActionColumns columns, MultiplexSettings settings) {
        this.columns = columns;
        this.settings = settings;
        this.objectStart = new int[columns.objects() + 1];
        this.account = new int[columns.size()];
        this.at = new long[columns.size()];
        this.worth = new float[columns.size()];
        collect();
        this.cap = widestThatFits();
        value();
        keep(entry -> worth[entry] > 0);
        int[] objectsOf = objectsPerAccount();
        keep(entry -> objectsOf[account[entry]] >= settings.leastShared());
        groupByAccount();
    }

    private void collect() {
        long[] order = new long[16];
        int size = 0;
        for (int o = 0; o < columns.objects(); o++) {
            int from = columns.objectStart(o);
            int rows = (o + 1 < columns.objects() ? columns.objectStart(o + 1) : columns.size()) - from;
            order = rows > order.length ? new long[2 * rows] : order;
            for (int i = 0; i < rows; i++) {
                order[i] = (long) columns.account(from + i) << 32 | i;
            }
            Arrays.sort(order, 0, rows);
            objectStart[o] = size;
            for (int i = 0; i < rows; i++) {
                // Rows of an object stand in time order, so the least row of an account is its first.
                if (i == 0 || order[i] >>> 32 != order[i - 1] >>> 32) {
                    account[size] = (int) (order[i] >>> 32);
                    at[size++] = columns.at(from + (int) order[i]);
                }
            }
        }
        objectStart[columns.objects()] = size;
    }

    /** The most accounts an object may have so that all comparisons fit. */
    private int widestThatFits() {
        int widest = 2;
        for (int o = 0; o < columns.objects(); o++) {
            widest = Math.max(widest, width(o));
        }
        int[] objectsOfWidth = new int[widest + 1];
        for (int o = 0; o < columns.objects(); o++) {
            objectsOfWidth[width(o)]++;
        }
        double bound = (double) settings.visitsPerEntry() * objectStart[columns.objects()];
        double sum = 0;
        int fits = 2;
        for (int width = 2; width <= Math.min(widest, settings.mostAccounts()) && sum <= bound; width++) {
            sum += (double) objectsOfWidth[width] * pairs(width);
            fits = sum <= bound ? width : fits;
        }
        return fits;
    }

    private int width(int object) {
        return objectStart[object + 1] - objectStart[object];
    }

    private static long pairs(long width) {
        return width * (width - 1) / 2;
    }

    /** Newman's 1 / (n - 1); 0 for what is left out. */
    private void value() {
        for (int o = 0; o < columns.objects(); o++) {
            int width = width(o);
            if (width > cap) {
                cutObjects++;
                cutPairs += pairs(width);
            }
            float each = width < 2 || width > cap ? 0 : 1f / (width - 1);
            Arrays.fill(worth, objectStart[o], objectStart[o + 1], each);
        }
    }

    /** Keeps the entries that pass, of objects that are then left with two at least. */
    private void keep(IntPredicate isIn) {
        int size = 0;
        for (int o = 0; o < columns.objects(); o++) {
            int from = objectStart[o];
            int to = objectStart[o + 1];
            objectStart[o] = size;
            for (int e = from; e < to; e++) {
                if (isIn.test(e)) {
                    account[size] = account[e];
                    worth[size] = worth[e];
                    at[size++] = at[e];
                }
            }
            size = size < objectStart[o] + 2 ? objectStart[o] : size;
        }
        objectStart[columns.objects()] = size;
    }

    private int[] objectsPerAccount() {
        int[] objects = new int[columns.accounts()];
        for (int e = 0; e < size(); e++) {
            objects[account[e]]++;
        }
        return objects;
    }

    private void groupByAccount() {
        rowStart = new int[columns.accounts() + 1];
        for (int e = 0; e < size(); e++) {
            rowStart[account[e] + 1]++;
        }
        for (int a = 0; a < columns.accounts(); a++) {
            rowStart[a + 1] += rowStart[a];
        }
        int[] next = rowStart.clone();
        rowPlace = new int[2 * size()];
        for (int o = 0; o < columns.objects(); o++) {
            for (int e = objectStart[o]; e < objectStart[o + 1]; e++) {
                int place = next[account[e]]++;
                rowPlace[2 * place] = e;
                rowPlace[2 * place + 1] = objectStart[o + 1];
            }
        }
    }

    /** How many entries were kept. */
    int size() {
        return objectStart[columns.objects()];
    }

    int accounts() {
        return columns.accounts();
    }

    /** The first of the places of an account's entries; that of the next account ends it. */
    int rowStart(int who) {
        return rowStart[who];
    }

    /** The entry at place {@code k} of the entries by account. */
    int entry(int k) {
        return rowPlace[2 * k];
    }

    /** Where the entries of the same object end; those behind {@link #entry} up to here are of larger accounts. */
    int objectEnd(int k) {
        return rowPlace[2 * k + 1];
    }

    int account(int entry) {
        return account[entry];
    }

    long at(int entry) {
        return at[entry];
    }

    float worth(int entry) {
        return worth[entry];
    }

    /** Objects of more accounts than this were left out. */
    int cap() {
        return cap;
    }

    int cutObjects() {
        return cutObjects;
    }

    /** The comparisons of two accounts that these objects would have cost. */
    long cutPairs() {
        return cutPairs;
    }
}
