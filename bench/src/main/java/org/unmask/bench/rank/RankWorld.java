package org.unmask.bench.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.network.ActionColumns;

/**
 * A made-up world as docs/decisions/0014 tells it: a crowd, seven operations of different shapes hidden in it, and 300 fans of one star.
 * Members and fans carry 20 to 60 further actions of the crowd's kind, but for the group that does nothing else.
 * Deterministic for a recipe.
 */
final class RankWorld {
    /** The names of the shapes of operation, by number. */
    static final List<String> SHAPES = List.of(
            "25 x 40 within 30 s",
            "3 x 10 x 10 within 1 min",
            "4 x 5 x 6 within 1 min",
            "25 x 12, nothing else",
            "2 x 25 x 15 within 7 h",
            "50 x 20 on existing, 10 min",
            "20 x 15 over 10 days");

    /** An account of the crowd. */
    static final int CROWD = -1;

    /** A fan, who is counted on neither side. */
    static final int FAN = -2;

    private static final long DAY = 86_400;
    private static final int FANS = 300;
    private static final int STARS_POSTS = 60;

    private final MadeUpActions crowd;
    private final SplittableRandom dice;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> sorts = new ArrayList<>();
    private int objects;

    private RankWorld(Recipe recipe) {
        this.crowd = MadeUpActions.of(recipe.withoutPlanted());
        this.dice = new SplittableRandom(recipe.seed() ^ 0x5EED);
        this.objects = recipe.actions() / 5;
        for (int a = 0; a < recipe.actions() / 10; a++) {
            sorts.add(CROWD);
        }
        for (int i = 0; i < crowd.size(); i++) {
            rows.add(new long[] {crowd.account(i), crowd.object(i), crowd.second(i)});
        }
    }

    static RankWorld of(Recipe recipe) {
        RankWorld world = new RankWorld(recipe);
        world.operation(0, 25, 40, 30);
        for (int i = 0; i < 3; i++) {
            world.operation(1, 10, 10, 60);
        }
        for (int i = 0; i < 4; i++) {
            world.operation(2, 5, 6, 60);
        }
        world.operation(3, 25, 12, 60);
        for (int i = 0; i < 2; i++) {
            world.operation(4, 25, 15, 7 * 3600);
        }
        world.operation(5, 50, 20, 600);
        world.operation(6, 20, 15, 10 * DAY);
        world.fans();
        return world;
    }

    private void operation(int shape, int members, int meetings, long within) {
        int first = sorts.size();
        for (int m = 0; m < members; m++) {
            sorts.add(shape);
            cover(first + m, shape == 3 ? 0 : 20 + dice.nextInt(41));
        }
        for (int meeting = 0; meeting < meetings; meeting++) {
            int existing = dice.nextInt(crowd.size());
            int object = shape == 5 ? crowd.object(existing) : objects++;
            long start = shape == 5 ? crowd.second(existing) : dice.nextLong(30 * DAY - within);
            for (int m = 0; m < members; m++) {
                rows.add(new long[] {first + m, object, start + dice.nextLong(within)});
            }
        }
    }

    /** Each fan passes on seven in ten of the star's posts, the sooner the likelier, two hours on the average. */
    private void fans() {
        int first = sorts.size();
        for (int f = 0; f < FANS; f++) {
            sorts.add(FAN);
            cover(first + f, 20 + dice.nextInt(41));
        }
        for (int post = 0; post < STARS_POSTS; post++) {
            int object = objects++;
            long start = dice.nextLong(29 * DAY);
            for (int f = 0; f < FANS; f++) {
                if (dice.nextInt(10) < 7) {
                    rows.add(new long[] {first + f, object, start + (long) (-Math.log(1 - dice.nextDouble()) * 7200)});
                }
            }
        }
    }

    private void cover(int account, int actions) {
        for (int i = 0; i < actions; i++) {
            int row = dice.nextInt(crowd.size());
            rows.add(new long[] {account, crowd.object(row), crowd.second(row) + dice.nextLong(1800)});
        }
    }

    int accounts() {
        return sorts.size();
    }

    /** The shape of the operation of an account, {@link #CROWD} or {@link #FAN}. */
    int sortOf(int account) {
        return sorts.get(account);
    }

    /** The actions dealt to {@code layers} kinds by their objects; this is one of them. */
    ActionColumns columns(int layer, int layers) {
        long[][] own = rows.stream().filter(row -> row[1] % layers == layer).toArray(long[][]::new);
        int[] account = new int[own.length];
        int[] object = new int[own.length];
        int[] post = new int[own.length];
        long[] at = new long[own.length];
        for (int i = 0; i < own.length; i++) {
            account[i] = (int) own[i][0];
            object[i] = (int) own[i][1];
            at[i] = own[i][2] * 1000;
            post[i] = i;
        }
        return ActionColumns.sorted(account, object, at, post, new ActionColumns.Ids(accounts(), objects));
    }
}
