package org.unmask.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Terminal;
import org.unmask.model.Untrusted;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** Help and version: shown when asked for, or when no verb is given. */
final class Help {
    private Help() {}

    /** Shows what was asked for and gives the exit code, or null where a verb is to be run. */
    static @Nullable Integer show(ParseResult parsed, Surroundings around) {
        ParseResult last = parsed;
        while (true) {
            CommandLine line = last.commandSpec().commandLine();
            if (last.isUsageHelpRequested()) {
                around.out().print(text(line));
                return ExitCode.OK.number();
            }
            if (last.isVersionHelpRequested()) {
                line.printVersionHelp(around.out(), Ansi.OFF);
                return ExitCode.OK.number();
            }
            if (!last.hasSubcommand()) {
                break;
            }
            last = last.subcommand();
        }
        if (last == parsed) {
            around.err().print(text(parsed.commandSpec().commandLine()));
            return ExitCode.USAGE.number();
        }
        return null;
    }

    /** The help of a command, without colours and the same on every machine. */
    static String text(CommandLine line) {
        return line.getUsageMessage(Ansi.OFF).replace("\r\n", "\n");
    }

    /** The words of the parser hold what the user typed: shown on one line, with nothing hidden in it. */
    static String oneLine(String message) {
        return Terminal.of(Untrusted.of(message.strip().lines().findFirst().orElse("")));
    }

    /** Leaves the global options out of a verb's help and says where they are. */
    static void arrange(CommandLine verb) {
        UsageMessageSpec usage = verb.getCommandSpec().usageMessage();
        usage.width(110);
        usage.footer("", "Global options (--case, --json, --threads, --memory, -q, -v ...): unmask --help");
        verb.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, help -> {
            List<OptionSpec> own = help.commandSpec().options().stream()
                    .filter(option -> !option.inherited() && !option.versionHelp())
                    .toList();
            return help.optionListExcludingGroups(own);
        });
        verb.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                        help -> synopsis(help.commandSpec().commandLine()));
    }

    private static String synopsis(CommandLine line) {
        StringBuilder synopsis = new StringBuilder(line.getCommandSpec().qualifiedName());
        if (line.getCommandSpec().options().stream().anyMatch(o -> !o.inherited() && !o.usageHelp())) {
            synopsis.append(" [OPTIONS]");
        }
        line.getCommandSpec().positionalParameters().forEach(p -> {
            boolean many = p.arity().max() > 1;
            boolean needed = p.arity().min() > 0;
            synopsis.append(needed ? " " : " [")
                    .append(p.paramLabel())
                    .append(many ? "..." : "")
                    .append(needed ? "" : "]");
        });
        return synopsis.append('\n').toString();
    }
}
