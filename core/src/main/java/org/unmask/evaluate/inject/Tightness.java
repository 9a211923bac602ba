package org.unmask.evaluate.inject;

import java.util.SplittableRandom;

/** How close in time the members of an operation act on one object. */
public enum Tightness {
    /** All within ten seconds. */
    TEN_SECONDS("10s", 10_000),
    /** All within a minute. */
    MINUTE("1min", 60_000),
    /** All within an hour. */
    HOUR("1h", 3_600_000),
    /** A first fifth within a minute, the others seven hours later within twenty minutes of each other. */
    RELAY("relay-7h", 1_200_000);

    private static final long RELAY_LAG = 25_200_000;
    private static final long SEEDS_WITHIN = 60_000;

    private final String word;
    private final long withinMillis;

    Tightness(String word, long withinMillis) {
        this.word = word;
        this.withinMillis = withinMillis;
    }

    /** The word in tables and on the command line. */
    public String word() {
        return word;
    }

    /** How long after the first possible moment member {@code m} of {@code members} acts, uniform within the span. */
    long lag(int m, int members, SplittableRandom dice) {
        if (this != RELAY) {
            return dice.nextLong(withinMillis);
        }
        return m < Math.max(2, members / 5) ? dice.nextLong(SEEDS_WITHIN) : RELAY_LAG + dice.nextLong(withinMillis);
    }
}
