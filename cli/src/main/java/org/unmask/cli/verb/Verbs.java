package org.unmask.cli.verb;

import org.unmask.cli.verb.evaluate.Evaluate;
import org.unmask.cli.verb.exhibit.Exhibit;
import picocli.CommandLine;

/** The registry of verbs, in the order of the help. */
public final class Verbs {
    private Verbs() {}

    /** Adds every verb. */
    public static void addTo(CommandLine line) {
        line.addSubcommand(new Run());
        line.addSubcommand(new Init());
        line.addSubcommand(new Inspect());
        line.addSubcommand(new Formats());
        line.addSubcommand(new Import());
        line.addSubcommand(new Media());
        line.addSubcommand(new Analyze());
        line.addSubcommand(new Show());
        line.addSubcommand(new Exhibit());
        line.addSubcommand(new Report());
        line.addSubcommand(new Export());
        line.addSubcommand(new Verify());
        line.addSubcommand(new Evaluate());
        line.addSubcommand(new Demo());
        line.addSubcommand(new Doctor());
        line.addSubcommand(new Completion());
    }
}
