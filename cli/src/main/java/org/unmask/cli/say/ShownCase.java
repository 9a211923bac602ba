package org.unmask.cli.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.cli.Answer;
import org.unmask.finding.ControlRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.SourceRow;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.content.StoredReject;

/** The tables of a case that need no run. */
public final class ShownCase {
    private ShownCase() {}

    /** The latest {@code top} runs. */
    public static Answer runs(CaseFolder open, int top) throws IOException {
        List<RunSummary> all = open.runs();
        List<RunSummary> latest = all.subList(Math.max(0, all.size() - top), all.size());
        Table table = new Table("run", "made at", "semantics", "posts", "accounts", "parameters");
        List<Object> rows = new ArrayList<>();
        for (RunSummary run : latest) {
            table.row(
                    Words.runId(run.runId()),
                    Words.time(run.madeAt()),
                    run.semantics(),
                    Words.count(run.posts()),
                    Words.count(run.accounts()),
                    run.parameters().toString());
            rows.add(data(run));
        }
        List<String> lines = new ArrayList<>(all.isEmpty() ? List.of() : table.lines());
        lines.add(
                all.isEmpty()
                        ? "no runs: unmask analyze makes one"
                        : Words.count(all.size(), "run") + ", the latest last");
        return Answer.of(Map.of("runs", rows), lines);
    }

    /** A run as data. */
    public static Map<String, Object> data(RunSummary run) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("run_id", run.runId());
        data.put("made_at", Words.time(run.madeAt()));
        data.put("version", run.version());
        data.put("semantics", run.semantics());
        data.put("posts", run.posts());
        data.put("accounts", run.accounts());
        data.put("first_seen", Words.time(run.firstSeen()));
        data.put("last_seen", Words.time(run.lastSeen()));
        data.put("parameters", run.parameters());
        data.put("cut_objects", run.cuts().size());
        data.put("notes", run.notes());
        ControlRow controls = run.controls();
        if (controls != null) {
            Map<String, Object> counts = new LinkedHashMap<>();
            counts.put("accounts", controls.accounts());
            counts.put("eligible", controls.eligible());
            counts.put("moderate", controls.moderate());
            counts.put("high", controls.high());
            data.put("controls", counts);
        }
        return data;
    }

    /** The sources with their books. */
    public static Answer sources(CaseFolder open) throws IOException {
        List<SourceRow> sources = open.sources();
        Table table = new Table("file", "format", "read", "accepted", "rejected", "skipped", "duplicate", "sha256");
        for (SourceRow source : sources) {
            table.row(
                    Untrusted.of(source.fileName()),
                    source.format(),
                    Words.count(source.read()),
                    Words.count(source.accepted()),
                    Words.count(source.rejected()),
                    Words.count(source.skipped()),
                    Words.count(source.duplicate()),
                    source.sha256().substring(0, 12));
        }
        List<String> lines = new ArrayList<>(sources.isEmpty() ? List.of() : table.lines());
        lines.add(Words.count(sources.size(), "source"));
        return Answer.of(Map.of("sources", sources.stream().map(Books::source).toList()), lines);
    }

    /** The first {@code top} records that were rejected, with place and reason. */
    public static Answer rejects(CaseFolder open, int top) throws IOException {
        Table table = new Table("file", "line", "offset", "code", "field", "reason");
        List<Object> rows = new ArrayList<>();
        long[] count = {0};
        open.content().rejects(reject -> {
            if (count[0]++ < top) {
                table.row(
                        reject.fileName(),
                        Words.count(reject.line()),
                        Words.count(reject.byteOffset()),
                        reject.code(),
                        reject.field(),
                        reject.sentence());
                rows.add(data(reject));
            }
        });
        List<String> lines = new ArrayList<>(rows.isEmpty() ? List.of() : table.lines());
        lines.add(
                rows.size() < count[0]
                        ? Words.count(rows.size()) + " of " + Words.count(count[0]) + " rejects; more with --top"
                        : Words.count(count[0], "reject"));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("total", count[0]);
        data.put("rejects", rows);
        return Answer.of(data, lines);
    }

    private static Map<String, Object> data(StoredReject reject) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", reject.fileName());
        data.put("line", reject.line());
        data.put("byte_offset", reject.byteOffset());
        data.put("byte_length", reject.byteLength());
        data.put("code", reject.code());
        data.put("field", reject.field());
        data.put("reason", reject.sentence());
        data.put("raw_sha256", reject.rawSha256());
        return data;
    }
}
