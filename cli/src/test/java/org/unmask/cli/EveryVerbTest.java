package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What holds for every verb: one document, one sentence, no trace of the program's inside. */
class EveryVerbTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void world() throws IOException {
        line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("nothing.csv"), "");
        Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});
    }

    private static Map<String, String> good() {
        Map<String, String> good = new TreeMap<>();
        good.put("run", "run --case w.unmask world.csv");
        good.put("init", "init new.unmask");
        good.put("inspect", "inspect world.csv --write-map map.yaml");
        good.put("formats", "formats");
        good.put("import", "import --case w.unmask world.csv");
        good.put("analyze", "analyze --case w.unmask --semantics coortweet --window 60s");
        good.put("show", "show --case w.unmask runs");
        good.put("report", "report --case w.unmask --out r.html");
        good.put("export", "export csv --case w.unmask --out out");
        good.put("verify", "verify --case w.unmask");
        good.put("doctor", "doctor");
        good.put("completion", "completion fish");
        return good;
    }

    /** The demonstration has a test of its own, for its size; a verb without a good command here must still answer when asked for nothing. */
    @Test
    void everyVerbAnswersWithExactlyOneDocument() {
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
        for (String verb : names()) {
            String command = good().get(verb);
            if (command != null) {
                CommandLine.Said said = line.run(("--json --no-progress " + command).split(" "));
                assertEquals(0, said.code(), command + ": " + said.out());
                JsonNode document = said.json();
                assertEquals("1", document.path("unmask").asString(), verb);
                assertEquals(verb, document.path("command").asString());
                assertTrue(
                        document.path("ok").asBoolean() && document.path("data").isObject(), verb);
                assertTrue(document.path("warnings").isArray(), verb);
                assertEquals("", said.err(), verb);
            } else if (!verb.equals("demo")) {
                // An alias answers by the name of its verb.
                String name = Objects.requireNonNull(
                                Unmask.parser().getSubcommands().get(verb), verb)
                        .getCommandName();
                JsonNode document = line.run("--json", verb).json();
                assertEquals(name, document.path("command").asString());
            }
        }
    }

    /** The names of the verbs, each once, without their other spellings. */
    private static Set<String> names() {
        return Unmask.parser().getSubcommands().values().stream()
                .map(picocli.CommandLine::getCommandName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whateverIsWrongIsOneSentenceWithItsReasonAndWhatToDo() {
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
        String[][] wrong = {
            {"3", "run --case x.unmask absent.csv"},
            {"3", "run --case x.unmask empty"},
            {"3", "run --case x.unmask nothing.csv"},
            {"3", "run --case x.unmask binary.bin"},
            {"2", "run --case x.unmask world.csv --window banana"},
            {"2", "run --case x.unmask world.csv --out empty"},
            {"2", "run --case x.unmask world.csv --out world.csv/report.html"},
            {"5", "run --case world.csv/x world.csv"},
            {"3", "import --case x.unmask empty"},
            {"3", "import --case x.unmask --map absent.yaml world.csv"},
            {"3", "import --case x.unmask --map binary.bin world.csv"},
            {"5", "init world.csv"},
            {"5", "init world.csv/x"},
            {"3", "inspect absent.csv"},
            {"3", "inspect empty"},
            {"2", "inspect world.csv --write-map world.csv/map"},
            {"2", "formats nonsense"},
            {"3", "media --case w.unmask absent"},
            {"3", "media --case w.unmask empty"},
            {"5", "media --case absent.unmask empty"},
            {"2", "media --case w.unmask --list -1 empty"},
            {"5", "analyze --case absent.unmask"},
            {"5", "analyze --case world.csv"},
            {"2", "analyze --case w.unmask --semantics qut"},
            {"2", "analyze --case w.unmask --semantics nonsense"},
            {"2", "show --case w.unmask nonsense"},
            {"2", "show --case w.unmask --run nonsense"},
            {"2", "report --case w.unmask --out empty"},
            {"2", "report --case w.unmask --out world.csv/report.html"},
            {"2", "export csv --case w.unmask --out world.csv/out"},
            {"2", "export gexf --case w.unmask --out empty"},
            {"3", "export csv --case w.unmask --pseudonymise --pseudonym-key absent"},
            {"2", "export csv --case w.unmask --pseudonymise --pseudonym-key nothing.csv"},
            {"3", "verify absent"},
            {"5", "verify empty"},
            {"5", "demo world.csv"},
            {"5", "demo w.unmask"},
            {"2", "completion tcsh"},
        };
        for (String[] one : wrong) {
            CommandLine.Said said = line.run(("--json --no-progress " + one[1]).split(" "));
            assertEquals(one[0], Integer.toString(said.code()), one[1] + ": " + said.out());
            JsonNode error = said.json().path("error");
            assertFalse(said.json().path("ok").asBoolean(), one[1]);
            for (String part : new String[] {"code", "what", "why", "do"}) {
                assertFalse(error.path(part).asString().isBlank(), one[1] + " lacks " + part);
            }
            CommandLine.Said words = line.run(("--no-progress " + one[1]).split(" "));
            assertEquals("", words.out(), one[1]);
            assertEquals(3, words.err().lines().count(), one[1] + ": " + words.err());
            assertFalse(words.err().contains("Exception") || words.err().contains("\tat "), words.err());
        }
        assertFalse(Files.exists(folder.resolve("x.unmask/exports/report.html")));
    }

    @Test
    void aFolderMayHoldMoreThanPosts() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.copy(folder.resolve("world.csv"), data.resolve("world.csv"));
        Files.writeString(data.resolve("LICENSE.txt"), "Do what you like.\n");
        Files.copy(folder.resolve("binary.bin"), data.resolve("picture.bin"));
        Files.writeString(data.resolve("nothing.csv"), "");
        CommandLine.Said said = line.run("--json", "--no-progress", "run", "--case", "d.unmask", "data");
        assertEquals(0, said.code(), said.out());
        assertEquals(1, said.json().path("data").path("sources").size());
        JsonNode warnings = said.json().path("warnings");
        assertEquals(3, warnings.size());
        warnings.forEach(
                warning -> assertEquals("W-PASSED-OVER", warning.path("code").asString()));
        assertEquals(
                4,
                line.run("--json", "inspect", "data")
                        .json()
                        .path("data")
                        .path("files")
                        .size());

        Files.delete(data.resolve("world.csv"));
        CommandLine.Said none = line.run("import", "--case", "none.unmask", "data");
        assertEquals(3, none.code());
        assertNotEquals("", none.err());
        assertFalse(Files.exists(folder.resolve("none.unmask")));
    }
}
