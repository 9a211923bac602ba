package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportTest {
    private static final String HEAD = "object_id,account_id,content_id,timestamp_share";

    @TempDir
    Path folder;

    @Test
    void theBooksBalanceAndTheSameFileAgainChangesNothing() {
        CommandLine line = new CommandLine(folder);
        twentyAndOneBad(line);
        CommandLine.Said first = line.run("--json", "import", "--case", "x.unmask", "four.csv");
        assertEquals(4, first.code(), first.err());
        JsonNode source = first.json().path("data").path("sources").get(0);
        assertEquals(21, source.path("read").asLong());
        assertEquals(20, source.path("accepted").asLong());
        assertEquals(1, source.path("rejected").asLong());
        assertFalse(source.path("already_imported").asBoolean());
        assertEquals(
                "W-REJECTS", first.json().path("warnings").get(0).path("code").asString());

        CommandLine.Said second = line.run("import", "--case", "x.unmask", "four.csv");
        assertTrue(
                second.out().startsWith("four.csv: imported before, nothing changed (read 21 = accepted 20"),
                second.out());
    }

    @Test
    void rejectsBelowTheLimitAreBorne() {
        CommandLine line = new CommandLine(folder);
        twentyAndOneBad(line);
        assertEquals(
                0,
                line.run("import", "--case", "x.unmask", "--max-errors", "50%", "four.csv")
                        .code());
    }

    @Test
    void aFileThatNobodyCanReadIsRefusedAndLeavesNoCase() throws IOException {
        CommandLine line = new CommandLine(folder);
        Files.writeString(folder.resolve("empty.csv"), "");
        Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 0, 7});
        Files.write(folder.resolve("latin.csv"), "name,age\n\u00fc,3\n".getBytes(StandardCharsets.ISO_8859_1));
        for (String name : new String[] {"empty.csv", "binary.bin", "latin.csv", "absent.csv"}) {
            CommandLine.Said said = line.run("import", "--case", "x.unmask", name);
            assertEquals(3, said.code(), said.err());
            assertEquals("", said.out());
            assertTrue(said.err().startsWith("unmask: "), said.err());
            assertTrue(said.err().contains(name), said.err());
            assertFalse(Files.exists(folder.resolve("x.unmask")), name);
        }
    }

    @Test
    void aFileCutInTheMiddleOfARecordLosesOnlyItsLastRecord() throws IOException {
        CommandLine line = new CommandLine(folder);
        String whole = Files.readString(twentyAndOneBad(line));
        Files.writeString(folder.resolve("cut.csv"), whole.substring(0, whole.lastIndexOf("a1,c")));
        CommandLine.Said said = line.run("--json", "import", "--case", "x.unmask", "cut.csv");
        JsonNode source = said.json().path("data").path("sources").get(0);
        assertEquals(20, source.path("accepted").asLong());
        assertEquals(1, source.path("rejected").asLong());
        assertEquals(4, said.code());
    }

    @Test
    void aWrongFormatIsStoppedBeforeAnythingIsKept() {
        CommandLine line = new CommandLine(folder);
        line.file("four.csv", HEAD, "o1,a1,c1,1600001000", "o1,a2,c2,1600001005");
        CommandLine.Said said =
                line.run("import", "--case", "x.unmask", "--on-error", "fail", "--format", "no-such", "four.csv");
        assertEquals(2, said.code());
        assertTrue(said.err().contains("--format"), said.err());
    }

    private static Path twentyAndOneBad(CommandLine line) {
        String[] lines = new String[22];
        lines[0] = HEAD;
        for (int i = 0; i < 20; i++) {
            lines[1 + i] = "o" + i / 2 + ",a" + i % 4 + ",c" + i + "," + (1_600_001_000 + i);
        }
        lines[21] = "o9,a1,c21,not a time";
        return line.file("four.csv", lines);
    }

    @Test
    void aCommandWithoutACaseSaysHowToNameOne() {
        CommandLine.Said said = new CommandLine(folder).run("--json", "import", "four.csv");
        assertEquals(5, said.code());
        assertEquals("E-CASE-MISSING", said.json().path("error").path("code").asString());
        assertFalse(said.json().path("ok").asBoolean());
        assertEquals("import", said.json().path("command").asString());
    }

    @Test
    void theCaseAroundTheWorkingDirectoryIsMeantWhereNoneIsNamed() throws IOException {
        CommandLine line = new CommandLine(folder);
        assertEquals(0, line.run("init", "x.unmask").code());
        CommandLine inside = new CommandLine(Files.createDirectories(folder.resolve("x.unmask/exports/deep")));
        inside.file("four.csv", HEAD, "o1,a1,c1,1600001000");
        Files.createDirectories(inside.folder().resolve("home"));
        Files.copy(folder.resolve("home/installation"), inside.folder().resolve("home/installation"));
        assertEquals(0, inside.run("import", "four.csv").code());
    }
}
