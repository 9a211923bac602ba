package org.unmask.demo;

import java.util.List;

/** The invented language of the demo: places that do not exist, handles that no platform would hand out, addresses that resolve nowhere. */
final class Words {
    private static final List<String> WHO = List.of(
            "our neighbour",
            "the ferry crew",
            "my sister",
            "the night shift",
            "the choir",
            "our old teacher",
            "the bakery",
            "half the street",
            "the rowing club",
            "a stranger on the bus",
            "the gardener",
            "the library team",
            "two cousins",
            "the harbour office",
            "the museum guide",
            "the school band",
            "our postman",
            "the repair shop",
            "the market women",
            "the lighthouse keeper",
            "the chess circle",
            "the new doctor",
            "the weather desk",
            "the bridge painters");
    private static final List<String> DID = List.of(
            "fixed",
            "talked about",
            "forgot",
            "brought home",
            "painted",
            "lost",
            "found",
            "argued over",
            "photographed",
            "sold",
            "borrowed",
            "repaired",
            "praised",
            "moved",
            "measured",
            "explained",
            "hid",
            "replaced",
            "counted",
            "sketched");
    private static final List<String> WHAT = List.of(
            "the blue gate",
            "an old tram map",
            "three crates of apples",
            "the clock on the square",
            "a wooden boat",
            "the last ticket",
            "a broken lamp",
            "the winter coats",
            "the long table",
            "a box of letters",
            "the red bicycle",
            "the spare keys",
            "a jar of honey",
            "the stage curtain",
            "the stone steps",
            "a paper kite",
            "the garden wall",
            "the choir books",
            "a radio from the attic",
            "the rope bridge",
            "the summer plan",
            "a pot of soup",
            "the noise in the cellar",
            "the wet umbrellas",
            "a map of the hills",
            "the evening news",
            "a tiny kitten",
            "the harbour lights",
            "the grey pigeons",
            "a song about rain");
    private static final List<String> WHEN = List.of(
            "before breakfast",
            "on the way to work",
            "after the storm",
            "at the end of the shift",
            "between two meetings",
            "while it rained",
            "late last night",
            "during the break",
            "on the slow train",
            "just after noon",
            "at sunrise",
            "for the second time this week",
            "in front of everybody",
            "without a word",
            "when the lights went out",
            "at the fair");
    private static final List<String> THEN = List.of(
            "and nobody noticed",
            "and I still smile about it",
            "which explains the queue",
            "so we all stayed longer",
            "and the dog was delighted",
            "but the tea went cold",
            "and it worked",
            "so the meeting is on Thursday",
            "and there is cake left",
            "but it is only Monday",
            "and the children clapped",
            "so bring a jacket",
            "and the story gets better",
            "but we missed the boat",
            "and somebody should write it down",
            "so that is settled",
            "and I would do it again",
            "but please do not tell them",
            "and the bill was small",
            "so we walked home",
            "and the sky was green",
            "but the door was open",
            "and it is still there",
            "so much for the plan");
    private static final List<String> CLAIM = List.of(
            "The harbour vote is about",
            "As a voter in Northvale I ask about",
            "Nobody on the council speaks of",
            "We were promised an answer on",
            "Every family in Eastmere pays for",
            "It is time to be honest about",
            "Before you vote, read this on",
            "My street has had enough of",
            "The other side stays silent on");
    private static final List<String> GRIEVANCE = List.of(
            "the secret dredging contract",
            "the missing bridge money",
            "the closed night clinic",
            "the ferry fares",
            "the empty school in Westholm",
            "the harbour land sale",
            "the water bills",
            "the council's travel",
            "the cancelled bus line",
            "the flood wall that was never built",
            "the list of unpaid rents");
    private static final List<String> CALL = List.of(
            "and they hope you will not look.",
            "and the papers look away.",
            "so vote no and tell a friend.",
            "and now we know who profits.",
            "which is why I changed my mind.",
            "and I am not alone with this.",
            "so share it before it disappears.",
            "and ordinary people pay again.");
    private static final List<String> SHOUT = List.of(
            "WHO PAYS FOR IT",
            "VOTE NO",
            "THEY KNEW",
            "ASK THEM WHY",
            "NOT WITH US",
            "ENOUGH",
            "READ THE BILL",
            "WE REMEMBER");
    private static final List<String> ABOUT = List.of(
            "HARBOUR VOTE",
            "FERRY FARES",
            "NIGHT CLINIC",
            "BRIDGE MONEY",
            "WATER BILLS",
            "FLOOD WALL",
            "BUS LINE NINE",
            "WESTHOLM SCHOOL");
    private static final List<String> PLAIN = List.of(
            "Good morning!",
            "Thank you all!",
            "Happy birthday!",
            "What a game.",
            "So true.",
            "Congratulations!",
            "Same here.");
    private static final List<String> TAGS = List.of(
            "Northvale",
            "Eastmere",
            "harbour",
            "photo",
            "weekend",
            "music",
            "garden",
            "football",
            "books",
            "cooking",
            "trains",
            "weather",
            "museum",
            "running",
            "coffee",
            "market",
            "school",
            "choir",
            "ferry",
            "art",
            "science",
            "cats",
            "hiking",
            "theatre",
            "rain",
            "sunset",
            "history",
            "chess",
            "cycling",
            "HarbourVote");
    private static final List<String> FIRST =
            List.of("sample", "fictional", "pretend", "invented", "makebelieve", "mock", "imaginary", "paper");
    private static final List<String> SECOND = List.of(
            "heron", "maple", "otter", "lantern", "pebble", "thistle", "falcon", "willow", "badger", "copper", "meadow",
            "pepper", "raven", "saffron", "tulip", "walnut", "cedar", "comet", "dahlia", "ember", "fennel", "ginger",
            "hazel", "indigo");
    private static final List<String> SITES = List.of(
            "northvale-courier.example",
            "eastmere-today.example",
            "harbour-radio.example",
            "the-long-read.example",
            "sports-desk.example",
            "kitchen-table.example",
            "old-trams.example",
            "hill-weather.example",
            "city-notes.example",
            "film-club.example",
            "science-bench.example",
            "garden-post.example");

    private Words() {}

    /** A sentence of daily life: some seven million there are, so that two equal ones are rare but happen. */
    static String sentence(Dice dice) {
        String text =
                dice.of(WHO) + " " + dice.of(DID) + " " + dice.of(WHAT) + " " + dice.of(WHEN) + " " + dice.of(THEN);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** What everybody writes now and then. */
    static String plain(Dice dice) {
        return dice.of(PLAIN);
    }

    /** A sentence of the operation. */
    static String talkingPoint(Dice dice) {
        return dice.of(CLAIM) + " " + dice.of(GRIEVANCE) + " " + dice.of(CALL);
    }

    /** What stands on a graphic of the operation, in capitals, two lines. */
    static List<String> slogan(Dice dice) {
        return List.of(dice.of(SHOUT), dice.of(ABOUT));
    }

    /** The id of a picture on a platform: 16 hex digits. */
    static String fileId(Dice dice) {
        return hex(dice.next());
    }

    /** One hashtag without its sign; the first of the list are the common ones. */
    static String tag(Dice dice) {
        double unit = dice.unit();
        return TAGS.get((int) (TAGS.size() * unit * unit));
    }

    /** A handle that carries "sample", "fictional" or the like in its name. */
    static String handle(Dice dice, int number) {
        return dice.of(FIRST) + "_" + dice.of(SECOND) + "_" + number;
    }

    /** A name to the handle: "Invented Heron". */
    static String displayName(String handle) {
        String[] parts = handle.split("_", -1);
        return capital(parts[0]) + " " + capital(parts[1]);
    }

    /** An article on one of the ordinary sites. */
    static String article(Dice dice, int number) {
        return "https://" + dice.of(SITES) + "/" + slug(dice) + "-" + number;
    }

    /** Words with hyphens, as in the path of an article. */
    static String slug(Dice dice) {
        return (dice.of(WHAT) + " " + dice.of(WHEN)).replace(' ', '-');
    }

    /** The name of a picture nobody has seen, as a content hash would give it on every platform: 32 hex digits. */
    static String picture(Dice dice) {
        return hex(dice.next()) + hex(dice.next());
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
