package org.unmask.cli.verb;

import picocli.CommandLine;

/** The registry of verbs, in the order of the help. */
public final class Verbs {
    private Verbs() {}

    /** Adds every verb. */
    public static void addTo(CommandLine line) {
        line.addSubcommand(new Init());
        line.addSubcommand(new Import());
        line.addSubcommand(new Doctor());
        line.addSubcommand(new Completion());
    }
}
