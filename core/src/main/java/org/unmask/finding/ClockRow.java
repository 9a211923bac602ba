package org.unmask.finding;

import org.unmask.clocks.ClockPair;
import org.unmask.clocks.ClockPair.Verdict;

/** How the clocks of two platforms stand to each other. */
public record ClockRow(String platformA, String platformB, ClockPair pair) {
    /** Whether the two are these platforms, in either order. */
    public boolean isOf(String one, String other) {
        return platformA.equals(one) && platformB.equals(other) || platformA.equals(other) && platformB.equals(one);
    }

    /** Whether it may be said who was first across the two. */
    public boolean isSettled() {
        return pair.verdict() == Verdict.AGREE;
    }
}
