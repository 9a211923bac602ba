package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class InspectTest {
    private static final String[] KNOWN = {
        "object_id,account_id,content_id,timestamp_share", "o1,a1,c1,1600001000", "o1,a2,c2,1600001005"
    };
    /** Nobody can say which of the two columns of days is the day of the post. */
    private static final String[] UNSURE = {
        "who;wann;was", "anna;03.04.2021 10:00;eins", "ben;05.06.2021 11:00;zwei", "carl;07.08.2021 12:00;drei"
    };

    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void here() {
        line = new CommandLine(folder);
    }

    @Test
    void aKnownFileIsNamedWithReasonsColumnsAndFirstPosts() {
        line.file("four.csv", KNOWN);
        CommandLine.Said said = line.run("--json", "inspect", "four.csv", "--platform", "x");
        assertEquals(0, said.code(), said.err());
        JsonNode file = said.json().path("data").path("files").get(0);
        assertEquals("coortweet", file.path("format").asString());
        assertTrue(file.path("confident").asBoolean());
        assertFalse(file.path("reasons").isEmpty());
        assertEquals(4, file.path("columns").size());
        assertEquals("c1", file.path("posts").get(0).path("post_id").asString());
        assertEquals("x", file.path("posts").get(0).path("platform").asString());
        assertEquals(
                "2020-09-13T12:43:20Z",
                file.path("posts").get(0).path("created_at").asString());
        assertEquals(
                "o1",
                file.path("posts").get(0).path("objects").get(0).path("object").asString());
        CommandLine.Said words = line.run("inspect", "four.csv");
        assertTrue(words.out().contains("four.csv: coortweet, score 1.000"), words.out());
        assertTrue(words.out().contains("next: unmask run"), words.out());
        assertFalse(Files.exists(folder.resolve("four.unmask")), "inspecting makes no case");
    }

    @Test
    void aMapThatIsWrittenLeadsAnUnsureFileIn() throws IOException {
        line.file("rows.csv", UNSURE);
        CommandLine.Said refused = line.run("run", "--case", "x.unmask", "rows.csv");
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("--write-map map.yaml"), refused.err());
        CommandLine.Said unsure = line.run("--json", "inspect", "rows.csv", "--write-map", "map.yaml");
        assertEquals(0, unsure.code(), unsure.err());
        JsonNode file = unsure.json().path("data").path("files").get(0);
        assertFalse(file.path("confident").asBoolean());
        assertFalse(file.path("problems").isEmpty());
        String map = Files.readString(folder.resolve("map.yaml"));
        assertTrue(map.contains("wann"), map);

        CommandLine.Said again = line.run("--json", "inspect", "rows.csv", "--write-map", "map.yaml");
        assertEquals(2, again.code());
        assertEquals("E-MAP-EXISTS", again.json().path("error").path("code").asString());
        assertEquals(map, Files.readString(folder.resolve("map.yaml")));
    }

    @Test
    void whatCannotBeLookedAtIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});
        for (String name : new String[] {"empty.csv", "binary.bin", "absent.csv"}) {
            CommandLine.Said said = line.run("inspect", name);
            assertEquals(3, said.code(), said.out() + said.err());
            assertEquals("", said.out());
            assertTrue(said.err().startsWith("unmask: ") && said.err().contains(name), said.err());
        }
        line.file("four.csv", KNOWN);
        line.file("five.csv", KNOWN);
        assertEquals(
                2,
                line.run("inspect", "four.csv", "five.csv", "--write-map", "m").code());
        assertEquals(2, line.run("inspect", "four.csv", "--format", "nonsense").code());
        assertEquals(2, line.run("inspect", "four.csv", "--sample", "-1").code());
        assertFalse(Files.exists(folder.resolve("m")));
    }
}
