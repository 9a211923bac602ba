package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.export.WriteExport;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.Words;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.exporters.Exporters;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes tables and networks for other tools. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a run, or what the case holds, for other tools: csv, parquet, ndjson, graphml, gexf, coortweet, qut.",
            "The formats and their columns are told in docs/EXPORTS.md, and by unmask formats ID.",
            "Files appear whole or not at all; the same run gives the same bytes."
        })
final class Export implements Verb {
    @Parameters(paramLabel = "FORMAT", description = "csv, parquet, ndjson, graphml, gexf, coortweet, qut.")
    String format = "csv";

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description =
                    "The folder (csv, parquet, ndjson) or file (the others); among the exports of the case by default.")
    @Nullable
    Path out;

    @Option(names = "--run", paramLabel = "ID", description = "A run; the latest by default.")
    @Nullable
    String run;

    @Option(names = "--all", description = "Ties that are no evidence too.")
    boolean all;

    @Option(names = "--pairs", description = "The pairs of posts behind the ties too.")
    boolean pairs;

    @Option(
            names = "--raw",
            description = "CSV cells exactly as strangers wrote them, without the guard against spreadsheets.")
    boolean raw;

    @Option(names = "--pseudonymise", description = "No native id, handle or object leaves the case.")
    boolean pseudonymise;

    @Option(
            names = "--pseudonym-key",
            paramLabel = "FILE",
            description =
                    "Make pseudonyms with the bytes of this file instead of the case's key, so that they join across cases.")
    @Nullable
    Path key;

    @Option(
            names = "--reveal",
            paramLabel = "REASON",
            description = "With graphml and gexf, which are made for others: show native ids, for this reason.")
    @Nullable
    String reveal;

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        Exporter exporter = Exporters.ofFormat(format);
        byte[] bytes = key == null ? null : Files.readAllBytes(session.path(key));
        WriteExport.Request request = new WriteExport.Request(
                exporter,
                run,
                out == null ? null : session.path(out),
                new ExportJob.Options(all, pairs, raw, pseudonymise, reveal),
                bytes);
        try (CaseFolder open = session.desk().read(session.caseFolder())) {
            Answer answer = said(exporter.card(), WriteExport.run(open, request));
            return open.isUnfinished()
                    ? answer.warning(
                            "W-UNFINISHED",
                            "an import was interrupted and is not whole; run the same import again, then export again",
                            1)
                    : answer;
        }
    }

    private static Answer said(ExportCard card, WriteExport.Written written) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", card.id());
        data.put("run_id", written.runId());
        data.put("out", written.out().toString());
        data.put("pseudonyms", written.coded());
        List<String> lines = new ArrayList<>();
        List<Object> files = new ArrayList<>();
        for (WriteExport.WrittenFile file : written.files()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("path", file.path().toString());
            one.put("size", file.size());
            one.put("sha256", file.sha256());
            files.add(one);
            lines.add(file.path() + "  " + Words.size(file.size()));
        }
        data.put("files", files);
        lines.add(
                written.coded()
                        ? "accounts, posts and objects stand under pseudonyms"
                        : "these files carry native ids, also of people who did nothing but use a platform: do not publish them");
        return Answer.of(data, lines);
    }
}
