package org.unmask.rank;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/** Actions written down one by one, for tests. */
final class Acts {
    private final List<long[]> acts = new ArrayList<>();

    Acts act(int account, int object, long second) {
        acts.add(new long[] {account, object, second * 1000});
        return this;
    }

    /** Each of {@code accounts} acts on each of {@code objects}, an hour between objects and a second between accounts. */
    Acts meet(int[] accounts, int... objects) {
        for (int o : objects) {
            for (int i = 0; i < accounts.length; i++) {
                act(accounts[i], o, 3600L * o + i);
            }
        }
        return this;
    }

    Acts random(SplittableRandom random, int count, int accounts, int objects) {
        for (int i = 0; i < count; i++) {
            act(random.nextInt(accounts), random.nextInt(objects), random.nextInt(100_000));
        }
        return this;
    }

    Acts shuffled(long seed) {
        Collections.shuffle(acts, new java.util.Random(seed));
        return this;
    }

    List<long[]> list() {
        return acts;
    }

    ActionColumns columns(int accounts) {
        int objects = (int) acts.stream().mapToLong(act -> act[1]).max().orElse(-1) + 1;
        return ActionColumns.sorted(
                acts.stream().mapToInt(act -> (int) act[0]).toArray(),
                acts.stream().mapToInt(act -> (int) act[1]).toArray(),
                acts.stream().mapToLong(act -> act[2]).toArray(),
                new int[acts.size()],
                new ActionColumns.Ids(accounts, objects));
    }
}
