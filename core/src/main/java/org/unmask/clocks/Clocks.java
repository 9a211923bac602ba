package org.unmask.clocks;

import java.util.List;

/**
 * What is known of the clocks of accounts: by how much one is ahead of another, and whether an order between them may be claimed.
 * Within a platform there is one clock.
 */
public final class Clocks {
    /** All accounts share one clock. */
    public static final Clocks ONE = new Clocks(new int[0], 0, List.of());

    private final int[] platformOf;
    private final int platforms;
    private final long[] ahead;
    private final boolean[] settled;

    private Clocks(int[] platformOf, int platforms, List<ClockPair> pairs) {
        this.platformOf = platformOf.clone();
        this.platforms = platforms;
        this.ahead = new long[platforms * platforms];
        this.settled = new boolean[platforms * platforms];
        for (int p = 0; p < platforms; p++) {
            settled[p * platforms + p] = true;
        }
        for (ClockPair pair : pairs) {
            ahead[pair.a() * platforms + pair.b()] = pair.shiftMillis();
            ahead[pair.b() * platforms + pair.a()] = -pair.shiftMillis();
            boolean agree = pair.verdict() == ClockPair.Verdict.AGREE;
            settled[pair.a() * platforms + pair.b()] = agree;
            settled[pair.b() * platforms + pair.a()] = agree;
        }
    }

    /** The clocks of accounts by the platform of each, as compared. */
    public static Clocks of(int[] platformOf, int platforms, List<ClockPair> pairs) {
        return new Clocks(platformOf, platforms, pairs);
    }

    /** By how many milliseconds the clock of {@code second} is ahead of that of {@code first}, as far as is known; 0 where nothing is. */
    public long ahead(int first, int second) {
        return platforms == 0 ? 0 : ahead[platformOf[first] * platforms + platformOf[second]];
    }

    /** Whether their clocks were compared and agree, so that it may be said who was first. */
    public boolean isSettled(int first, int second) {
        return platforms == 0 || settled[platformOf[first] * platforms + platformOf[second]];
    }
}
