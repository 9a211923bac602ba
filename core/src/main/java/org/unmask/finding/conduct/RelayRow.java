package org.unmask.finding.conduct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;
import org.unmask.model.ActionKind;
import org.unmask.relay.Relay;

/**
 * What the relay test found between two roles of a group. {@code q} = p corrected over all role pairs tested in the run (Benjamini and Hochberg 1995), null where
 * there was too little for a test. {@code kind} is null where all kinds of things were asked about together.
 */
public record RelayRow(
        String groupId,
        @Nullable ActionKind kind,
        List<Role> roles,
        List<AccountKey> leaders,
        List<AccountKey> followers,
        Relay relay,
        @Nullable Double q) {
    public RelayRow {
        roles = List.copyOf(roles);
        leaders = List.copyOf(leaders);
        followers = List.copyOf(followers);
    }

    /** What may be said. */
    public Relay.Verdict verdict() {
        return relay.verdict(q == null ? Double.NaN : q);
    }

    /** Whether the lag is a steady one, whatever may be concluded from that. */
    public boolean isSteady() {
        return switch (verdict()) {
            case STEADY, TWO_SCHEDULES -> true;
            case TOO_FEW, UNSTEADY -> false;
        };
    }

    /** The platforms of the leaders, in order. */
    public List<String> leaderPlatforms() {
        return platforms(leaders);
    }

    /** The platforms of the followers, in order. */
    public List<String> followerPlatforms() {
        return platforms(followers);
    }

    private static List<String> platforms(List<AccountKey> accounts) {
        return accounts.stream().map(AccountKey::platform).distinct().sorted().toList();
    }
}
