package org.unmask.finding.conduct;

import java.util.List;

/** How the groups of a run behave inside, by the ids of the groups. It describes, and raises no grade. */
public record Conduct(List<RelayRow> relays, List<PingRow> pings, List<CirculationRow> circulation) {
    /** Nothing was looked at. */
    public static final Conduct NONE = new Conduct(List.of(), List.of(), List.of());

    public Conduct {
        relays = List.copyOf(relays);
        pings = List.copyOf(pings);
        circulation = List.copyOf(circulation);
    }

    /** What concerns one group, in the same order. */
    public Conduct of(String groupId) {
        return new Conduct(
                relays.stream().filter(row -> row.groupId().equals(groupId)).toList(),
                pings.stream().filter(row -> row.groupId().equals(groupId)).toList(),
                circulation.stream()
                        .filter(row -> row.groupId().equals(groupId))
                        .toList());
    }

    /** Whether there is anything to tell. */
    public boolean isEmpty() {
        return relays.isEmpty() && pings.isEmpty() && circulation.isEmpty();
    }
}
