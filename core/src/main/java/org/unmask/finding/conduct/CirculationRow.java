package org.unmask.finding.conduct;

import org.jspecify.annotations.Nullable;

/**
 * How much of what a group passes on comes from its own members (the internal ratio of Weber and Neumann 2021). {@code internal} and {@code external} =
 * times a member turned to another member, and to anybody else, in this way. {@code random} = the same of groups drawn at random; null where there are too few other accounts.
 */
public record CirculationRow(
        String groupId,
        TalkSort sort,
        long internal,
        long external,
        @Nullable Random random) {
    /**
     * Of {@code groups} random groups of as many accounts, each as active in this way as the member it stands for: mean ratio, 5 % and 95 %, and how many
     * have a ratio at least as high.
     */
    public record Random(int groups, double mean, double low, double high, int atLeast) {}

    /** internal / (internal + external), NaN where there is neither. */
    public double ratio() {
        return internal + external == 0 ? Double.NaN : (double) internal / (internal + external);
    }
}
