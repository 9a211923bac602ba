package org.unmask.bench.scenario;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.Explanation;
import org.unmask.finding.evidence.Assessment;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;

/** Each innocent crowd in many worlds: what is the grade, what the coordination, and which explanations hold. Arguments: [seeds] [first seed] [crowd]. */
public final class CrowdTrials {
    static final int CROWD = 0;
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;

    private CrowdTrials() {}

    /** Prints one line a crowd. */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        for (Crowd crowd : Crowd.values()) {
            if (args.length < 3 || args[2].equals(crowd.name())) {
                System.out.println(line(crowd, first, seeds));
            }
        }
    }

    static Trial trial(Crowd crowd, long seed) {
        World world = new World(seed * 31 + crowd.ordinal());
        Organic organic = new Organic(world, OBJECTS);
        organic.people(PEOPLE);
        new Crowds(world, organic, CROWD).add(crowd);
        return new Trial(world, seed);
    }

    /** One line on standard error for each group above low, to see what let it pass. */
    private static void tell(Crowd crowd, long seed, Trial trial, Assessment group) {
        System.err.printf(
                Locale.ROOT,
                "%s %d: group of %d, mostly of %d: coordination %s, grade %s, median %.1f, edge %d, rare %d, two traces %b; %s%n",
                crowd,
                seed,
                group.draft().evidence().members().length,
                trial.truthOf(group),
                group.draft().coordination(),
                group.grade(),
                group.draft().medianObjects(),
                group.edge(),
                group.rareObjects(),
                group.draft().twoTraces(),
                group.reasons().stream().map(Explanation::code).toList());
    }

    private static String line(Crowd crowd, long first, int seeds) {
        int above = 0;
        int found = 0;
        int others = 0;
        int groups = 0;
        int undecidable = 0;
        int near = 0;
        int open = 0;
        Map<String, Integer> codes = new TreeMap<>();
        for (long seed = first; seed < first + seeds; seed++) {
            Trial trial = trial(crowd, seed);
            found += trial.bestCoordination(CROWD).ordinal() >= Level.MODERATE.ordinal() ? 1 : 0;
            open += trial.unprotected().stream()
                            .anyMatch(
                                    g -> trial.truthOf(g) == CROWD && g.grade().ordinal() > Level.LOW.ordinal())
                    ? 1
                    : 0;
            for (Assessment group : trial.groups()) {
                boolean ours = trial.truthOf(group) == CROWD;
                boolean graded = group.grade().ordinal() > Level.LOW.ordinal();
                above += graded ? 1 : 0;
                if (graded) {
                    tell(crowd, seed, trial, group);
                }
                others += !ours && group.draft().coordination().ordinal() > Level.LOW.ordinal() ? 1 : 0;
                if (ours && group.draft().coordination().ordinal() > Level.LOW.ordinal()) {
                    groups++;
                    undecidable += group.undecidable() ? 1 : 0;
                    near += trial.restsOn(group, ActionKind.NEAR_TEXT) ? 1 : 0;
                    for (Explanation reason : group.reasons()) {
                        codes.merge(reason.code(), 1, Integer::sum);
                    }
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%s: %d worlds, %d groups graded above low, found coordinated in %d (above low without protection in %d), %d groups of the crowd (%d undecidable, %d rest on near texts too), %d other groups; %s",
                crowd,
                seeds,
                above,
                found,
                open,
                groups,
                undecidable,
                near,
                others,
                codes);
    }
}
