package org.unmask.cli.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.cli.CommandLine;

/**
 * One world, many ways to tell it: threads, order of lines, number of files, locale, zone, default encoding. The contract tables are the same
 * bytes. Their hash stands in {@code target/contract-tables.sha256} afterwards, for {@code .ci/run} to compare between JDKs.
 */
class SameAnswerTest {
    private static final List<String> ROWS = MixedWorld.rows(11);

    @TempDir
    Path folder;

    @Test
    void theContractTablesAreTheSameBytesHoweverTheyAreMade() throws Exception {
        Map<String, String> first = made("one", 1, List.of(ROWS));
        assertTellsSomething(first);
        keepHash(first);

        Tables.assertSame(first, made("two", 2, List.of(ROWS)), "two threads");

        List<String> shuffled = new ArrayList<>(ROWS);
        Collections.shuffle(shuffled, new Random(3));
        Tables.assertSame(first, made("shuffled", 2, List.of(shuffled)), "shuffled lines");

        int third = ROWS.size() / 3;
        List<List<String>> cut = List.of(
                shuffled.subList(2 * third, ROWS.size()),
                shuffled.subList(0, third),
                shuffled.subList(third, 2 * third));
        Tables.assertSame(first, made("cut", 1, cut), "cut into three files, out of order");

        Tables.assertSame(first, elsewhere(), "Turkish locale, fourteen hours east, an old encoding");
    }

    private Map<String, String> made(String name, int threads, List<List<String>> files) throws IOException {
        CommandLine line = new CommandLine(folder);
        List<String> command =
                new ArrayList<>(List.of("--threads", "" + threads, "--quiet", "run", "--case", name + ".unmask"));
        for (int i = 0; i < files.size(); i++) {
            command.add(write(name + i + ".csv", files.get(i)));
        }
        CommandLine.Said said = line.run(command.toArray(new String[0]));
        assertEquals(0, said.code(), said.err());
        return Tables.of(folder, name + ".unmask");
    }

    private String write(String name, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(name), MixedWorld.HEAD + "\n" + String.join("\n", rows) + "\n");
        return name;
    }

    private Map<String, String> elsewhere() throws IOException, InterruptedException {
        Child child = Child.in(
                folder,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9");
        child.run("run", "--case", "far.unmask", write("far.csv", ROWS));
        child.run("export", "csv", "--case", "far.unmask", "--out", "far", "--all", "--pairs", "--raw");
        return Tables.read(folder.resolve("far"));
    }

    /** Equal tables prove little where they are empty. */
    private static void assertTellsSomething(Map<String, String> tables) {
        for (String table : Tables.NAMES) {
            assertTrue(tables.getOrDefault(table, "").lines().count() > 1, table);
        }
        List<String> ties = tables.getOrDefault("ties", "").lines().toList();
        for (String kind : List.of("link", "text", "hashtags", "repost", "reply", "media")) {
            assertTrue(ties.stream().anyMatch(tie -> tie.contains("," + kind + ",")), "no tie of kind " + kind);
        }
        assertTrue(ties.stream().anyMatch(tie -> tie.endsWith(",1")), "no evidence");
    }

    private static void keepHash(Map<String, String> tables) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        tables.forEach((name, content) -> digest.update((name + "\n" + content).getBytes(StandardCharsets.UTF_8)));
        Path target = Path.of(System.getProperty("unmask.root", "..")).resolve("cli/target");
        Files.createDirectories(target);
        Files.writeString(
                target.resolve("contract-tables.sha256"), HexFormat.of().formatHex(digest.digest()) + "\n");
    }
}
