package org.unmask.bench.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unmask.finding.Explanation;
import org.unmask.finding.evidence.Assessment;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.network.ActionColumns;

/** Each family of operations in many worlds: how many of its members are found, and at which grade. Arguments: [seeds] [tuning|held-out|FAMILY]. */
public final class OperationTrials {
    private static final int OPERATION = 0;
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;
    private static final int LEAST = 3;
    private static final int RARE = 15;

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

    static Operations.Plot plot(Family family, World world) {
        int accounts = family == Family.RELAY || family == Family.LINK_RELAY
                ? 10 + world.chances().below(20)
                : 25 + world.chances().below(30);
        return new Operations.Plot(
                accounts,
                10 + world.chances().below(20),
                Chances.MINUTE,
                .6 + .4 * world.chances().share(),
                20);
    }

    /**
     * Whether the data can tell an operation from a crowd, by what was planned and not by what was found: at least three members met on each of
     * three objects or more on which at most fifteen accounts outside the operation (.5 % of the world) acted. Without that, and with one
     * kind of action only, a group lacks the corroboration that a high grade asks for.
     */
    private static boolean isDecidable(World world) {
        int rare = 0;
        for (ActionKind kind : world.kinds()) {
            ActionColumns columns = world.columns(kind);
            for (int object = 0; object < columns.objects(); object++) {
                int[] accounts = IntStream.range(columns.objectStart(object), columns.objectStart(object + 1))
                        .map(columns::account)
                        .distinct()
                        .toArray();
                long members = Arrays.stream(accounts)
                        .filter(account -> world.truthOf(account) == OPERATION)
                        .count();
                rare += members >= LEAST && accounts.length - members <= RARE ? 1 : 0;
            }
        }
        return rare >= LEAST;
    }

    /** One line on standard error for each group of an operation that is not graded high, to see where it stops. */
    private static void tell(Family family, int seed, Operations.Plot plot, Trial trial) {
        for (Assessment group : trial.groups()) {
            if (trial.truthOf(group) == OPERATION) {
                System.err.printf(
                        Locale.ROOT,
                        "%s %d: %d accounts, %d objects, turnout %.2f; group of %d: coordination %s, grade %s, median %.1f, stability %.2f, edge %d, rare %d, two traces %b; %s%n",
                        family,
                        seed,
                        plot.accounts(),
                        plot.objects(),
                        plot.turnout(),
                        group.draft().evidence().members().length,
                        group.draft().coordination(),
                        group.grade(),
                        group.draft().medianObjects(),
                        group.draft().stability(),
                        group.edge(),
                        group.rareObjects(),
                        group.draft().twoTraces(),
                        group.reasons().stream().map(Explanation::code).toList());
            }
        }
    }

    private static String line(Family family, int seeds) {
        long members = 0;
        long moderate = 0;
        int high = 0;
        int decidable = 0;
        int[] groups = new int[Level.values().length];
        int others = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (int seed = 1; seed <= seeds; seed++) {
            World world = new World(seed * 77L + family.ordinal());
            Organic organic = new Organic(world, OBJECTS);
            organic.people(PEOPLE);
            Operations.Plot plot = plot(family, world);
            new Operations(world, organic, OPERATION).add(family, plot);
            Trial trial = new Trial(world, seed);
            members += plot.accounts();
            moderate += trial.membersAtLeast(OPERATION, Level.MODERATE);
            high += trial.bestGrade(OPERATION) == Level.HIGH ? 1 : 0;
            decidable += isDecidable(world) ? 1 : 0;
            if (trial.bestGrade(OPERATION) != Level.HIGH) {
                tell(family, seed, plot, trial);
            }
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
                "%s: %d worlds, %d of %d members graded moderate or high, %d operations high, %d decidable; groups of the operation: %d high, %d moderate, %d low; %d other groups above low; %s",
                family,
                seeds,
                moderate,
                members,
                high,
                decidable,
                groups[Level.HIGH.ordinal()],
                groups[Level.MODERATE.ordinal()],
                groups[Level.LOW.ordinal()],
                others,
                codes);
    }
}
