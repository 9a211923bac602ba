package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case that holds the posts of six accounts in step and no others says so, and finds them once ordinary posts are there too. */
class LoneOperationTest {
    private static final Instant START = Instant.parse("2025-03-01T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void anEmptyAnswerSaysWhatTheDataLackAndThenIsNoLongerEmpty() throws IOException {
        SplittableRandom dice = new SplittableRandom(3);
        StringBuilder alone = new StringBuilder("id,author_id,created_at,text\n");
        for (int k = 0; k < 96; k++) {
            row(
                    alone,
                    "m" + k,
                    "acc" + k % 6,
                    START.plusSeconds(46_800L * (k / 6) + dice.nextInt(10)),
                    "The bridge vote number " + k / 6 + " must not pass because of its cost of "
                            + (1000 + 37 * (k / 6)));
        }
        StringBuilder others = new StringBuilder("id,author_id,created_at,text\n");
        for (int k = 0; k < 240; k++) {
            row(
                    others,
                    "o" + k,
                    "ord" + dice.nextInt(60),
                    START.plusSeconds(18_000L * (k / 6) + dice.nextInt(40_000)),
                    "Join the meeting number " + k / 6 + " in hall " + 3 * (k / 6) + " this week and bring a friend");
        }
        Files.writeString(folder.resolve("alone.csv"), alone);
        Files.writeString(folder.resolve("others.csv"), others);
        CommandLine line = new CommandLine(folder);

        String first = said(line, "run", "alone.csv");
        assertTrue(first.contains("no groups"), first);
        assertTrue(first.contains("15 pairs of accounts are within 10 s of each other on three things or more"), first);
        assertTrue(first.contains("Import posts of ordinary accounts on the same subject as well"), first);

        said(line, "--case", "alone.unmask", "import", "others.csv");
        String second = said(line, "--case", "alone.unmask", "analyze");
        assertTrue(second.contains("1 group"), second);
        assertFalse(second.contains("nobody can stand out"), second);
    }

    private static String said(CommandLine line, String... arguments) {
        CommandLine.Said said = line.run(arguments);
        assertEquals(0, said.code(), said.err());
        return said.out() + said.err();
    }

    private static void row(StringBuilder rows, String id, String author, Instant at, String text) {
        rows.append(id + ',' + author + ',' + at + ',' + '"' + text + "\"\n");
    }
}
