package org.unmask.relay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was handed on, and how steadily. {@code objects} = things on which a follower came after the leaders; {@code after} and {@code notAfter} = things
 * times followers, after the leaders and not; {@code occasions} = independent pieces of it, each with one lag. Lags in milliseconds: the middle one, the shortest, the
 * longest, and the ends of the narrowest interval that holds three quarters. {@code counts} = occasions per step of {@link LagBins}. {@code statistics} is null below
 * five occasions.
 */
public record Relay(
        int objects,
        int after,
        int notAfter,
        int occasions,
        long medianMillis,
        long shortestMillis,
        long longestMillis,
        long lowMillis,
        long highMillis,
        List<Integer> counts,
        @Nullable Statistics statistics) {
    /** Fewer occasions show nothing. */
    public static final int FEWEST = 5;

    /** In at least this share of things and followers the leaders must be first. */
    public static final double AHEAD = .8;

    /** Three quarters of the lags lie within this factor of each other where a lag is steady. */
    public static final double STEADY_FACTOR = 1.25;

    /** From this q on nothing is claimed. */
    public static final double SIGNIFICANT = .01;

    /** A leader of whom three quarters of the posts stand within so many hours of the day keeps to a schedule. */
    public static final double SCHEDULE_HOURS = 2;

    public Relay {
        counts = List.copyOf(counts);
    }

    /**
     * Beside times drawn anew. {@code low} and {@code high} = 5 % and 95 % of the draws per step; {@code concentration} by {@link LagBins} and its mean over the
     * draws; {@code factor} = between the ends of the interval of three quarters, and its median over the draws; {@code p} = chance of so small a factor;
     * {@code leaderHours} = within how many hours of the day three quarters of the leaders' posts stand.
     */
    public record Statistics(
            List<Integer> low,
            List<Integer> high,
            double concentration,
            double expectedConcentration,
            double factor,
            double expectedFactor,
            double p,
            double leaderHours) {
        public Statistics {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        /** Whether the leaders themselves post at a fixed hour, so that two schedules that know nothing of each other would look the same. */
        public boolean isScheduled() {
            return leaderHours <= SCHEDULE_HOURS;
        }
    }

    /** In how many of the things and followers the leaders were first. */
    public double aheadShare() {
        return after == 0 ? 0 : (double) after / (after + notAfter);
    }

    /** What may be said, given the p corrected over all tests of the run; NaN where there was no test. */
    public Verdict verdict(double q) {
        if (statistics == null) {
            return Verdict.TOO_FEW;
        }
        boolean steady = q <= SIGNIFICANT && aheadShare() >= AHEAD && statistics.factor() <= STEADY_FACTOR;
        return !steady ? Verdict.UNSTEADY : statistics.isScheduled() ? Verdict.TWO_SCHEDULES : Verdict.STEADY;
    }

    /** What the lags show. */
    public enum Verdict {
        /** Fewer than five occasions: no statistics. */
        TOO_FEW,
        /** No steady time beyond what the follower's own hours give. */
        UNSTEADY,
        /** A steady time, but the leaders post at a fixed hour: two schedules that know nothing of each other look the same. */
        TWO_SCHEDULES,
        /** A steady time after leaders who keep to no hour. */
        STEADY;

        /** The word in exports. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
