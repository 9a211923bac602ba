package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unmask.casework.intake.GuardedSink;
import org.unmask.finding.SourceRow;
import org.unmask.importers.Importers;
import org.unmask.importers.Recognised;
import org.unmask.ingest.FileFacts;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.model.UnusableInput;
import org.unmask.store.CaseFolder;
import org.unmask.store.intake.ImportSession;
import org.unmask.traces.Traces;

/**
 * Imports files into a case: recognise, survey, read into the store, close the books. Files go in the order given; each is committed by
 * itself, so that after a failure or a kill the same command goes on where it stopped.
 */
public final class ImportFiles {
    private final CaseFolder into;
    private final ImportRequest request;
    private final Progress progress;

    private ImportFiles(CaseFolder into, ImportRequest request, Progress progress) {
        this.into = into;
        this.request = request;
        this.progress = progress;
    }

    /**
     * Imports every file of the request; a folder stands for the files in it. Throws {@link UnusableInput} with the file's name at the
     * first file that is not recognised or is plainly of another format; the files before it stay imported.
     */
    public static List<ImportOutcome> run(CaseFolder into, ImportRequest request, Progress progress)
            throws IOException, UnusableInput, Refusal {
        ImportFiles work = new ImportFiles(into, request, progress);
        List<Path> files = expand(request.files());
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            outcomes.add(work.importNamed(file));
        }
        return outcomes;
    }

    /** Looks whether every file can be read, without a case: so that nothing is made for a file that nobody can read. */
    public static void check(ImportRequest request) throws IOException, UnusableInput, Refusal {
        for (Path path : expand(request.files())) {
            try {
                InputFile file = InputFile.onDisk(path);
                Importers.recognise(file, request.settings()).importer().survey(file, request.settings());
            } catch (UnusableInput unusable) {
                throw named(path, unusable.code(), unusable);
            }
        }
    }

    /** The files that are meant: a folder gives those inside it, in the order of their names. */
    public static List<Path> expand(List<Path> given) throws IOException, Refusal {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(f -> Files.isRegularFile(f) && !isHidden(f))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new Refusal(
                        Refusal.Fault.INPUT,
                        "E-FILE-MISSING",
                        "There is no such file: " + path,
                        "The name leads to nothing.",
                        "Check the name; a name with blanks needs quotes.");
            }
        }
        return files;
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }

    private ImportOutcome importNamed(Path file) throws IOException, UnusableInput {
        try {
            return importOne(file);
        } catch (UnusableInput unusable) {
            throw named(file, unusable.code(), unusable);
        }
    }

    /** Reads it all; where that is stopped, damage to the compressed bytes explains more than the records do. */
    private void read(Importer.Reading reading, InputFile file, ImportSession session)
            throws IOException, UnusableInput {
        GuardedSink guarded = new GuardedSink(session, request.failing());
        try {
            reading.read(guarded);
            guarded.end();
        } catch (GuardedSink.Stop stop) {
            String torn = file.sample().torn();
            throw new UnusableInput(stop.code(), stop.getMessage() + (torn == null ? "" : " (" + torn + ")"));
        }
    }

    /** What the case keeps of the file; that its compressed bytes are damaged belongs to it, for a record may have changed unseen. */
    private static FileFacts facts(Importer.Reading reading, InputFile file) throws IOException {
        String torn = file.sample().torn();
        return torn == null
                ? reading.facts()
                : reading.facts()
                        .warned(torn
                                + ": what comes before is read, but letters in it may be wrong; get the file again");
    }

    private static UnusableInput named(Path file, String code, Exception reason) {
        return new UnusableInput(code, file.getFileName() + ": " + reason.getMessage());
    }

    private ImportOutcome importOne(Path path) throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(path);
        Optional<SourceRow> before = into.finished(file.sha256());
        if (before.isPresent()) {
            return new ImportOutcome(path, before.get(), true, 0, List.of());
        }
        Recognised recognised = Importers.recognise(file, request.settings());
        Importer.Reading reading = recognised.importer().survey(file, request.settings());
        long now = request.settings().nowMicros();
        try (ImportSession session = into.importing(file, facts(reading, file), Traces.all(), now)) {
            progress.begin("import " + file.path().getFileName(), "bytes", file.size());
            session.reportTo(progress::at);
            read(reading, file, session);
            SourceRow source = session.finish(now);
            progress.end();
            return new ImportOutcome(
                    path,
                    source,
                    false,
                    session.resumedRecords(),
                    recognised.fit().reasons());
        }
    }
}
