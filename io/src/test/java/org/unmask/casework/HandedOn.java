package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A made-up table of posts with a relay in it: one account posts a thing a day at any hour, and three personas pass it on seven hours later, within ten
 * minutes. They quote each other and mention a senator, and repost each other. Around them eighty accounts share what they like.
 */
final class HandedOn {
    static final int THINGS = 12;
    private static final String HEADER =
            "post_id,account_id,handle,created_at,text,urls,mentions,repost_of_id,quote_of_id,is_repost";
    private static final long START = Instant.parse("2025-03-01T00:00:00Z").getEpochSecond();
    private static final int DAYS = 30;
    private static final int CROWD = 80;
    private static final long HOUR = 3_600;

    private final SplittableRandom dice = new SplittableRandom(11);
    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private long next = 1_000;

    /** The table in {@code folder}. */
    static Path in(Path folder) throws IOException {
        HandedOn world = new HandedOn();
        List<Long> crowd = world.crowd();
        world.relay();
        world.daily(crowd);
        return Files.write(folder.resolve("handed-on.csv"), world.lines);
    }

    private long post(String account, long at, String text, String rest) {
        long id = next++;
        lines.add(id + "," + account + ",h_" + account + "," + Instant.ofEpochSecond(at) + "," + text + "," + rest);
        return id;
    }

    private List<Long> crowd() {
        List<Long> posts = new ArrayList<>();
        for (int account = 0; account < CROWD; account++) {
            for (int i = 0; i < 25; i++) {
                String link = "https://news.example/" + dice.nextInt(400);
                posts.add(post("c" + account, moment(), "read number " + next + " today please", link + ",,,,"));
            }
            for (int i = 0; i < 8; i++) {
                long of = posts.get(dice.nextInt(posts.size()));
                post("c" + account, moment(), "", ",," + of + ",,true");
                String whom = "h_c" + dice.nextInt(CROWD);
                post("c" + account, moment(), "look at number " + next + " my friend", "," + whom + ",," + of + ",");
            }
        }
        return posts;
    }

    private void relay() {
        for (int day = 0; day < THINGS; day++) {
            long at = START + 2L * day * 86_400 + dice.nextLong(24 * HOUR);
            String text = "the graphic number " + day + " they do not want you to see";
            String rest = "https://pictures.example/" + day + ",,,,";
            post("seed", at, text, rest);
            long[] passed = new long[3];
            for (int persona = 0; persona < 3; persona++) {
                passed[persona] = post("p" + persona, at + 7 * HOUR - 600 + dice.nextLong(1_200), text, rest);
            }
            long quoted = passed[day % 3];
            post("p" + (day + 1) % 3, at + 9 * HOUR, "what do you say senator " + day, ",senator,," + quoted + ",");
            post("p" + (day + 2) % 3, at + 10 * HOUR, "", ",," + quoted + ",,true");
        }
    }

    private void daily(List<Long> crowd) {
        for (int persona = 0; persona < 3; persona++) {
            for (int i = 0; i < 60; i++) {
                post("p" + persona, moment(), "my day number " + next + " was fine", ",,,,");
            }
            for (int i = 0; i < 4; i++) {
                long of = crowd.get(dice.nextInt(crowd.size()));
                post("p" + persona, moment(), "", ",," + of + ",,true");
                post("p" + persona, moment(), "so true number " + next, ",,," + of + ",");
            }
        }
    }

    private long moment() {
        return START + dice.nextLong(DAYS * 86_400L);
    }
}
