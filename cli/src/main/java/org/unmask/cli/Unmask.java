package org.unmask.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.cli.say.Voice;
import org.unmask.cli.verb.Verbs;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The entry of the command line. */
public final class Unmask {
    private final Surroundings around;

    private Unmask(Surroundings around) {
        this.around = around;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean watched = !"0".equals(System.getenv().getOrDefault("UNMASK_WATCHED", "0"));
        int code = run(
                new Surroundings(out, err, System.getenv(), Path.of("").toAbsolutePath(), Clock.systemUTC(), watched),
                arguments);
        out.flush();
        System.exit(code);
    }

    /** Runs one command within {@code around} and gives its exit code; never throws. */
    public static int run(Surroundings around, String... arguments) {
        return new Unmask(around).run(arguments);
    }

    /** The parser of the command line, for help and reference pages. */
    public static CommandLine parser() {
        CommandLine line = new CommandLine(new UnmaskCommand());
        Verbs.addTo(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().usageMessage().width(110);
        line.getSubcommands().values().forEach(verb -> Help.arrange(verb));
        return line;
    }

    private int run(String... arguments) {
        CommandLine line = parser();
        UnmaskCommand command = line.getCommand();
        try {
            ParseResult parsed = line.parseArgs(arguments);
            Integer shown = Help.show(parsed, around);
            return shown != null ? shown : execute(parsed, command);
        } catch (ParameterException e) {
            return misunderstood(e, Arrays.asList(arguments));
        }
    }

    private int execute(ParseResult parsed, UnmaskCommand command) {
        String name = parsed.subcommand().commandSpec().name();
        Voice voice = new Voice(around.out(), around.err(), command.options.json, command.options.quiet);
        Verb verb = (Verb) parsed.subcommand().commandSpec().userObject();
        return guarded(name, voice, verb, new Session(around, command.options));
    }

    /** The one place where every error ends: no stack trace reaches a person, a log file does. */
    private int guarded(String name, Voice voice, Verb verb, Session session) {
        try {
            Answer answer = verb.answer(session);
            voice.answer(name, answer);
            return answer.exit().number();
        } catch (Exception | OutOfMemoryError | StackOverflowError | AssertionError | LinkageError e) {
            Failure failure = Failure.of(e);
            String log = failure.exit() == ExitCode.UNEXPECTED ? ErrorLog.write(e, around) : "";
            voice.failure(name, failure, log);
            return failure.exit().number();
        }
    }

    private int misunderstood(ParameterException e, List<String> arguments) {
        CommandSpecNames names = CommandSpecNames.of(e.getCommandLine());
        Voice voice = new Voice(around.out(), around.err(), arguments.contains("--json"), false);
        @Nullable String message = e.getMessage();
        voice.failure(
                names.verb(),
                new Failure(
                        ExitCode.USAGE,
                        "E-USAGE",
                        Help.oneLine(message == null ? "The command line is not understood." : message),
                        "The command line is not understood.",
                        "See: " + names.help()),
                "");
        return ExitCode.USAGE.number();
    }

    private record CommandSpecNames(String verb, String help) {
        static CommandSpecNames of(CommandLine line) {
            boolean root = line.getParent() == null;
            return new CommandSpecNames(
                    root ? "" : line.getCommandName(), line.getCommandSpec().qualifiedName() + " --help");
        }
    }
}
