package org.unmask.evaluate.inject;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.unmask.network.ActionColumns;

/**
 * Puts a synthetic operation among the actions of one kind. The case's own actions stay as they are.
 * Each object of the operation is used once, at the time of an action of the data drawn at random, so that it keeps the data's days and hours;
 * on an object of the case that action is one on this object. Linear in actions; the same for a seed on every machine.
 */
public final class Injection {
    private static final int LEAST_RARE = 2;
    private static final int LEAST_POPULAR = 10;
    private static final double POPULAR_SHARE = .1;

    /** Cover lies so close after an action of somebody else: half an hour. */
    private static final long COVER_WITHIN = 1_800_000;

    private final ActionColumns columns;
    private final int idle;
    private final int firstPost;
    private final int[] rare;
    private final int[] popular;

    /** Into {@code columns}, with room for {@code idle} more accounts; {@code firstPost} = a number from which on posts are free in every kind. */
    public Injection(ActionColumns columns, int idle, int firstPost) {
        if (columns.size() == 0) {
            throw new AssertionError("nothing to put an operation among");
        }
        this.columns = columns;
        this.idle = idle;
        this.firstPost = firstPost;
        int[] accounts = accountsOf(columns);
        this.rare = objectsWith(accounts, LEAST_RARE, LEAST_POPULAR - 1);
        this.popular = objectsWith(accounts, leastOfPopular(accounts), Integer.MAX_VALUE);
    }

    /** The same actions with {@code more} accounts that do nothing. */
    public static ActionColumns widened(ActionColumns columns, int more) {
        return new Rows(columns, 0).sorted(columns.accounts() + more, columns.objects());
    }

    /** How many objects of the case there are of that sort; fresh ones without end. */
    public int available(Shared shared) {
        return switch (shared) {
            case FRESH -> Integer.MAX_VALUE;
            case RARE -> rare.length;
            case POPULAR -> popular.length;
        };
    }

    /** The actions with {@code operation} among them; it acts on fewer objects than asked where {@link #available} says so. */
    public Injected of(Operation operation, long seed) {
        if (operation.accounts() > idle) {
            throw new AssertionError("room for " + idle + " accounts, not for " + operation.accounts());
        }
        SplittableRandom dice = new SplittableRandom(seed);
        int objects = Math.min(operation.objects(), available(operation.shared()));
        int[] chosen = chosen(operation.shared(), objects, dice);
        int[] covers = covers(operation, dice);
        int most = operation.accounts() * objects + Arrays.stream(covers).sum();
        Rows rows = new Rows(columns, most);
        rows.post = firstPost;
        for (int object : chosen) {
            long from = startOn(object, dice);
            for (int m = 0; m < operation.accounts(); m++) {
                long lag = operation.tightness().lag(m, operation.accounts(), dice);
                if (dice.nextDouble() < operation.turnout()) {
                    rows.add(columns.accounts() + m, object, from + lag);
                }
            }
        }
        for (int m = 0; m < covers.length; m++) {
            cover(columns.accounts() + m, covers[m], rows, dice);
        }
        int fresh = operation.shared() == Shared.FRESH ? objects : 0;
        ActionColumns all = rows.sorted(columns.accounts() + idle, columns.objects() + fresh);
        return new Injected(all, columns.accounts(), operation.accounts(), columns.objects(), objects);
    }

    /** The objects that the operation uses: numbers beyond those of the case, or a draw without replacement. */
    private int[] chosen(Shared shared, int count, SplittableRandom dice) {
        int[] from = switch (shared) {
            case FRESH -> new int[count];
            case RARE -> rare.clone();
            case POPULAR -> popular.clone();
        };
        for (int i = 0; i < count; i++) {
            if (shared == Shared.FRESH) {
                from[i] = columns.objects() + i;
            } else {
                int other = i + dice.nextInt(from.length - i);
                int swapped = from[i];
                from[i] = from[other];
                from[other] = swapped;
            }
        }
        return Arrays.copyOf(from, count);
    }

    private long startOn(int object, SplittableRandom dice) {
        if (object >= columns.objects()) {
            return columns.at(dice.nextInt(columns.size()));
        }
        int from = columns.objectStart(object);
        return columns.at(from + dice.nextInt(columns.objectStart(object + 1) - from));
    }

    /** How many actions of cover each member has. */
    private int[] covers(Operation operation, SplittableRandom dice) {
        int[] covers = new int[operation.accounts()];
        if (operation.cover() == Cover.LIKE_DATA) {
            int[] active = activeAccounts();
            for (int m = 0; m < covers.length; m++) {
                int model = active[dice.nextInt(active.length)];
                covers[m] = columns.rowStart(model + 1) - columns.rowStart(model);
            }
        }
        return covers;
    }

    private int[] activeAccounts() {
        int[] active = new int[columns.accounts()];
        int count = 0;
        for (int a = 0; a < active.length; a++) {
            if (columns.rowStart(a + 1) > columns.rowStart(a)) {
                active[count++] = a;
            }
        }
        return Arrays.copyOf(active, count);
    }

    /** Objects by the number of their actions, each at one of its own times or soon after. */
    private void cover(int member, int actions, Rows rows, SplittableRandom dice) {
        for (int i = 0; i < actions; i++) {
            int object = columns.object(dice.nextInt(columns.size()));
            rows.add(member, object, startOn(object, dice) + dice.nextLong(COVER_WITHIN));
        }
    }

    /** Distinct accounts per object. */
    private static int[] accountsOf(ActionColumns columns) {
        int[] accounts = new int[columns.objects()];
        int[] lastObject = new int[columns.accounts()];
        Arrays.fill(lastObject, -1);
        for (int i = 0; i < columns.size(); i++) {
            if (lastObject[columns.account(i)] != columns.object(i)) {
                lastObject[columns.account(i)] = columns.object(i);
                accounts[columns.object(i)]++;
            }
        }
        return accounts;
    }

    private static int leastOfPopular(int[] accounts) {
        int[] large =
                Arrays.stream(accounts).filter(n -> n >= LEAST_POPULAR).sorted().toArray();
        return large.length == 0
                ? Integer.MAX_VALUE
                : large[(int) Math.min(large.length - 1, Math.floor(large.length * (1 - POPULAR_SHARE)))];
    }

    private static int[] objectsWith(int[] accounts, int least, int most) {
        int[] objects = new int[accounts.length];
        int count = 0;
        for (int o = 0; o < accounts.length; o++) {
            if (accounts[o] >= least && accounts[o] <= most) {
                objects[count++] = o;
            }
        }
        return Arrays.copyOf(objects, count);
    }

    /** Rows in any order, those of the case first. */
    private static final class Rows {
        private final int[] account;
        private final int[] object;
        private final long[] at;
        private final int[] posts;
        private final ActionColumns from;
        private int size;
        private int post;

        Rows(ActionColumns columns, int more) {
            from = columns;
            size = columns.size();
            account = new int[size + more];
            object = new int[size + more];
            at = new long[size + more];
            posts = new int[size + more];
            for (int i = 0; i < size; i++) {
                account[i] = columns.account(i);
                object[i] = columns.object(i);
                at[i] = columns.at(i);
                posts[i] = columns.post(i);
            }
        }

        void add(int who, int what, long when) {
            account[size] = who;
            object[size] = what;
            at[size] = when;
            posts[size++] = post++;
        }

        ActionColumns sorted(int accounts, int objects) {
            int[] unshared = new int[accounts];
            Arrays.setAll(unshared, a -> a < from.accounts() ? from.unshared(a) : 0);
            return ActionColumns.sorted(
                            Arrays.copyOf(account, size),
                            Arrays.copyOf(object, size),
                            Arrays.copyOf(at, size),
                            Arrays.copyOf(posts, size),
                            new ActionColumns.Ids(accounts, objects))
                    .withUnshared(unshared);
        }
    }
}
