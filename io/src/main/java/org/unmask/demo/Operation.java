package org.unmask.demo;

import java.util.List;
import org.unmask.demo.poster.Poster;
import org.unmask.demo.poster.Press;

/**
 * The planted operation: fourteen accounts that pose as voters and one that posts by machine and does not say so.
 * On every third day they are handed tasks and do them within seconds to minutes of each other; in between they live like the crowd.
 * The machine is first with every graphic; in the other tasks it is one among them.
 */
final class Operation {
    /** The founding exhibit: the voter shows the machine's graphic exactly seven hours and eleven seconds later. */
    static final long EXHIBIT_LAG = 7 * 3600 + 11;

    private static final int EVERY = 3;

    private final Dice dice;
    private final Timeline timeline;
    private final Cast cast;
    private final Press press;

    Operation(Dice dice, Timeline timeline, Cast cast, Press press) {
        this.press = press;
        this.dice = dice;
        this.timeline = timeline;
        this.cast = cast;
    }

    /** All task days, and what the machine posts by itself. */
    void run() {
        for (int day = 1; day < Timeline.DAYS - 1; day += EVERY) {
            long morning = Timeline.START + day * Timeline.DAY + 6 * 3600 + dice.below(1800);
            graphic(Timeline.START + day * Timeline.DAY + 3600 + dice.below(14 * 3600), day);
            link(morning + 5 * 3600 + dice.below(3600), day);
            text(morning + 8 * 3600 + dice.below(3600));
        }
        for (long at = Timeline.START + 5; at < Timeline.END; at += 6 * 3600) {
            timeline.add(cast.automated(), at, Draft.ofText(Words.sentence(dice)));
        }
    }

    /**
     * The machine posts a graphic, at any hour; the personas on its platform repost it, but for one, who shows it as her own seven hours later; those on other
     * platforms follow at about the same time, each platform with a file of its own.
     */
    private void graphic(long at, int day) {
        Poster poster = Poster.of(dice::below, Words.slogan(dice));
        Draft draft = Draft.ofText(Words.talkingPoint(dice)).withMedia(printed(Venue.X, poster));
        Timeline.Entry original = timeline.add(cast.automated(), at, draft);
        for (Cast.Person persona : cast.personas(Venue.X)) {
            if (!persona.equals(cast.voter()) && dice.chance(0.85)) {
                timeline.add(persona, at + 4 + dice.below(60), Draft.repostOf(original));
            }
        }
        long later = at + (day == 1 ? EXHIBIT_LAG : 7 * 3600 - 600 + dice.below(1200));
        Draft shown = Draft.ofText(Words.talkingPoint(dice)).withMedia(printed(Venue.X, poster.brighter()));
        timeline.add(cast.voter(), later, shown);
        for (Venue venue : List.of(Venue.FACEBOOK, Venue.INSTAGRAM, Venue.LINKEDIN)) {
            long there = day == 1 ? later + 300 + dice.below(2400) : at + 7 * 3600 - 1200 + dice.below(2400);
            showTogether(cast.personas(venue), there, printed(venue, changed(venue, poster)));
        }
    }

    private String printed(Venue venue, Poster poster) {
        return press.print(venue.platform(), Words.fileId(dice), poster);
    }

    private static Poster changed(Venue venue, Poster poster) {
        return switch (venue) {
            case X -> poster;
            case FACEBOOK -> poster.smaller();
            case INSTAGRAM -> poster.cut(7);
            case LINKEDIN -> poster.framed(24);
        };
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
        for (Cast.Person persona : cast.everybodyPlanted()) {
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
        for (Cast.Person persona : cast.everybodyPlanted()) {
            if (dice.chance(0.7)) {
                timeline.add(persona, at + dice.below(240), Draft.ofText(words).withHashtags(tags));
            }
        }
    }
}
