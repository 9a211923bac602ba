package org.unmask.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.network.Timeline.Act;

class ActionColumnsTest {
    private static final Comparator<Act> ORDER = Comparator.comparingInt(Act::object)
            .thenComparingLong(Act::at)
            .thenComparingInt(Act::account)
            .thenComparingInt(Act::post);

    private static List<Act> rows(ActionColumns columns) {
        List<Act> rows = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            rows.add(new Act(columns.account(i), columns.object(i), columns.at(i), columns.post(i)));
        }
        return rows;
    }

    private static Timeline random(SplittableRandom random, int size, long span) {
        Timeline timeline = new Timeline();
        for (int i = 0; i < size; i++) {
            int object = random.nextInt(1 + random.nextInt(6));
            timeline.actAt(random.nextInt(9), object, random.nextLong(-span, span), random.nextInt(-5, 5));
        }
        return timeline;
    }

    @Test
    void rowsAreSortedByObjectTimeAccountAndPost() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long span = seed % 3 == 0 ? 5 : seed % 3 == 1 ? 1_000_000 : 1L << 60;
            Timeline timeline = random(random, 1 + random.nextInt(400), span);
            assertEquals(timeline.acts().stream().sorted(ORDER).toList(), rows(timeline.columns()), "seed " + seed);
        }
    }

    @Test
    void columnsInOrderAreTakenAsTheyAre() {
        int[] accounts = {0, 1, 0};
        ActionColumns columns = ActionColumns.sorted(
                accounts, new int[] {0, 0, 1}, new long[] {5, 5, 1}, new int[] {0, 1, 2}, new ActionColumns.Ids(2, 2));
        assertEquals(List.of(new Act(0, 0, 5, 0), new Act(1, 0, 5, 1), new Act(0, 1, 1, 2)), rows(columns));
    }

    @Test
    void otherTimesReorderOnlyWithinObjects() {
        for (int seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            ActionColumns columns = random(random, 200, 1000).columns();
            long[] times = random.longs(columns.size(), 0, 50).toArray();
            List<Act> expected = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                expected.add(new Act(columns.account(i), columns.object(i), times[i], columns.post(i)));
            }
            expected.sort(ORDER);
            List<Act> before = rows(columns);
            assertEquals(expected, rows(columns.withTimes(times)));
            assertEquals(before, rows(columns));
        }
    }

    @Test
    void theRowsOfAnAccountAscend() {
        ActionColumns columns = new Timeline()
                .act(1, 0, 3)
                .act(0, 1, 2)
                .act(1, 1, 1)
                .act(3, 0, 1)
                .columns();
        List<List<Integer>> rows = new ArrayList<>();
        for (int a = 0; a < columns.accounts(); a++) {
            List<Integer> row = new ArrayList<>();
            for (int k = columns.rowStart(a); k < columns.rowStart(a + 1); k++) {
                row.add(columns.rowPosition(k));
            }
            rows.add(row);
        }
        assertEquals(List.of(List.of(3), List.of(1, 2), List.of(), List.of(0)), rows);
        assertEquals(2, columns.objectStart(1));
        assertEquals(4, columns.objectStart(2));
    }

    @Test
    void aBrokenColumnIsABrokenInvariant() {
        int[] one = {0};
        assertThrows(
                AssertionError.class,
                () -> ActionColumns.sorted(one, one, new long[] {0}, one, new ActionColumns.Ids(0, 1)));
        assertThrows(
                AssertionError.class,
                () -> ActionColumns.sorted(one, one, new long[] {0}, one, new ActionColumns.Ids(1, 0)));
        assertThrows(
                AssertionError.class,
                () -> ActionColumns.sorted(one, one, new long[2], one, new ActionColumns.Ids(1, 1)));
        assertThrows(
                AssertionError.class,
                () -> new Timeline().act(0, 0, 0).columns().withTimes(new long[0]));
    }
}
