package org.unmask.report.words;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;

/** Our words for the words of the contract. */
public final class Phrases {
    private Phrases() {}

    /** The traces of a kind, in the plural. */
    public static String traces(ActionKind kind) {
        return switch (kind) {
            case REPOST -> "reposts of the same posts";
            case LINK -> "the same links";
            case HASHTAGS -> "the same hashtag sequences";
            case REPLY -> "replies to the same posts";
            case TEXT -> "the same texts";
            case MEDIA -> "the same media files";
            case GIVEN -> "the same objects as the source names them";
            case DOMAIN -> "links to the same sites";
            case HASHTAG -> "the same single hashtags";
            case NEAR_TEXT -> "nearly the same texts";
        };
    }

    /** One trace of a kind, as the head of an exhibit. */
    public static String same(ActionKind kind) {
        return switch (kind) {
            case REPOST -> "Same post reposted";
            case LINK -> "Same link";
            case HASHTAGS -> "Same hashtags in the same order";
            case REPLY -> "Reply to the same post";
            case TEXT -> "Same text";
            case MEDIA -> "Same media file";
            case GIVEN -> "Same object";
            case DOMAIN -> "Same site linked";
            case HASHTAG -> "Same hashtag";
            case NEAR_TEXT -> "Nearly the same text";
        };
    }

    /** What the first account of an exhibit did. */
    public static String did(ActionKind kind) {
        return switch (kind) {
            case REPOST -> "reposted the same post";
            case LINK -> "shared the same link";
            case HASHTAGS -> "wrote the same hashtags in the same order";
            case REPLY -> "replied to the same post";
            case TEXT -> "wrote the same text";
            case MEDIA -> "showed the same media file";
            case GIVEN -> "acted on the same object, as the source names it";
            case DOMAIN -> "linked to the same site";
            case HASHTAG -> "used the same hashtag";
            case NEAR_TEXT -> "wrote nearly the same text";
        };
    }

    /** What innocent fact about a trace would make us think again. */
    public static String wouldChangeOurMind(ActionKind kind) {
        return switch (kind) {
            case REPOST ->
                "A public list, an alert or a much followed account that put these posts before all members at these times.";
            case LINK -> "A feed, a newsletter or a share button that offered exactly these links at these times.";
            case HASHTAGS -> "A public call with a published list of hashtags in this order.";
            case REPLY ->
                "A public call to reply to these posts, or a feature of the platform that led all members there.";
            case TEXT -> "A wire service, a press text, a share button or a petition that offered these words.";
            case MEDIA -> "A press kit, a stock picture or a public channel that offered these files at these times.";
            case GIVEN ->
                "What the source's objects are: if they are common ones, acting on them together means little.";
            case DOMAIN -> "A reason why many unrelated people link to this site at these times.";
            case HASHTAG -> "An event or a trend that made this hashtag common at these times.";
            case NEAR_TEXT ->
                "A template, a press text or a petition that offered these words, which people then changed a little.";
        };
    }

    /** How often accounts of a role were first. */
    public static String role(String role) {
        return switch (role) {
            case "first" -> "mostly first";
            case "later" -> "mostly later";
            case "mixed" -> "no fixed order";
            default -> role;
        };
    }

    /** A shape beside the word, so that the level does not rest on colour. */
    public static String sign(Level level) {
        return switch (level) {
            case HIGH -> "●";
            case MODERATE -> "◕";
            case LOW -> "◔";
            case NONE -> "○";
        };
    }

    /** How sure we are that the accounts act together. */
    public static String coordination(Level level) {
        return switch (level) {
            case HIGH ->
                "It is very unlikely that these accounts acted together by chance, and the group holds when objects are left out.";
            case MODERATE ->
                "It is unlikely that these accounts acted together by chance; the evidence is less deep than for high.";
            case LOW -> "Some ties are beyond chance, but too few, too short or too thin for more than a lead.";
            case NONE -> "Nothing beyond chance.";
        };
    }

    /** Whether the finding may be published as covert coordination. */
    public static String grade(Level level) {
        return switch (level) {
            case HIGH ->
                "No innocent explanation was found in the data. That none was found does not mean that there is none.";
            case MODERATE -> "Publishable with its reservations.";
            case LOW -> "Not to be published as covert coordination.";
            case NONE -> "Explained, or no evidence.";
        };
    }

    /** Where a time comes from. */
    public static String source(TimeSource source) {
        return switch (source) {
            case DECLARED -> "as the source file declares it";
            case ID -> "read from the post id";
            case INDEXED -> "when the platform's index took it in";
            case COLLECTED -> "when it was collected; the post is older";
            case ESTIMATED -> "estimated";
        };
    }

    /** How fine a time is known. */
    public static String precision(TimePrecision precision) {
        return switch (precision) {
            case US -> "to the microsecond";
            case MS -> "to the millisecond";
            case S -> "to the second";
            case MIN -> "to the minute";
            case DAY -> "to the day";
            case RELATIVE -> "roughly, from words such as \"3 days ago\"";
        };
    }

    /** What a sort of shuffle destroys and keeps. */
    public static String shuffle(String sort) {
        return switch (sort) {
            case "within-account" ->
                "Within account: each account keeps what it did and how often, and its own times are dealt out anew. "
                        + "This destroys every closeness in time, also the honest one of a crowd that follows the news, so it sets the lowest bar.";
            case "within-object" ->
                "Within object: each object keeps who acted on it and when, and the times are dealt out anew among these accounts. "
                        + "This keeps the crowd around a popular object, so it sets the highest bar, and says little about objects with two accounts.";
            default -> sort;
        };
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String listed(List<String> words) {
        if (words.size() < 2) {
            return words.isEmpty() ? "none" : words.get(0);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
