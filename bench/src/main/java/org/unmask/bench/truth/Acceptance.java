package org.unmask.bench.truth;

import java.io.PrintStream;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.bench.generate.Recipe;
import org.unmask.chance.TestSettings;
import org.unmask.model.Level;

/** Recall and precision on a million actions with 6,000 planted ties, and silence in twenty worlds without any. */
public final class Acceptance {
    private static final int SEEDS = 20;
    private static final int MINUTE = 1;
    private static final int PLANTED_GROUPS = 20;
    private static final int PLANTED_TIES = 6000;
    private static final int MEMBERS = 25;

    private Acceptance() {}

    /** {@code args[0]} = actions, 1,000,000 if absent; {@code args[1]} = actions of a world without planted groups. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        int actions = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int silent = args.length > 1 ? Integer.parseInt(args[1]) : actions;
        Judged planted = new Judged(MadeUpActions.of(Recipe.zipf(actions)), TestSettings.DEFAULT);
        for (int w = 0; w < TestSettings.DEFAULT.windows().count(); w++) {
            long[] found = planted.evidence(w);
            out.printf(
                    java.util.Locale.ROOT,
                    "%d actions, window %d s: %d of %d planted ties, %d other evidence ties; recall %.4f precision %.4f%n",
                    actions,
                    TestSettings.DEFAULT.windows().millis().get(w) / 1000,
                    found[0],
                    PLANTED_TIES,
                    found[1],
                    (double) found[0] / PLANTED_TIES,
                    found[0] + found[1] == 0 ? 1 : (double) found[0] / (found[0] + found[1]));
        }
        out.println("planted groups found whole (95 %) at moderate or above: "
                + planted.plantedAtLeast(Level.MODERATE, PLANTED_GROUPS, MEMBERS, .95) + " of " + PLANTED_GROUPS
                + "; at high: " + planted.plantedAtLeast(Level.HIGH, PLANTED_GROUPS, MEMBERS, .95)
                + "; groups above low in all: " + planted.aboveLow());
        planted.result().families().forEach(out::println);
        planted.result().shuffled().forEach(out::println);
        for (int seed = 1; seed <= SEEDS; seed++) {
            Judged quiet = new Judged(
                    MadeUpActions.of(Recipe.zipf(silent).withoutPlanted().withSeed(seed)), TestSettings.DEFAULT);
            out.println("no planted groups, " + silent + " actions, seed " + seed + ": groups above low "
                    + quiet.aboveLow() + ", evidence ties within a minute " + quiet.evidence(MINUTE)[1]);
        }
    }
}
