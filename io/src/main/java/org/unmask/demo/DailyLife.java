package org.unmask.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ordinary use: heavy-tailed activity, waking hours, popular posts and articles shared with human delays. */
final class DailyLife {
    private static final int REACH = 60;

    private final Dice dice;
    private final Timeline timeline;
    private final List<Shareable> articles = new ArrayList<>();
    private final List<Shareable> memes = new ArrayList<>();

    /** A world with articles and pictures that people of every platform pass on. */
    DailyLife(Dice dice, Timeline timeline, DemoSize size) {
        this.dice = dice;
        this.timeline = timeline;
        for (int number = 0; number < size.scaled(3000); number++) {
            articles.add(thing(Draft.ofText("").withUrl(Words.article(dice, number))));
        }
        for (int number = 0; number < size.scaled(600); number++) {
            memes.add(thing(Draft.ofText("").withMedia(Words.picture(dice))));
        }
        articles.sort(Shareable.ORDER);
        memes.sort(Shareable.ORDER);
    }

    private Shareable thing(Draft draft) {
        return new Shareable(dice.between(Timeline.START, Timeline.END), dice.heavy(1, 1.1, 80), draft, null);
    }

    /** Fills a platform: first what can be reposted, then what everybody does. {@code hidden} = accounts that behave like the crowd here. */
    void fill(List<Cast.Person> crowd, List<Cast.Person> hidden) {
        List<Shareable> posts = popularPosts(crowd);
        for (Cast.Person person : crowd) {
            live(person, dice.heavy(4, 1.25, 300), posts);
        }
        for (Cast.Person person : hidden) {
            live(person, 25 + dice.below(30), posts);
        }
    }

    private List<Shareable> popularPosts(List<Cast.Person> crowd) {
        List<Shareable> posts = new ArrayList<>();
        int voices = Math.max(4, crowd.size() / 40);
        for (int voice = 0; voice < voices; voice++) {
            Cast.Person person = crowd.get(voice);
            double fame = dice.heavy(1, 1.1, 60);
            for (int day = 0; day < Timeline.DAYS; day++) {
                Timeline.Entry post = timeline.add(person, moment(person, day), Draft.ofText(Words.sentence(dice)));
                posts.add(new Shareable(post.at(), fame * dice.heavy(1, 1.3, 40), Draft.repostOf(post), post));
            }
        }
        posts.sort(Shareable.ORDER);
        return posts;
    }

    private void live(Cast.Person person, int acts, List<Shareable> posts) {
        for (int act = 0; act < acts; act++) {
            long at = moment(person, dice.below(Timeline.DAYS));
            timeline.add(person, at, act(at, posts));
        }
    }

    private Draft act(long at, List<Shareable> posts) {
        double choice = dice.unit();
        if (choice < 0.35) {
            return passedOn(Shareable.seenBefore(posts, at - dice.delay(7200, 1.4), dice, REACH));
        }
        if (choice < 0.57) {
            return passedOn(Shareable.seenBefore(articles, at - dice.delay(7200, 1.4), dice, REACH));
        }
        if (choice < 0.62) {
            return passedOn(Shareable.seenBefore(memes, at - dice.delay(14_400, 1.4), dice, REACH));
        }
        return choice < 0.72 ? reply(Shareable.seenBefore(posts, at - dice.delay(3600, 1.4), dice, REACH)) : ownWords();
    }

    private Draft passedOn(@Nullable Shareable chosen) {
        if (chosen == null) {
            return ownWords();
        }
        return chosen.post() != null ? chosen.draft() : chosen.draft().precededBy(Words.sentence(dice));
    }

    private Draft reply(@Nullable Shareable chosen) {
        Draft draft = Draft.ofText(dice.chance(0.1) ? Words.plain(dice) : Words.sentence(dice));
        return chosen == null || chosen.post() == null ? draft : draft.replyingTo(chosen.post());
    }

    private Draft ownWords() {
        if (dice.chance(0.03)) {
            return Draft.ofText(Words.plain(dice));
        }
        Draft draft = Draft.ofText(Words.sentence(dice));
        if (dice.chance(0.5)) {
            draft = draft.withHashtags(tags());
        }
        return dice.chance(0.3) ? draft.withMedia(Words.picture(dice)) : draft;
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (int left = 1 + dice.below(3); left > 0; left--) {
            String tag = Words.tag(dice);
            if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** A second of that day at which the person is awake, or at work. */
    private long moment(Cast.Person person, int day) {
        long hours = person.office() ? 2 + (long) (8 * dice.unit()) : (long) (16 * StrictMath.sqrt(dice.unit()));
        long ofDay = (person.wakes() + hours) * 3600 + dice.below(3600);
        return Timeline.START + day * Timeline.DAY + Math.floorMod(ofDay, Timeline.DAY);
    }
}
