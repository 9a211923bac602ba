package org.unmask.cli.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.cli.CommandLine;

/**
 * Imports and analyses are killed (SIGKILL) at random moments, run again, killed again, until they are done: the case is whole and its tables
 * are those of an import that nobody disturbed. {@code -Dunmask.kills=N} kills N times, {@code -Dunmask.kill.rows=N} in files of N rows.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("unmask.kills", 20);
    private static final int ROWS = Integer.getInteger("unmask.kill.rows", 8_000);
    private static final int FILES = 4;
    private static final long SEED = 20_231_107L;

    @TempDir
    Path folder;

    private final SplittableRandom dice = new SplittableRandom(SEED);
    private int killed;
    private int cases;

    @Test
    void whatIsKilledAndRunAgainIsWholeAndTheSame() throws IOException, InterruptedException {
        write();
        Child child = Child.in(folder);
        long importing = child.run(importInto("calm.unmask"));
        long analyzing = child.run(analyze("calm.unmask"));
        Map<String, String> calm = Tables.of(folder, "calm.unmask");
        assertTrue(calm.getOrDefault("ties", "").lines().anyMatch(tie -> tie.endsWith(",1")), "no evidence to lose");

        while (killed < KILLS) {
            String name = "case" + cases++ + ".unmask";
            untilDone(child, importing, importInto(name));
            untilDone(child, analyzing, analyze(name));
            Tables.assertSame(calm, Tables.of(folder, name), name + " after " + killed + " kills");
            CommandLine.Said whole = new CommandLine(folder).run("--json", "verify", "--case", name);
            assertEquals(0, whole.code(), whole.out() + whole.err());
            assertNothingLeftBehind(folder.resolve(name));
        }
        System.out.println(killed + " kills, " + cases + " cases, each whole and the same");
    }

    private static String[] importInto(String name) {
        List<String> command = new ArrayList<>(List.of("import", "--case", name));
        for (int i = 0; i < FILES; i++) {
            command.add("world" + i + ".csv");
        }
        return command.toArray(new String[0]);
    }

    private static String[] analyze(String name) {
        return new String[] {"analyze", "--case", name, "--window", "60s,1h", "--shuffles", "2"};
    }

    /** Kills the command at moments up to the time it takes undisturbed, until it is quicker or there were kills enough. */
    private void untilDone(Child child, long usual, String[] command) throws IOException, InterruptedException {
        while (true) {
            long moment = killed < KILLS ? usual / 5 + dice.nextLong(Math.max(1, usual)) : Long.MAX_VALUE;
            if (child.endsBefore(moment, child.start(command))) {
                return;
            }
            killed++;
        }
    }

    /** What a killed process unpacked is swept away by the next one that writes; this process still lives. */
    private static void assertNothingLeftBehind(Path open) throws IOException {
        String own = "native-" + ProcessHandle.current().pid();
        try (Stream<Path> temporary = Files.list(open.resolve("tmp"))) {
            assertEquals(
                    List.of(), temporary.filter(path -> !path.endsWith(own)).toList());
        }
        assertTrue(Files.notExists(open.resolve("case.json.new")));
    }

    private void write() throws IOException {
        SplittableRandom world = new SplittableRandom(SEED);
        for (int file = 0; file < FILES; file++) {
            List<String> lines = new ArrayList<>(List.of("object_id,account_id,content_id,timestamp_share"));
            for (int i = 0; i < ROWS; i++) {
                lines.add("o" + world.nextInt(ROWS) + ",a" + world.nextInt(1 + ROWS / 8) + ",c" + file + "x" + i + ","
                        + (1_600_000_000L + world.nextLong(30 * 86_400L)));
            }
            for (int day = 0; day < 12; day++) {
                long at = 1_600_000_000L + (file * 7L + day) * 86_400L + world.nextLong(80_000);
                for (int member = 0; member < 5; member++) {
                    lines.add("o" + (file * 50 + day) + ",p" + member + ",p" + file + "x" + day + "x" + member + ","
                            + (at + world.nextInt(8)));
                }
            }
            Files.writeString(folder.resolve("world" + file + ".csv"), String.join("\n", lines) + "\n");
        }
    }
}
