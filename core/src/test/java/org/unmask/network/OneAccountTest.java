package org.unmask.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Single accounts meet all whom the whole join ties to them, and what the plan leaves out stays out. */
class OneAccountTest {
    private static final Windows TEN_AND_SIXTY = Windows.ofSeconds(10, 60);

    @Test
    void anAccountHasItsTiesOfTheWholeJoin() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Timeline timeline = new Timeline();
            for (int i = 0; i < 300; i++) {
                timeline.act(random.nextInt(30), random.nextInt(12), random.nextInt(600));
            }
            int least = 1 + seed % 3;
            JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, seed % 2 == 0 ? 1_000_000 : 60);
            List<String> both = new ArrayList<>();
            for (int a = 0; a < timeline.accounts(); a++) {
                both.addAll(ties(plan, least, a));
            }
            List<String> once = both.stream().filter(OneAccountTest::ascends).toList();
            assertEquals(Timeline.ties(plan, least, 1), once, "seed " + seed);
            assertEquals(2 * once.size(), both.size(), "each tie is met from both of its ends");
        }
    }

    @Test
    void whoASampleLeftOutMeetsNobodyAndIsMetByNobody() {
        Timeline timeline = new Timeline();
        for (int a = 0; a < 50; a++) {
            timeline.act(a, 0, 0);
        }
        JoinPlan plan = JoinPlan.of(timeline.columns(), TEN_AND_SIXTY, 6);
        int[] kept = IntStream.range(0, 50).filter(plan::isKept).toArray();
        assertTrue(kept.length > 1 && kept.length < 50);
        for (int a = 0; a < 50; a++) {
            int met = ties(plan, 1, a).size();
            assertEquals(plan.isKept(a) ? kept.length - 1 : 0, met, "account " + a);
        }
    }

    private static boolean ascends(String tie) {
        String[] ends = tie.substring(0, tie.indexOf(' ')).split("-", 2);
        return Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]);
    }

    /** The ties of {@code a} with others as text. */
    private static List<String> ties(JoinPlan plan, int minObjects, int a) {
        List<String> found = new ArrayList<>();
        List<Integer> met = new ArrayList<>();
        new CoactionJoin.OneAccount(plan, minObjects).join(a, new TieCollector<List<String>>() {
            @Override
            public void tie(int of, int b, int[] objects) {
                met.add(b);
                if (b != of) {
                    found.add(Timeline.tie(of, b, objects));
                }
            }

            @Override
            public List<String> done() {
                return found;
            }
        });
        assertEquals(met.stream().sorted(Comparator.naturalOrder()).toList(), met);
        return found;
    }
}
