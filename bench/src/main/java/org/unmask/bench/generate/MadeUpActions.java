package org.unmask.bench.generate;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/**
 * Actions made up after a recipe: most follow the birth of an object with a delay that thins out, some come at any time, and the members
 * of planted groups, the accounts of highest id, meet within half a minute on objects that nobody else minds much.
 * Row i is post i. The same recipe gives the same rows on every machine whose {@code Math.pow} and {@code Math.log} agree.
 */
public final class MadeUpActions {
    private static final double ACCOUNT_SKEW = 0.6;
    private static final double NEAR_BIRTH = 0.6;
    private static final int MEAN_DELAY = 43_200;
    private static final int APART = 30;
    private static final int LAST_START = 60;

    private final Recipe recipe;
    private final int[] account;
    private final int[] object;
    private final int[] second;
    private final SplittableRandom random;
    private int size;

    private MadeUpActions(Recipe recipe) {
        this.recipe = recipe;
        this.account = new int[recipe.actions()];
        this.object = new int[recipe.actions()];
        this.second = new int[recipe.actions()];
        this.random = new SplittableRandom(recipe.seed());
    }

    /** Makes up the actions of {@code recipe}. */
    public static MadeUpActions of(Recipe recipe) {
        MadeUpActions actions = new MadeUpActions(recipe);
        int[] birth = new int[recipe.objects()];
        for (int o = 0; o < birth.length; o++) {
            birth[o] = actions.random.nextInt(Recipe.SECONDS);
        }
        actions.plant();
        actions.fill(birth);
        actions.shuffle();
        return actions;
    }

    private void plant() {
        int half = recipe.objects() / 2;
        for (int group = 0; group < recipe.planted(); group++) {
            for (int meeting = 0; meeting < Recipe.MEETINGS; meeting++) {
                int where = half + random.nextInt(half);
                int start = random.nextInt(Recipe.SECONDS - LAST_START);
                for (int member = 0; member < Recipe.MEMBERS; member++) {
                    add(memberOf(group, member), where, start + random.nextInt(APART));
                }
            }
        }
    }

    private void fill(int[] birth) {
        double[] popularity = cumulated(recipe.objects(), recipe.skew());
        double[] activity = cumulated(recipe.accounts(), ACCOUNT_SKEW);
        while (size < account.length) {
            int where = drawn(popularity);
            int who = drawn(activity);
            int at = random.nextDouble() < NEAR_BIRTH
                    ? birth[where] + (int) (-Math.log(1 - random.nextDouble()) * MEAN_DELAY)
                    : random.nextInt(Recipe.SECONDS);
            add(who, where, at >= Recipe.SECONDS ? random.nextInt(Recipe.SECONDS) : at);
        }
    }

    private void add(int who, int where, int at) {
        account[size] = who;
        object[size] = where;
        second[size] = at;
        size++;
    }

    private static double[] cumulated(int ranks, double exponent) {
        double[] sums = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += Math.pow(rank + 1, -exponent);
            sums[rank] = sum;
        }
        for (int rank = 0; rank < ranks; rank++) {
            sums[rank] /= sum;
        }
        return sums;
    }

    private int drawn(double[] sums) {
        int found = Arrays.binarySearch(sums, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    private void shuffle() {
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(account, i, j);
            swap(object, i, j);
            swap(second, i, j);
        }
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    /** The account that is member {@code member} of planted group {@code group}. */
    public int memberOf(int group, int member) {
        return recipe.accounts() - 1 - (Recipe.MEMBERS * group + member);
    }

    /** The planted group of an account, or -1. */
    public int groupOf(int who) {
        int back = recipe.accounts() - 1 - who;
        return back < Recipe.MEMBERS * recipe.planted() ? back / Recipe.MEMBERS : -1;
    }

    /** What these actions were made after. */
    public Recipe recipe() {
        return recipe;
    }

    /** How many actions there are. */
    public int size() {
        return size;
    }

    /** The account of row {@code i}. */
    public int account(int i) {
        return account[i];
    }

    /** The object of row {@code i}. */
    public int object(int i) {
        return object[i];
    }

    /** The time of row {@code i} in seconds since the first. */
    public int second(int i) {
        return second[i];
    }

    /** The actions as sorted columns; times count from the epoch. */
    public ActionColumns columns() {
        long[] at = new long[size];
        int[] post = new int[size];
        for (int i = 0; i < size; i++) {
            at[i] = second[i] * 1000L;
            post[i] = i;
        }
        ActionColumns.Ids ids = new ActionColumns.Ids(recipe.accounts(), recipe.objects());
        return ActionColumns.sorted(account, object, at, post, ids);
    }
}
