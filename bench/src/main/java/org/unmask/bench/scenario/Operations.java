package org.unmask.bench.scenario;

import org.unmask.bench.scenario.words.Writing;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/** Adds an operation to a world. */
final class Operations {
    private final World world;
    private final Organic organic;
    private final Chances chances;
    private final int truth;

    Operations(World world, Organic organic, int truth) {
        this.world = world;
        this.organic = organic;
        this.chances = world.chances();
        this.truth = truth;
    }

    /**
     * How large and how careful an operation is: accounts, objects, how far apart its members act (mean, milliseconds), the share of members
     * that take part in each object (the rest rests), and actions of an ordinary life per member.
     */
    record Plot(int accounts, int objects, long jitterMillis, double turnout, int cover) {}

    void add(Family family, Plot plot) {
        int[] members = members(plot);
        for (int i = 0; i < plot.objects(); i++) {
            long at =
                    chances.awake(World.START + (long) ((i + chances.share()) * 26 * Chances.DAY / plot.objects()), 1);
            switch (family) {
                case COPY_PASTE -> together(ActionKind.TEXT, fresh(ActionKind.TEXT, i), at, members, plot);
                case LINK_PUSHING -> linkPushing(i, at, members, plot);
                case REPOST_RING -> repostRing(i, at, members, plot);
                case FAST_REPOST ->
                    together(
                            ActionKind.REPOST,
                            fresh(ActionKind.REPOST, i),
                            at,
                            members,
                            new Plot(plot.accounts(), plot.objects(), 4_000, plot.turnout(), plot.cover()));
                case HASHTAG_FLOODING ->
                    together(ActionKind.HASHTAGS, fresh(ActionKind.HASHTAGS, i), at, members, plot);
                case REPLY_SWARM -> replySwarm(i, at, members, plot);
                case RELAY -> relay(i, at, members, plot);
                case SLOW_DRIP ->
                    together(
                            ActionKind.TEXT,
                            fresh(ActionKind.TEXT, i),
                            at,
                            members,
                            new Plot(plot.accounts(), plot.objects(), Chances.HOUR, plot.turnout(), plot.cover()));
                case MIXED -> mixed(i, at, members, plot);
                case PICTURE_WAVE -> pictureWave(i, at, members, plot);
                case ROTATION -> rotation(i, at, members, plot);
                case TWO_CELLS -> twoCells(i, at, members, plot);
                case LINK_RELAY -> linkRelay(i, at, members, plot);
                case COMMENT_RAID -> commentRaid(i, at, members, plot);
                case EDITED_COPIES -> inOtherWords(at, members, plot, true);
                case PARAPHRASE -> inOtherWords(at, members, plot, false);
            }
        }
    }

    private int[] members(Plot plot) {
        int[] members = new int[plot.accounts()];
        for (int i = 0; i < members.length; i++) {
            members[i] = world.account(truth);
            organic.live(members[i], (int) chances.heavy(Math.max(1, plot.cover() / 4.0), 1.1, 4.0 * plot.cover() + 1));
        }
        return members;
    }

    private int fresh(ActionKind kind, int i) {
        return world.object(
                kind,
                switch (kind) {
                    case LINK -> "https://fresh" + i + ".example/story";
                    case TEXT -> world.writing().sentence(12 + i % 9);
                    default -> "fresh " + truth + " " + i;
                });
    }

    private void together(ActionKind kind, int object, long at, int[] members, Plot plot) {
        for (int member : members) {
            if (chances.happens(plot.turnout())) {
                world.act(kind, member, object, at + chances.lag(plot.jitterMillis()));
            }
        }
    }

    /** A few strangers who see it act too, hours later. */
    private void audience(ActionKind kind, int object, long at, int count) {
        for (int i = 0; i < count; i++) {
            world.act(kind, chances.below(world.accounts() - 1), object, at + chances.delay(4 * Chances.HOUR, 1.2));
        }
    }

    private void linkPushing(int i, long at, int[] members, Plot plot) {
        int link = fresh(ActionKind.LINK, i);
        together(ActionKind.LINK, link, at, members, plot);
        audience(ActionKind.LINK, link, at, i % 3 == 0 ? 30 : 3);
    }

    private void repostRing(int i, long at, int[] members, Plot plot) {
        int post = fresh(ActionKind.REPOST, i);
        together(ActionKind.REPOST, post, at, members, plot);
        audience(ActionKind.REPOST, post, at, 8);
    }

    private void replySwarm(int i, long at, int[] members, Plot plot) {
        int post = fresh(ActionKind.REPLY, i);
        audience(ActionKind.REPLY, post, at - 2 * Chances.HOUR, 15);
        together(ActionKind.REPLY, post, at, members, plot);
    }

    private void relay(int i, long at, int[] members, Plot plot) {
        int graphic = fresh(ActionKind.MEDIA, i);
        int seeds = Math.max(2, members.length / 5);
        for (int m = 0; m < members.length; m++) {
            if (m >= seeds && m % 2 == 1) {
                world.onOtherPlatform(members[m]);
            }
            if (m < seeds) {
                world.act(ActionKind.MEDIA, members[m], graphic, at + chances.lag(20_000));
            } else if (chances.happens(plot.turnout())) {
                long lag = 7 * Chances.HOUR + chances.below(20 * 60) * Chances.SECOND;
                world.act(ActionKind.MEDIA, members[m], graphic, at + lag + chances.lag(plot.jitterMillis()));
            }
        }
    }

    private void mixed(int i, long at, int[] members, Plot plot) {
        ActionKind kind = i % 3 == 0 ? ActionKind.TEXT : i % 3 == 1 ? ActionKind.LINK : ActionKind.MEDIA;
        int object = fresh(kind, i);
        for (int m = 0; m < members.length; m++) {
            if (m % 3 != i % 3 && chances.happens(plot.turnout())) {
                world.act(kind, members[m], object, at + chances.lag(plot.jitterMillis()));
            }
        }
    }

    private void pictureWave(int i, long at, int[] members, Plot plot) {
        int picture = fresh(ActionKind.MEDIA, i);
        together(ActionKind.MEDIA, picture, at, members, plot);
        audience(ActionKind.MEDIA, picture, at, 30);
    }

    private void rotation(int i, long at, int[] members, Plot plot) {
        int text = fresh(ActionKind.TEXT, i);
        for (int m = 0; m < members.length; m++) {
            if (m % 2 == 1) {
                world.onOtherPlatform(members[m]);
            }
            if (chances.happens(.5)) {
                world.act(ActionKind.TEXT, members[m], text, at + chances.lag(plot.jitterMillis()));
            }
        }
    }

    private void twoCells(int i, long at, int[] members, Plot plot) {
        boolean common = i % 3 == 0;
        ActionKind kind = common ? ActionKind.LINK : ActionKind.TEXT;
        int object = fresh(kind, i);
        for (int m = 0; m < members.length; m++) {
            if ((common || m % 2 == i % 2) && chances.happens(plot.turnout())) {
                world.act(kind, members[m], object, at + chances.lag(plot.jitterMillis()));
            }
        }
    }

    private void linkRelay(int i, long at, int[] members, Plot plot) {
        int link = fresh(ActionKind.LINK, i);
        int seeds = Math.max(2, members.length / 5);
        for (int m = 0; m < members.length; m++) {
            if (m < seeds) {
                world.act(ActionKind.LINK, members[m], link, at + chances.lag(20_000));
            } else {
                world.onOtherPlatform(members[m]);
                long later = 7 * Chances.HOUR + chances.below(10 * 60) * Chances.SECOND;
                if (chances.happens(plot.turnout())) {
                    world.act(ActionKind.LINK, members[m], link, at + later + chances.lag(plot.jitterMillis()));
                }
            }
        }
        audience(ActionKind.LINK, link, at, 5);
    }

    private void commentRaid(int i, long at, int[] members, Plot plot) {
        int post = fresh(ActionKind.REPLY, i);
        audience(ActionKind.REPLY, post, at - 3 * Chances.HOUR, 60);
        together(ActionKind.REPLY, post, at, members, plot);
    }

    /** Edited copies are near texts; what is said in other words shares no trace of the evidence. */
    private void inOtherWords(long at, int[] members, Plot plot, boolean edited) {
        Writing writing = world.writing();
        String text = writing.sentence(14 + chances.below(10));
        for (int member : members) {
            if (chances.happens(plot.turnout())) {
                Untrusted own = edited ? writing.edited(text) : writing.paraphrased(text);
                world.write(member, own, at + chances.lag(plot.jitterMillis()));
            }
        }
    }
}
