package org.unmask.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Actions as primitive columns, sorted by (object, at, account, post): the one input of every kernel of this room.
 * Ids are dense from 0; times are epoch milliseconds UTC; {@code post} is any number that names the post.
 * 20 bytes per action and 4 per object; 4 more per action and account once the rows by account are asked for.
 */
public final class ActionColumns {
    private final int[] account;
    private final int[] object;
    private final long[] at;
    private final int[] post;
    private final int[] objectStart;
    private final int accounts;
    private final int[] unshared;
    private volatile @Nullable AccountRows rows;

    ActionColumns(int[] account, int[] object, long[] at, int[] post, Shape shape) {
        this.account = account;
        this.object = object;
        this.at = at;
        this.post = post;
        this.objectStart = shape.objectStart();
        this.accounts = shape.accounts();
        this.unshared = shape.unshared();
    }

    /** How many accounts and objects there are, acting and acted on or not: every id lies below. */
    public record Ids(int accounts, int objects) {}

    /** Where each object begins, how many accounts there are, and per account its actions that are no rows, or none for any. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shape(int[] objectStart, int accounts, int[] unshared) {}

    private static final int[] ALL_ARE_ROWS = {};

    /**
     * Sorts actions in any order; those already in order are taken as they are.
     * The arrays are handed over: whoever gave them must not change them afterwards.
     * Linear in actions and objects, plus the sort by time within each object.
     */
    public static ActionColumns sorted(int[] account, int[] object, long[] atMillis, int[] post, Ids ids) {
        check(account, ids.accounts());
        check(object, ids.objects());
        if (account.length != object.length || account.length != atMillis.length || account.length != post.length) {
            throw new AssertionError("columns of different lengths");
        }
        Shape shape = new Shape(starts(object, ids.objects()), ids.accounts(), ALL_ARE_ROWS);
        ActionColumns given = new ActionColumns(account, object, atMillis, post, shape);
        return given.isOrdered() ? given : given.grouped();
    }

    private static void check(int[] ids, int count) {
        for (int id : ids) {
            if (id < 0 || id >= count) {
                throw new AssertionError("id " + id + " is not below " + count);
            }
        }
    }

    /** Where the rows of each id begin when they are grouped by id; the last entry is their number. */
    static int[] starts(int[] ids, int count) {
        int[] start = new int[count + 1];
        for (int id : ids) {
            start[id + 1]++;
        }
        for (int i = 0; i < count; i++) {
            start[i + 1] += start[i];
        }
        return start;
    }

    private boolean isOrdered() {
        for (int i = 1; i < account.length; i++) {
            if (object[i - 1] > object[i] || (object[i - 1] == object[i] && compare(i - 1, i) > 0)) {
                return false;
            }
        }
        return true;
    }

    private int compare(int i, int j) {
        int byTime = Long.compare(at[i], at[j]);
        int byAccount = byTime != 0 ? byTime : Integer.compare(account[i], account[j]);
        return byAccount != 0 ? byAccount : Integer.compare(post[i], post[j]);
    }

    /** A copy with the rows of each object together and in order; {@code object} itself may be in any order here. */
    private ActionColumns grouped() {
        int size = account.length;
        int[] next = objectStart.clone();
        int[] newAccount = new int[size];
        long[] newAt = new long[size];
        int[] newPost = new int[size];
        for (int i = 0; i < size; i++) {
            int to = next[object[i]]++;
            newAccount[to] = account[i];
            newAt[to] = at[i];
            newPost[to] = post[i];
        }
        int[] newObject = new int[size];
        for (int o = 0; o < objects(); o++) {
            Arrays.fill(newObject, objectStart[o], objectStart[o + 1], o);
        }
        new TimeSort(newAccount, newAt, newPost).sortWithin(objectStart);
        return new ActionColumns(newAccount, newObject, newAt, newPost, shape());
    }

    /**
     * The same actions at other times, in order again; {@code newAt[i]} is the new time of row i of these columns.
     * The sort runs within objects only. The array is handed over: whoever gave it must not use it afterwards.
     */
    public ActionColumns withTimes(long[] newAt) {
        if (newAt.length != account.length) {
            throw new AssertionError(newAt.length + " times for " + account.length + " actions");
        }
        int[] newAccount = account.clone();
        int[] newPost = post.clone();
        new TimeSort(newAccount, newAt, newPost).sortWithin(objectStart);
        return new ActionColumns(newAccount, object, newAt, newPost, shape());
    }

    /**
     * The same rows, of accounts that acted {@code more} often beside them ({@code more[account]}), on things of this kind that are nobody else's: they make no
     * objects and no rows, but chance must know them. The array is handed over. 4 bytes per account.
     */
    public ActionColumns withUnshared(int[] more) {
        if (more.length != accounts) {
            throw new AssertionError(more.length + " counts for " + accounts + " accounts");
        }
        boolean none = Arrays.stream(more).allMatch(actions -> actions == 0);
        return new ActionColumns(
                account, object, at, post, new Shape(objectStart, accounts, none ? ALL_ARE_ROWS : more));
    }

    /** Only the named rows, given ascending. */
    ActionColumns subset(int[] kept) {
        int[] newAccount = new int[kept.length];
        int[] newObject = new int[kept.length];
        long[] newAt = new long[kept.length];
        int[] newPost = new int[kept.length];
        for (int k = 0; k < kept.length; k++) {
            newAccount[k] = account[kept[k]];
            newObject[k] = object[kept[k]];
            newAt[k] = at[kept[k]];
            newPost[k] = post[kept[k]];
        }
        Shape shape = new Shape(starts(newObject, objects()), accounts, unshared);
        return new ActionColumns(newAccount, newObject, newAt, newPost, shape);
    }

    /** How many actions there are. */
    public int size() {
        return account.length;
    }

    /** How many accounts there are, acting or not. */
    public int accounts() {
        return accounts;
    }

    /** How many objects there are, acted on or not. */
    public int objects() {
        return objectStart.length - 1;
    }

    /** The account of row {@code i}. */
    public int account(int i) {
        return account[i];
    }

    /** The object of row {@code i}. */
    public int object(int i) {
        return object[i];
    }

    /** The time of row {@code i} in epoch milliseconds. */
    public long at(int i) {
        return at[i];
    }

    /** The post of row {@code i}. */
    public int post(int i) {
        return post[i];
    }

    /** The first row of {@code object}; that of the next object, or {@link #size()}, ends it. */
    public int objectStart(int object) {
        return objectStart[object];
    }

    /** The first place of {@code account} among the rows by account; that of the next account ends it. */
    public int rowStart(int account) {
        return rows().start[account];
    }

    /** The row at place {@code k} of the rows by account; ascending within an account, so grouped by object and in time order. */
    public int rowPosition(int k) {
        return rows().position[k];
    }

    /** The actions of {@code account} that are no rows, see {@link #withUnshared}. */
    public int unshared(int account) {
        return unshared.length == 0 ? 0 : unshared[account];
    }

    /** All actions of {@code account}: its rows, and what is no row. */
    public int actionsOf(int account) {
        return rowStart(account + 1) - rowStart(account) + unshared(account);
    }

    int[] accountColumn() {
        return account;
    }

    int[] objectColumn() {
        return object;
    }

    long[] atColumn() {
        return at;
    }

    int[] postColumn() {
        return post;
    }

    Shape shape() {
        return new Shape(objectStart, accounts, unshared);
    }

    AccountRows rows() {
        AccountRows known = rows;
        if (known == null) {
            synchronized (this) {
                known = rows;
                if (known == null) {
                    known = new AccountRows(account, accounts);
                    rows = known;
                }
            }
        }
        return known;
    }

    /** Rows by account: the rows of account a are {@code position[start[a]] .. position[start[a + 1] - 1]}. */
    static final class AccountRows {
        final int[] start;
        final int[] position;

        AccountRows(int[] account, int accounts) {
            start = starts(account, accounts);
            position = new int[account.length];
            int[] next = start.clone();
            for (int i = 0; i < account.length; i++) {
                position[next[account[i]]++] = i;
            }
        }
    }
}
