package org.unmask.cli.verb;

import java.util.List;
import java.util.Map;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import picocli.CommandLine.Command;

/** Checks the environment. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks whether this machine has what unmask needs.")
final class Doctor implements Verb {
    @Override
    public Answer answer(Session session) {
        return Answer.of(
                Map.of("java", Runtime.version().feature()),
                List.of("java " + Runtime.version().feature()));
    }
}
