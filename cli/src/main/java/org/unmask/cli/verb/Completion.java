package org.unmask.cli.verb;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Unmask;
import org.unmask.cli.Verb;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;

/** Prints a completion script. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a completion script for a shell. Load it with",
            "  bash, zsh: source <(unmask completion bash)",
            "  fish:      unmask completion fish | source"
        })
final class Completion implements Verb {
    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.", defaultValue = "bash")
    Shell shell = Shell.BASH;

    @Override
    public Answer answer(Session session) {
        CommandLine parser = Unmask.parser();
        String script = shell == Shell.FISH ? fish(parser) : AutoComplete.bash("unmask", parser);
        return Answer.of(
                Map.of("shell", shell.name().toLowerCase(Locale.ROOT), "script", script),
                script.lines().toList());
    }

    private static String fish(CommandLine parser) {
        StringBuilder script = new StringBuilder("# fish completion for unmask\n");
        options(script, parser.getCommandSpec().options(), "");
        parser.getSubcommands().forEach((name, verb) -> {
            script.append("complete -c unmask -n __fish_use_subcommand -f -a ").append(name);
            description(script, verb.getCommandSpec().usageMessage().description());
            options(script, verb.getCommandSpec().options(), " -n '__fish_seen_subcommand_from " + name + "'");
        });
        return script.toString();
    }

    private static void options(StringBuilder script, List<OptionSpec> options, String condition) {
        for (OptionSpec option : options) {
            if (!option.inherited()) {
                script.append("complete -c unmask").append(condition);
                for (String name : option.names()) {
                    script.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
                }
                script.append(option.arity().max() > 0 ? " -r" : "");
                description(script, option.description());
            }
        }
    }

    private static void description(StringBuilder script, String[] words) {
        String first = words.length == 0 ? "" : words[0];
        script.append(" -d '")
                .append(first.replace("\\", "\\\\").replace("'", "\\'"))
                .append("'\n");
    }
}
