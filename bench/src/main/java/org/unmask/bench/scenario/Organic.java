package org.unmask.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmask.model.ActionKind;

/**
 * People who go about their own business: heavy-tailed activity, objects with heavy-tailed popularity that are new, peak and fade, days and
 * nights in several zones. The tails are those of the Russian set of CooRTweet (docs/proof/scenarios.md).
 */
final class Organic {
    private static final List<ActionKind> KINDS = List.of(
            ActionKind.REPOST,
            ActionKind.LINK,
            ActionKind.HASHTAGS,
            ActionKind.REPLY,
            ActionKind.TEXT,
            ActionKind.MEDIA);

    /** How often people do what: mostly they repost; rarely do two of them write the same text. */
    private static final double[] SHARES = {.45, .25, .12, .12, .02, .04};

    /** Most of what people write or link is theirs alone: kinds, by how often. */
    private static final List<ActionKind> OWN = List.of(
            ActionKind.TEXT,
            ActionKind.TEXT,
            ActionKind.TEXT,
            ActionKind.REPLY,
            ActionKind.LINK,
            ActionKind.MEDIA,
            ActionKind.HASHTAGS);

    private final World world;
    private final Chances chances;
    private final List<Subject> subjects = new ArrayList<>();
    private final double[] cumulative;

    private record Subject(ActionKind kind, int object, long born) {}

    Organic(World world, int objects) {
        this.world = world;
        this.chances = world.chances();
        double[] weights = new double[objects];
        for (int i = 0; i < objects; i++) {
            ActionKind kind = kind();
            long born =
                    chances.awake(World.START + (long) (chances.share() * World.DAYS * Chances.DAY), chances.below(3));
            subjects.add(new Subject(kind, world.object(kind, "organic " + kind.word() + " " + i), born));
            weights[i] = 1 / Math.pow(i + 1, .9);
        }
        for (int i = 1; i < objects; i++) {
            weights[i] += weights[i - 1];
        }
        cumulative = weights;
    }

    private ActionKind kind() {
        double drawn = chances.share();
        for (int i = 0; i < SHARES.length; i++) {
            drawn -= SHARES[i];
            if (drawn < 0) {
                return KINDS.get(i);
            }
        }
        return ActionKind.REPOST;
    }

    /** {@code count} accounts that belong to nothing, every third on the second platform. */
    int[] people(int count) {
        int[] people = new int[count];
        for (int i = 0; i < count; i++) {
            people[i] = world.account(World.NOBODY);
            if (i % 3 == 2) {
                // Without ordinary people on the second platform nothing there could be told from chance.
                world.onOtherPlatform(people[i]);
            }
            live(people[i], (int) chances.heavy(8, 1.1, 600));
        }
        return people;
    }

    /** Gives an account {@code actions} actions of an ordinary life. */
    void live(int account, int actions) {
        int zone = chances.below(3);
        for (int i = 0; i < actions; i++) {
            if (chances.happens(.6)) {
                alone(account, zone);
                continue;
            }
            Subject subject = subject();
            long at = chances.awake(subject.born() + chances.delay(3 * Chances.HOUR, 1.6), zone);
            if (at < World.END + 5 * Chances.DAY) {
                world.act(subject.kind(), account, subject.object(), at + chances.below(3_600_000));
            }
        }
    }

    private void alone(int account, int zone) {
        ActionKind kind = OWN.get(chances.below(OWN.size()));
        long at = chances.awake(World.START + (long) (chances.share() * World.DAYS * Chances.DAY), zone);
        world.act(kind, account, world.object(kind, "own"), at + chances.below(3_600_000));
    }

    private Subject subject() {
        double drawn = chances.share() * cumulative[cumulative.length - 1];
        int place = Arrays.binarySearch(cumulative, drawn);
        return subjects.get(Math.min(subjects.size() - 1, place < 0 ? -place - 1 : place));
    }
}
