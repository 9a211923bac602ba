package org.unmask.relay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Lags as they would be if the follower did not keep to the leader's clock: the whole days it waited stay, the time of day is that of another of its own
 * posts, each post taken once. So its hours, and how soon it comes to a thing, stay as they are; only that the one clock follows the other is lost.
 */
final class Redraw {
    static final long DAY = 86_400_000;

    /** A time after the end of the data could not have been seen; it is drawn again so often, then the observed one stays. */
    private static final int TRIES = 20;

    private final List<Handoff> occasions;
    private final Map<Integer, int[]> placesOf = new LinkedHashMap<>();
    private final Map<Integer, long[]> timesOf = new LinkedHashMap<>();
    private final long end;

    Redraw(List<Handoff> occasions, Postings postings) {
        this.occasions = occasions;
        this.end = postings.end();
        Map<Integer, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < occasions.size(); i++) {
            places.computeIfAbsent(occasions.get(i).follower(), follower -> new ArrayList<>())
                    .add(i);
        }
        places.forEach((follower, own) -> {
            placesOf.put(follower, own.stream().mapToInt(Integer::intValue).toArray());
            timesOf.put(follower, postings.times(follower).clone());
        });
    }

    /** New lags, in the order of the occasions. */
    long[] draw(SplittableRandom dice) {
        long[] lags = new long[occasions.size()];
        placesOf.forEach((follower, places) -> {
            long[] times = timesOf.getOrDefault(follower, new long[0]);
            for (int k = 0; k < places.length; k++) {
                // The first places of a shuffle: drawn without putting back.
                int other = k + dice.nextInt(times.length - k);
                long taken = times[other];
                times[other] = times[k];
                times[k] = taken;
                lags[places[k]] = lag(occasions.get(places[k]), times, k, dice);
            }
        });
        return lags;
    }

    private long lag(Handoff occasion, long[] times, int k, SplittableRandom dice) {
        long days = occasion.lag() / DAY * DAY;
        long time = times[k];
        for (int i = 0; i < TRIES; i++) {
            long lag = Math.max(1, days + Math.floorMod(time - occasion.leaderAt(), DAY));
            if (occasion.leaderAt() + lag <= end) {
                return lag;
            }
            time = times[dice.nextInt(times.length)];
        }
        return occasion.lag();
    }

    /** All observed lags in the order of the occasions. */
    static long[] observed(List<Handoff> occasions) {
        return occasions.stream().mapToLong(Handoff::lag).toArray();
    }

    static long[] sorted(long[] lags) {
        Arrays.sort(lags);
        return lags;
    }
}
