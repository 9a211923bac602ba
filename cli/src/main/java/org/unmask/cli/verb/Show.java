package org.unmask.cli.verb;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.ShownAppearances;
import org.unmask.cli.say.ShownCase;
import org.unmask.cli.say.ShownCrossings;
import org.unmask.cli.say.ShownRun;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows tables on the terminal. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows what is in the case: groups, ties, accounts, exhibits, pictures, runs, sources or rejects.")
final class Show implements Verb {
    @Parameters(
            paramLabel = "WHAT",
            arity = "0..1",
            defaultValue = "groups",
            description =
                    "groups (default), ties, accounts, exhibits, crossings (objects on two platforms), pictures (families of the same graphic, where first), runs, sources, rejects.")
    String what = "groups";

    @Option(names = "--top", paramLabel = "N", defaultValue = "20", description = "Rows to show. Default: 20.")
    int top = 20;

    @Option(names = "--run", paramLabel = "ID", description = "A run; the latest by default.")
    @Nullable
    String run;

    @Option(
            names = "--kind",
            paramLabel = "K",
            defaultValue = "media",
            description = "With crossings: the kind of object. Default: media.")
    String kind = "media";

    @Option(names = "--all", description = "With ties: those that are no evidence too.")
    boolean all;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        if (top < 1) {
            throw new UnusableParameter("--top", Integer.toString(top), "1 or more");
        }
        try (CaseFolder open = session.desk().read(session.caseFolder())) {
            return switch (what.toLowerCase(Locale.ROOT)) {
                case "groups" -> ShownRun.of(open, run, top).groups();
                case "ties" -> ShownRun.of(open, run, top).ties(all);
                case "accounts" -> ShownRun.of(open, run, top).accounts();
                case "exhibits" -> ShownRun.of(open, run, top).exhibits();
                case "crossings" -> ShownCrossings.of(open, run, ActionKind.ofWord(kind, "--kind"), top);
                case "pictures" -> ShownAppearances.of(open, run, top);
                case "runs" -> ShownCase.runs(open, top);
                case "sources" -> ShownCase.sources(open);
                case "rejects" -> ShownCase.rejects(open, top);
                default ->
                    throw new UnusableParameter(
                            "what to show",
                            "unknown",
                            "one of groups, ties, accounts, exhibits, crossings, pictures, runs, sources, rejects");
            };
        }
    }
}
