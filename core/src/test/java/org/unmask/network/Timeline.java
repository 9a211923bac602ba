package org.unmask.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Actions written down one by one, for tests. */
final class Timeline {
    private final List<Act> acts = new ArrayList<>();

    record Act(int account, int object, long at, int post) {}

    /** {@code account} acts on {@code object} at that second, with a post of its own. */
    Timeline act(int account, int object, long second) {
        return actAt(account, object, second * 1000, acts.size());
    }

    Timeline actAt(int account, int object, long millis, int post) {
        acts.add(new Act(account, object, millis, post));
        return this;
    }

    List<Act> acts() {
        return acts;
    }

    int accounts() {
        return acts.stream().mapToInt(Act::account).max().orElse(-1) + 1;
    }

    int objects() {
        return acts.stream().mapToInt(Act::object).max().orElse(-1) + 1;
    }

    ActionColumns columns() {
        return columns(acts, accounts(), objects());
    }

    ActionColumns shuffled(long seed) {
        List<Act> other = new ArrayList<>(acts);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = other.size() - 1; i > 0; i--) {
            Collections.swap(other, i, random.nextInt(i + 1));
        }
        return columns(other, accounts(), objects());
    }

    private static ActionColumns columns(List<Act> acts, int accounts, int objects) {
        return ActionColumns.sorted(
                acts.stream().mapToInt(Act::account).toArray(),
                acts.stream().mapToInt(Act::object).toArray(),
                acts.stream().mapToLong(Act::at).toArray(),
                acts.stream().mapToInt(Act::post).toArray(),
                new ActionColumns.Ids(accounts, objects));
    }

    /** One tie as text: {@code a-b objects…}. */
    static String tie(int a, int b, int[] objects) {
        return a + "-" + b + " " + Arrays.toString(objects);
    }

    /** The ties of a run as text, in the order given. */
    static List<String> ties(JoinPlan plan, int minObjects, int threads) {
        List<List<String>> blocks =
                CoactionJoin.join(plan.columns(), plan, new JoinSettings(minObjects, threads), Ties::new);
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static final class Ties implements TieCollector<List<String>> {
        private final List<String> found = new ArrayList<>();

        @Override
        public void tie(int a, int b, int[] objects) {
            found.add(Timeline.tie(a, b, objects));
        }

        @Override
        public List<String> done() {
            return found;
        }
    }
}
