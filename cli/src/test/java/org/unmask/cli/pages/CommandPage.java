package org.unmask.cli.pages;

import java.util.ArrayList;
import java.util.List;
import org.unmask.cli.ExitCode;
import org.unmask.cli.Unmask;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The page of the command line, made from the parser's own model. */
final class CommandPage {
    private CommandPage() {}

    static String text() {
        List<String> lines = new ArrayList<>();
        CommandLine parser = Unmask.parser();
        lines.add("# Command line");
        lines.add("");
        lines.add("Generated from the parser; do not edit. Global options stand before the verb or after it.");
        lines.add("");
        lines.add("| global option | meaning |");
        lines.add("|---|---|");
        options(lines, parser);
        lines.add("");
        lines.add("## Verbs");
        lines.add("");
        parser.getSubcommands().forEach((name, verb) -> {
            if (verb.getCommandName().equals(name)) {
                verb(lines, verb);
            }
        });
        exitCodes(lines);
        documents(lines);
        return String.join("\n", lines) + "\n";
    }

    private static void verb(List<String> lines, CommandLine verb) {
        lines.add("### " + verb.getCommandName());
        lines.add("");
        lines.add("```");
        lines.add(synopsis(verb));
        lines.add("```");
        for (String line : verb.getCommandSpec().usageMessage().description()) {
            lines.add(line.startsWith("  ") ? "`" + line.strip() + "`  " : cell(line));
        }
        List<String> aliases = List.of(verb.getCommandSpec().aliases());
        if (!aliases.isEmpty()) {
            lines.add("");
            lines.add("Also: `" + String.join("`, `", aliases) + "`.");
        }
        List<String> rows = new ArrayList<>();
        verb.getCommandSpec().positionalParameters().forEach(p -> rows.add(row(p)));
        options(rows, verb);
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add("| argument | meaning |");
            lines.add("|---|---|");
            lines.addAll(rows);
        }
        lines.add("");
    }

    private static String synopsis(CommandLine verb) {
        String help = verb.getUsageMessage(CommandLine.Help.Ansi.OFF);
        return help.substring(help.indexOf("unmask"), help.indexOf('\n')).strip();
    }

    private static String row(PositionalParamSpec parameter) {
        return "| `" + parameter.paramLabel() + "` | " + cell(String.join(" ", parameter.description())) + " |";
    }

    private static void options(List<String> lines, CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.inherited() && !option.usageHelp() && !option.versionHelp()) {
                String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
                lines.add("| `" + String.join("`, `", option.names()) + "`"
                        + (value.isEmpty() ? "" : " `" + value.strip() + "`") + " | "
                        + cell(String.join(" ", option.description())) + " |");
            }
        }
    }

    private static String cell(String text) {
        return text.replace("%%", "%").replace("|", "\\|");
    }

    private static void exitCodes(List<String> lines) {
        lines.add("## Exit codes");
        lines.add("");
        lines.add("| code | meaning |");
        lines.add("|---|---|");
        for (ExitCode code : ExitCode.values()) {
            lines.add("| " + code.number() + " | " + code.meaning() + " |");
        }
        lines.add("");
    }

    private static void documents(List<String> lines) {
        lines.addAll("""
                ## Documents

                With `--json` the output stream holds exactly one document:
                `{"unmask":"1","command":…,"ok":true,"data":…,"warnings":[{"code","message","count"}]}`, or on failure
                `{"unmask":"1","command":…,"ok":false,"error":{"code","what","why","do"},"warnings":[]}`. `unmask` is the version of the
                contract; within it fields are only added. Ids are strings, times ISO 8601 with `Z`. Progress goes to the error stream: a bar on
                a terminal, plain lines elsewhere, with `--json` one event a line
                (`event`, `phase`, `done`, `total`, `unit`, `rate`, `eta_s`). Only `--json` is stable for scripts.
                """.stripTrailing().lines().toList());
    }
}
