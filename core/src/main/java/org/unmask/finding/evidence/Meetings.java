package org.unmask.finding.evidence;

import java.util.Arrays;
import org.unmask.group.Order;

/** Co-actions as growing columns: who was older, who newer, on which object, how long apart. */
final class Meetings {
    private int[] older = new int[64];
    private int[] newer = new int[64];
    private int[] object = new int[64];
    private long[] lag = new long[64];
    private int size;

    void add(int olderMember, int newerMember, int objectNumber, long lagMillis) {
        if (size == older.length) {
            older = Arrays.copyOf(older, size * 2);
            newer = Arrays.copyOf(newer, size * 2);
            object = Arrays.copyOf(object, size * 2);
            lag = Arrays.copyOf(lag, size * 2);
        }
        older[size] = olderMember;
        newer[size] = newerMember;
        object[size] = objectNumber;
        lag[size++] = lagMillis;
    }

    Order.Pairs pairs() {
        return new Order.Pairs(
                Arrays.copyOf(older, size),
                Arrays.copyOf(newer, size),
                Arrays.copyOf(object, size),
                Arrays.copyOf(lag, size));
    }
}
