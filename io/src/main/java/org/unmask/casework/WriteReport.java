package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.files.OutPlace;
import org.unmask.escape.Pseudonyms;
import org.unmask.finding.Results;
import org.unmask.report.HtmlReport;
import org.unmask.report.ReportSettings;
import org.unmask.report.ReportSettings.Marking;
import org.unmask.store.CaseFolder;

/** Writes the report of a run. */
public final class WriteReport {
    /** What a person asked for; null = as the case has it, or nothing. */
    public record Wishes(
            @Nullable String run,
            @Nullable String title,
            @Nullable String author,
            @Nullable String marking,
            @Nullable String reveal) {
        /** Nothing asked for: the latest run under the case's own title and marking. */
        public static final Wishes NONE = new Wishes(null, null, null, null, null);

        /** The same for that run. */
        Wishes of(String runId) {
            return new Wishes(runId, title, author, marking, reveal);
        }
    }

    /** The report that was written. */
    public record Written(String runId, Path file, String sha256) {}

    private WriteReport() {}

    /** Writes the report to {@code file} and its hash beside it. Refuses where the case has no such run. */
    public static Written run(CaseFolder open, Wishes wishes, Path file) throws IOException, Refusal {
        Results results = OpenRun.of(open, wishes.run());
        OutPlace.ofFile(file);
        String sha256 = HtmlReport.write(results, settings(open, wishes), file);
        return new Written(results.summary().runId(), file, sha256);
    }

    private static ReportSettings settings(CaseFolder open, Wishes wishes) {
        String marking = wishes.marking() == null ? open.card().tlp() : wishes.marking();
        ReportSettings settings = ReportSettings.standard(Pseudonyms.keyed(open.pseudonymKey()))
                .withTitle(wishes.title() == null ? open.card().title() : wishes.title())
                .withMarking(Marking.ofLabel(marking, "--tlp"));
        if (wishes.author() != null) {
            settings = settings.withAuthor(wishes.author());
        }
        return wishes.reveal() == null ? settings : settings.withReveal(wishes.reveal());
    }
}
