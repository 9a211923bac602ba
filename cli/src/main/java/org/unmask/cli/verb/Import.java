package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.CaseDesk;
import org.unmask.casework.ImportFiles;
import org.unmask.casework.ImportOutcome;
import org.unmask.casework.ImportRequest;
import org.unmask.casework.Refusal;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.ask.ImportOptions;
import org.unmask.cli.say.Books;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Streams files into the case. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Streams files into the case, which is made where there is none. Every record ends in the case or in its rejects.",
            "The same file again changes nothing. After an interruption run the same command again."
        })
final class Import implements Verb {
    @Mixin
    ImportOptions options = new ImportOptions();

    @Option(
            names = "--control",
            description =
                    "The accounts of these files are controls, known to be independent of each other: the share of them that lands in a finding is the false-positive rate, and what they share is not rare.")
    boolean control;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files to import; a folder stands for the files in it.")
    List<Path> files = List.of();

    @Override
    public Answer answer(Session session) throws Refusal, UnusableInput, IOException {
        ImportRequest asked = options.request(session, files);
        ImportRequest request = control ? asked.ofControls() : asked;
        Path folder = session.caseToFill();
        if (!CaseDesk.exists(folder)) {
            ImportFiles.check(request);
        }
        try (CaseFolder open = session.desk().writeOrCreate(folder)) {
            List<ImportOutcome> outcomes = ImportFiles.run(open, request, session.progress());
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("case", folder.toString());
            data.put("sources", outcomes.stream().map(Books::data).toList());
            List<String> lines =
                    outcomes.stream().flatMap(o -> Books.lines(o).stream()).toList();
            return Books.judged(Answer.of(data, lines), outcomes, request);
        }
    }
}
