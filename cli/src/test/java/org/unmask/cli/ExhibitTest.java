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

/** Two posts that the analyst puts side by side stand in the report, and nothing is asserted of them that the data do not show. */
class ExhibitTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void world() throws IOException {
        line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        line.file(
                "words.csv",
                "platform,post_id,account_id,created_at,text,urls",
                "x,100,alice,2023-07-01T06:10:05Z,Read this before you vote,https://a.example/one",
                "facebook,200,bob,2023-07-01T13:12:16Z,Something else altogether here,https://a.example/one",
                "x,300,carol,2023-07-01T14:00:00Z,Nobody says the same as this,",
                "facebook,100,dora,2023-07-02T14:00:00Z,Read this before you all vote,");
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
        assertEquals(0, line.run("import", "--case", "w.unmask", "words.csv").code());
    }

    private JsonNode data(String... words) {
        CommandLine.Said said = line.run(words);
        assertEquals(0, said.code(), said.out() + said.err());
        return said.json().path("data");
    }

    private String refused(String... words) {
        CommandLine.Said said = line.run(words);
        assertTrue(said.code() != 0, said.out());
        return said.json().path("error").path("code").asString() + " " + said.out();
    }

    @Test
    void itIsAddedListedShownAndTakenAway() throws IOException {
        JsonNode added = data(
                "--json",
                "exhibit",
                "add",
                "200",
                "x:100",
                "--case",
                "w.unmask",
                "--note",
                "Seven <b>hours</b> later.");
        assertEquals("X-01", added.path("exhibit_id").asString());
        assertEquals("link", added.path("kind").asString());
        assertEquals(25_331.0, added.path("lag_s").asDouble());
        assertEquals("100", added.path("a").path("post_id").asString(), "the older one is A");
        JsonNode second = data("--json", "exhibit", "add", "x:100", "facebook:100", "--case", "w.unmask");
        assertEquals("near_text", second.path("kind").asString(), "one word more is nearly the same text");
        data("--json", "report", "--case", "w.unmask", "--out", "r.html");
        String report = Files.readString(folder.resolve("r.html"));
        assertTrue(report.contains("Exhibits chosen by the analyst"));
        assertTrue(report.contains("Seven &lt;b&gt;hours&lt;/b&gt; later."));
        assertTrue(report.contains("id=\"X-01\"") && report.contains("7 h 02 m 11 s"));
        assertFalse(report.contains("alice") || report.contains("bob"), "who is no member of a group is never named");
        assertEquals(
                2,
                data("--json", "exhibit", "list", "--case", "w.unmask")
                        .path("own")
                        .size());
        data("--json", "exhibit", "rm", "x-01", "--case", "w.unmask");
        JsonNode left = data("--json", "exhibit", "--case", "w.unmask").path("own");
        assertEquals(1, left.size());
        assertEquals(
                "X-03",
                data("--json", "exhibit", "add", "200", "x:100", "--case", "w.unmask")
                        .path("exhibit_id")
                        .asString());
        assertEquals(0, line.run("verify", "--case", "w.unmask").code());
    }

    @Test
    void whatCannotBeShownIsRefusedInOneSentence() {
        assertTrue(refused("--json", "exhibit", "add", "100", "200", "--case", "w.unmask")
                .startsWith("E-POST-AMBIGUOUS"));
        assertTrue(refused("--json", "exhibit", "add", "x:1", "200", "--case", "w.unmask")
                .startsWith("E-POST-UNKNOWN"));
        assertTrue(refused("--json", "exhibit", "add", "300", "200", "--case", "w.unmask")
                .startsWith("E-EXHIBIT-NOTHING-SHARED"));
        assertTrue(refused("--json", "exhibit", "add", "300", "x:300", "--case", "w.unmask")
                .startsWith("E-EXHIBIT-ONE-POST"));
        assertTrue(
                refused("--json", "exhibit", "rm", "X-09", "--case", "w.unmask").startsWith("E-EXHIBIT-UNKNOWN"));
        assertTrue(
                refused("--json", "exhibit", "add", "300", "--case", "w.unmask").contains("two posts"));
        assertTrue(refused("--json", "exhibit", "burn", "--case", "w.unmask").contains("add, list, rm"));
    }
}
