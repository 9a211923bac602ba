package org.unmask.casework.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Progress;
import org.unmask.casework.exhibit.BothPictures;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.RunStart;
import org.unmask.finding.ClockRow;
import org.unmask.finding.ControlRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PostView;
import org.unmask.finding.RunSummary;
import org.unmask.finding.conduct.Conduct;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.EvidenceSettings;
import org.unmask.finding.evidence.GroupFinder;
import org.unmask.finding.evidence.PairFinding;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.Moment;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AccountActivity;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.run.RunWriter;

/** An analysis by our own counting: every tie tested, groups, findings, exhibits with their raw lines. */
public final class UnmaskRun {
    private final AnalysisTables tables;
    private final AnalyzeSettings settings;
    private final Progress progress;
    private final CaseFolder folder;
    private final WarningLists lists;

    /** An analysis of these tables; progress is told as it goes. */
    public UnmaskRun(
            AnalysisTables tables, AnalyzeSettings settings, Progress progress, CaseFolder folder, WarningLists lists) {
        this.tables = tables;
        this.settings = settings;
        this.progress = progress;
        this.folder = folder;
        this.lists = lists;
    }

    /** Tests, judges, and writes the results into the run. Throws where the case cannot be read or written. */
    public RunSummary write(RunWriter writer, RunStart start) throws IOException {
        KindTests tests = new KindTests(tables, settings, progress);
        List<TraceResult> traces = tests.run(settings.kindsInOrder());
        progress.say("Ranking accounts.");
        RankRun.Outcome ranked = new RankRun(tables, traces).ranked();
        progress.say("Judging ties and looking for groups.");
        EvidenceRule rule = new EvidenceRule(traces, EvidenceSettings.DEFAULT);
        List<PairFinding> pairs = rule.pairs();
        ClockStory clocks = ClockStory.of(tables, traces);
        Findings findings = new Findings(tables, traces, pairs, lists, new BothPictures(folder));
        findings.add(new GroupFinder(traces, pairs, settings.seed(), clocks.clocks()).groups());
        new RunTies(traces, rule, clocks.clocks()).write(writer);
        new Verdicts(findings, traces, ranked).write(writer);
        for (GroupRow group : findings.groups()) {
            writer.group(group);
        }
        progress.say("Looking at what happens inside the groups.");
        Conduct conduct = new ConductStory(tables, findings, clocks.clocks(), settings.seed()).of(traces);
        List<String> notes = new ArrayList<>(tests.notes());
        writeExhibits(writer, findings.exhibits(), notes);
        notes.addAll(clocks.notes());
        notes.addAll(RunStory.notesOn(tables.unused()));
        return summary(
                start,
                new RunStory(traces, rule, tables),
                notes,
                new Counted(ranked, findings.controls(), clocks.rows(), conduct));
    }

    private void writeExhibits(RunWriter writer, List<ExhibitRow> exhibits, List<String> notes) throws IOException {
        List<PostView> posts = exhibits.stream()
                .flatMap(exhibit -> Stream.of(exhibit.a(), exhibit.b()))
                .toList();
        List<byte @Nullable []> raw = folder.rawRecords(posts);
        int absent = 0;
        for (int i = 0; i < exhibits.size(); i++) {
            String a = text(raw.get(2 * i));
            String b = text(raw.get(2 * i + 1));
            absent += a == null || b == null ? 1 : 0;
            writer.exhibit(exhibits.get(i), a, b);
        }
        if (absent > 0) {
            notes.add("The raw lines of " + absent
                    + " exhibits could not be read again: a source file has moved or changed. Their hashes are kept.");
        }
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private record Counted(
            RankRun.Outcome ranking, @Nullable ControlRow controls, List<ClockRow> clocks, Conduct conduct) {}

    private RunSummary summary(RunStart start, RunStory story, List<String> notes, Counted counted) throws IOException {
        AccountActivity activity = tables.activity();
        return new RunSummary(
                start.runId(),
                start.version(),
                settings.semantics().word(),
                start.madeAt(),
                start.parameters(),
                start.sources(),
                story.families(),
                story.shuffles(),
                story.cuts(tables),
                notes,
                tables.postCount(),
                tables.accountCount(),
                known(activity.first()).min().orElse(Moment.NONE),
                known(activity.last()).max().orElse(Moment.NONE),
                counted.ranking().ranked().summary(),
                counted.ranking().multiplexed().summary(),
                counted.controls(),
                counted.clocks(),
                counted.conduct());
    }

    private static LongStream known(long[] times) {
        return Arrays.stream(times).filter(time -> time != Moment.NONE);
    }
}
