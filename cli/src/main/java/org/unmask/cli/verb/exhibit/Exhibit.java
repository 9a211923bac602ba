package org.unmask.cli.verb.exhibit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.exhibit.AddExhibit;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.ShownExhibits;
import org.unmask.finding.exhibit.OwnExhibit;
import org.unmask.model.UnusableParameter;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The analyst's own exhibits. */
@Command(
        name = "exhibit",
        mixinStandardHelpOptions = true,
        description = {
            "Puts two posts side by side in every report of the case: exhibit add POST POST, exhibit list, exhibit rm X-01.",
            "A post is named by its id, or as PLATFORM:ID. What both have in common is looked up; two posts with nothing in common are refused.",
            "The exhibits that an analysis chooses (E-01 and on) need no command; list shows them too."
        })
public final class Exhibit implements Verb {
    @Parameters(
            index = "0",
            paramLabel = "ACTION",
            arity = "0..1",
            defaultValue = "list",
            description = "add, list (default) or rm.")
    String action = "list";

    @Parameters(
            index = "1..*",
            paramLabel = "ID",
            description = "With add: two posts. With rm: an exhibit of your own, such as X-01.")
    List<String> ids = List.of();

    @Option(names = "--note", paramLabel = "TEXT", description = "With add: what the report prints below the exhibit.")
    @Nullable
    String note;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "add" -> add(session);
            case "rm" -> remove(session);
            case "list" -> list(session);
            default -> throw new UnusableParameter("what to do with exhibits", action, "one of add, list, rm");
        };
    }

    private Answer add(Session session) throws Refusal, IOException {
        named(2, "two posts");
        try (CaseFolder open = session.desk().write(session.caseFolder())) {
            OwnExhibit added =
                    AddExhibit.run(open, new AddExhibit.Request(ids.get(0), ids.get(1), note), session.nowMicros());
            return ShownExhibits.added(added);
        }
    }

    private Answer remove(Session session) throws Refusal, IOException {
        named(1, "one exhibit, such as X-01");
        try (CaseFolder open = session.desk().write(session.caseFolder())) {
            AddExhibit.remove(open, ids.get(0), session.nowMicros());
            return Answer.of(Map.of("removed", ids.get(0)), List.of("removed " + ids.get(0)));
        }
    }

    private Answer list(Session session) throws Refusal, IOException {
        named(0, "nothing more");
        try (CaseFolder open = session.desk().read(session.caseFolder())) {
            return ShownExhibits.of(open);
        }
    }

    private void named(int count, String what) {
        if (ids.size() != count) {
            throw new UnusableParameter("the ids after exhibit " + action, ids.size() + " of them", what);
        }
    }
}
