package org.unmask.finding.conduct;

import java.util.List;
import org.unmask.finding.AccountKey;

/**
 * Seed and ping inside a group: members who quote or answer each other and mention somebody outside (METHOD B5, DISARM T0039.001). {@code pings} of
 * {@code reactions} to members do so, {@code pingsOutside} of {@code reactionsOutside} to others, by the same members. {@code quotes} = pings that quote, the rest
 * replies; {@code pairs} = ordered pairs of members with a ping, {@code pairsBothWays} = pairs in which each pinged the other's post, {@code inBothRoles} = members who pinged and whose
 * posts were pinged; {@code targets} = how many are mentioned, {@code top} = the most mentioned.
 */
public record PingRow(
        String groupId,
        int reactions,
        int pings,
        int quotes,
        int reactionsOutside,
        int pingsOutside,
        int pairs,
        int pairsBothWays,
        int inBothRoles,
        int targets,
        List<Target> top) {
    public PingRow {
        top = List.copyOf(top);
    }

    /** An account outside the group, which the case may know by its name only, and in how many pings it is mentioned. */
    public record Target(AccountKey account, int pings) {}

    /** Whether the roles of seed and ping change hands. */
    public boolean isSwitching() {
        return inBothRoles > 0;
    }
}
