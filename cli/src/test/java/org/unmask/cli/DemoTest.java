package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoTest {
    @TempDir
    Path folder;

    /** The README's first command: whom it planted it finds, and nobody else. */
    @Test
    void theDemonstrationFindsWhomItPlantedAndNobodyElse() throws IOException {
        CommandLine line = new CommandLine(folder);
        CommandLine.Said said = line.run("--json", "--no-progress", "demo");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode data = said.json().path("data");
        assertEquals(folder.resolve("demo.unmask").toString(), data.path("case").asString());
        Set<String> found = new TreeSet<>();
        data.path("run").path("groups").forEach(group -> {
            if (Set.of("high", "moderate").contains(group.path("coordination").asString())) {
                group.path("members")
                        .forEach(member -> found.add(member.path("account_id").asString()));
            }
        });
        Path truth = folder.resolve("demo.unmask/exports/invented/truth.csv");
        Set<String> planted = Files.readAllLines(truth).stream()
                .skip(1)
                .map(row -> row.split(",")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(planted, found);
        assertEquals(planted.size(), data.path("planted_accounts").asInt());
        String report = Files.readString(folder.resolve("demo.unmask/exports/report.html"));
        assertTrue(report.contains("Demonstration: an invented world"));
        assertTrue(report.contains("TLP:CLEAR"));
        assertEquals(0, line.run("verify", "demo.unmask").code());
    }
}
