package org.unmask.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.CheckMachine;
import org.unmask.casework.Refusal;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.Version;
import picocli.CommandLine.Command;

/** Checks the environment. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks whether this machine has what unmask needs.")
final class Doctor implements Verb {
    @Override
    public Answer answer(Session session) throws Refusal {
        List<CheckMachine.Finding> findings =
                CheckMachine.run(session.desk(), session.path(java.nio.file.Path.of(".")));
        List<Object> checks = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("unmask " + Version.number()));
        for (CheckMachine.Finding finding : findings) {
            Map<String, Object> check = new LinkedHashMap<>();
            check.put("what", finding.what());
            check.put("good", finding.good());
            check.put("message", finding.sentence());
            checks.add(check);
            lines.add((finding.good() ? "ok   " : "BAD  ") + finding.what() + ": " + finding.sentence());
        }
        if (findings.stream().allMatch(CheckMachine.Finding::good)) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("version", Version.number());
            data.put("checks", checks);
            return Answer.of(data, lines);
        }
        throw new Refusal(
                Refusal.Fault.CHECK,
                "E-DOCTOR",
                findings.stream()
                        .filter(f -> !f.good())
                        .findFirst()
                        .orElseThrow()
                        .sentence(),
                "This machine lacks something that unmask needs.",
                "Change that, then run unmask doctor again.");
    }
}
