package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.model.Untrusted;
import org.unmask.text.disguise.Disguise;
import tools.jackson.databind.JsonNode;

/** Five accounts that write the same texts, each in another disguise, among a crowd that copies now and then. */
class NearTextTest {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    private static final Disguise[] WORN = {
        Disguise.FEW_LOOK_ALIKES,
        Disguise.WORDS_MISSPELLED,
        Disguise.ALL_LOOK_ALIKES,
        Disguise.FIGURES_FOR_LETTERS,
        Disguise.WORDS_DROPPED_OR_ADDED
    };

    private final SplittableRandom dice = new SplittableRandom(3);
    private final List<String> rows = new ArrayList<>(List.of("platform,post_id,account_id,created_at,text"));

    @TempDir
    Path folder;

    @Test
    void disguisedCopiesAreOneGroupWithTheirDifferencesMarked() throws IOException {
        crowd(5);
        operation();
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", rows.toArray(new String[0]));
        assertEquals(0, groups(line, "text").size());
        JsonNode groups = groups(line, "text,near_text");
        assertEquals(1, groups.size(), groups.toString());
        List<String> members = new ArrayList<>();
        groups.get(0)
                .path("members")
                .forEach(m -> members.add(m.path("account_id").asString()));
        assertEquals(List.of("p0", "p1", "p2", "p3", "p4"), members);
        assertEquals("[\"near_text\"]", groups.get(0).path("kinds").toString());
        assertEquals(
                0,
                line.run("report", "--case", "world.unmask", "--out", "r.html").code());
        String report = Files.readString(folder.resolve("r.html"));
        assertTrue(report.contains("Nearly the same text"));
        assertTrue(report.contains("<mark>"));
        assertTrue(report.contains("of the words; those that only one of the two texts has are marked."));
    }

    /** Chance must know what everybody writes, not only the few texts that have a copy. */
    @Test
    void disguisedCopiesAreFoundWhereHardlyAnybodyElseCopies() throws IOException {
        crowd(40);
        operation();
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", rows.toArray(new String[0]));
        JsonNode groups = groups(line, "text,near_text");
        assertEquals(1, groups.size(), groups.toString());
        assertEquals(5, groups.get(0).path("members").size());
    }

    private void operation() {
        for (int day = 0; day < 12; day++) {
            String text = sentence();
            long at = day * 86_400L + 40_000 + dice.nextLong(20_000);
            for (int member = 0; member < WORN.length; member++) {
                post(
                        "p" + member,
                        at + dice.nextLong(9),
                        WORN[member].of(Untrusted.of(text), day).raw());
            }
        }
    }

    @Test
    void theCasesOwnTextsAreFoundInTwentyDisguises() throws IOException {
        crowd(5);
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", rows.toArray(new String[0]));
        assertEquals(0, line.run("import", "--case", "w.unmask", "world.csv").code());
        JsonNode data = line.run("--json", "evaluate", "--case", "w.unmask", "--texts", "--out", "measured")
                .json()
                .path("data");
        String table = Files.readString(folder.resolve("measured/disguises.csv"));
        assertTrue(table.startsWith("disguise,changed,found,recall,"), table);
        assertEquals(21, table.lines().count());
        assertEquals(1000, data.path("texts").asInt());
        assertEquals(20, data.path("disguises").size());
        JsonNode mixed = data.path("disguises").path(1);
        assertEquals("mixed case", mixed.path("disguise").asString());
        // Some of these texts wear a disguise already, of which capitals make another one.
        assertTrue(mixed.path("found").asInt() >= 970, mixed.toString());
        CommandLine.Said shown = line.run("evaluate", "--case", "w.unmask", "--texts");
        assertTrue(shown.out().contains("words misspelled"), shown.out());
        assertEquals(
                2,
                line.run("evaluate", "--case", "w.unmask", "--texts", "--labels", "l.csv")
                        .code());
    }

    private JsonNode groups(CommandLine line, String kinds) {
        CommandLine.Said said = line.run("--json", "run", "world.csv", "--kinds", kinds);
        assertEquals(0, said.code(), said.out() + said.err());
        return said.json().path("data").path("run").path("groups");
    }

    /** Most of what the crowd writes is its own; one post in so many is a changed copy of one of forty texts. */
    private void crowd(int copies) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            known.add(sentence());
        }
        for (int account = 0; account < 120; account++) {
            for (int i = 0; i < 20; i++) {
                boolean own = dice.nextInt(copies) > 0;
                Disguise worn = Disguise.values()[dice.nextInt(Disguise.values().length)];
                String text = own
                        ? sentence()
                        : worn.of(Untrusted.of(known.get(dice.nextInt(40))), dice.nextInt(1000))
                                .raw();
                post("a" + account, dice.nextLong(20 * 86_400L), text);
            }
        }
    }

    private void post(String account, long second, String text) {
        rows.add("x," + (500_000 + rows.size()) + "," + account + "," + START.plusSeconds(second) + ",\""
                + text.replace("\"", "\"\"") + "\"");
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
