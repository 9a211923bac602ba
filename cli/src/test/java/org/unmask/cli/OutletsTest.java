package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Six outlets that publish the dispatches of one agency on pages of their own sites, among people who write their own, in X's JSON. */
class OutletsTest {
    private static final int OUTLETS = 6;
    private static final long START = Instant.parse("2018-03-01T06:00:00Z").toEpochMilli();
    private static final long DAY = 86_400_000;
    private static final long EPOCH_OF_IDS = 1_288_834_974_657L;
    private static final DateTimeFormatter X_TIME = DateTimeFormatter.ofPattern(
                    "EEE MMM dd HH:mm:ss Z yyyy", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final SplittableRandom dice = new SplittableRandom(5);
    private final List<String> lines = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void outletsOnSitesOfTheirOwnAreLowAndUndecidable() throws IOException {
        JsonNode group = onlyGroup(true);
        assertEquals("high", group.path("coordination").asString(), group.toString());
        assertEquals("low", group.path("grade").asString(), group.toString());
        String note = group.path("note").asString();
        assertTrue(note.contains("6 different sites are each named by a member of 6 as its own"), note);
        assertTrue(note.contains("Who owns the sites"), note);
    }

    @Test
    void theSameAccountsWithoutPagesOfTheirOwnAreNot() throws IOException {
        assertEquals("high", onlyGroup(false).path("grade").asString());
    }

    private JsonNode onlyGroup(boolean pages) throws IOException {
        List<String> sayings = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sayings.add(sentence());
        }
        for (int i = 0; i < 1500; i++) {
            String text = i % 4 == 0 ? sayings.get(dice.nextInt(40)) : sentence();
            say(100 + i % 150, START + dice.nextLong(20 * DAY), text, null);
        }
        for (int day = 0; day < 16; day++) {
            String dispatch = sentence();
            for (int outlet = 0; outlet < OUTLETS; outlet++) {
                String page = pages ? page(outlet, "world", day) : null;
                say(outlet, START + day * DAY + 1000 * dice.nextLong(9), dispatch, page);
                long at = START + day * DAY + dice.nextLong(DAY);
                say(outlet, at, sentence(), pages ? page(outlet, "own", day) : null);
            }
        }
        CommandLine line = new CommandLine(folder);
        line.file("posts.jsonl", lines.toArray(new String[0]));
        CommandLine.Said said = line.run("--json", "run", "posts.jsonl");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode groups = said.json().path("data").path("run").path("groups");
        assertEquals(1, groups.size(), groups.toString());
        return groups.get(0);
    }

    private static String page(int outlet, String section, int number) {
        return "https://outlet" + outlet + ".example/" + section + "/" + number;
    }

    private void say(int account, long at, String text, @Nullable String link) {
        long id = at - EPOCH_OF_IDS << 22 | lines.size();
        String urls = link == null ? "[]" : "[{\"url\":\"https://t.co/a\",\"expanded_url\":\"" + link + "\"}]";
        lines.add(String.format(
                Locale.ROOT,
                "{\"id_str\":\"%d\",\"created_at\":\"%s\",\"full_text\":\"%s\",\"entities\":{\"urls\":%s,\"hashtags\":[]},"
                        + "\"user\":{\"id_str\":\"%d\",\"screen_name\":\"a%d\",\"name\":\"Account %d\",\"entities\":{\"url\":{\"urls\":[{\"expanded_url\":\"https://outlet%d.example\"}]}}}}",
                id,
                X_TIME.format(Instant.ofEpochMilli(at)),
                text,
                urls,
                7000 + account,
                account,
                account,
                account));
    }

    private String sentence() {
        StringBuilder text = new StringBuilder("So");
        for (int i = 0; i < 14; i++) {
            text.append(' ');
            for (int letter = 0; letter < 5; letter++) {
                text.append((char) ('a' + dice.nextInt(26)));
            }
        }
        return text.toString();
    }
}
