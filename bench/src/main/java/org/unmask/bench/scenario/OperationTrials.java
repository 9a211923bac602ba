package org.unmask.bench.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.Explanation;
import org.unmask.finding.evidence.Assessment;
import org.unmask.model.Level;

/** Each family of operations in many worlds: how many of its members are found, and at which grade. Arguments: [seeds] [tuning|held-out|FAMILY]. */
public final class OperationTrials {
    private static final int OPERATION = 0;
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;

    private OperationTrials() {}

    /** Prints one line a family. */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        String which = args.length > 1 ? args[1] : "tuning";
        for (Family family : Family.values()) {
            if (which.equals(family.heldOut() ? "held-out" : "tuning") || which.equals(family.name())) {
                System.out.println(line(family, seeds));
            }
        }
    }

    static Plot plot(Family family, World world) {
        int accounts = family == Family.RELAY || family == Family.LINK_RELAY
                ? 10 + world.chances().below(20)
                : 25 + world.chances().below(30);
        return new Plot(
                accounts,
                10 + world.chances().below(20),
                Chances.MINUTE,
                .6 + .4 * world.chances().share(),
                20);
    }

    private static String line(Family family, int seeds) {
        long members = 0;
        long moderate = 0;
        int high = 0;
        int[] groups = new int[Level.values().length];
        int others = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            World world = new World(seed * 77L + family.ordinal());
            Organic organic = new Organic(world, OBJECTS);
            organic.people(PEOPLE);
            Plot plot = plot(family, world);
            new Operations(world, organic, OPERATION).add(family, plot);
            Trial trial = new Trial(world, seed);
            members += plot.accounts();
            moderate += trial.membersAtLeast(OPERATION, Level.MODERATE);
            high += trial.bestGrade(OPERATION) == Level.HIGH ? 1 : 0;
            for (Assessment group : trial.groups()) {
                boolean ours = trial.truthOf(group) == OPERATION;
                others += !ours && group.grade().ordinal() > Level.LOW.ordinal() ? 1 : 0;
                if (ours) {
                    groups[group.grade().ordinal()]++;
                    for (Explanation reason : group.reasons()) {
                        codes.merge(reason.code(), 1, Integer::sum);
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%s: %d worlds, %d of %d members graded moderate or high, %d operations high; groups of the operation: %d high, %d moderate, %d low; %d other groups above low; %s",
                family,
                seeds,
                moderate,
                members,
                high,
                groups[Level.HIGH.ordinal()],
                groups[Level.MODERATE.ordinal()],
                groups[Level.LOW.ordinal()],
                others,
                codes);
    }
}
