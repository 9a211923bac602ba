package org.unmask.demo;

import java.util.List;
import org.unmask.demo.poster.Poster;
import org.unmask.demo.poster.Press;

/** Crowds that move together and hide nothing: a news wire's readers, fans of one post, activists with a ready-made text. */
final class Occasions {
    private final Dice dice;
    private final Timeline timeline;
    private final DemoSize size;
    private final Press press;

    Occasions(Dice dice, Timeline timeline, DemoSize size, Press press) {
        this.press = press;
        this.dice = dice;
        this.timeline = timeline;
        this.size = size;
    }

    /** All of them, on the platforms where each happens. */
    void happen(Cast cast) {
        newsWire(cast.crowd(Venue.X), "wire");
        newsWire(cast.crowd(Venue.FACEBOOK), "bulletin");
        tourPoster(cast.crowd(Venue.X), cast.crowd(Venue.INSTAGRAM));
        fanPush(cast.crowd(Venue.X));
        fanPush(cast.crowd(Venue.INSTAGRAM));
        readyMadeText(
                cast.crowd(Venue.X),
                "We ask the council to keep the night clinic in Westholm open. Sign and pass it on!");
        readyMadeText(
                cast.crowd(Venue.X), "Save the old trams of Northvale! I have written to the museum today. Will you?");
        readyMadeText(
                cast.crowd(Venue.FACEBOOK), "Clean water for the Eastmere lakes: this week I stand with the swimmers.");
    }

    /** Six stories a day; some readers share each within the hour, others the same evening. */
    private void newsWire(List<Cast.Person> crowd, String desk) {
        List<Cast.Person> readers = crowd.subList(crowd.size() / 5, crowd.size() / 5 + crowd.size() / 8);
        for (int story = 0; story < Timeline.DAYS * 6; story++) {
            long at = Timeline.START + story * (Timeline.DAY / 6) + dice.below(7200);
            String headline = Words.sentence(dice);
            String url = "https://northvale-" + desk + ".example/" + Words.slug(dice) + "-" + story;
            for (Cast.Person reader : readers) {
                if (dice.chance(4.0 / readers.size())) {
                    timeline.add(
                            reader,
                            at + dice.delay(1500, 1.3),
                            Draft.ofText(headline).withUrl(url));
                }
            }
        }
    }

    /** One post that hundreds repost within minutes, once. */
    private void fanPush(List<Cast.Person> crowd) {
        Cast.Person star = crowd.get(1);
        long at = Timeline.START + 23 * Timeline.DAY + 18 * 3600;
        Timeline.Entry post =
                timeline.add(star, at, Draft.ofText("The new song is out tonight. Thank you for waiting so long!"));
        List<Cast.Person> fans =
                crowd.subList(crowd.size() / 2, crowd.size() / 2 + Math.min(crowd.size() / 4, size.scaled(300)));
        for (Cast.Person fan : fans) {
            timeline.add(fan, at + dice.delay(420, 0.8), Draft.repostOf(post));
        }
    }

    /** A band's poster that fans show for a week, each platform with its own file. */
    private void tourPoster(List<Cast.Person> here, List<Cast.Person> there) {
        Poster poster = Poster.of(dice::below, List.of("ON TOUR", "THE PAPER KITES OF EASTMERE"));
        long at = Timeline.START + 31 * Timeline.DAY + 10 * 3600;
        showPoster(here, press.print(Venue.X.platform(), Words.fileId(dice), poster), at);
        showPoster(there, press.print(Venue.INSTAGRAM.platform(), Words.fileId(dice), poster.cut(5)), at);
    }

    private void showPoster(List<Cast.Person> crowd, String picture, long at) {
        List<Cast.Person> fans = crowd.subList(crowd.size() / 3, crowd.size() / 3 + crowd.size() / 10);
        for (Cast.Person fan : fans) {
            Draft draft = Draft.ofText(Words.sentence(dice)).withMedia(picture);
            timeline.add(fan, at + dice.between(0, 7 * Timeline.DAY), draft);
        }
    }

    /** A text behind a button, posted word for word by many over two days. */
    private void readyMadeText(List<Cast.Person> crowd, String text) {
        long at = Timeline.START + (10 + dice.below(40)) * Timeline.DAY + 8 * 3600;
        int first = dice.below(crowd.size() / 2);
        for (Cast.Person activist : crowd.subList(first, first + crowd.size() / 8)) {
            timeline.add(
                    activist,
                    at + dice.between(0, 2 * Timeline.DAY),
                    Draft.ofText(text).withHashtags(List.of("HarbourVote")));
        }
    }
}
