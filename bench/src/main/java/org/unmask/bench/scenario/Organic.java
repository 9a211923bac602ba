package org.unmask.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/**
 * People who go about their own business: heavy-tailed activity, objects with heavy-tailed popularity that are new, peak and fade, days and
 * nights in several zones, several actions in one sitting. The numbers are those of the Russian set of CooRTweet (reposts of eight months; nicolarighetti/CooRTweet
 * d31a008), as {@link FitRhythms} reads them; docs/proof/rhythms.md has both side by side.
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

    /** Tail exponent of actions per account. */
    private static final double ACTIVITY = 1.46;

    /** Popularity falls with that power of the rank: one over the tail exponent of actions per object, .95. */
    private static final double RANK = 1.06;

    /** How long after the first action on an object the others come: lognormal. */
    private static final long DELAY = 11_135 * Chances.SECOND;

    private static final double DELAY_SPREAD = 1.85;

    /** So often an action comes in one sitting with another, and so long after it. */
    private static final double SITTING = .6;

    private static final long PAUSE = 45 * Chances.SECOND;
    private static final double PAUSE_SPREAD = 1.6;

    private static final Untrusted OF_ONE_S_OWN = Untrusted.of("own");

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
            subjects.add(new Subject(kind, world.object(kind, name(kind, i)), born));
            weights[i] = 1 / Math.pow(i + 1, RANK);
        }
        for (int i = 1; i < objects; i++) {
            weights[i] += weights[i - 1];
        }
        cumulative = weights;
    }

    /** Texts that many write are short sayings. */
    private String name(ActionKind kind, int i) {
        return kind == ActionKind.TEXT ? world.writing().sentence(6 + i % 9) : "organic " + kind.word() + " " + i;
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
            live(people[i], activity(600));
        }
        return people;
    }

    /** How much somebody does in all, heavy-tailed, at most {@code most}. */
    int activity(int most) {
        return (int) chances.heavy(8, ACTIVITY, most);
    }

    /** Gives an account {@code actions} actions of an ordinary life. */
    void live(int account, int actions) {
        int zone = chances.below(3);
        long last = -1;
        for (int i = 0; i < actions; i++) {
            boolean sitting = last >= 0 && chances.happens(SITTING);
            long at = sitting ? last + chances.delay(PAUSE, PAUSE_SPREAD) : -1;
            boolean own = chances.happens(.6);
            Subject subject = own ? null : sitting ? subjectOf(at) : subject();
            if (subject == null) {
                last = alone(account, at >= 0 ? at : sometime(zone));
                continue;
            }
            if (!sitting) {
                at = chances.awake(subject.born() + chances.delay(DELAY, DELAY_SPREAD), zone)
                        + chances.below(3_600_000);
            }
            if (at < World.END + 5 * Chances.DAY) {
                world.act(subject.kind(), account, subject.object(), at);
                last = at;
            }
        }
    }

    private long sometime(int zone) {
        long at = World.START + (long) (chances.share() * World.DAYS * Chances.DAY);
        return chances.awake(at, zone) + chances.below(3_600_000);
    }

    private long alone(int account, long at) {
        ActionKind kind = OWN.get(chances.below(OWN.size()));
        Untrusted name = kind == ActionKind.TEXT ? world.writing().own() : OF_ONE_S_OWN;
        world.act(kind, account, world.object(kind, name), at);
        return at;
    }

    /** What somebody finds who looks at {@code at}: by popularity, and as fresh as what others act on; nothing where all is old. */
    private @Nullable Subject subjectOf(long at) {
        for (int tries = 0; tries < 200; tries++) {
            Subject subject = subject();
            if (chances.happens(freshness(at - subject.born()))) {
                return subject;
            }
        }
        return null;
    }

    /** The density of the delay, 1 where it is highest. */
    private static double freshness(long age) {
        if (age <= 0) {
            return 0;
        }
        double off = Math.log((double) age / DELAY) + DELAY_SPREAD * DELAY_SPREAD;
        return Math.exp(-off * off / (2 * DELAY_SPREAD * DELAY_SPREAD));
    }

    private Subject subject() {
        double drawn = chances.share() * cumulative[cumulative.length - 1];
        int place = Arrays.binarySearch(cumulative, drawn);
        return subjects.get(Math.min(subjects.size() - 1, place < 0 ? -place - 1 : place));
    }
}
