package org.unmask.chance;

import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/** Actions of a made-up crowd: heavy-tailed accounts and objects, times that crowd after each object's birth; and planted groups in step. */
final class SyntheticActions {
    private static final int HORIZON = 30 * 86_400;

    final int accounts;
    final int objects;
    private final SplittableRandom dice;
    private final int[] account;
    private final int[] object;
    private final long[] at;
    private int size;

    SyntheticActions(int actions, int accounts, int objects, long seed) {
        this.accounts = accounts;
        this.objects = objects;
        this.dice = new SplittableRandom(seed);
        this.account = new int[actions * 2];
        this.object = new int[actions * 2];
        this.at = new long[actions * 2];
        int[] birth = dice.ints(objects, 0, HORIZON).toArray();
        for (int i = 0; i < actions; i++) {
            int o = (int) (objects * StrictMath.pow(dice.nextDouble(), 3));
            int a = (int) (accounts * StrictMath.pow(dice.nextDouble(), 2));
            long fresh = birth[o] + (long) (-StrictMath.log(1 - dice.nextDouble()) * 43_200);
            add(a, o, dice.nextDouble() < .6 && fresh < HORIZON ? fresh : dice.nextInt(HORIZON));
        }
    }

    /** Members act on each of {@code times} fresh-looking objects within {@code spread} seconds. The members are the last accounts. */
    SyntheticActions plant(int group, int members, int times, int spread) {
        for (int t = 0; t < times; t++) {
            int o = objects / 2 + dice.nextInt(objects / 2);
            int start = dice.nextInt(HORIZON - spread);
            for (int m = 0; m < members; m++) {
                add(accounts - 1 - group * members - m, o, start + dice.nextInt(spread));
            }
        }
        return this;
    }

    private void add(int a, int o, long seconds) {
        account[size] = a;
        object[size] = o;
        at[size++] = seconds * 1000;
    }

    ActionColumns columns() {
        int[] post = new int[size];
        java.util.Arrays.setAll(post, i -> i);
        return ActionColumns.sorted(
                java.util.Arrays.copyOf(account, size),
                java.util.Arrays.copyOf(object, size),
                java.util.Arrays.copyOf(at, size),
                post,
                new ActionColumns.Ids(accounts, objects));
    }
}
