package org.unmask.demo;

import java.util.List;

/**
 * The planted operation: fourteen accounts that pose as voters and one that posts by machine and does not say so.
 * On every third day they are handed tasks and do them within seconds to minutes of each other; in between they live like the crowd.
 */
final class Operation {
    /** The founding exhibit: a persona shows the machine's graphic exactly seven hours and eleven seconds later. */
    static final long EXHIBIT_LAG = 7 * 3600 + 11;

    private static final int EVERY = 3;

    private final Dice dice;
    private final Timeline timeline;
    private final Cast cast;

    Operation(Dice dice, Timeline timeline, Cast cast) {
        this.dice = dice;
        this.timeline = timeline;
        this.cast = cast;
    }

    /** All task days. */
    void run() {
        for (int day = 1; day < Timeline.DAYS - 1; day += EVERY) {
            long morning = Timeline.START + day * Timeline.DAY + 6 * 3600 + dice.below(1800);
            graphic(morning, day);
            link(morning + 5 * 3600 + dice.below(3600), day);
            text(morning + 8 * 3600 + dice.below(3600));
        }
    }

    /** The machine posts a graphic; the personas on its platform repost it, the others show it as their own hours later. */
    private void graphic(long at, int day) {
        String picture = Words.picture(dice);
        Draft draft = Draft.ofText(Words.talkingPoint(dice)).withMedia(picture);
        Timeline.Entry original = timeline.add(cast.automated(), at, draft);
        long second = at + 4 + dice.below(5);
        for (Cast.Person persona : cast.personas(Venue.X)) {
            if (dice.chance(0.85)) {
                timeline.add(persona, second + dice.below(55), Draft.repostOf(original));
            }
        }
        long later = at + (day == 1 ? EXHIBIT_LAG : 3600 * (2 + dice.below(7)) + dice.below(3600));
        for (Venue venue : List.of(Venue.FACEBOOK, Venue.INSTAGRAM, Venue.LINKEDIN)) {
            showTogether(cast.personas(venue), later, picture);
            later += 60 + dice.below(240);
        }
    }

    private void showTogether(List<Cast.Person> personas, long at, String picture) {
        long next = at;
        for (Cast.Person persona : personas) {
            timeline.add(persona, next, Draft.ofText(Words.talkingPoint(dice)).withMedia(picture));
            next += 3 + dice.below(45);
        }
    }

    /** A fresh address that nobody else knows, shared on every platform within minutes. */
    private void link(long at, int day) {
        String url = "https://voters-of-northvale.example/" + Words.slug(dice) + "-" + day;
        for (Cast.Person persona : cast.personas()) {
            if (dice.chance(0.8)) {
                Draft draft = Draft.ofText(Words.talkingPoint(dice)).withUrl(url);
                timeline.add(persona, at + dice.below(150), draft);
            }
        }
    }

    /** The same words from several mouths, with the same hashtags in the same order. */
    private void text(long at) {
        String words = Words.talkingPoint(dice) + " " + Words.talkingPoint(dice);
        List<String> tags = List.of("HarbourVote", "NoToHarbour", "NorthvaleDeserves" + (char) ('A' + dice.below(26)));
        for (Cast.Person persona : cast.personas()) {
            if (dice.chance(0.7)) {
                timeline.add(persona, at + dice.below(240), Draft.ofText(words).withHashtags(tags));
            }
        }
    }
}
