package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.media.DrawnFiles;
import tools.jackson.databind.JsonNode;

/** The user's own pictures are changed and sought, without a case. */
class EvaluatePicturesTest {
    private static final int PICTURES = 4;

    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void pictures() throws IOException {
        line = new CommandLine(folder);
        Path inner = Files.createDirectories(folder.resolve("own/inner"));
        for (int i = 0; i < PICTURES; i++) {
            Files.write(inner.resolve("p" + i + ".png"), DrawnFiles.file(DrawnFiles.scene(420, 300, i), "png"));
        }
        Files.copy(inner.resolve("p0.png"), folder.resolve("own/again.png"));
        Files.writeString(folder.resolve("own/notes.txt"), "read me");
    }

    private static JsonNode change(JsonNode data, String word) {
        for (JsonNode change : data.path("changes")) {
            if (change.path("change").asString().equals(word)) {
                return change;
            }
        }
        throw new AssertionError("no such change in " + data);
    }

    @Test
    void copiesAreFoundAndVerifiedWhatIsUnreadableIsCountedAndThreadsChangeNothing() throws IOException {
        CommandLine.Said said = line.run(
                "--json", "--no-progress", "--threads", "1", "evaluate", "--images", "own", "--out", "measured");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode data = said.json().path("data");
        assertEquals(PICTURES + 2, data.path("files_in_folder").asInt());
        assertEquals(1, data.path("unusable").path("NOT_A_PICTURE").asInt());
        assertEquals(1, data.path("same_bytes_again").asInt());
        assertEquals(PICTURES, data.path("pictures").asInt());
        assertEquals(0, data.path("families_before").asInt());
        assertEquals(29, data.path("changes").size());
        for (String word : List.of("none", "jpeg_30", "half", "mirror", "rotate_90", "crop_10", "logo")) {
            assertEquals(PICTURES, change(data, word).path("found").asInt(), word);
            assertEquals(PICTURES, change(data, word).path("verified").asInt(), word);
        }
        assertEquals(0, data.path("wrong_pairs").asInt());
        // Four copies against three other pictures each, and six pairs of copies, in 29 changes.
        assertEquals(29 * (4 * 3 + 6), data.path("pairs").asInt());
        String table = Files.readString(folder.resolve("measured/changes.csv"));
        assertTrue(table.startsWith("change,copies,found,found_share,found_low,found_high,found_goal,"), table);
        assertTrue(table.contains("jpeg_30,4,4,1,"), table);

        CommandLine.Said again = line.run(
                "--json", "--no-progress", "--threads", "2", "evaluate", "--images", "own", "--out", "measured");
        assertEquals(data.toString(), again.json().path("data").toString());
        assertEquals(table, Files.readString(folder.resolve("measured/changes.csv")));
    }

    @Test
    void aFolderInWhichThereIsNothingToChangeIsRefusedInOneSentence() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        refused("E-FOLDER-EMPTY", "empty");
        refused("E-FOLDER-MISSING", "absent");
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("notes.txt"), "read me");
        refused("E-EVALUATE-PICTURES", "texts");
        assertEquals(
                2, line.run("evaluate", "--images", "own", "--labels", "l.csv").code());
        assertEquals(2, line.run("evaluate", "--images", "own", "--texts").code());
    }

    private void refused(String code, String name) {
        CommandLine.Said said = line.run("evaluate", "--images", name, "--out", "measured");
        assertEquals(3, said.code(), said.out() + said.err());
        assertTrue(said.err().contains(code), said.err());
        assertFalse(Files.exists(folder.resolve("measured")));
    }
}
