package org.unmask.finding.evidence;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntFunction;
import org.unmask.group.Order;
import org.unmask.model.ActionKind;

/**
 * Members who are ahead of everybody. Whoever is first in (almost) all of its co-actions may lead an operation, may be copied by it, or may be
 * framed by it: the order alone cannot tell. Such a member keeps the role {@code first; role undecided} and is never graded on that alone,
 * unless it has evidence of its own: a tie in which, on three or more objects, it is not the one ahead.
 * Cost: O(co-actions x log co-actions).
 */
public final class Framing {
    /** From this share of co-actions on, a member is ahead of everybody. */
    public static final double AHEAD = .8;

    /** On so many objects of one tie a member must not be ahead, to have evidence of its own. */
    public static final int OWN_OBJECTS = 3;

    private static final Set<ActionKind> OWN_WORDS =
            Set.of(ActionKind.TEXT, ActionKind.NEAR_TEXT, ActionKind.MEDIA, ActionKind.HASHTAGS);
    private static final int OBJECT_BITS = 26;

    private final boolean[] undecided;
    private final Order.Standing[] claimed;
    private final Order.Standing[] copied;
    private final Order.Standing[] reshared;

    /** {@code claimed} = the standings that may be told; {@code pairs} = who was first as well as can be guessed, which protects more. */
    Framing(Order.Standing[] claimed, Order.Pairs pairs, IntFunction<ActionKind> kindOf) {
        int members = claimed.length;
        Order.Standing[] all = Order.of(members, pairs);
        this.claimed = claimed.clone();
        copied = Order.of(members, only(pairs, kindOf, true));
        reshared = Order.of(members, only(pairs, kindOf, false));
        int[] own = own(members, pairs);
        undecided = new boolean[members];
        for (int m = 0; m < members; m++) {
            undecided[m] = all[m].leadShare() >= AHEAD && own[m] < OWN_OBJECTS;
        }
    }

    /** Whether that member is ahead of everybody without evidence of its own. */
    public boolean isUndecided(int member) {
        return undecided[member];
    }

    /** How many members are so. */
    public int undecided() {
        int count = 0;
        for (boolean one : undecided) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Whether others say after it, on five objects or more and more than a coin would show, what it wrote itself. */
    public boolean isCopied(int member) {
        return "first".equals(copied[member].role());
    }

    /** Whether others pass on after it what it passed on. */
    public boolean isReshared(int member) {
        return "first".equals(reshared[member].role());
    }

    /** The standing over its own words, the other over what it passes on. */
    public Order.Standing copiedStanding(int member) {
        return copied[member];
    }

    /** The role in words of a member: {@code first}, {@code later}, {@code mixed}, {@code undecided}, or {@code first; role undecided} with the test that is clear. */
    public String role(int member) {
        if (!undecided[member]) {
            return claimed[member].role();
        }
        return "first; role undecided" + (isCopied(member) ? "; copied" : "")
                + (isReshared(member) ? "; reshared" : "");
    }

    private static Order.Pairs only(Order.Pairs pairs, IntFunction<ActionKind> kindOf, boolean ownWords) {
        int[] kept = java.util.stream.IntStream.range(0, pairs.a().length)
                .filter(i -> OWN_WORDS.contains(kindOf.apply(pairs.object()[i])) == ownWords)
                .toArray();
        return new Order.Pairs(
                Arrays.stream(kept).map(i -> pairs.a()[i]).toArray(),
                Arrays.stream(kept).map(i -> pairs.b()[i]).toArray(),
                Arrays.stream(kept).map(i -> pairs.object()[i]).toArray(),
                Arrays.stream(kept).mapToLong(i -> pairs.lagMillis()[i]).toArray());
    }

    /** Per member the most objects of one tie on which it is not ahead. */
    private static int[] own(int members, Order.Pairs pairs) {
        long[] keys = new long[pairs.a().length];
        for (int i = 0; i < keys.length; i++) {
            long low = Math.min(pairs.a()[i], pairs.b()[i]);
            long high = Math.max(pairs.a()[i], pairs.b()[i]);
            int ahead = Long.signum(pairs.lagMillis()[i]) * (pairs.a()[i] == low ? 1 : -1);
            keys[i] = ((low * members + high) << OBJECT_BITS | pairs.object()[i]) << 2 | (ahead + 1);
        }
        Arrays.sort(keys);
        int[] own = new int[members];
        int i = 0;
        while (i < keys.length) {
            long pair = keys[i] >>> (OBJECT_BITS + 2);
            int lowBehind = 0;
            int highBehind = 0;
            while (i < keys.length && keys[i] >>> (OBJECT_BITS + 2) == pair) {
                long object = keys[i] >>> 2;
                int balance = 0;
                for (; i < keys.length && keys[i] >>> 2 == object; i++) {
                    balance += (int) (keys[i] & 3) - 1;
                }
                lowBehind += balance <= 0 ? 1 : 0;
                highBehind += balance >= 0 ? 1 : 0;
            }
            int low = (int) (pair / members);
            int high = (int) (pair % members);
            own[low] = Math.max(own[low], lowBehind);
            own[high] = Math.max(own[high], highBehind);
        }
        return own;
    }
}
