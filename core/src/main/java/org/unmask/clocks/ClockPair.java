package org.unmask.clocks;

import java.util.List;

/**
 * Two platforms' clocks beside each other, by the numbers {@code a} &lt; {@code b} of the platforms.
 * {@code shiftMillis} = by how much the times of b are ahead of those of a, a multiple of 15 minutes, 0 unless {@link Verdict#APART};
 * {@code restMillis} = the median of what remains within the peak, which is the haste of those who share on both;
 * {@code shared} = rare objects on both platforms; {@code asGiven} and {@code atPeak} = objects with posts within 30 s as the times are given, and at
 * the highest offset; {@code expected} = the mean of the offsets around the highest; {@code p} = chance of such a peak (Poisson, times the number of
 * offsets looked at); {@code accountsA} and {@code accountsB} = accounts in the peak; {@code counts} = objects per offset, from -15 h to +15 h.
 */
public record ClockPair(
        int a,
        int b,
        Verdict verdict,
        long shiftMillis,
        long restMillis,
        int shared,
        int asGiven,
        int atPeak,
        double expected,
        double p,
        int accountsA,
        int accountsB,
        List<Integer> counts) {
    /** The offsets lie so far apart. */
    public static final long STEP_MILLIS = 15 * 60_000L;

    /** Offsets on either side of 0. */
    public static final int STEPS = 60;

    /** What can be said of two clocks. */
    public enum Verdict {
        /** The peak is at 0. */
        AGREE,
        /** The peak is elsewhere: the times of one side are wrong by that much, or everything is shared so much later. */
        APART,
        /** No peak stands out: too little is shared. */
        UNKNOWN
    }

    public ClockPair {
        counts = List.copyOf(counts);
    }
}
