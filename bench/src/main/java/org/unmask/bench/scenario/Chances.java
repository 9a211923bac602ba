package org.unmask.bench.scenario;

import java.util.SplittableRandom;

/** Seeded draws of the shapes that people's behaviour has: heavy tails, long delays, days and nights. */
final class Chances {
    static final long SECOND = 1000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;

    /**
     * Relative activity per hour of local time: mean of the Russian set and of the German links on X of CooRTweet, as {@link FitRhythms} reads
     * them.
     */
    private static final double[] HOURS = {
        .37, .30, .19, .18, .25, .40, .60, .77, .81, .82, .82, .88, .91, .96, 1, .93, .92, .84, .79, .91, .80, .71, .67,
        .47
    };

    private final SplittableRandom dice;

    Chances(long seed) {
        this.dice = new SplittableRandom(seed);
    }

    int below(int bound) {
        return dice.nextInt(bound);
    }

    double share() {
        return dice.nextDouble();
    }

    boolean happens(double probability) {
        return dice.nextDouble() < probability;
    }

    /** Exponential with that mean. */
    long lag(long mean) {
        return (long) (-Math.log(1 - dice.nextDouble()) * mean);
    }

    /** Pareto: {@code least} and more, with tail exponent {@code alpha}, at most {@code most}. */
    double heavy(double least, double alpha, double most) {
        return Math.min(most, least / Math.pow(1 - dice.nextDouble(), 1 / alpha));
    }

    /** Lognormal with that median and a spread of {@code sigma} in natural logarithms. */
    long delay(long median, double sigma) {
        double normal = Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
        return (long) (median * Math.exp(sigma * normal));
    }

    /** The first time from {@code at} on at which somebody {@code zone} hours ahead of UTC is awake, an hour a try. */
    long awake(long at, int zone) {
        long time = at;
        for (int tries = 0; tries < 48; tries++) {
            int hour = (int) Math.floorMod(time / HOUR + zone, 24L);
            if (happens(HOURS[hour])) {
                return time;
            }
            time += HOUR;
        }
        return time;
    }
}
