package org.unmask.finding.conduct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.unmask.clocks.Clocks;
import org.unmask.finding.evidence.GroupDraft;

/**
 * The ordered pairs of roles that are asked about in a group: those always first, those first, those declared automated, each against the other members, and the
 * members on one platform against those on another. Followers whose clock is apart from a leader's or unknown are left out, for across such clocks there is no
 * order. Roles held by the same accounts are one question.
 */
public final class RolePairs {
    private final int[] members;
    private final Clocks clocks;
    private final List<RolePair> pairs = new ArrayList<>();

    private RolePairs(int[] members, Clocks clocks) {
        this.members = members;
        this.clocks = clocks;
    }

    /** Of a group; {@code automated} in the order of its members, {@code platformOf} by account number. */
    public static List<RolePair> of(GroupDraft draft, boolean[] automated, int[] platformOf, Clocks clocks) {
        int[] members = draft.evidence().members();
        List<String> roles = IntStream.range(0, members.length)
                .mapToObj(i -> draft.framing().role(i))
                .toList();
        return of(members, roles, automated, new Standing(platformOf, clocks));
    }

    /** On which platform each account stands, and how the clocks of the platforms do. */
    @SuppressWarnings("ArrayRecordComponent")
    record Standing(int[] platformOf, Clocks clocks) {}

    /** The same by the words of each member's role. */
    static List<RolePair> of(int[] members, List<String> roles, boolean[] automated, Standing standing) {
        RolePairs pairs = new RolePairs(members, standing.clocks());
        pairs.add(Role.UNDECIDED, i -> roles.get(i).startsWith("first; role undecided"));
        pairs.add(Role.FIRST, i -> roles.get(i).equals("first"));
        pairs.add(Role.AUTOMATED, i -> automated[i]);
        pairs.addPlatforms(standing.platformOf());
        return pairs.pairs;
    }

    private void add(Role role, IntPredicate leads) {
        add(role, accounts(leads), accounts(leads.negate()));
    }

    private int[] accounts(IntPredicate chosen) {
        return IntStream.range(0, members.length)
                .filter(chosen)
                .map(i -> members[i])
                .toArray();
    }

    private void addPlatforms(int[] platformOf) {
        int[] platforms = Arrays.stream(members)
                .map(m -> platformOf[m])
                .sorted()
                .distinct()
                .toArray();
        for (int leading : platforms) {
            for (int following : platforms) {
                if (leading != following) {
                    add(
                            Role.PLATFORM,
                            accounts(i -> platformOf[members[i]] == leading),
                            accounts(i -> platformOf[members[i]] == following));
                }
            }
        }
    }

    private void add(Role role, int[] leaders, int[] others) {
        int[] followers = Arrays.stream(others)
                .filter(follower -> Arrays.stream(leaders).allMatch(leader -> clocks.isSettled(leader, follower)))
                .toArray();
        if (leaders.length == 0 || followers.length == 0) {
            return;
        }
        for (int i = 0; i < pairs.size(); i++) {
            RolePair known = pairs.get(i);
            if (Arrays.equals(known.leaders(), leaders) && Arrays.equals(known.followers(), followers)) {
                List<Role> roles = new ArrayList<>(known.roles());
                roles.add(role);
                pairs.set(i, new RolePair(roles, leaders, followers));
                return;
            }
        }
        pairs.add(new RolePair(List.of(role), leaders, followers));
    }
}
