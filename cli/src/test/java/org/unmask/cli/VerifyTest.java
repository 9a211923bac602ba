package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.SplittableRandom;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerifyTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void analyzed() {
        line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
    }

    private static String verdict(JsonNode document, String what) {
        for (JsonNode check : document.path("data").path("checks")) {
            if (check.path("what").asString().startsWith(what)) {
                return check.path("verdict").asString();
            }
        }
        return "absent";
    }

    @Test
    void aCaseThatNobodyTouchedIsWholeAndSoIsItsReport() {
        CommandLine.Said said = line.run("--json", "verify", "--case", "w.unmask");
        assertEquals(0, said.code(), said.out());
        assertTrue(said.json().path("data").path("whole").asBoolean());
        for (String what : new String[] {"schema", "database", "books", "journal", "source ", "run ", "report.html"}) {
            assertEquals("whole", verdict(said.json(), what), what);
        }
        assertEquals(0, line.run("verify", "w.unmask/exports/report.html").code());
        assertTrue(line.run("verify", "w.unmask").out().contains("whole: "));
    }

    /** The seal in the journal is what anybody can compute from the export. */
    @Test
    void theSealOfARunIsTheHashOfItsRawTables() throws SQLException {
        JsonNode files = line.run("--json", "export", "csv", "--case", "w.unmask", "--all", "--pairs", "--raw")
                .json()
                .path("data")
                .path("files");
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("SELECT detail FROM journal WHERE action = 'analyze'")) {
            assertTrue(result.next());
            String seal = result.getString(1);
            assertEquals(9, files.size());
            files.forEach(file -> assertTrue(seal.contains(file.path("sha256").asString()), seal));
        }
    }

    @Test
    void aChangedSourceOrReportIsDamageAndAMovedSourceIsNot() throws IOException {
        Files.move(folder.resolve("world.csv"), folder.resolve("elsewhere.csv"));
        CommandLine.Said moved = line.run("--json", "verify", "--case", "w.unmask");
        assertEquals(0, moved.code());
        assertEquals("noted", verdict(moved.json(), "source "));
        Files.writeString(folder.resolve("world.csv"), "other");
        CommandLine.Said changed = line.run("--json", "verify", "--case", "w.unmask");
        assertEquals(6, changed.code());
        assertFalse(changed.json().path("ok").asBoolean());
        assertEquals("E-VERIFY", changed.json().path("error").path("code").asString());
        assertEquals("damaged", verdict(changed.json(), "source "));

        Path report = folder.resolve("w.unmask/exports/report.html");
        Files.writeString(report, Files.readString(report).replace("high", "none"));
        assertEquals(6, line.run("verify", "w.unmask/exports/report.html").code());
        assertEquals("damaged", verdict(line.run("--json", "verify", "w.unmask").json(), "report.html"));
    }

    @Test
    void aResultThatSomebodyTouchedUpIsFound() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE run_ties SET q = q / 2 WHERE evidence");
        }
        CommandLine.Said said = line.run("--json", "verify", "--case", "w.unmask");
        assertEquals(6, said.code());
        assertEquals("damaged", verdict(said.json(), "run "));
        assertEquals("whole", verdict(said.json(), "journal"));
    }

    private Connection connect() throws SQLException {
        return new DuckDBDriver().connect("jdbc:duckdb:" + folder.resolve("w.unmask/case.duckdb"), new Properties());
    }

    @Test
    void aFlippedBitOfTheDatabaseIsFoundWhereverItIs() throws IOException {
        Path database = folder.resolve("w.unmask/case.duckdb");
        byte[] whole = Files.readAllBytes(database);
        SplittableRandom dice = new SplittableRandom(7);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = whole.clone();
            int at = dice.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << dice.nextInt(8));
            Files.write(database, damaged);
            CommandLine.Said said = line.run("--json", "verify", "--case", "w.unmask");
            assertEquals(6, said.code(), "byte " + at + ": " + said.out());
            assertFalse(said.json().path("data").path("whole").asBoolean());
        }
        Files.write(database, new byte[100]);
        assertEquals(6, line.run("verify", "w.unmask").code());
        CommandLine.Said other = line.run("show", "--case", "w.unmask");
        assertEquals(5, other.code());
        assertTrue(other.err().contains("The database of this case is damaged"), other.err());
    }

    @Test
    void whatIsNoCaseAndNoReportIsRefused() {
        assertEquals(5, line.run("verify", "--case", "absent.unmask").code());
        assertEquals(5, line.run("verify", ".").code());
        assertEquals(3, line.run("verify", "absent.html").code());
        CommandLine.Said said = line.run("--json", "verify", "world.csv");
        assertEquals(3, said.code());
        assertEquals("E-HASH-MISSING", said.json().path("error").path("code").asString());
    }
}
