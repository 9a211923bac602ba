package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.MakeDemo;
import org.unmask.casework.Refusal;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.Words;
import org.unmask.demo.DemoScenario;
import org.unmask.demo.DemoSize;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** An invented case with its report. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Invents a small world with one planted operation among organic crowds, analyzes it and writes its report.",
            "Nobody in it exists; every address ends in .example."
        })
final class Demo implements Verb {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The case to make; demo.unmask by default.")
    @Nullable
    Path folder;

    @Option(names = "--size", paramLabel = "SIZE", defaultValue = "s", description = "s, m or l. Default: s.")
    DemoSize size = DemoSize.S;

    @Option(names = "--seed", paramLabel = "N", description = "Another seed, another world.")
    long seed = DemoScenario.SEED;

    @Override
    public Answer answer(Session session) throws Refusal, UnusableInput, IOException {
        Path place = folder == null
                ? session.namedCase().orElse(session.path(Path.of("demo.unmask")))
                : session.path(folder);
        Path report = place.resolve("exports").resolve("report.html");
        try (CaseFolder open = MakeDemo.open(session.desk(), place)) {
            MakeDemo.Outcome outcome = MakeDemo.run(
                    open,
                    new MakeDemo.Request(
                            seed,
                            size,
                            Files.createDirectories(place.resolve("exports").resolve("invented")),
                            AnalyzeSettings.DEFAULT.withThreads(session.threads(), false),
                            report),
                    session.progress(),
                    session.nowMicros());
            return said(open, place, outcome);
        }
    }

    private static Answer said(CaseFolder open, Path place, MakeDemo.Outcome outcome) throws IOException, Refusal {
        Answer found = Run.said(open, place, outcome.found());
        Map<String, Object> data = new LinkedHashMap<>(found.data());
        data.put("planted_accounts", outcome.planted().planted().size());
        List<String> lines = new ArrayList<>(found.lines());
        lines.add("planted: " + Words.count(outcome.planted().planted().size()) + " accounts among "
                + Words.count(outcome.planted().posts()) + " posts; the list is "
                + outcome.planted().truth());
        lines.add("open the report in a browser: " + outcome.found().report().file());
        return Answer.of(data, lines);
    }
}
