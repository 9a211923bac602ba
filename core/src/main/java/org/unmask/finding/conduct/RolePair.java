package org.unmask.finding.conduct;

import java.util.List;

/** An ordered pair of roles inside a group: those who may lead and those who may follow, by ascending account number. */
@SuppressWarnings("ArrayRecordComponent")
public record RolePair(List<Role> roles, int[] leaders, int[] followers) {
    public RolePair {
        roles = List.copyOf(roles);
    }
}
