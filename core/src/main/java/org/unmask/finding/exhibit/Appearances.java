package org.unmask.finding.exhibit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.AccountKey;

/**
 * Where else the object of an exhibit appears in these data: posts and accounts in all, posts before A, between A and B, and after B, by the times of
 * the run; and the first {@value #MOST} posts of all.
 */
public record Appearances(long posts, long accounts, long before, long between, long after, List<Step> steps) {
    /** At most so many are listed. */
    public static final int MOST = 12;

    public Appearances {
        steps = List.copyOf(steps);
    }

    /**
     * One post on the object at {@code atMillis} (milliseconds since 1970, UTC). {@code member} is null for an account outside the group, which is
     * counted and never named.
     */
    public record Step(String platform, @Nullable AccountKey member, long atMillis) {}
}
