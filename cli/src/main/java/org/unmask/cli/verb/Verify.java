package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.check.Finding;
import org.unmask.casework.check.VerifyCase;
import org.unmask.casework.check.VerifyFile;
import org.unmask.cli.Answer;
import org.unmask.cli.ExitCode;
import org.unmask.cli.Failure;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.Words;
import org.unmask.escape.Terminal;
import org.unmask.model.Untrusted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks that a case, or a report, is what was sealed. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks that a case is whole: its database and books, the chain of its journal, the files it was made from,",
            "each run against its seal, each report against its hash. With a file: checks it against its .sha256 beside it.",
            "Exit code 6 where something is not as it was sealed. Nothing is changed."
        })
final class Verify implements Verb {
    @Parameters(
            paramLabel = "CASE|FILE",
            arity = "0..1",
            description = "A case folder, or a report; the case of --case by default.")
    @Nullable
    Path what;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        Path path = what == null ? session.caseFolder() : session.path(what);
        boolean file = what != null && !Files.isDirectory(path);
        List<Finding> findings =
                file ? List.of(VerifyFile.run(path)) : VerifyCase.run(session.desk(), path, session.progress());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(file ? "file" : "case", path.toString());
        long damaged = findings.stream()
                .filter(f -> f.verdict() == Finding.Verdict.DAMAGED)
                .count();
        data.put("whole", damaged == 0);
        data.put("checks", findings.stream().map(Verify::data).toList());
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(line(finding)));
        Answer answer = Answer.of(data, lines);
        return damaged == 0 ? whole(answer, findings.size()) : damaged(answer, file, damaged);
    }

    private static Answer whole(Answer answer, int checks) {
        List<String> lines = new ArrayList<>(answer.lines());
        lines.add("whole: " + Words.count(checks, "check") + " found no damage");
        return Answer.of(answer.data(), lines);
    }

    private static Answer damaged(Answer answer, boolean file, long damaged) {
        return answer.failed(
                new Failure(
                        ExitCode.CHECK,
                        "E-VERIFY",
                        file
                                ? "The file is not what was written."
                                : "The case is not what was sealed: " + Words.count(damaged, "check")
                                        + " found damage.",
                        "Something was changed or damaged after it was written.",
                        file
                                ? "Take a copy that has the hash, or write the report anew."
                                : "Restore the case from a copy, or import the original files into a new case; do not rest a finding on it."));
    }

    private static Map<String, Object> data(Finding finding) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("what", finding.what());
        data.put("verdict", finding.verdict().name().toLowerCase(Locale.ROOT));
        data.put("message", finding.sentence());
        return data;
    }

    private static String line(Finding finding) {
        String mark = switch (finding.verdict()) {
            case WHOLE -> "ok    ";
            case NOTED -> "note  ";
            case DAMAGED -> "BAD   ";
        };
        return mark + Terminal.of(Untrusted.of(finding.what())) + ": " + finding.sentence();
    }
}
