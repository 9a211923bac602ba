package org.unmask.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Level;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/** One account of a run. Times are microseconds or {@link Moment#NONE}; {@code minQ} is null where the account has no tested tie. */
public record AccountRow(
        AccountKey account,
        @Nullable Untrusted handle,
        long posts,
        long firstSeen,
        long lastSeen,
        @Nullable Double score,
        @Nullable Double minQ,
        Level coordination,
        Level grade,
        @Nullable String groupId,
        List<String> roles) {
    public AccountRow {
        roles = List.copyOf(roles);
    }
}
