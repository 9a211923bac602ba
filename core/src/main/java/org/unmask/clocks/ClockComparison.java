package org.unmask.clocks;

import java.util.ArrayList;
import java.util.List;
import org.unmask.network.ActionColumns;

/**
 * Compares the clocks of platforms by what is shared on both: the same people share the same rare thing here and there within seconds, so at the true
 * offset of the clocks far more objects have posts within 30 seconds than at the offsets around it. Looked at is every multiple of 15 minutes up to
 * 15 hours, for that is how zones err. An object counts once an offset, whoever floods it.
 * Cost: O(pairs of actions on rare objects).
 */
public final class ClockComparison {
    /** An object with more actions is no longer rare: on it everything is within seconds of everything. */
    private static final int RARE = 50;

    private ClockComparison() {}

    /** Every pair of platforms, over these kinds of action; {@code platformOf} by account number. */
    public static List<ClockPair> of(List<ActionColumns> kinds, int[] platformOf, int platforms) {
        List<ClockPair> pairs = new ArrayList<>();
        for (int a = 0; a < platforms; a++) {
            for (int b = a + 1; b < platforms; b++) {
                pairs.add(compared(kinds, platformOf, a, b));
            }
        }
        return pairs;
    }

    private static ClockPair compared(List<ActionColumns> kinds, int[] platformOf, int a, int b) {
        OffsetCounts counts = new OffsetCounts();
        for (ActionColumns columns : kinds) {
            Rows rowsA = new Rows();
            Rows rowsB = new Rows();
            for (int object = 0; object < columns.objects(); object++) {
                int start = columns.objectStart(object);
                int end = columns.objectStart(object + 1);
                if (end - start >= 2 && end - start <= RARE) {
                    rowsA.size = 0;
                    rowsB.size = 0;
                    for (int row = start; row < end; row++) {
                        int platform = platformOf[columns.account(row)];
                        if (platform == a) {
                            rowsA.add(row);
                        } else if (platform == b) {
                            rowsB.add(row);
                        }
                    }
                    lags(columns, rowsA, rowsB, counts);
                }
            }
        }
        return counts.pair(a, b);
    }

    /** The actions of one platform on one rare object. */
    private static final class Rows {
        private final int[] row = new int[RARE];
        private int size;

        private void add(int position) {
            row[size++] = position;
        }
    }

    private static void lags(ActionColumns columns, Rows a, Rows b, OffsetCounts counts) {
        if (a.size == 0 || b.size == 0) {
            return;
        }
        counts.nextObject();
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; j < b.size; j++) {
                long lag = columns.at(b.row[j]) - columns.at(a.row[i]);
                counts.lag(lag, columns.account(a.row[i]), columns.account(b.row[j]));
            }
        }
    }
}
