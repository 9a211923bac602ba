package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import tools.jackson.databind.JsonNode;

/** {@code evaluate} without labels, with each of its options, on a made-up crowd of two platforms that writes texts and shares links. */
class InjectionTest {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void imported() {
        SplittableRandom dice = new SplittableRandom(8);
        List<String> rows = new ArrayList<>(List.of("platform,post_id,account_id,created_at,text,link"));
        List<String> known = Stream.generate(() -> sentence(dice)).limit(60).toList();
        for (int account = 0; account < 120; account++) {
            for (int i = 0; i < 16; i++) {
                String copied = known.get(dice.nextInt(60));
                String text = switch (dice.nextInt(4)) {
                    case 0 -> copied;
                    case 1 -> copied.replaceFirst(" [a-z]+ ", " or ");
                    default -> sentence(dice);
                };
                String link = dice.nextInt(2) > 0 ? "" : "https://site.example/page" + dice.nextInt(120);
                rows.add((account % 3 == 0 ? "facebook" : "x") + "," + rows.size() + ",a" + account + ","
                        + START.plusSeconds(dice.nextLong(20 * 86_400L)) + "," + text + "," + link);
            }
        }
        line = new CommandLine(folder);
        line.file("world.csv", rows.toArray(new String[0]));
        assertEquals(0, line.run("import", "--case", "w.unmask", "world.csv").code());
    }

    private static String sentence(SplittableRandom dice) {
        StringBuilder text = new StringBuilder("So");
        for (int i = 0; i < 13; i++) {
            text.append(' ');
            for (int letter = 0; letter < 5; letter++) {
                text.append((char) ('a' + dice.nextInt(26)));
            }
        }
        return text.toString();
    }

    private JsonNode evaluate(String... more) {
        List<String> words = new ArrayList<>(List.of("--json", "evaluate", "--case", "w.unmask", "--repeats", "1"));
        words.addAll(Arrays.asList(more));
        CommandLine.Said said = line.run(words.toArray(new String[0]));
        assertEquals(0, said.code(), said.out() + said.err());
        return said.json().path("data");
    }

    /** Members over all shapes of fresh objects, and how many of them were coordinated at least moderately. */
    private static double coordinated(JsonNode data) {
        double members = 0;
        double found = 0;
        for (JsonNode cell : data.path("cells")) {
            if (cell.path("shared").asString().equals("fresh")) {
                members += cell.path("members").asInt();
                found += cell.path("coordination_moderate").asInt();
            }
        }
        return found / members;
    }

    private static String limits(JsonNode data) {
        return data.path("limits").toString();
    }

    @Test
    void theFurtherApartTheTextsTheFewerAreFoundAndTheAnswerSaysWhichWereTried() throws IOException {
        JsonNode same = evaluate("--kind", "text");
        JsonNode edited = evaluate("--kind", "text", "--wording", "edited", "--out", "edited");
        JsonNode rewritten = evaluate("--kind", "text", "--wording", "rewritten");
        assertEquals(
                List.of("same", "edited", "rewritten"),
                Stream.of(same, edited, rewritten)
                        .map(data -> data.path("wording").asString())
                        .toList());
        double[] found = {coordinated(same), coordinated(edited), coordinated(rewritten)};
        assertTrue(found[0] > .6, Arrays.toString(found));
        assertTrue(found[1] > .5 && found[1] <= found[0] + .1, Arrays.toString(found));
        assertTrue(found[2] < .1, Arrays.toString(found));
        assertTrue(limits(same).contains("word for word; --wording edited"), limits(same));
        assertTrue(limits(edited).contains("one word in ten edited"), limits(edited));
        assertTrue(limits(rewritten).contains("one word in three"), limits(rewritten));
        assertEquals(
                "text,edited,1",
                start(Files.readAllLines(folder.resolve("edited/recall.csv")).get(1)));
        CommandLine.Said said = line.run(
                "evaluate", "--case", "w.unmask", "--repeats", "1", "--kind", "text", "--wording", "rewritten");
        assertTrue(
                said.out().startsWith("synthetic operations among the case's actions of kind text, texts rewritten;"),
                said.out());
    }

    private static String start(String row) {
        return String.join(",", Arrays.copyOf(row.split(","), 3));
    }

    @Test
    void anOperationOnTextsAndLinksInTurnIsFoundAcrossBoth() throws IOException {
        JsonNode both = evaluate("--kind", "text,link", "--out", "both");
        assertEquals("text+link", both.path("kind").asString());
        assertTrue(coordinated(both) > .3, "coordinated " + coordinated(both));
        assertEquals(
                "text+link,same,1",
                start(Files.readAllLines(folder.resolve("both/recall.csv")).get(1)));
        assertTrue(Files.readString(folder.resolve("both/recall.svg")).contains("actions of kind text+link"));
        // A case of links and texts has no hashtags to put an operation among.
        CommandLine.Said none = line.run("evaluate", "--case", "w.unmask", "--kind", "text,hashtags");
        assertEquals(2, none.code(), none.out());
        assertTrue(none.err().contains("E-EVALUATE-EMPTY"), none.err());
        assertEquals(
                2,
                line.run("evaluate", "--case", "w.unmask", "--kind", "text,shouting")
                        .code());
    }

    @Test
    void membersOnTwoPlatformsInTurnAreFoundToo() throws IOException {
        JsonNode one = evaluate("--kind", "link");
        JsonNode two = evaluate("--kind", "link", "--platforms", "2", "--out", "two");
        assertEquals(1, one.path("platforms").asInt());
        assertEquals(2, two.path("platforms").asInt());
        assertTrue(coordinated(one) > .5, "on one platform " + coordinated(one));
        assertTrue(coordinated(two) > .5, "on two platforms " + coordinated(two));
        assertTrue(limits(one).contains("--platforms 2 spreads them"), limits(one));
        assertFalse(limits(two).contains("largest platform"), limits(two));
        assertEquals(
                "link,same,2",
                start(Files.readAllLines(folder.resolve("two/recall.csv")).get(1)));
        assertEquals(
                2,
                line.run("evaluate", "--case", "w.unmask", "--platforms", "3").code());
    }

    @Test
    void whereMembersAlwaysTakePartAllAreFoundAndWhereTheyHardlyEverDoNone() {
        JsonNode easy = evaluate("--kind", "link", "--turnout", "1");
        JsonNode impossible = evaluate("--kind", "link", "--turnout", "0.1");
        for (String tightness : List.of("1min", "relay-7h")) {
            JsonNode large = cell(easy, tightness, 25, 20);
            assertTrue(large.path("coordination_recall").asDouble() >= .96, large.toString());
            assertTrue(large.path("recall").asDouble() >= .8, large.toString());
            JsonNode small = cell(impossible, tightness, 5, 5);
            assertEquals(0, small.path("coordination_recall").asDouble(), small.toString());
            assertEquals(0, small.path("recall").asDouble(), small.toString());
        }
        assertTrue(coordinated(easy) > .7 && coordinated(impossible) < .1, easy + " " + impossible);
        for (JsonNode data : List.of(easy, impossible)) {
            assertTrue(data.path("cells").size() >= 18, "every shape of fresh objects");
            data.path("cells").forEach(InjectionTest::assertItsNumbersFit);
            assertLargerIsNotHarder(data);
        }
    }

    private static JsonNode cell(JsonNode data, String tightness, int accounts, int objects) {
        for (JsonNode cell : data.path("cells")) {
            if (cell.path("shared").asString().equals("fresh")
                    && cell.path("tightness").asString().equals(tightness)
                    && cell.path("accounts").asInt() == accounts
                    && cell.path("objects").asInt() == objects) {
                return cell;
            }
        }
        throw new AssertionError("no such cell in " + data);
    }

    /** Shares follow from the counts and lie within their intervals; grade is never above coordination. */
    private static void assertItsNumbersFit(JsonNode cell) {
        String told = cell.toString();
        int members = cell.path("members").asInt();
        assertEquals(cell.path("accounts").asInt(), members, told);
        assertEquals(
                cell.path("graded_moderate").asDouble() / members,
                cell.path("recall").asDouble(),
                1e-9,
                told);
        assertTrue(
                cell.path("graded_moderate").asInt()
                        <= cell.path("coordination_moderate").asInt(),
                told);
        for (String name : List.of("recall", "coordination_recall")) {
            double share = cell.path(name).asDouble();
            double low = cell.path(name + "_low").asDouble();
            double high = cell.path(name + "_high").asDouble();
            assertTrue(0 <= low && low <= share && share <= high && high <= 1, told);
            assertTrue(high - low > .05 && high - low < .9, "an interval that says something: " + told);
        }
        double operations = cell.path("operations_found").asDouble();
        assertTrue(
                cell.path("operations_low").asDouble() <= operations
                        && operations <= cell.path("operations_high").asDouble(),
                told);
    }

    /**
     * More objects, and from ten objects on more accounts, all else equal, are never found less often by more than the intervals allow. Of five objects that is not so:
     * here 25 accounts that all act on five within a minute are not found, five and ten are (docs/proof/real-sets.md).
     */
    private static void assertLargerIsNotHarder(JsonNode data) {
        for (JsonNode small : data.path("cells")) {
            for (JsonNode large : data.path("cells")) {
                boolean isSame = small.path("shared").equals(large.path("shared"))
                        && small.path("tightness").equals(large.path("tightness"));
                int few = small.path("objects").asInt();
                boolean isLarger = large.path("objects").asInt() >= few
                        && (few > 5
                                ? large.path("accounts").asInt()
                                        >= small.path("accounts").asInt()
                                : large.path("accounts").equals(small.path("accounts")));
                if (isSame && isLarger) {
                    for (String name : List.of("recall", "coordination_recall")) {
                        assertTrue(
                                large.path(name + "_high").asDouble()
                                        >= small.path(name + "_low").asDouble(),
                                name + " of " + small + " and " + large);
                    }
                }
            }
        }
    }

    /** Comments of Reddit, real texts of many lengths: an operation that writes the same is found, one that rewrites is not. */
    @Test
    void realCommentsTakeAnOperationOfEachWording() {
        Path comments = RealData.at("ira-reddit/comments.csv.gz");
        assertEquals(
                0, line.run("import", "--case", "r.unmask", comments.toString()).code());
        double[] found = new double[2];
        String[] wordings = {"edited", "rewritten"};
        for (int w = 0; w < 2; w++) {
            CommandLine.Said said = line.run(
                    "--json",
                    "evaluate",
                    "--case",
                    "r.unmask",
                    "--kind",
                    "text",
                    "--repeats",
                    "1",
                    "--wording",
                    wordings[w]);
            assertEquals(0, said.code(), said.out() + said.err());
            JsonNode data = said.json().path("data");
            assertEquals(
                    wordings[w],
                    data.path("wording").asString(),
                    data.path("notes").toString());
            data.path("cells").forEach(InjectionTest::assertItsNumbersFit);
            found[w] = coordinated(data);
        }
        assertTrue(found[0] > .45, Arrays.toString(found));
        assertTrue(found[1] < .3, Arrays.toString(found));
    }
}
