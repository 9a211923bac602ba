package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.WriteReport;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the report of a run. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the report of a run: one HTML file that opens without network, and its SHA-256 beside it.",
            "Members of groups stand under pseudonyms unless --reveal gives a reason, which the report prints."
        })
final class Report implements Verb {
    @Option(
            names = "--out",
            paramLabel = "F",
            description = "The file; report.html among the exports of the case by default.")
    @Nullable
    Path out;

    @Option(names = "--run", paramLabel = "ID", description = "A run; the latest by default.")
    @Nullable
    String run;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title; that of the case by default.")
    @Nullable
    String title;

    @Option(names = "--author", paramLabel = "NAME", description = "Who made it; nobody by default.")
    @Nullable
    String author;

    @Option(names = "--tlp", paramLabel = "MARK", description = "Marking; that of the case by default.")
    @Nullable
    String marking;

    @Option(
            names = "--reveal",
            paramLabel = "REASON",
            description = "Show handles and ids of members, for this reason.")
    @Nullable
    String reveal;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        Path folder = session.caseFolder();
        try (CaseFolder open = session.desk().read(folder)) {
            Path file = out == null ? folder.resolve("exports").resolve("report.html") : session.path(out);
            WriteReport.Wishes wishes = new WriteReport.Wishes(run, title, author, marking, reveal);
            return said(WriteReport.run(open, wishes, file));
        }
    }

    static Answer said(WriteReport.Written written) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("run_id", written.runId());
        data.put("report", written.file().toString());
        data.put("sha256", written.sha256());
        return Answer.of(data, List.of("report: " + written.file(), "sha256: " + written.sha256()));
    }
}
