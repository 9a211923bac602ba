package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RunTest {
    @TempDir
    Path folder;

    @Test
    void aPlantedGroupIsFoundAmongACrowdAndReported() throws IOException {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        CommandLine.Said said = line.run("--json", "--threads", "2", "run", "world.csv", "--platform", "x");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode data = said.json().path("data");
        JsonNode groups = data.path("run").path("groups");
        assertEquals(1, groups.size(), said.out());
        assertEquals("high", groups.get(0).path("coordination").asString());
        List<String> members = new ArrayList<>();
        groups.get(0)
                .path("members")
                .forEach(m -> members.add(m.path("account_id").asString()));
        assertEquals(List.of("p0", "p1", "p2", "p3", "p4"), members);
        assertEquals(
                folder.resolve("world.unmask").toString(), data.path("case").asString());
        assertTrue(Files.size(Path.of(data.path("report").asString())) > 10_000);
    }

    @Test
    void theSameCommandAgainFindsTheRunItMade() throws IOException {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(4, 2).toArray(new String[0]));
        JsonNode first = line.run("--json", "run", "world.csv").json();
        JsonNode second = line.run("--json", "run", "world.csv").json();
        assertTrue(
                second.path("data")
                        .path("sources")
                        .path(0)
                        .path("already_imported")
                        .asBoolean(),
                second.toString());
        assertEquals(first.path("data").path("run_id"), second.path("data").path("run_id"));
        assertEquals(first.path("data").path("sha256"), second.path("data").path("sha256"));
        assertEquals(
                1,
                line.run("--json", "--case", "world.unmask", "show", "runs")
                        .json()
                        .path("data")
                        .path("runs")
                        .size());
    }

    @Test
    void aGroupAtTheLevelAskedForGivesExitCodeEight() {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(0, line.run("import", "--case", "w.unmask", "world.csv").code());
        assertEquals(
                8,
                line.run("analyse", "--case", "w.unmask", "--fail-on", "moderate")
                        .code());
        assertEquals(
                2,
                line.run("analyze", "--case", "w.unmask", "--kinds", "fingers").code());
        assertEquals(
                2,
                line.run("analyze", "--case", "w.unmask", "--semantics", "coortweet", "--window", "1s,2s")
                        .code());
    }

    @Test
    void showTellsEveryTableOfARun() {
        CommandLine line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
        for (String what : new String[] {"groups", "ties", "accounts", "exhibits", "runs", "sources"}) {
            CommandLine.Said words = line.run("show", "--case", "w.unmask", what, "--top", "3");
            assertEquals(0, words.code(), words.err());
            assertFalse(words.out().isBlank(), what);
            JsonNode rows = line.run("--json", "show", "--case", "w.unmask", what)
                    .json()
                    .path("data")
                    .path(what);
            assertTrue(rows.isArray() && !rows.isEmpty(), what);
        }
    }

    @Test
    void aCaseThatWasNotAnalyzedHasNothingToReport() {
        CommandLine line = new CommandLine(folder);
        assertEquals(0, line.run("init", "w.unmask").code());
        for (String verb : new String[] {"report", "show"}) {
            CommandLine.Said said = line.run("--json", verb, "--case", "w.unmask");
            assertEquals(2, said.code());
            assertEquals("E-RUN-MISSING", said.json().path("error").path("code").asString());
        }
        assertEquals(2, line.run("analyze", "--case", "w.unmask").code());
        assertEquals(5, line.run("report", "--case", "absent.unmask").code());
    }
}
