package org.unmask.bench.scenario;

import java.util.List;
import java.util.Locale;
import org.unmask.finding.evidence.Assessment;
import org.unmask.model.Level;

/**
 * Twins: in one world a click-to-tweet campaign, and an operation that copies such campaigns in everything the data show (prepared texts, a link, a keen
 * core, many who join now and then). And the same world once more with the labels exchanged. Arguments: [seeds].
 */
public final class TwinTrials {
    private static final int CAMPAIGN = 0;
    private static final int OPERATION = 1;
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;

    private TwinTrials() {}

    /** Prints what became of the twins. */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 40;
        int sameGrade = 0;
        int exchanged = 0;
        int[] undecidable = new int[2];
        int[] found = new int[2];
        int[] above = new int[2];
        for (int seed = 1; seed <= seeds; seed++) {
            Trial trial = trial(seed, CAMPAIGN, OPERATION);
            Trial other = trial(seed, OPERATION, CAMPAIGN);
            sameGrade += trial.bestGrade(CAMPAIGN) == trial.bestGrade(OPERATION) ? 1 : 0;
            exchanged += told(trial, CAMPAIGN).equals(told(other, OPERATION))
                            && told(trial, OPERATION).equals(told(other, CAMPAIGN))
                    ? 1
                    : 0;
            for (int truth = CAMPAIGN; truth <= OPERATION; truth++) {
                for (Assessment group : trial.groups()) {
                    if (trial.truthOf(group) == truth
                            && group.draft().coordination().ordinal() > Level.LOW.ordinal()) {
                        found[truth]++;
                        undecidable[truth] += group.undecidable() ? 1 : 0;
                        above[truth] += group.grade().ordinal() > Level.LOW.ordinal() ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d worlds: the same grade for both twins in %d, the same groups, grades and reasons with the labels exchanged in %d;"
                        + " groups of the campaign %d (%d undecidable, %d above low), of the operation %d (%d undecidable, %d above low)%n",
                seeds,
                sameGrade,
                exchanged,
                found[CAMPAIGN],
                undecidable[CAMPAIGN],
                above[CAMPAIGN],
                found[OPERATION],
                undecidable[OPERATION],
                above[OPERATION]);
    }

    private static Trial trial(long seed, int first, int second) {
        World world = new World(seed * 53);
        Organic organic = new Organic(world, OBJECTS);
        organic.people(PEOPLE);
        new Crowds(world, organic, first).add(Crowd.CLICK_TO_TWEET);
        new Crowds(world, organic, second).add(Crowd.CLICK_TO_TWEET);
        return new Trial(world, seed);
    }

    private static List<String> told(Trial trial, int truth) {
        return trial.groups().stream()
                .filter(group -> trial.truthOf(group) == truth)
                .map(group -> group.grade() + " " + group.reasons())
                .toList();
    }
}
