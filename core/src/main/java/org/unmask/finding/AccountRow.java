package org.unmask.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Level;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;

/**
 * One account of a run; {@code rank} is null where the ranking could not compare it or was not made. Times are microseconds or {@link Moment#NONE}; {@code minQ} is null where the account has no
 * tested tie.
 */
public record AccountRow(
        AccountKey account,
        @Nullable Untrusted handle,
        long posts,
        long firstSeen,
        long lastSeen,
        @Nullable Rank rank,
        @Nullable Double minQ,
        Level coordination,
        Level grade,
        @Nullable String groupId,
        List<String> roles) {
    public AccountRow {
        roles = List.copyOf(roles);
    }

    /**
     * Where the ranking track puts an account: a score in [0, 1), the percentage of compared accounts below it, and the traces that gave
     * the score; and its multiplex score in [0, 1) with the number of its community there, null where it has none.
     * It says where to look and is no evidence.
     */
    public record Rank(
            double score,
            double percentile,
            List<String> traces,
            @Nullable Double multiplex,
            @Nullable Long community) {
        public Rank {
            traces = List.copyOf(traces);
        }
    }

    /** The score of the ranking track, or null. */
    public @Nullable Double score() {
        return rank == null ? null : rank.score();
    }
}
