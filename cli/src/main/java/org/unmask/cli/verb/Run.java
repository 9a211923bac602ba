package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.CaseDesk;
import org.unmask.casework.ImportFiles;
import org.unmask.casework.ImportRequest;
import org.unmask.casework.Refusal;
import org.unmask.casework.RunAll;
import org.unmask.casework.WriteReport;
import org.unmask.casework.files.OutPlace;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.ask.AnalyzeOptions;
import org.unmask.cli.ask.ImportOptions;
import org.unmask.cli.say.Books;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole road in one command. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Imports files into the case (made where there is none), analyzes it and writes the report.",
            "Without a case it makes one named after the first file in the working directory."
        })
final class Run implements Verb {
    @Mixin
    ImportOptions imports = new ImportOptions();

    @Mixin
    AnalyzeOptions analysis = new AnalyzeOptions();

    @Option(
            names = "--out",
            paramLabel = "F",
            description = "The report; report.html among the exports of the case by default.")
    @Nullable
    Path out;

    @Option(
            names = "--reveal",
            paramLabel = "REASON",
            description = "Show handles and ids of members, for this reason.")
    @Nullable
    String reveal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files to import; a folder stands for the files in it.")
    List<Path> files = List.of();

    @Override
    public Answer answer(Session session) throws Refusal, UnusableInput, IOException {
        ImportRequest request = imports.request(session, files);
        Path folder = caseOf(session);
        AnalyzeSettings settings = analysis.settings(session.threads());
        Path report = out == null ? folder.resolve("exports").resolve("report.html") : session.path(out);
        if (out != null) {
            OutPlace.ofFile(report);
        }
        if (!CaseDesk.exists(folder)) {
            ImportFiles.check(request);
        }
        try (CaseFolder open = session.desk().writeOrCreate(folder)) {
            RunAll.Outcome outcome = RunAll.run(
                    open,
                    new RunAll.Request(
                            request, settings, new WriteReport.Wishes(null, null, null, null, reveal), report),
                    session.progress(),
                    session.nowMicros());
            return Books.judged(said(open, folder, outcome), outcome.imports(), request);
        }
    }

    private Path caseOf(Session session) {
        Optional<Path> named = session.namedCase().or(session::enclosingCase);
        if (named.isPresent()) {
            return named.get();
        }
        String name = String.valueOf(files.get(0).getFileName());
        int dot = name.indexOf('.');
        return session.path(Path.of((dot > 0 ? name.substring(0, dot) : name) + ".unmask"));
    }

    /** What the whole road found, for people and as data. */
    static Answer said(CaseFolder open, Path folder, RunAll.Outcome outcome) throws IOException, Refusal {
        Answer analyzed = Analyze.said(open, outcome.run());
        Answer reported = Report.said(outcome.report());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("case", folder.toString());
        data.put("sources", outcome.imports().stream().map(Books::data).toList());
        data.put("run", analyzed.data());
        data.putAll(reported.data());
        List<String> lines = new ArrayList<>(List.of("case: " + folder));
        outcome.imports().forEach(done -> lines.addAll(Books.lines(done)));
        lines.addAll(analyzed.lines());
        lines.addAll(reported.lines());
        return Answer.of(data, lines);
    }
}
