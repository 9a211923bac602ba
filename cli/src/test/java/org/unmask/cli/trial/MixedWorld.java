package org.unmask.cli.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up world on two platforms as one wide CSV: a crowd that writes, links, tags, reposts and replies at random, and six accounts that do
 * it together. Its words hold letters that change under careless locales, and more than one script.
 */
final class MixedWorld {
    static final String HEAD =
            "platform,post_id,account_id,handle,created_at,text,urls,hashtags,repost_of_id,reply_to_id,media_ids";

    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    private static final String[] WORDS = {
        "IŞIK",
        "istanbul",
        "TITLE",
        "straße",
        "ΣΊΣΥΦΟΣ",
        "выборы",
        "選挙",
        "👩‍👩‍👧",
        "Iraq",
        "quiet",
        "river",
        "FILE",
        "id",
        "élan",
        "ﬁne"
    };
    private static final int CROWD = 90;

    private final SplittableRandom dice;
    private final List<String> rows = new ArrayList<>();

    private MixedWorld(long seed) {
        dice = new SplittableRandom(seed);
    }

    /** The rows without the header, in no order that means anything. */
    static List<String> rows(long seed) {
        MixedWorld world = new MixedWorld(seed);
        for (int account = 0; account < CROWD; account++) {
            for (int i = 0; i < 16; i++) {
                world.post("a" + account, world.dice.nextLong(20 * 86_400L), world.dice.nextInt(36), i % 6);
            }
        }
        for (int day = 0; day < 14; day++) {
            long at = day * 86_400L + 40_000 + world.dice.nextLong(20_000);
            for (int member = 0; member < 6; member++) {
                world.post("p" + member, at + world.dice.nextLong(9), 1000 + day, 2 + day % 2);
            }
        }
        return world.rows;
    }

    private void post(String account, long second, int thing, int kind) {
        boolean facebook = account.hashCode() % 3 == 0;
        String text = kind == 3 ? sentence(thing) : sentence(dice.nextInt(1 << 20)) + " " + rows.size();
        rows.add(String.join(
                ",",
                facebook ? "facebook" : "x",
                (facebook ? "f" : "") + (500_000 + rows.size()),
                account,
                "Handle_" + account,
                START.plusSeconds(second).toString(),
                "\"" + text + "\"",
                kind == 2 ? "https://Site" + thing % 40 + ".example/Title?id=" + thing : "",
                kind == 1 ? "#Iyi" + thing % 12 + " #güzel" + thing % 4 + " #SEÇİM" : "",
                kind == 0 ? "" + (500_000 + thing) : "",
                kind == 4 ? "" + (500_000 + thing) : "",
                kind == 5 ? "img" + thing % 60 : ""));
    }

    private String sentence(int thing) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[Math.floorMod(thing * 31 + i * (7 + thing % 5), WORDS.length)]);
        }
        return text.append(' ').append(thing).toString();
    }
}
