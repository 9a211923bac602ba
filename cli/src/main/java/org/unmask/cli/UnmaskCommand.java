package org.unmask.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself: global options and verbs. Without a verb it shows its help. */
@Command(
        name = "unmask",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = picocli.CommandLine.ScopeType.LOCAL,
        description = {
            "Finds accounts that act as one in post data that you hold, tests every tie against chance,",
            "and writes a report with the evidence and the innocent explanations. Nothing leaves this machine."
        },
        footer = {
            "",
            "Start here:",
            "  unmask demo                                an invented case, analyzed, with its report",
            "  unmask run --case my.unmask FILE...        your own export: import, analyze, report",
            "",
            "Exit codes: 0 done, 1 unexpected error, 2 usage, 3 input not recognised or unreadable, 4 too many rejects,",
            "5 case missing or held, 6 verification failed, 7 memory or disk, 8 --fail-on level reached, 130 interrupted."
        })
final class UnmaskCommand {
    @Mixin
    final GlobalOptions options = new GlobalOptions();

    @Spec
    @Nullable
    CommandSpec spec;
}
