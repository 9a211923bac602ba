package org.unmask.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Power and false alarms of the relay test over 200 made-up worlds each; the numbers stand in page 0023 of the decisions. */
class RelayPowerTest {
    private static final int WORLDS = 200;
    private static final long MINUTE = RelayWorld.MINUTE;
    private static final long HOUR = RelayWorld.HOUR;
    private static final long DAY = RelayWorld.DAY;

    /** Worlds with p at most .05 and .01, with a steady time claimed, and with two schedules named; then the test as METHOD first had it, at .05. */
    private static final String MEASURED = """
            7 h +-10 min, 5 things, 8 other posts a day: 199 199 198 1; as written 19
            7 h +-10 min, 5 things, 9 other posts a month: 199 199 198 1; as written 83
            7 h +-10 min, 5 things, no other post: 199 65 65 0; as written 200
            7 h +-10 min, 6 things, no other post: 200 197 197 0
            7 h +-10 min, 12 things, 8 other posts a day: 200 200 200 0; as written 168
            7 h +-60 min, 8 things, 8 other posts a day: 200 199 199 0; as written 77
            a reader at any time, 5 things: 10 1 0 0; as written 3
            a reader when it next posts, 5 things: 3 1 1 0; as written 0
            a reader after half an hour, 5 things: 5 0 0 0; as written 1
            an even reader after half a minute, 5 things: 39 9 8 1; as written 10
            an even reader after 3 h, 5 things: 25 7 6 0; as written 2
            a reader at any time, 10 things: 8 0 0 0; as written 5
            a reader when it next posts, 10 things: 1 0 0 0; as written 0
            a reader after half an hour, 10 things: 1 0 0 0; as written 0
            an even reader after half a minute, 10 things: 97 32 2 0; as written 31
            an even reader after 3 h, 10 things: 50 12 0 0; as written 0
            a reader at any time, 40 things: 8 1 0 0; as written 1
            a reader when it next posts, 40 things: 0 0 0 0; as written 0
            a reader after half an hour, 40 things: 0 0 0 0; as written 0
            an even reader after half a minute, 40 things: 197 162 0 0; as written 169
            an even reader after 3 h, 40 things: 137 56 0 0; as written 0
            two schedules, 10 days: 200 200 0 200; as written 0
            three sittings of 10 things: 0 0 0 0; as written 121
            ten in step with each other, 5 things: 11 3 3 0; as written 52
            ten in step with each other, 10 things: 14 2 0 0; as written 22""";

    /** Worlds with p at most .05, with p at most .01, and with each claim (one test a world, so that q is p). */
    record Outcome(int p05, int p01, int steady, int schedules) {}

    private static Outcome over(LongFunction<RelayWorld> worlds) {
        int p05 = 0;
        int p01 = 0;
        int steady = 0;
        int schedules = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            Relay relay = worlds.apply(seed).tested();
            Relay.Statistics found = relay.statistics();
            double p = found == null ? 1 : found.p();
            p05 += p <= .05 ? 1 : 0;
            p01 += p <= .01 ? 1 : 0;
            steady += relay.verdict(p) == Relay.Verdict.STEADY ? 1 : 0;
            schedules += relay.verdict(p) == Relay.Verdict.TWO_SCHEDULES ? 1 : 0;
        }
        return new Outcome(p05, p01, steady, schedules);
    }

    private static int overAsWritten(LongFunction<RelayWorld> worlds) {
        int p05 = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            p05 += AsWritten.p(worlds.apply(seed)) <= .05 ? 1 : 0;
        }
        return p05;
    }

    private static RelayWorld handoff(long seed, int things, long jitter, double ownPerDay) {
        RelayWorld world = new RelayWorld(seed);
        for (int i = 0; i < things; i++) {
            long at = world.moment(0, 24);
            world.act(1, world.led(at), at + 7 * HOUR - jitter + world.dice.nextLong(2 * jitter + 1));
        }
        world.own(1, ownPerDay, 0, 24);
        return world;
    }

    private static RelayWorld atAnyTimeOfItsOwn(long seed, int things) {
        RelayWorld world = new RelayWorld(seed);
        world.own(1, 8, 7, 23);
        long[] times = world.postings().times(1);
        for (int i = 0; i < things; i++) {
            long at = world.moment(0, 24);
            int thing = world.led(at);
            long then = at;
            while (then <= at || then > at + 3 * DAY) {
                then = times[world.dice.nextInt(times.length)];
            }
            world.act(1, thing, then + 1000 + world.dice.nextLong(MINUTE));
        }
        return world;
    }

    private static RelayWorld nextTimeItPosts(long seed, int things) {
        RelayWorld world = new RelayWorld(seed);
        world.own(1, 8, 7, 23);
        long[] times = world.postings().times(1);
        for (int i = 0; i < things; i++) {
            long at = world.moment(6, 22);
            int k = 0;
            while (times[k] <= at) {
                k++;
            }
            world.act(1, world.led(at), times[k] + 1000 + world.dice.nextLong(MINUTE));
        }
        return world;
    }

    private static RelayWorld reader(long seed, int things, double medianHours, double sigma) {
        RelayWorld world = new RelayWorld(seed);
        world.own(1, 8, 7, 23);
        for (int i = 0; i < things; i++) {
            long at = world.moment(7, 23);
            world.act(
                    1, world.led(at), at + 1 + (long) (medianHours * HOUR * StrictMath.exp(sigma * world.gaussian())));
        }
        return world;
    }

    private static RelayWorld twoSchedules(long seed, int things, int ownFrom, int ownTo) {
        RelayWorld world = new RelayWorld(seed);
        world.own(1, 8, ownFrom, ownTo);
        for (int day = 0; day < things; day++) {
            long midnight = RelayWorld.START + day * DAY;
            world.act(
                    1,
                    world.led(midnight + 9 * HOUR + world.dice.nextLong(10 * MINUTE)),
                    midnight + 16 * HOUR + world.dice.nextLong(20 * MINUTE));
        }
        return world;
    }

    private static RelayWorld threeSittings(long seed, int thingsEach) {
        RelayWorld world = new RelayWorld(seed);
        world.own(1, 8, 7, 23);
        for (int sitting = 0; sitting < 3; sitting++) {
            long at = world.moment(7, 23);
            long then = at + 2 * HOUR + world.dice.nextLong(10 * HOUR);
            for (int i = 0; i < thingsEach; i++) {
                world.act(1, world.led(at + i * MINUTE), then + i * MINUTE);
            }
        }
        return world;
    }

    private static RelayWorld tenInStepWithEachOther(long seed, int things) {
        RelayWorld world = new RelayWorld(seed);
        for (int follower = 1; follower <= 10; follower++) {
            world.own(follower, 4, 7, 23);
        }
        for (int i = 0; i < things; i++) {
            long at = world.moment(0, 24);
            int thing = world.led(at);
            long then = at - at % DAY + 7 * HOUR + world.dice.nextLong(16 * HOUR);
            then = then <= at ? then + DAY : then;
            for (int follower = 1; follower <= 10; follower++) {
                world.act(follower, thing, then + world.dice.nextLong(MINUTE));
            }
        }
        return world;
    }

    @Test
    void thePowerOfTheTestAndItsFalseAlarmsAreThoseOfPage0023() {
        List<String> lines = new ArrayList<>();
        line(lines, "7 h +-10 min, 5 things, 8 other posts a day", seed -> handoff(seed, 5, 10 * MINUTE, 8), true);
        line(lines, "7 h +-10 min, 5 things, 9 other posts a month", seed -> handoff(seed, 5, 10 * MINUTE, .3), true);
        line(lines, "7 h +-10 min, 5 things, no other post", seed -> handoff(seed, 5, 10 * MINUTE, 0), true);
        line(lines, "7 h +-10 min, 6 things, no other post", seed -> handoff(seed, 6, 10 * MINUTE, 0), false);
        line(lines, "7 h +-10 min, 12 things, 8 other posts a day", seed -> handoff(seed, 12, 10 * MINUTE, 8), true);
        line(lines, "7 h +-60 min, 8 things, 8 other posts a day", seed -> handoff(seed, 8, HOUR, 8), true);
        for (int n : new int[] {5, 10, 40}) {
            line(lines, "a reader at any time, " + n + " things", seed -> atAnyTimeOfItsOwn(seed, n), true);
            line(lines, "a reader when it next posts, " + n + " things", seed -> nextTimeItPosts(seed, n), true);
            line(lines, "a reader after half an hour, " + n + " things", seed -> reader(seed, n, .5, 1.2), true);
            line(lines, "an even reader after half a minute, " + n + " things", seed -> reader(seed, n, .01, .5), true);
            line(lines, "an even reader after 3 h, " + n + " things", seed -> reader(seed, n, 3, .5), true);
        }
        line(lines, "two schedules, 10 days", seed -> twoSchedules(seed, 10, 7, 23), true);
        line(lines, "three sittings of 10 things", seed -> threeSittings(seed, 10), true);
        line(lines, "ten in step with each other, 5 things", seed -> tenInStepWithEachOther(seed, 5), true);
        line(lines, "ten in step with each other, 10 things", seed -> tenInStepWithEachOther(seed, 10), true);
        assertEquals(MEASURED, String.join("\n", lines));
    }

    private static void line(List<String> lines, String name, LongFunction<RelayWorld> worlds, boolean asWritten) {
        Outcome found = over(worlds);
        lines.add(name + ": " + found.p05() + " " + found.p01() + " " + found.steady() + " " + found.schedules()
                + (asWritten ? "; as written " + overAsWritten(worlds) : ""));
    }
}
