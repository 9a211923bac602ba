package org.unmask.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/** A made-up leader (account 0) and its followers over a month: who posts what when. */
final class RelayWorld {
    static final long MINUTE = 60_000;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;
    static final long START = 1_700_006_400_000L;
    static final int DAYS = 30;

    final SplittableRandom dice;
    private final List<long[]> actions = new ArrayList<>();
    private int objects;
    private int accounts = 1;

    RelayWorld(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** A new object posted by the leader. */
    int led(long at) {
        act(0, objects, at);
        return objects++;
    }

    void act(int account, int object, long at) {
        accounts = Math.max(accounts, account + 1);
        actions.add(new long[] {account, object, at});
    }

    /** Posts of a follower that have nothing to do with the leader, in its waking hours. */
    void own(int follower, double perDay, int from, int to) {
        for (int day = 0; day < DAYS; day++) {
            for (double left = perDay; left > 0; left--) {
                if (dice.nextDouble() < left) {
                    act(follower, objects++, START + day * DAY + from * HOUR + dice.nextLong((to - from) * HOUR));
                }
            }
        }
    }

    /** A moment of the month within these hours of a day. */
    long moment(int from, int to) {
        return START + dice.nextInt(DAYS - 3) * DAY + from * HOUR + dice.nextLong((to - from) * HOUR);
    }

    double gaussian() {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += dice.nextDouble();
        }
        return sum - 6;
    }

    ActionColumns columns() {
        int n = actions.size();
        int[] account = new int[n];
        int[] object = new int[n];
        long[] at = new long[n];
        int[] post = new int[n];
        for (int i = 0; i < n; i++) {
            account[i] = (int) actions.get(i)[0];
            object[i] = (int) actions.get(i)[1];
            at[i] = actions.get(i)[2];
            post[i] = i;
        }
        return ActionColumns.sorted(account, object, at, post, new ActionColumns.Ids(accounts, objects));
    }

    Handoffs handoffs() {
        int[] followers = new int[accounts - 1];
        for (int i = 0; i < followers.length; i++) {
            followers[i] = i + 1;
        }
        return Handoffs.of(List.of(columns()), new int[] {0}, followers);
    }

    Postings postings() {
        return new Postings(List.of(columns()));
    }

    Relay tested() {
        Relay relay = RelayTest.of(handoffs(), postings(), new RelayTest.Settings(1_000, 7, 10_000));
        if (relay == null) {
            throw new AssertionError("nobody followed");
        }
        return relay;
    }
}
