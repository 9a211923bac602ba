package org.unmask.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class CoactionJoinTest {
    private static final Windows TEN_SECONDS = Windows.ofSeconds(10);

    private static List<String> ties(Timeline timeline, Windows windows) {
        return Timeline.ties(JoinPlan.of(timeline.columns(), windows, 1_000_000), 1, 1);
    }

    @Test
    void thePartnerOfAnEarlierActionBehindOneOfTheSameAccountIsFound() {
        Timeline bba = new Timeline().act(1, 0, 0).act(1, 0, 5).act(0, 0, 8);
        assertEquals(List.of("0-1 [1]"), ties(bba, TEN_SECONDS));
        assertEquals(
                2,
                new TieEvidence(bba.columns(), JoinPlan.of(bba.columns(), TEN_SECONDS, 100))
                        .of(0, 1, 0)
                        .pairs());
    }

    @Test
    void whoActedFirstDoesNotMatterForTheTie() {
        assertEquals(
                List.of("0-1 [1]"),
                ties(new Timeline().act(0, 0, 0).act(1, 0, 5).act(1, 0, 8), TEN_SECONDS));
        assertEquals(
                List.of("0-1 [1]"),
                ties(new Timeline().act(1, 0, 0).act(0, 0, 5).act(0, 0, 8), TEN_SECONDS));
        Timeline aabb = new Timeline().act(0, 0, 0).act(0, 0, 1).act(1, 0, 2).act(1, 0, 3);
        assertEquals(List.of("0-1 [1]"), ties(aabb, TEN_SECONDS));
    }

    @Test
    void aWindowIsClosed() {
        assertEquals(List.of("0-1 [1]"), ties(new Timeline().act(0, 0, 0).act(1, 0, 10), TEN_SECONDS));
        Timeline late = new Timeline().actAt(0, 0, 0, 0).actAt(1, 0, 10_001, 1);
        assertEquals(List.of(), ties(late, TEN_SECONDS));
    }

    @Test
    void equalTimesMeetEvenInAWindowOfZero() {
        Timeline together = new Timeline().act(0, 0, 7).act(1, 0, 7).act(2, 0, 8);
        assertEquals(List.of("0-1 [1]"), ties(together, Windows.ofSeconds(0)));
    }

    @Test
    void anAccountIsNotTiedToItself() {
        assertEquals(List.of(), ties(new Timeline().act(0, 0, 0).act(0, 0, 1).act(0, 0, 1), TEN_SECONDS));
    }

    @Test
    void anObjectCountsOncePerWindowInItsSmallest() {
        Timeline slowThenFast = new Timeline()
                .act(0, 0, 0)
                .act(1, 0, 50)
                .act(0, 0, 55)
                .act(0, 1, 0)
                .act(1, 1, 60)
                .act(0, 2, 0)
                .act(1, 2, 61);
        assertEquals(List.of("0-1 [1, 2]"), ties(slowThenFast, Windows.ofSeconds(10, 60)));
    }

    @Test
    void tiesBelowTheLeastNumberOfObjectsAreLeftOut() {
        Timeline timeline = new Timeline()
                .act(0, 0, 0)
                .act(1, 0, 1)
                .act(2, 0, 2)
                .act(0, 1, 0)
                .act(2, 1, 5);
        JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_SECONDS, 100);
        assertEquals(List.of("0-2 [2]"), Timeline.ties(plan, 2, 1));
        assertThrows(UnusableParameter.class, () -> new JoinSettings(0, 1));
        assertThrows(UnusableParameter.class, () -> new JoinSettings(1, 0));
    }

    @Test
    void nothingComesOfNothing() {
        ActionColumns none =
                ActionColumns.sorted(new int[0], new int[0], new long[0], new int[0], new ActionColumns.Ids(0, 0));
        assertEquals(List.of(), Timeline.ties(JoinPlan.of(none, Windows.DEFAULT, 1), 1, 2));
    }

    @Test
    void accountsOfMoreObjectsThanOneCellHoldsAreJoinedExactly() {
        Timeline busy = new Timeline();
        for (int o = 0; o < 1500; o++) {
            busy.act(0, o, 0).act(1, o, o).act(300, o, 2L * o);
        }
        assertEquals(
                List.of(
                        "0-1 [11, 61, 301, 1500, 1500, 1500]",
                        "0-300 [6, 31, 151, 1500, 1500, 1500]",
                        "1-300 [11, 61, 301, 1500, 1500, 1500]"),
                ties(busy, Windows.DEFAULT));
        Windows eight = Windows.ofSeconds(0, 1, 2, 10, 20, 60, 300, 86_400);
        assertEquals("0-1 [1, 2, 3, 11, 21, 61, 301, 1500]", ties(busy, eight).get(0));
    }

    @Test
    void theJoinEqualsADoubleLoopOnRandomActions() {
        for (int seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Timeline timeline = random(random);
            Windows windows = windows(random);
            long budget = random.nextBoolean() ? 1_000_000 : 1 + random.nextInt(40);
            IntToLongFunction hash = a -> new SplittableRandom(a).nextLong();
            JoinPlan plan = JoinPlan.of(timeline.columns(), windows, new PlanOptions(budget, hash));
            int minObjects = 1 + random.nextInt(5);
            List<String> expected = doubleLoop(plan, minObjects);
            assertEquals(expected, Timeline.ties(plan, minObjects, 1), "seed " + seed);
            assertEquals(expected, Timeline.ties(plan, minObjects, 2), "two threads, seed " + seed);
            JoinPlan permuted = JoinPlan.of(timeline.shuffled(seed), windows, new PlanOptions(budget, hash));
            assertEquals(expected, Timeline.ties(permuted, minObjects, 2), "permuted, seed " + seed);
        }
    }

    /** Few times and objects, so that equal times, repeats and hot objects are common; sometimes spread over several blocks of accounts. */
    private static Timeline random(SplittableRandom random) {
        int accounts = 2 + random.nextInt(12);
        int spread = random.nextInt(4) == 0 ? 97 : 1;
        int objects = 1 + random.nextInt(8);
        int span = 1 + random.nextInt(40);
        long tick = random.nextBoolean() ? 1000 : 500;
        Timeline timeline = new Timeline();
        int size = random.nextInt(120);
        for (int i = 0; i < size; i++) {
            int account = random.nextInt(accounts) * spread;
            int object = (int) (objects * Math.pow(random.nextDouble(), 2));
            timeline.actAt(account, object, random.nextInt(span) * tick, random.nextInt(50));
        }
        return timeline;
    }

    private static Windows windows(SplittableRandom random) {
        int count = 1 + random.nextInt(Windows.MOST);
        List<Long> millis = new ArrayList<>();
        long window = random.nextInt(3) * 500L;
        for (int w = 0; w < count; w++) {
            millis.add(window);
            window += 1 + random.nextInt(8000);
        }
        return new Windows(millis);
    }

    /** Every pair of actions is looked at, with nothing but the definition of a tie. */
    private static List<String> doubleLoop(JoinPlan plan, int minObjects) {
        ActionColumns columns = plan.columns();
        TreeMap<List<Integer>, List<TreeSet<Integer>>> met = new TreeMap<>(
                Comparator.comparing((List<Integer> pair) -> pair.get(0)).thenComparing(pair -> pair.get(1)));
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                if (columns.account(i) < columns.account(j) && columns.object(i) == columns.object(j)) {
                    List<Integer> pair = List.of(columns.account(i), columns.account(j));
                    for (int w = 0; w < plan.windows().count(); w++) {
                        if (meet(plan, i, j, plan.windows().millis().get(w))) {
                            met.computeIfAbsent(pair, p -> sets(plan)).get(w).add(columns.object(i));
                        }
                    }
                }
            }
        }
        List<String> ties = new ArrayList<>();
        met.forEach((pair, objects) -> {
            int[] counts = objects.stream().mapToInt(TreeSet::size).toArray();
            if (counts[counts.length - 1] >= minObjects) {
                ties.add(Timeline.tie(pair.get(0), pair.get(1), counts));
            }
        });
        return ties;
    }

    private static List<TreeSet<Integer>> sets(JoinPlan plan) {
        return Stream.generate(TreeSet<Integer>::new)
                .limit(plan.windows().count())
                .toList();
    }

    private static boolean meet(JoinPlan plan, int i, int j, long window) {
        long reach = plan.cuts().stream()
                .filter(cut -> cut.object() == plan.columns().object(i))
                .mapToLong(cut -> Math.min(cut.effectiveMillis(), window))
                .findFirst()
                .orElse(window);
        return plan.isKept(i)
                && plan.isKept(j)
                && Math.abs(plan.columns().at(i) - plan.columns().at(j)) <= reach;
    }
}
