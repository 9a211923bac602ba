package org.unmask.rank;

import java.util.Arrays;
import org.unmask.network.ActionColumns;

/**
 * The accounts of one trace by its objects, sparse: entries by (object, account), each with the first time and a value whose sum of
 * squares over an account is 1, so that the sum of products of two accounts is their cosine.
 * Only what can tie is kept: objects with several accounts, not too hot, and accounts with enough objects.
 * Linear in actions but for a sort within objects; 28 bytes per entry.
 */
final class Incidence {
    private final ActionColumns columns;
    private final RankTrace trace;
    private final RankSettings settings;
    private final int[] objectStart;
    private int[] account;
    private int[] tally;
    private long[] at;
    private double[] value = new double[0];
    private int[] rowStart = new int[0];
    private int[] rowPlace = new int[0];
    private Ranked.TraceUse use = new Ranked.TraceUse("", 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Incidence(RankTrace trace, RankSettings settings) {
        this.columns = trace.columns();
        this.trace = trace;
        this.settings = settings;
        this.objectStart = new int[columns.objects() + 1];
        this.account = new int[columns.size()];
        this.tally = new int[columns.size()];
        this.at = new long[columns.size()];
        collect();
        Cut cut = new Cut();
        drop(cut::isTooHot);
        int[] objectsOf = objectsPerAccount();
        dropAccounts(objectsOf);
        drop(this::tiesNobody);
        weigh();
        groupByAccount();
        use = cut.told();
    }

    /** One entry per account and object: how often, and when first. */
    private void collect() {
        boolean[] acts = enoughActions();
        long[] order = new long[16];
        int size = 0;
        for (int o = 0; o < columns.objects(); o++) {
            int from = columns.objectStart(o);
            int to = o + 1 < columns.objects() ? columns.objectStart(o + 1) : columns.size();
            order = to - from > order.length ? new long[2 * (to - from)] : order;
            int rows = 0;
            for (int i = from; i < to; i++) {
                if (acts[columns.account(i)]) {
                    order[rows++] = (long) columns.account(i) << 32 | i - from;
                }
            }
            Arrays.sort(order, 0, rows);
            objectStart[o] = size;
            size = collect(order, rows, from, size);
        }
        objectStart[columns.objects()] = size;
    }

    private int collect(long[] order, int rows, int from, int begin) {
        int size = begin;
        for (int r = 0; r < rows; ) {
            int who = (int) (order[r] >>> 32);
            int first = r;
            while (r < rows && (int) (order[r] >>> 32) == who) {
                r++;
            }
            if (r - first >= trace.leastTally()) {
                account[size] = who;
                tally[size] = trace.isTimed() ? 1 : r - first;
                // Rows of an object stand in time order, so the least row of an account is its first.
                at[size] = columns.at(from + (int) order[first]);
                size++;
            }
        }
        return size;
    }

    private boolean[] enoughActions() {
        int[] actions = new int[columns.accounts()];
        for (int i = 0; i < columns.size(); i++) {
            actions[columns.account(i)]++;
        }
        boolean[] enough = new boolean[actions.length];
        for (int a = 0; a < enough.length; a++) {
            enough[a] = actions[a] >= settings.leastActions();
        }
        return enough;
    }

    private interface ObjectTest {
        boolean test(int object, int from, int to);
    }

    /** Leaves out the objects that the test names. */
    private void drop(ObjectTest isOut) {
        int size = 0;
        for (int o = 0; o < columns.objects(); o++) {
            int from = objectStart[o];
            int to = objectStart[o + 1];
            boolean out = isOut.test(o, from, to);
            objectStart[o] = size;
            for (int e = from; e < to && !out; e++) {
                size = keep(e, size);
            }
        }
        objectStart[columns.objects()] = size;
    }

    private int keep(int entry, int size) {
        account[size] = account[entry];
        tally[size] = tally[entry];
        at[size] = at[entry];
        return size + 1;
    }

    private boolean tiesNobody(int object, int from, int to) {
        return trace.isTimed() ? to - from < 2 : rows(from, to) < 2;
    }

    private long rows(int from, int to) {
        long rows = 0;
        for (int e = from; e < to; e++) {
            rows += tally[e];
        }
        return rows;
    }

    private int[] objectsPerAccount() {
        int[] objects = new int[columns.accounts()];
        for (int e = 0; e < objectStart[columns.objects()]; e++) {
            objects[account[e]]++;
        }
        return objects;
    }

    private void dropAccounts(int[] objectsOf) {
        int size = 0;
        for (int o = 0; o < columns.objects(); o++) {
            int from = objectStart[o];
            int to = objectStart[o + 1];
            objectStart[o] = size;
            for (int e = from; e < to; e++) {
                if (objectsOf[account[e]] >= settings.leastObjects()) {
                    size = keep(e, size);
                }
            }
        }
        objectStart[columns.objects()] = size;
    }

    private void weigh() {
        int size = objectStart[columns.objects()];
        account = Arrays.copyOf(account, size);
        tally = Arrays.copyOf(tally, size);
        at = Arrays.copyOf(at, size);
        value = new double[size];
        double[] squares = new double[columns.accounts()];
        int accounts =
                (int) Arrays.stream(objectsPerAccount()).filter(n -> n > 0).count();
        for (int o = 0; o < columns.objects(); o++) {
            double weight = weight(accounts, objectStart[o + 1] - objectStart[o]);
            for (int e = objectStart[o]; e < objectStart[o + 1]; e++) {
                value[e] = tally[e] * weight;
                squares[account[e]] += value[e] * value[e];
            }
        }
        for (int e = 0; e < size; e++) {
            value[e] /= Math.sqrt(squares[account[e]]);
        }
    }

    private double weight(int accounts, int onObject) {
        return switch (settings.weighing()) {
            case TF_IDF -> StrictMath.log((1.0 + accounts) / (1.0 + onObject)) + 1;
            case NEWMAN -> onObject < 2 ? 0 : 1 / Math.sqrt(onObject - 1.0);
        };
    }

    private void groupByAccount() {
        rowStart = new int[columns.accounts() + 1];
        for (int who : account) {
            rowStart[who + 1]++;
        }
        for (int a = 0; a < columns.accounts(); a++) {
            rowStart[a + 1] += rowStart[a];
        }
        int[] next = rowStart.clone();
        rowPlace = new int[2 * account.length];
        for (int o = 0; o < columns.objects(); o++) {
            for (int e = objectStart[o]; e < objectStart[o + 1]; e++) {
                int place = next[account[e]]++;
                rowPlace[2 * place] = e;
                rowPlace[2 * place + 1] = objectStart[o + 1];
            }
        }
    }

    /** Which objects are too hot: the most accounts an object may have so that all comparisons fit. */
    private final class Cut {
        private int cap;
        private int objects;
        private long entries;
        private long pairs;

        Cut() {
            int widest = 0;
            for (int o = 0; o < columns.objects(); o++) {
                widest = Math.max(widest, objectStart[o + 1] - objectStart[o]);
            }
            int[] objectsOfWidth = new int[widest + 1];
            for (int o = 0; o < columns.objects(); o++) {
                objectsOfWidth[objectStart[o + 1] - objectStart[o]]++;
            }
            double bound = (double) settings.visitsPerEntry() * objectStart[columns.objects()];
            double sum = 0;
            for (int width = 2; width <= Math.min(widest, settings.mostAccounts()); width++) {
                sum += (double) objectsOfWidth[width] * width * (width - 1) / 2;
                cap = sum <= bound ? width : cap;
            }
            cap = Math.max(cap, 2);
        }

        boolean isTooHot(int object, int from, int to) {
            long width = to - from;
            if (width > cap) {
                objects++;
                entries += width;
                pairs += width * (width - 1) / 2;
            }
            return width > cap || tiesNobody(object, from, to);
        }

        Ranked.TraceUse told() {
            int kept = 0;
            long compared = 0;
            for (int o = 0; o < columns.objects(); o++) {
                long width = objectStart[o + 1] - objectStart[o];
                kept += width > 0 ? 1 : 0;
                compared += width * (width - 1) / 2;
            }
            int accounts = 0;
            for (int a = 0; a < columns.accounts(); a++) {
                accounts += isCompared(a) ? 1 : 0;
            }
            return new Ranked.TraceUse(
                    trace.word(), accounts, kept, account.length, cap, objects, entries, pairs, compared, 0);
        }
    }

    Ranked.TraceUse use() {
        return use;
    }

    /** Whether {@code who} takes part in this trace. */
    boolean isCompared(int who) {
        return rowStart[who] < rowStart[who + 1];
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

    boolean isTimed() {
        return trace.isTimed();
    }

    int[] accountColumn() {
        return account;
    }

    double[] valueColumn() {
        return value;
    }

    long[] atColumn() {
        return at;
    }
}
