package org.unmask.casework.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unmask.bytes.DiskFile;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Refusal;
import org.unmask.casework.files.OutPlace;
import org.unmask.escape.Pseudonyms;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.Table;
import org.unmask.finding.Results;
import org.unmask.store.CaseFolder;

/** Writes an export of a case. */
public final class WriteExport {
    /**
     * What is to be written: {@code run} null = the latest; {@code out} null = among the exports of the case;
     * {@code key} null = the case's own key of pseudonyms.
     */
    public record Request(
            Exporter exporter,
            @Nullable String run,
            @Nullable Path out,
            ExportJob.Options options,
            byte @Nullable [] key) {}

    /** A file that was written. */
    public record WrittenFile(Path path, long size, String sha256) {}

    /** What was written; {@code runId} is null where the format is of the case alone; {@code coded} = under pseudonyms. */
    public record Written(@Nullable String runId, Path out, boolean coded, List<WrittenFile> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    private WriteExport() {}

    /** Writes the files, whole or not at all. Refuses where the case has no such run, or something else stands at the place. */
    public static Written run(CaseFolder open, Request request) throws IOException, Refusal {
        ExportCard card = request.exporter().card();
        Results results =
                request.exporter().isOfRun() || request.run() != null ? OpenRun.of(open, request.run()) : null;
        Path out = request.out() == null ? placeInCase(open.path(), card) : request.out();
        if (card.place() == ExportCard.Place.FOLDER) {
            OutPlace.ofFolder(out);
        } else {
            OutPlace.ofFile(out);
        }
        byte[] key = request.key() == null ? open.pseudonymKey() : request.key();
        ExportJob job = new ExportJob(
                results, new ContentOfCase(open.content()), out, request.options(), Pseudonyms.keyed(key));
        request.exporter().write(job);
        return new Written(
                results == null || !request.exporter().isOfRun()
                        ? null
                        : results.summary().runId(),
                out,
                job.hides(card),
                files(out, card));
    }

    private static Path placeInCase(Path folder, ExportCard card) {
        Path exports = folder.resolve("exports");
        if (card.place() == ExportCard.Place.FOLDER) {
            return exports.resolve(card.id());
        }
        boolean table = !card.tables().isEmpty();
        return exports.resolve(table ? card.id() + ".csv" : "network." + card.id());
    }

    private static List<WrittenFile> files(Path out, ExportCard card) throws IOException {
        if (card.place() == ExportCard.Place.FILE) {
            return List.of(file(out));
        }
        Set<String> names = card.tables().stream()
                .map(Table::name)
                .map(name -> name + "." + card.id())
                .collect(Collectors.toSet());
        List<WrittenFile> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(out)) {
            for (Path path : inside.sorted().toList()) {
                if (names.contains(String.valueOf(path.getFileName()))) {
                    files.add(file(path));
                }
            }
        }
        return files;
    }

    private static WrittenFile file(Path path) throws IOException {
        DiskFile file = new DiskFile(path, 0);
        return new WrittenFile(path, file.size(), file.sha256());
    }
}
