package org.unmask.cli.verb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Refusal;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.cli.Answer;
import org.unmask.cli.ExitCode;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.ask.AnalyzeOptions;
import org.unmask.cli.say.ShownCase;
import org.unmask.cli.say.ShownRun;
import org.unmask.cli.say.Words;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.model.Level;
import org.unmask.model.UnusableParameter;
import org.unmask.report.words.ControlWords;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for coordination. */
@Command(
        name = "analyze",
        aliases = "analyse",
        mixinStandardHelpOptions = true,
        description = {
            "Looks for accounts that act as one: counts co-actions within windows, tests every tie against chance, finds groups.",
            "The same analysis of the same data is made once and then found again."
        })
final class Analyze implements Verb {
    @Mixin
    AnalyzeOptions options = new AnalyzeOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit code 8 where a group has at least this coordination: low, moderate, high.")
    @Nullable
    String failOn;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        AnalyzeSettings settings = options.settings(session.threads());
        Level limit = failOn == null ? null : levelOf(failOn);
        try (CaseFolder open = session.desk().write(session.caseFolder())) {
            RunSummary summary =
                    org.unmask.casework.Analyze.run(open, settings, session.progress(), session.nowMicros());
            return judged(said(open, summary), OpenRun.of(open, summary.runId()), limit);
        }
    }

    /** What a run found, for people and as data. */
    static Answer said(CaseFolder open, RunSummary summary) throws IOException, Refusal {
        Answer groups = ShownRun.of(open, summary.runId(), 20).groups();
        Map<String, Object> data = new LinkedHashMap<>(ShownCase.data(summary));
        data.put("groups", groups.data().get("groups"));
        List<String> lines = new ArrayList<>(groups.lines());
        if (!summary.cuts().isEmpty()) {
            lines.add(Words.count(summary.cuts().size(), "busy object")
                    + " had to be joined within a shorter window; the report lists them");
        }
        if (summary.controls() != null) {
            lines.add("controls: " + ControlWords.of(summary.controls()));
        }
        summary.notes().forEach(note -> lines.add("note: " + note));
        return Answer.of(data, lines);
    }

    private static Answer judged(Answer answer, Results results, @Nullable Level limit) {
        boolean reached = limit != null
                && results.groups().stream()
                        .anyMatch(group -> group.coordination().compareTo(limit) >= 0);
        return reached ? answer.exit(ExitCode.THRESHOLD) : answer;
    }

    private static Level levelOf(String word) {
        for (Level level : Level.values()) {
            if (level != Level.NONE && level.word().equals(word.toLowerCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new UnusableParameter("--fail-on", "unknown", "low, moderate or high");
    }
}
