package org.unmask.bench.scenario;

import org.unmask.bench.scenario.words.Writing;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/** Adds an innocent crowd to a world. Participation is heavy-tailed: a few keen ones, many who join once or twice. */
final class Crowds {
    private final World world;
    private final Organic organic;
    private final Chances chances;
    private final Writing writing;
    private final int truth;

    Crowds(World world, Organic organic, int truth) {
        this.world = world;
        this.organic = organic;
        this.chances = world.chances();
        this.writing = world.writing();
        this.truth = truth;
    }

    void add(Crowd crowd) {
        switch (crowd) {
            case VIRAL -> viral();
            case NEWSROOM -> newsroom();
            case FANS -> fans();
            case CLICK_TO_TWEET -> clickToTweet();
            case TELEVISION -> television();
            case GREETINGS -> greetings();
            case SINGLE_OBJECT -> singleObject();
            case SHARE_BUTTON -> shareButton();
            case NEWS -> news();
            case PARTY -> party();
            case AGENCY -> agency(true);
            case AGENCY_UNMARKED -> agency(false);
            case OFFICE_HOURS -> officeHours();
        }
    }

    private int[] members(int count, Surroundings.Declared says) {
        int[] members = new int[count];
        for (int i = 0; i < count; i++) {
            members[i] = world.account(truth, says);
            organic.live(members[i], organic.activity(300));
        }
        return members;
    }

    private int[] members(int count) {
        return members(count, new Surroundings.Declared(null, false, null, false, true));
    }

    /** How likely each member takes part in one occasion: keen ones nearly always, most of them rarely. */
    private double[] keenness(int count, double typical) {
        double[] keen = new double[count];
        for (int i = 0; i < count; i++) {
            keen[i] = Math.min(.95, chances.heavy(typical, 1.1, .95));
        }
        return keen;
    }

    /** The keen are also the quick: they are told, have alerts on, or sit in a group chat. */
    private long pace(double keen, long quick, long slow) {
        return chances.lag(keen > .5 ? quick : slow);
    }

    private long evening(int day) {
        return World.START + day * Chances.DAY + 18 * Chances.HOUR + chances.below(7_200) * Chances.SECOND;
    }

    private void viral() {
        int post = world.object(ActionKind.REPOST, "viral");
        long at = evening(10);
        String joke = writing.sentence(12);
        for (int member : members(400)) {
            long when = at + chances.lag(4 * Chances.MINUTE);
            world.act(ActionKind.REPOST, member, post, when);
            if (writing.happens(.3)) {
                world.write(member, writing.copied(joke, .5), when + 2 * Chances.MINUTE);
            }
        }
    }

    private void newsroom() {
        String site = "paper.example";
        int[] accounts = members(12, new Surroundings.Declared(null, false, Untrusted.of(site), false, true));
        int[] readers = members(150);
        for (int article = 0; article < 60; article++) {
            String headline = writing.sentence(9 + article % 6);
            int link = world.object(ActionKind.LINK, "https://" + site + "/news/" + article);
            long at = chances.awake(World.START + article * Chances.DAY / 2, 1);
            for (int account : accounts) {
                if (chances.happens(.7)) {
                    int post = world.post();
                    long when = at + chances.below(120) * Chances.SECOND;
                    world.write(account, writing.copied(headline, .4), when, post);
                    world.act(ActionKind.LINK, account, link, when, post);
                }
            }
            for (int reader : readers) {
                if (chances.happens(.04)) {
                    world.act(ActionKind.LINK, reader, link, at + chances.delay(2 * Chances.HOUR, 1.2));
                }
            }
        }
    }

    private void fans() {
        int[] fans = members(300);
        double[] keen = keenness(fans.length, .08);
        for (int push = 0; push < 14; push++) {
            String text = "stream the new song now and vote for it " + writing.sentence(5);
            int tags = world.object(ActionKind.HASHTAGS, "song vote awards " + push);
            long at = evening(2 * push);
            for (int i = 0; i < fans.length; i++) {
                if (chances.happens(keen[i])) {
                    int post = world.post();
                    long when = at + pace(keen[i], 15 * Chances.SECOND, 10 * Chances.MINUTE);
                    world.write(fans[i], writing.remarked(writing.copied(text, .5), .1), when, post);
                    world.act(ActionKind.HASHTAGS, fans[i], tags, when, post);
                }
            }
        }
    }

    private void clickToTweet() {
        int[] activists = members(250);
        double[] keen = keenness(activists.length, .1);
        for (int template = 0; template < 12; template++) {
            String text = "please vote for the clean rivers act and say so in public " + writing.sentence(6);
            int link = world.object(ActionKind.LINK, "https://rivers.example/act/" + template);
            long at = evening(3 + 2 * (template / 2));
            for (int i = 0; i < activists.length; i++) {
                if (chances.happens(keen[i])) {
                    int post = world.post();
                    long when = at + pace(keen[i], 40 * Chances.SECOND, 90 * Chances.MINUTE);
                    Untrusted own = template % 2 == 0 ? writing.addressed(text) : writing.copied(text, .3);
                    world.write(activists[i], own, when, post);
                    world.act(ActionKind.LINK, activists[i], link, when, post);
                }
            }
        }
    }

    private void television() {
        int[] viewers = members(400);
        double[] keen = keenness(viewers.length, .05);
        for (int show = 0; show < 4; show++) {
            long start = World.START + (5 + 7 * show) * Chances.DAY + 19 * Chances.HOUR;
            for (int moment = 0; moment < 12; moment++) {
                ActionKind kind =
                        moment % 3 == 0 ? ActionKind.REPLY : moment % 3 == 1 ? ActionKind.REPOST : ActionKind.HASHTAGS;
                int object = world.object(kind, "show " + show + " moment " + moment);
                String cry = "what a moment in this show tonight " + writing.sentence(4);
                long at = start + moment * 8 * Chances.MINUTE;
                for (int i = 0; i < viewers.length; i++) {
                    if (chances.happens(keen[i])) {
                        long when = at + pace(keen[i], 12 * Chances.SECOND, 4 * Chances.MINUTE);
                        int post = world.post();
                        world.act(kind, viewers[i], object, when, post);
                        if (kind == ActionKind.HASHTAGS) {
                            world.write(viewers[i], writing.remarked(writing.copied(cry, .5), .3), when, post);
                        }
                    }
                }
            }
        }
    }

    private void greetings() {
        int[] senders = new int[12];
        for (int i = 0; i < senders.length; i++) {
            senders[i] = world.account(truth, new Surroundings.Declared(null, i % 3 == 0, null, false, true));
            organic.live(senders[i], 10);
        }
        for (int day = 0; day < World.DAYS; day++) {
            String text = day % 3 == 2
                    ? "word of the day " + writing.sentence(9)
                    : "good morning dear friends today is a good day to be kind " + writing.sentence(3);
            long at = World.START + day * Chances.DAY + 6 * Chances.HOUR;
            for (int sender : senders) {
                if (chances.happens(.9)) {
                    world.write(sender, writing.copied(text, .4), at + chances.below(40) * Chances.SECOND);
                }
            }
        }
    }

    private void singleObject() {
        for (int wave = 0; wave < 6; wave++) {
            int post = world.object(ActionKind.REPOST, "wave " + wave);
            String text = writing.sentence(10);
            long at = evening(4 * wave + 1);
            for (int i = 0; i < 80; i++) {
                int account = world.account(truth);
                long when = at + chances.lag(2 * Chances.MINUTE);
                world.act(ActionKind.REPOST, account, post, when);
                if (writing.happens(.5)) {
                    world.write(account, writing.copied(text, .5), when + Chances.MINUTE);
                }
            }
        }
    }

    private void shareButton() {
        int[] readers = members(500);
        double[] keen = keenness(readers.length, .012);
        for (int article = 0; article < 80; article++) {
            String title = writing.sentence(8 + article % 5) + " via @magazine";
            int link = world.object(ActionKind.LINK, "https://magazine.example/" + article);
            long at = World.START + (long) (article * .36 * Chances.DAY) + 7 * Chances.HOUR;
            for (int i = 0; i < readers.length; i++) {
                if (chances.happens(keen[i])) {
                    int post = world.post();
                    long when = at + chances.delay(20 * Chances.MINUTE, 1.3);
                    world.write(readers[i], writing.remarked(writing.copied(title, .15), .3), when, post);
                    world.act(ActionKind.LINK, readers[i], link, when, post);
                }
            }
        }
    }

    private void news() {
        int[] people = members(500);
        double[] keen = keenness(people.length, .06);
        for (int event = 0; event < 10; event++) {
            long at = chances.awake(World.START + (1 + 2 * event + chances.below(2)) * Chances.DAY, 0);
            for (int piece = 0; piece < 2; piece++) {
                ActionKind kind = piece == 0 ? ActionKind.REPOST : ActionKind.LINK;
                int object = world.object(kind, "https://agency.example/" + event + "/" + piece);
                String headline = writing.sentence(10);
                for (int i = 0; i < people.length; i++) {
                    if (chances.happens(keen[i])) {
                        long when = at + pace(keen[i], 20 * Chances.SECOND, 20 * Chances.MINUTE);
                        int post = world.post();
                        world.act(kind, people[i], object, when, post);
                        if (piece == 1 && writing.happens(.5)) {
                            world.write(people[i], writing.remarked(writing.copied(headline, .4), .2), when, post);
                        }
                    }
                }
            }
        }
    }

    /**
     * Forty people act on what interests them, each at any moment of the eight hours after 22 h UTC, when hardly anybody else is awake; on the same
     * subjects, in their own time, act readers from everywhere.
     */
    private void officeHours() {
        int[] staff = new int[40];
        for (int i = 0; i < staff.length; i++) {
            staff[i] = world.account(truth, new Surroundings.Declared(null, false, null, false, true));
            for (int own = organic.activity(300); own > 0; own--) {
                long opened = World.START + chances.below((int) World.DAYS) * Chances.DAY + 22 * Chances.HOUR;
                ActionKind kind = own % 2 == 0 ? ActionKind.LINK : ActionKind.REPOST;
                int object = world.object(kind, "of one's own " + i + " " + own);
                world.act(kind, staff[i], object, opened + (long) (chances.share() * 8 * Chances.HOUR));
            }
        }
        int[] readers = organic.people(300);
        for (int k = 0; k < 150; k++) {
            ActionKind kind = k % 2 == 0 ? ActionKind.LINK : ActionKind.REPOST;
            int object = world.object(kind, "https://news.example/" + k);
            long born = chances.awake(World.START + (long) (chances.share() * World.DAYS * Chances.DAY), 0);
            for (int i = 0; i < readers.length; i++) {
                if (chances.happens(.25)) {
                    long when = chances.awake(born + chances.delay(11_135 * Chances.SECOND, 1.85), i % 3);
                    world.act(kind, readers[i], object, when + chances.below(3_600_000));
                }
            }
            long opens = Math.floorDiv(born, Chances.DAY) * Chances.DAY + 22 * Chances.HOUR;
            for (int member : staff) {
                if (chances.happens(.8)) {
                    long day = chances.happens(.7) ? 0 : Chances.DAY;
                    world.act(kind, member, object, opens + day + (long) (chances.share() * 8 * Chances.HOUR));
                }
            }
        }
    }

    /**
     * Two dispatches a day, touched up, half of them under a headline of one's own, on the outlet's own page. Half of the outlets have a feed that posts by
     * itself, the others a desk that takes minutes. One in five does not name its site, one post in ten has no link. They also have stories of their own, and
     * readers who pass pages on.
     */
    private void agency(boolean marked) {
        int[] outlets = new int[24];
        double[] takes = new double[outlets.length];
        boolean[] marks = new boolean[outlets.length];
        for (int i = 0; i < outlets.length; i++) {
            Untrusted site = chances.happens(.8) ? Untrusted.of("outlet" + i + ".example") : null;
            outlets[i] = members(1, new Surroundings.Declared(null, false, site, false, true))[0];
            takes[i] = .25 + .65 * chances.share();
            marks[i] = marked && writing.happens(.7);
            for (int story = 0; story < 40; story++) {
                long at = chances.awake(World.START + (long) (chances.share() * World.DAYS * Chances.DAY), 1);
                publish(outlets[i], Untrusted.of(writing.sentence(12)), page(i, "own/" + story), at);
            }
        }
        int[] readers = members(150);
        for (int dispatch = 0; dispatch < 60; dispatch++) {
            String lead = writing.sentence(18 + dispatch % 10);
            int photo = dispatch % 3 == 0 ? world.object(ActionKind.MEDIA, "photo of dispatch " + dispatch) : -1;
            long at = chances.awake(World.START + dispatch * Chances.DAY / 2, 1);
            for (int i = 0; i < outlets.length; i++) {
                if (chances.happens(takes[i])) {
                    long when = at + chances.lag(i % 2 == 0 ? 30 * Chances.SECOND : 6 * Chances.MINUTE);
                    int link = page(i, "world/" + dispatch);
                    int post = publish(outlets[i], writing.dispatched(lead, .5, marks[i]), link, when);
                    if (photo >= 0 && chances.happens(.5)) {
                        world.act(ActionKind.MEDIA, outlets[i], photo, when, post);
                    }
                    readBy(readers, link, when);
                }
            }
        }
    }

    private void readBy(int[] readers, int link, long at) {
        for (int k = 0; k < 2; k++) {
            int reader = readers[chances.below(readers.length)];
            world.act(ActionKind.LINK, reader, link, at + chances.delay(2 * Chances.HOUR, 1.2));
        }
    }

    private int page(int outlet, String path) {
        return world.object(ActionKind.LINK, "https://outlet" + outlet + ".example/" + path);
    }

    private int publish(int outlet, Untrusted text, int link, long at) {
        int post = world.post();
        world.write(outlet, text, at, post);
        if (chances.happens(.9)) {
            world.act(ActionKind.LINK, outlet, link, at, post);
        }
        return post;
    }

    private void party() {
        String site = "party.example";
        int[] staff = members(15, new Surroundings.Declared(null, false, Untrusted.of(site), false, true));
        for (int release = 0; release < 40; release++) {
            String text = "our programme for a fair country " + writing.sentence(7);
            int link = world.object(ActionKind.LINK, "https://" + site + "/programme/" + release);
            long at = World.START + (long) (release * .7 * Chances.DAY) + 9 * Chances.HOUR;
            for (int member : staff) {
                if (chances.happens(.6)) {
                    int post = world.post();
                    long when = at + chances.lag(6 * Chances.MINUTE);
                    world.write(member, writing.copied(text, .5), when, post);
                    world.act(ActionKind.LINK, member, link, when, post);
                }
            }
        }
    }
}
