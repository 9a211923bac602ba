package org.unmask.cli.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.cli.CommandLine;

/** The contract tables of a case as bytes. */
final class Tables {
    static final List<String> NAMES = List.of("accounts", "ties", "groups", "exhibits", "pairs");

    private Tables() {}

    /** The tables of the latest run of {@code folder/name}, exported in this process. */
    static Map<String, String> of(Path folder, String name) throws IOException {
        CommandLine line = new CommandLine(folder);
        CommandLine.Said said =
                line.run("export", "csv", "--case", name, "--out", name + ".tables", "--all", "--pairs", "--raw");
        assertEquals(0, said.code(), said.err());
        return read(folder.resolve(name + ".tables"));
    }

    /** The tables in an export's folder. */
    static Map<String, String> read(Path exported) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (String table : NAMES) {
            tables.put(table, Files.readString(exported.resolve(table + ".csv")));
        }
        return tables;
    }

    /** Says of the first table that differs where it does. */
    static void assertSame(Map<String, String> expected, Map<String, String> found, String when) {
        for (String table : NAMES) {
            List<String> one = expected.getOrDefault(table, "").lines().toList();
            List<String> other = found.getOrDefault(table, "").lines().toList();
            for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
                assertEquals(one.get(i), other.get(i), when + ": line " + (i + 1) + " of " + table);
            }
            assertEquals(one.size(), other.size(), when + ": lines of " + table);
        }
        assertEquals(expected, found, when);
    }
}
