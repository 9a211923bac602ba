package org.unmask.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A command line in a folder of its own, run inside this process: every command gives its exit code and what it said. */
public record CommandLine(Path folder) {
    /** What a command said. */
    public record Said(int code, String out, String err) {
        /** The one document on the output stream. */
        public JsonNode json() {
            if (out.lines().count() != 1) {
                throw new AssertionError("not one document: " + out + err);
            }
            return new JsonMapper().readTree(out);
        }
    }

    /** The instant at which every command of a test runs. */
    public static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    /** Runs one command. */
    public Said run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("UNMASK_HOME", folder.resolve("home").toString());
        environment.put("USER", "analyst");
        Surroundings around = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                folder,
                Clock.fixed(NOW, ZoneOffset.UTC),
                false);
        int code = Unmask.run(around, arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file of these lines into the folder. */
    public Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new AssertionError("the test cannot write", e);
        }
    }
}
