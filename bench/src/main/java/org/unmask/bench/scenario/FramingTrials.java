package org.unmask.bench.scenario;

import java.util.Locale;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.Framing;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;

/**
 * Innocent accounts that are framed: framers copy their texts, or share again what they shared, seconds later.
 * Prints per number of objects how the framed are graded and called. Arguments: [worlds].
 */
public final class FramingTrials {
    private static final int VICTIMS = 20;
    private static final int FRAMERS = 6;
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;
    private static final int[] SIZES = {3, 4, 5, 7, 10, 20, 40};

    private FramingTrials() {}

    /** Prints two lines a number of objects: copied, and reshared. */
    public static void main(String[] args) {
        int worlds = args.length > 0 ? Integer.parseInt(args[0]) : 50;
        for (boolean copied : new boolean[] {true, false}) {
            for (int s = 0; s < SIZES.length; s++) {
                int share = worlds / (2 * SIZES.length) + (s < worlds / 2 % SIZES.length ? 1 : 0);
                System.out.println(line(copied, SIZES[s], Math.max(1, share)));
            }
        }
    }

    private static String line(boolean copied, int objects, int worlds) {
        int[] graded = new int[4];
        int tied = 0;
        int undecided = 0;
        int named = 0;
        for (int seed = 1; seed <= worlds; seed++) {
            Framed framed = framed(copied, objects, seed * 1009L + objects);
            for (int victim : framed.victims) {
                Level level = Level.NONE;
                for (Assessment group : framed.trial.groups()) {
                    int place = java.util.Arrays.binarySearch(
                            group.draft().evidence().members(), victim);
                    if (place >= 0) {
                        Framing framing = group.draft().framing();
                        tied++;
                        level = group.gradeOf(place);
                        undecided += framing.isUndecided(place) ? 1 : 0;
                        named += copied && framing.isCopied(place) || !copied && framing.isReshared(place) ? 1 : 0;
                    }
                }
                graded[level.ordinal()]++;
            }
        }
        return String.format(
                Locale.ROOT,
                "%s on %d objects: %d victims, %d high, %d moderate, %d low, %d none; %d stand in a group, %d of them role undecided, %d called %s",
                copied ? "copied" : "reshared",
                objects,
                worlds * VICTIMS,
                graded[3],
                graded[2],
                graded[1],
                graded[0],
                tied,
                undecided,
                named,
                copied ? "copied" : "reshared");
    }

    private record Framed(Trial trial, int[] victims) {}

    private static Framed framed(boolean copied, int objects, long seed) {
        World world = new World(seed);
        Organic organic = new Organic(world, OBJECTS);
        organic.people(PEOPLE);
        Chances chances = world.chances();
        ActionKind kind = copied ? ActionKind.TEXT : ActionKind.REPOST;
        int[] victims = new int[VICTIMS];
        for (int v = 0; v < VICTIMS; v++) {
            victims[v] = world.account(World.NOBODY);
            organic.live(victims[v], 40);
            int[] framers = new int[FRAMERS];
            for (int f = 0; f < FRAMERS; f++) {
                framers[f] = world.account(1 + v);
                organic.live(framers[f], 15);
            }
            for (int i = 0; i < objects; i++) {
                String text = world.writing().sentence(14);
                int object = world.object(kind, copied ? text : "of victim " + v + " " + i);
                long at = chances.awake(World.START + (long) (chances.share() * World.DAYS * Chances.DAY), 1);
                world.act(kind, victims[v], object, at);
                for (int framer : framers) {
                    long when = at + 5_000 + chances.lag(40_000);
                    if (copied) {
                        world.write(framer, world.writing().copied(text, .5), when);
                    } else {
                        world.act(kind, framer, object, when);
                    }
                }
            }
        }
        return new Framed(new Trial(world, seed), victims);
    }
}
