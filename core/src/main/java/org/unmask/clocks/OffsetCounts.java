package org.unmask.clocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unmask.chance.baseline.Tails;
import org.unmask.clocks.ClockPair.Verdict;

/** How many objects have posts within 30 seconds of each other, at each offset of two clocks. */
final class OffsetCounts {
    private static final long CLOSE_MILLIS = 30_000;
    private static final int OFFSETS = 2 * ClockPair.STEPS + 1;

    /** A peak must stand on so many objects, and on so many accounts on either side: one robot that posts twice is no clock. */
    private static final int FEWEST_OBJECTS = 10;

    private static final int FEWEST_ACCOUNTS = 3;
    private static final double SIGNIFICANT = 1e-6;

    /** The peak is measured against so many offsets on either side of it. */
    private static final int AROUND = 12;

    private final int[] objects = new int[OFFSETS];
    private final int[] lastObject = new int[OFFSETS];
    private final List<Set<Integer>> accountsA = new ArrayList<>();
    private final List<Set<Integer>> accountsB = new ArrayList<>();
    private final List<List<Long>> rests = new ArrayList<>();
    private int shared;

    OffsetCounts() {
        Arrays.fill(lastObject, -1);
        for (int k = 0; k < OFFSETS; k++) {
            accountsA.add(new HashSet<>());
            accountsB.add(new HashSet<>());
            rests.add(new ArrayList<>());
        }
    }

    void nextObject() {
        shared++;
    }

    /** A post on b stands {@code lag} milliseconds after one on a. */
    void lag(long lag, int accountA, int accountB) {
        long step = Math.floorDiv(lag + ClockPair.STEP_MILLIS / 2, ClockPair.STEP_MILLIS);
        long rest = lag - step * ClockPair.STEP_MILLIS;
        if (Math.abs(step) > ClockPair.STEPS || Math.abs(rest) > CLOSE_MILLIS) {
            return;
        }
        int k = (int) step + ClockPair.STEPS;
        accountsA.get(k).add(accountA);
        accountsB.get(k).add(accountB);
        rests.get(k).add(rest);
        if (lastObject[k] != shared) {
            lastObject[k] = shared;
            objects[k]++;
        }
    }

    ClockPair pair(int a, int b) {
        int peak = ClockPair.STEPS;
        for (int k = 0; k < OFFSETS; k++) {
            peak = objects[k] > objects[peak] ? k : peak;
        }
        double expected = around(peak);
        double p = Math.min(1, OFFSETS * Tails.poisson(objects[peak], Math.max(.5, expected)));
        boolean clear = p <= SIGNIFICANT
                && objects[peak] >= FEWEST_OBJECTS
                && accountsA.get(peak).size() >= FEWEST_ACCOUNTS
                && accountsB.get(peak).size() >= FEWEST_ACCOUNTS;
        Verdict verdict = !clear ? Verdict.UNKNOWN : peak == ClockPair.STEPS ? Verdict.AGREE : Verdict.APART;
        return new ClockPair(
                a,
                b,
                verdict,
                verdict == Verdict.APART ? (peak - ClockPair.STEPS) * ClockPair.STEP_MILLIS : 0,
                median(rests.get(peak)),
                shared,
                objects[ClockPair.STEPS],
                objects[peak],
                expected,
                p,
                accountsA.get(peak).size(),
                accountsB.get(peak).size(),
                Arrays.stream(objects).boxed().toList());
    }

    private double around(int peak) {
        int sum = 0;
        int count = 0;
        for (int k = Math.max(0, peak - AROUND); k <= Math.min(OFFSETS - 1, peak + AROUND); k++) {
            if (k != peak) {
                sum += objects[k];
                count++;
            }
        }
        return (double) sum / count;
    }

    private static long median(List<Long> values) {
        return values.isEmpty()
                ? 0
                : values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L);
    }
}
