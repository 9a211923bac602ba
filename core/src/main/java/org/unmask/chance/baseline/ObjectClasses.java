package org.unmask.chance.baseline;

import java.util.Arrays;
import org.unmask.network.ActionColumns;

/**
 * Objects by popularity. The hottest stand alone, each with its own time profile; the rest are pooled by distinct accounts in steps of four.
 * Coarse steps on purpose: an operation's own fresh objects then stay a minority of their class and cannot pass for the habit of the crowd.
 * Never by the object's own age or span: two posts five seconds apart would then be judged among objects that live five seconds.
 */
public final class ObjectClasses {
    private static final int ALONE = 64;
    private static final int LEAST_ACTIONS_ALONE = 64;

    private final int[] classOf;
    private final int[] accountsOn;
    private final int count;

    public ObjectClasses(ActionColumns columns) {
        accountsOn = distinctAccounts(columns);
        classOf = new int[columns.objects()];
        int[] hottest = hottest(columns);
        Arrays.fill(classOf, -1);
        int next = 0;
        for (int object : hottest) {
            classOf[object] = next++;
        }
        for (int object = 0; object < classOf.length; object++) {
            if (classOf[object] < 0) {
                classOf[object] = hottest.length + step(accountsOn[object]);
            }
        }
        count = hottest.length + step(Integer.MAX_VALUE) + 1;
    }

    public int of(int object) {
        return classOf[object];
    }

    public int count() {
        return count;
    }

    /** Distinct accounts that acted on the object. */
    public int accountsOn(int object) {
        return accountsOn[object];
    }

    /** 0 for one account, 1 for 2-3, 2 for 4-15, 3 for 16-63 ... */
    public static int step(int accounts) {
        return accounts < 2 ? 0 : (32 - Integer.numberOfLeadingZeros(accounts)) / 2;
    }

    private static int[] distinctAccounts(ActionColumns columns) {
        int[] seen = new int[columns.accounts()];
        Arrays.fill(seen, -1);
        int[] distinct = new int[columns.objects()];
        for (int i = 0; i < columns.size(); i++) {
            int account = columns.account(i);
            int object = columns.object(i);
            if (seen[account] != object) {
                seen[account] = object;
                distinct[object]++;
            }
        }
        return distinct;
    }

    private static int[] hottest(ActionColumns columns) {
        long[] ranked = new long[columns.objects()];
        int found = 0;
        for (int object = 0; object < columns.objects(); object++) {
            long actions = columns.objectStart(object + 1) - columns.objectStart(object);
            if (actions >= LEAST_ACTIONS_ALONE) {
                // Most actions first, then the smaller object id: a total order.
                ranked[found++] = -actions << 32 | object;
            }
        }
        Arrays.sort(ranked, 0, found);
        int[] top = new int[Math.min(ALONE, found)];
        for (int i = 0; i < top.length; i++) {
            top[i] = (int) ranked[i];
        }
        return top;
    }
}
