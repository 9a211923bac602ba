package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvaluateTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void imported() {
        line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(
                0,
                line.run("import", "--case", "w.unmask", "--platform", "x", "world.csv")
                        .code());
    }

    /** Five planted accounts, twenty of the crowd, and one that the case lacks; of the planted one is labelled control on purpose. */
    private void labels() {
        List<String> lines = new ArrayList<>(List.of("account_id,label,platform"));
        IntStream.range(0, 4).forEach(i -> lines.add("p" + i + ",io,x"));
        lines.add("p4,control,X");
        IntStream.range(0, 20).forEach(i -> lines.add("a" + i + ",0,x"));
        lines.add("nobody,1,x");
        line.file("labels.csv", lines.toArray(new String[0]));
    }

    private static JsonNode track(JsonNode document, String name) {
        for (JsonNode track : document.path("data").path("tracks")) {
            if (track.path("track").asString().equals(name)) {
                return track;
            }
        }
        throw new AssertionError("no track " + name + " in " + document);
    }

    @Test
    void againstLabelsEachTrackIsCountedAndTheAuthenticAccountIsNamed() throws IOException {
        labels();
        CommandLine.Said said =
                line.run("--json", "evaluate", "--case", "w.unmask", "--labels", "labels.csv", "--out", "measured");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode data = said.json().path("data");
        assertEquals(4, data.path("io").asInt());
        assertEquals(21, data.path("control").asInt());
        assertEquals(1, data.path("absent").asInt());
        assertEquals(100, data.path("unlabelled").asInt());
        JsonNode moderate = track(said.json(), "coordination").path("cuts").path(1);
        assertEquals("at least moderate", moderate.path("bound").asString());
        assertEquals(4, moderate.path("true_positives").asInt());
        assertEquals(1, moderate.path("false_positives").asInt());
        assertEquals(20, moderate.path("true_negatives").asInt());
        assertEquals(.8, moderate.path("precision").asDouble(), 1e-9);
        // .01 / (.01 + .99 / 21)
        assertEquals(.175, moderate.path("precision_at_prevalence").asDouble(), 1e-3);
        // Each of four beats twenty and ties with one: 20.5 of 21.
        assertEquals(20.5 / 21, track(said.json(), "coordination").path("auc").asDouble(), 1e-9);
        assertEquals(
                4,
                track(said.json(), "trace given")
                        .path("cuts")
                        .path(0)
                        .path("true_positives")
                        .asInt());
        assertEquals(
                "p4", data.path("flagged_authentic").path(0).path("account_id").asString());
        assertTrue(Files.readString(folder.resolve("measured/flagged.csv")).contains("x,p4,"));
        assertTrue(Files.readString(folder.resolve("measured/tracks.csv")).startsWith("track,bound,area,"));
        CommandLine.Said shown = line.run("evaluate", "--case", "w.unmask", "--labels", "labels.csv");
        assertTrue(shown.out().contains("0.800 [0.376, 0.964]"), shown.out());
        assertTrue(shown.out().contains("p4"), shown.out());
        assertTrue(shown.out().contains("This run has no scores")
                || track(said.json(), "score").has("auc"));
    }

    @Test
    void labelsThatCannotBeUsedAreRefusedWithTheirLine() {
        refused("E-INPUT-LABELS-WORD", "line 3", "platform,account_id,label", "x,p0,io", "x,p1,maybe");
        refused("E-INPUT-LABELS-CONTRADICT", "line 4", "platform,account_id,label", "x,p0,io", "x,a1,0", "x,p0,0");
        refused("E-INPUT-LABELS-COLUMNS", "platform", "account,label", "p0,io", "p1,io");
        refused("E-LABELS-ONE-SORT", "0 labelled control", "platform,account_id,label", "x,p0,io", "x,p1,io");
        CommandLine.Said none = line.run("evaluate", "--case", "w.unmask", "--labels", "absent.csv");
        assertEquals(3, none.code());
        assertTrue(none.err().contains("E-LABELS-MISSING"), none.err());
    }

    private void refused(String code, String words, String... lines) {
        line.file("bad.csv", lines);
        CommandLine.Said said = line.run("evaluate", "--case", "w.unmask", "--labels", "bad.csv");
        assertEquals(3, said.code(), said.out() + said.err());
        assertTrue(said.err().contains(code) && said.err().contains(words), said.err());
    }

    @Test
    void largeOperationsWouldBeFoundInTheseDataAndTheSmallestOftenNot() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("w.unmask/case.duckdb"));
        CommandLine.Said said = line.run(
                "--json", "--threads", "1", "evaluate", "--case", "w.unmask", "--repeats", "2", "--out", "surface");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode large = cell(said.json(), 25, 20);
        JsonNode small = cell(said.json(), 5, 5);
        assertTrue(large.path("coordination_recall").asDouble() > .9, large.toString());
        assertTrue(large.path("recall").asDouble() > .9, large.toString());
        assertTrue(
                small.path("coordination_recall").asDouble()
                        < large.path("coordination_recall").asDouble(),
                small.toString());
        assertTrue(small.path("recall").asDouble() < large.path("recall").asDouble() - .2, small.toString());
        assertEquals(50, large.path("members").asInt());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("w.unmask/case.duckdb")));
        assertFalse(Files.exists(folder.resolve("w.unmask/lists")));
        String picture = Files.readString(folder.resolve("surface/recall.svg"));
        assertTrue(picture.startsWith("<svg xmlns=") && picture.contains("fresh objects, 1min, cover like-data"));
        assertTrue(picture.contains("What this picture cannot show:"), picture);
        assertFalse(picture.contains("href"), "the picture stands alone");
        String table = Files.readString(folder.resolve("surface/recall.csv"));
        CommandLine.Said again = line.run(
                "--json", "--threads", "2", "evaluate", "--case", "w.unmask", "--repeats", "2", "--out", "surface");
        assertEquals(
                said.json().path("data").toString(), again.json().path("data").toString());
        assertEquals(table, Files.readString(folder.resolve("surface/recall.csv")));
    }

    private static JsonNode cell(JsonNode document, int accounts, int objects) {
        for (JsonNode cell : document.path("data").path("cells")) {
            if (cell.path("accounts").asInt() == accounts
                    && cell.path("objects").asInt() == objects
                    && cell.path("shared").asString().equals("fresh")
                    && cell.path("tightness").asString().equals("1min")) {
                return cell;
            }
        }
        throw new AssertionError("no such cell in " + document);
    }

    @Test
    void whatIsOutOfItsLimitsIsRefused() {
        assertEquals(
                2, line.run("evaluate", "--case", "w.unmask", "--repeats", "0").code());
        assertEquals(
                2, line.run("evaluate", "--case", "w.unmask", "--kind", "text").code());
        labels();
        assertEquals(
                2,
                line.run("evaluate", "--case", "w.unmask", "--labels", "labels.csv", "--prevalence", "1.5")
                        .code());
    }
}
