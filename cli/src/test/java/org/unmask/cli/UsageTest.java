package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @TempDir
    Path folder;

    @Test
    void helpAndVersionAreAnsweredOnTheOutputStream() {
        CommandLine line = new CommandLine(folder);
        for (String[] arguments : new String[][] {{"--help"}, {"import", "--help"}, {"--version"}}) {
            CommandLine.Said said = line.run(arguments);
            assertEquals(0, said.code());
            assertTrue(said.out().toLowerCase(java.util.Locale.ROOT).contains("unmask"), said.out());
            assertEquals("", said.err());
        }
    }

    @Test
    void noVerbIsAQuestionForHelp() {
        CommandLine.Said said = new CommandLine(folder).run();
        assertEquals(2, said.code());
        assertEquals("", said.out());
        assertTrue(said.err().contains("unmask run --case"), said.err());
    }

    @Test
    void aMistypedVerbIsToldInOneSentenceOrOneDocument() {
        CommandLine line = new CommandLine(folder);
        assertEquals(2, line.run("improt").code());
        CommandLine.Said said = line.run("--json", "improt", "\u001b[31mred");
        assertEquals(2, said.code());
        assertEquals("E-USAGE", said.json().path("error").path("code").asString());
        assertTrue(said.out().indexOf(0x1b) < 0);
    }

    @Test
    void aSettingOutsideItsLimitsIsNamed() {
        CommandLine line = new CommandLine(folder);
        CommandLine.Said threads = line.run("--threads", "0", "init", "x.unmask");
        assertEquals(2, threads.code());
        assertTrue(threads.err().contains("--threads is 0, but must be 1 to 1024"), threads.err());
        assertEquals(2, line.run("--memory", "lots", "init", "x.unmask").code());
        assertEquals(2, line.run("init", "--tlp", "pink", "x.unmask").code());
        assertEquals(2, line.run("init", "--tz", "Nowhere/Land", "x.unmask").code());
    }

    @Test
    void aSecondCaseInTheSamePlaceIsRefused() {
        CommandLine line = new CommandLine(folder);
        assertEquals(0, line.run("init", "x.unmask").code());
        CommandLine.Said said = line.run("init", "x.unmask");
        assertEquals(5, said.code());
        assertTrue(said.err().contains("E-CASE-EXISTS"), said.err());
    }

    @Test
    void completionNamesEveryVerb() {
        CommandLine line = new CommandLine(folder);
        for (String shell : new String[] {"bash", "zsh", "fish"}) {
            String script = line.run("completion", shell).out();
            for (String verb : Unmask.parser().getSubcommands().keySet()) {
                assertTrue(script.contains(verb), shell + " " + verb);
            }
        }
    }
}
