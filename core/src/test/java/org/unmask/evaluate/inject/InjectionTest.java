package org.unmask.evaluate.inject;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;
import org.unmask.network.ActionColumns;

class InjectionTest {
    private static final int ACCOUNTS = 40;
    private static final long HOUR = 3_600_000;

    /** Object 0 has 40 accounts, object 1 has 10, objects 2 to 5 have three, object 6 has one; an hour between actions. */
    private static ActionColumns data() {
        int[] sizes = {40, 10, 3, 3, 3, 3, 1};
        int size = Arrays.stream(sizes).sum();
        int[] account = new int[size];
        int[] object = new int[size];
        long[] at = new long[size];
        int row = 0;
        for (int o = 0; o < sizes.length; o++) {
            for (int i = 0; i < sizes[o]; i++) {
                account[row] = i;
                object[row] = o;
                at[row] = row * HOUR;
                row++;
            }
        }
        return ActionColumns.sorted(
                account, object, at, IntStream.range(0, size).toArray(), new ActionColumns.Ids(ACCOUNTS, sizes.length));
    }

    private static Operation operation(int accounts, int objects, Shared shared, Tightness tightness) {
        return new Operation(accounts, objects, shared, tightness, Cover.NONE, 1);
    }

    @Test
    void everyMemberActsOnEveryFreshObjectWithinTheMinute() {
        Injected all = new Injection(data(), 9, 1000).of(operation(4, 3, Shared.FRESH, Tightness.MINUTE), 7);
        ActionColumns columns = all.columns();
        assertEquals(ACCOUNTS + 9, columns.accounts());
        assertEquals(10, columns.objects());
        for (int object = 7; object < 10; object++) {
            int from = columns.objectStart(object);
            assertEquals(4, columns.objectStart(object + 1) - from);
            assertTrue(columns.at(from + 3) - columns.at(from) < 60_000);
            assertEquals(
                    4,
                    IntStream.range(from, from + 4)
                            .map(columns::account)
                            .filter(all::isMember)
                            .distinct()
                            .count());
        }
    }

    @Test
    void whatTheDataHoldStaysAsItIs() {
        ActionColumns data = data();
        Operation operation = new Operation(5, 4, Shared.RARE, Tightness.HOUR, Cover.LIKE_DATA, .7);
        Injected all = new Injection(data, 5, 1000).of(operation, 3);
        int[] kept = IntStream.range(0, all.columns().size())
                .filter(i -> !all.isMember(all.columns().account(i)))
                .toArray();
        assertEquals(data.size(), kept.length);
        for (int i = 0; i < kept.length; i++) {
            assertEquals(data.account(i), all.columns().account(kept[i]));
            assertEquals(data.object(i), all.columns().object(kept[i]));
            assertEquals(data.at(i), all.columns().at(kept[i]));
            assertEquals(data.post(i), all.columns().post(kept[i]));
        }
        BitSet posts = new BitSet();
        IntStream.range(0, all.columns().size())
                .forEach(i -> posts.set(all.columns().post(i)));
        assertEquals(all.columns().size(), posts.cardinality());
    }

    @Test
    void objectsOfTheCaseAreTakenByTheirPopularityAndNeverTwice() {
        Injection injection = new Injection(data(), 5, 1000);
        assertEquals(4, injection.available(Shared.RARE));
        assertEquals(1, injection.available(Shared.POPULAR));
        Injected rare = injection.of(operation(3, 10, Shared.RARE, Tightness.MINUTE), 1);
        assertEquals(4, rare.objects());
        assertArrayEquals(new int[] {2, 3, 4, 5}, objectsOf(rare));
        assertArrayEquals(new int[] {0}, objectsOf(injection.of(operation(3, 1, Shared.POPULAR, Tightness.MINUTE), 1)));
    }

    private static int[] objectsOf(Injected all) {
        return IntStream.range(0, all.columns().size())
                .filter(i -> all.isMember(all.columns().account(i)))
                .map(i -> all.columns().object(i))
                .distinct()
                .sorted()
                .toArray();
    }

    @Test
    void aRelayHasAFirstFifthAndTheOthersSevenHoursLater() {
        Injected all = new Injection(data(), 20, 1000).of(operation(20, 1, Shared.FRESH, Tightness.RELAY), 2);
        ActionColumns columns = all.columns();
        int from = columns.objectStart(7);
        assertTrue(columns.at(from + 3) - columns.at(from) < 60_000);
        long gap = columns.at(from + 4) - columns.at(from);
        assertTrue(gap > 7 * HOUR - 60_000 && gap < 7 * HOUR + 1_200_000, () -> "gap " + gap);
        assertTrue(columns.at(from + 19) - columns.at(from + 4) < 1_200_000);
    }

    @Test
    void coverHasTheVolumeOfAccountsOfTheCase() {
        ActionColumns data = data();
        BitSet volumes = new BitSet();
        for (int a = 0; a < data.accounts(); a++) {
            volumes.set(data.rowStart(a + 1) - data.rowStart(a));
        }
        Operation operation = new Operation(6, 2, Shared.FRESH, Tightness.MINUTE, Cover.LIKE_DATA, 1);
        Injected all = new Injection(data, 6, 1000).of(operation, 4);
        for (int m = all.firstMember(); m < all.firstMember() + 6; m++) {
            int member = m;
            long cover = IntStream.range(
                            all.columns().rowStart(m), all.columns().rowStart(m + 1))
                    .map(k -> all.columns().object(all.columns().rowPosition(k)))
                    .filter(object -> object < all.firstFresh())
                    .count();
            assertTrue(cover > 0 && volumes.get((int) cover), () -> "member " + member + " covers " + cover);
        }
    }

    /** Lags of {@code members} accounts on one fresh object, from the first of them on. */
    private static long[] lags(Tightness tightness, int members, long seed) {
        Injected all = new Injection(data(), members, 1000).of(operation(members, 1, Shared.FRESH, tightness), seed);
        ActionColumns columns = all.columns();
        int from = columns.objectStart(7);
        return IntStream.range(from, from + members)
                .mapToLong(i -> columns.at(i) - columns.at(from))
                .toArray();
    }

    @Test
    void lagsFillTheirWholeSpanAndNoMore() {
        Object[][] spans = {{Tightness.TEN_SECONDS, 10_000L}, {Tightness.MINUTE, 60_000L}, {Tightness.HOUR, HOUR}};
        for (Object[] span : spans) {
            long within = (long) span[1];
            long[] lags = lags((Tightness) span[0], 200, 5);
            long last = lags[199];
            assertTrue(last < within && last > .95 * within, span[0] + ": the last after " + last);
            assertTrue(lags[100] > .4 * within && lags[100] < .6 * within, span[0] + ": half after " + lags[100]);
        }
    }

    @Test
    void membersTakePartInTheShareOfObjectsThatWasAsked() {
        for (double turnout : new double[] {.1, .7, 1}) {
            Operation asked = new Operation(20, 50, Shared.FRESH, Tightness.MINUTE, Cover.NONE, turnout);
            Injected all = new Injection(data(), 20, 1000).of(asked, 6);
            long acts = IntStream.range(0, all.columns().size())
                    .filter(i -> all.isMember(all.columns().account(i)))
                    .count();
            // 1,000 draws; four standard deviations of a share of .7 are .058.
            assertEquals(turnout, acts / 1000.0, turnout == 1 ? 0 : .058);
        }
    }

    @Test
    void withoutCoverMembersTouchNothingButTheirOwnObjects() {
        Injected all = new Injection(data(), 6, 1000).of(operation(6, 3, Shared.FRESH, Tightness.HOUR), 4);
        assertArrayEquals(new int[] {7, 8, 9}, objectsOf(all));
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherAnother() {
        Injection injection = new Injection(data(), 5, 1000);
        Operation operation = new Operation(5, 3, Shared.FRESH, Tightness.HOUR, Cover.LIKE_DATA, .7);
        assertArrayEquals(times(injection.of(operation, 11)), times(injection.of(operation, 11)));
        assertTrue(!Arrays.equals(times(injection.of(operation, 11)), times(injection.of(operation, 12))));
    }

    private static long[] times(Injected all) {
        return IntStream.range(0, all.columns().size())
                .mapToLong(all.columns()::at)
                .toArray();
    }

    @Test
    void aShapeOutOfItsLimitsIsRefused() {
        assertThrows(UnusableParameter.class, () -> operation(1, 5, Shared.FRESH, Tightness.HOUR));
        assertThrows(UnusableParameter.class, () -> operation(5, 0, Shared.FRESH, Tightness.HOUR));
        assertThrows(UnusableParameter.class, () -> new Operation(5, 5, Shared.FRESH, Tightness.HOUR, Cover.NONE, 0));
    }
}
