package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Controls are accounts known to be independent; only with them is a false-positive rate stated. */
class ControlTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void twoFiles() throws IOException {
        line = new CommandLine(folder);
        List<String> all = SmallWorld.lines(5, 1);
        line.file("crowd.csv", all.stream().filter(l -> !l.contains(",p")).toArray(String[]::new));
        line.file(
                "planted.csv",
                Stream.concat(all.stream().limit(1), all.stream().filter(l -> l.contains(",p")))
                        .toArray(String[]::new));
    }

    @Test
    void withoutControlsNoRateIsStated() throws IOException {
        JsonNode run = analyzed("import --case w.unmask --platform x crowd.csv planted.csv");
        assertTrue(run.path("controls").isMissingNode(), run.toString());
        assertTrue(report().contains("cannot be known from this data alone"));
    }

    @Test
    void controlsThatAreInNoFindingBoundTheRateAboveZero() throws IOException {
        JsonNode run = analyzed(
                "import --case w.unmask --platform x planted.csv",
                "import --control --case w.unmask --platform x crowd.csv");
        JsonNode controls = run.path("controls");
        assertEquals(120, controls.path("accounts").asInt());
        assertEquals(120, controls.path("eligible").asInt());
        assertEquals(0, controls.path("moderate").asInt());
        String report = report();
        // Wilson: 0 of 120 is at most 3.10 %.
        assertTrue(
                report.contains("the false-positive rate is 0.00 %, and with 95 % confidence at most 3.10 %"), report);
    }

    @Test
    void controlsInAFindingCountAgainstItEvenWhenTheyAreDeclaredLater() throws IOException {
        JsonNode before = analyzed("import --case w.unmask --platform x crowd.csv planted.csv");
        JsonNode after = analyzed("import --control --case w.unmask --platform x planted.csv");
        assertNotEquals(before.path("run_id"), after.path("run_id"));
        assertEquals(5, after.path("controls").path("accounts").asInt());
        assertEquals(5, after.path("controls").path("moderate").asInt(), after.toString());
        assertTrue(report().contains("5 members are controls"));
    }

    private JsonNode analyzed(String... imports) {
        for (String command : imports) {
            CommandLine.Said said = line.run(command.split(" "));
            assertEquals(0, said.code(), said.out() + said.err());
        }
        return line.run("--json", "analyze", "--case", "w.unmask").json().path("data");
    }

    private String report() throws IOException {
        Path file = folder.resolve("r.html");
        assertEquals(
                0,
                line.run("report", "--case", "w.unmask", "--out", file.toString())
                        .code());
        return Files.readString(file);
    }
}
