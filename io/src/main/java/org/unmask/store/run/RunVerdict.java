package org.unmask.store.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountRow.Rank;
import org.unmask.model.Level;

/** What a run says of one account, by number; {@code rank} is null where it was not compared, {@code minQ} NaN where it has no tested tie. */
public record RunVerdict(
        int account,
        @Nullable Rank rank,
        double minQ,
        Level coordination,
        Level grade,
        @Nullable String groupId,
        List<String> roles) {
    public RunVerdict {
        roles = List.copyOf(roles);
    }
}
