package org.unmask.rank.multiplex;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/** Actions written down one by one, for tests. */
final class Acts {
    private static final double HOUR = 3_600_000;

    private final List<long[]> acts = new ArrayList<>();
    private int accounts;
    private int objects;

    Acts act(int account, int object, double hours) {
        acts.add(new long[] {account, object, Math.round(hours * HOUR)});
        accounts = Math.max(accounts, account + 1);
        objects = Math.max(objects, object + 1);
        return this;
    }

    /** {@code members} accounts from {@code first} on act on {@code count} objects of their own, each at most {@code within} hours after a time of its own. */
    Acts group(int first, int members, int count, double within, SplittableRandom dice) {
        for (int o = 0; o < count; o++) {
            int object = objects;
            double start = dice.nextDouble() * 700;
            for (int m = 0; m < members; m++) {
                act(first + m, object, start + dice.nextDouble() * within);
            }
        }
        return this;
    }

    /** Objects of their own, each of {@code width} accounts at random below {@code below}, at most {@code within} hours apart. */
    Acts chance(int count, int width, int below, double within, SplittableRandom dice) {
        for (int o = 0; o < count; o++) {
            int object = objects;
            double start = dice.nextDouble() * 700;
            for (int i = 0; i < width; i++) {
                act(dice.nextInt(below), object, start + dice.nextDouble() * within);
            }
        }
        return this;
    }

    Acts shuffled(long seed) {
        Collections.shuffle(acts, new Random(seed));
        return this;
    }

    /** Every {@code layers}-th object from {@code layer} on. */
    Layer layer(int layer, int layers) {
        List<long[]> own = acts.stream().filter(act -> act[1] % layers == layer).toList();
        return new Layer(
                "layer " + layer,
                ActionColumns.sorted(
                        own.stream().mapToInt(act -> (int) act[0]).toArray(),
                        own.stream().mapToInt(act -> (int) act[1]).toArray(),
                        own.stream().mapToLong(act -> act[2]).toArray(),
                        new int[own.size()],
                        new ActionColumns.Ids(accounts, objects)));
    }

    LayerTies ties(MultiplexSettings settings) {
        return LayerTies.of(new LayerRows(layer(0, 1).columns(), settings), settings);
    }

    int accounts() {
        return accounts;
    }
}
