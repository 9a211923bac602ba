package org.unmask.finding.conduct;

import java.util.List;

/** How the groups of a run behave inside, by the ids of the groups. It describes, and raises no grade. */
public record Conduct(List<RelayRow> relays) {
    /** Nothing was looked at. */
    public static final Conduct NONE = new Conduct(List.of());

    public Conduct {
        relays = List.copyOf(relays);
    }

    /** The relays of a group, in the order of their roles. */
    public List<RelayRow> relays(String groupId) {
        return relays.stream().filter(row -> row.groupId().equals(groupId)).toList();
    }
}
