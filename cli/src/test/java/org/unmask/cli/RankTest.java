package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The ranking on its way from actions to the tables and the report. */
class RankTest {
    private static final int SCORE = 6;

    @TempDir
    Path folder;

    private List<String[]> accounts(CommandLine line, String caseName, String out) throws IOException {
        assertEquals(
                0, line.run("export", "csv", "--case", caseName, "--out", out).code());
        return Files.readAllLines(folder.resolve(out).resolve("accounts.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .toList();
    }

    @Test
    void plantedAccountsStandOnTopOfTheScoresAndTheReportSaysWhatTheScoreIs() throws IOException {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
        List<String[]> rows = accounts(line, "w.unmask", "out");
        List<String> byScore = rows.stream()
                .sorted((x, y) -> Double.compare(Double.parseDouble(y[SCORE]), Double.parseDouble(x[SCORE])))
                .map(row -> row[1])
                .limit(5)
                .sorted()
                .toList();
        assertEquals(List.of("p0", "p1", "p2", "p3", "p4"), byScore);
        assertTrue(
                rows.stream().mapToDouble(row -> Double.parseDouble(row[SCORE])).allMatch(s -> s >= 0 && s < 1));
        var shown = line.run("--json", "show", "--case", "w.unmask", "accounts", "--top", "1000")
                .json()
                .path("data")
                .path("accounts");
        assertEquals(rows.size(), shown.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    Double.parseDouble(rows.get(i)[SCORE]),
                    shown.get(i).path("score").asDouble(),
                    1e-9);
            double percentile = shown.get(i).path("score_percentile").asDouble();
            assertTrue(percentile >= 0 && percentile <= 100);
        }
        assertTheSecondNumberIsToldTheSameEverywhere(shown);
        assertEquals(
                0, line.run("report", "--case", "w.unmask", "--out", "r.html").code());
        String page = Files.readString(folder.resolve("r.html"));
        assertTrue(page.contains("A second number: time scales and communities") && page.contains("Counts a third at"));
        assertTrue(page.contains("id=\"ranking\"") && page.contains("Ranking, not evidence"));
    }

    /** The five planted accounts stand on top of the multiplex scores and in one community; table and answer agree. */
    private void assertTheSecondNumberIsToldTheSameEverywhere(JsonNode shown) throws IOException {
        List<String[]> ranking = Files.readAllLines(folder.resolve("out/ranking.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .toList();
        assertEquals(
                List.of("p0", "p1", "p2", "p3", "p4"),
                ranking.stream()
                        .sorted((x, y) -> Double.compare(Double.parseDouble(y[5]), Double.parseDouble(x[5])))
                        .map(row -> row[1])
                        .limit(5)
                        .sorted()
                        .toList());
        assertEquals(
                1,
                ranking.stream()
                        .filter(row -> row[1].startsWith("p"))
                        .map(row -> row[6])
                        .distinct()
                        .count());
        for (int i = 0; i < ranking.size(); i++) {
            String[] row = ranking.get(i);
            assertEquals(row[1], shown.get(i).path("account_id").asString());
            assertEquals(
                    Double.parseDouble(row[5]),
                    shown.get(i).path("multiplex_score").asDouble(-1),
                    1e-9);
            assertEquals(row[6], shown.get(i).path("multiplex_community").asString());
        }
    }

    @Test
    void aPeersSemanticsRanksNobody() throws IOException {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(3, 3).toArray(new String[0]));
        assertEquals(0, line.run("import", "--case", "w.unmask", "world.csv").code());
        assertEquals(
                0,
                line.run("analyze", "--case", "w.unmask", "--semantics", "coortweet")
                        .code());
        assertTrue(accounts(line, "w.unmask", "out").stream().allMatch(row -> row[SCORE].isEmpty()));
    }

    @Test
    void threadsAndTheOrderOfRowsChangeNoScore() throws IOException {
        List<String> lines = SmallWorld.lines(4, 2);
        String[] turned = lines.toArray(new String[0]);
        for (int i = 1, j = turned.length - 1; i < j; i++, j--) {
            String line = turned[i];
            turned[i] = turned[j];
            turned[j] = line;
        }
        CommandLine line = new CommandLine(folder);
        line.file("a.csv", lines.toArray(new String[0]));
        line.file("b.csv", turned);
        assertEquals(
                0,
                line.run("--threads", "1", "run", "--case", "a.unmask", "a.csv").code());
        assertEquals(
                0,
                line.run("--threads", "2", "run", "--case", "b.unmask", "b.csv").code());
        List<String> a =
                accounts(line, "a.unmask", "a").stream().map(Arrays::toString).toList();
        List<String> b =
                accounts(line, "b.unmask", "b").stream().map(Arrays::toString).toList();
        assertEquals(a, b);
    }
}
