package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.files.GivenFile;
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
     * Imports every file of the request; a folder stands for the files in it, of which those that are something else are passed over and
     * have no outcome. Throws {@link UnusableInput} with the file's name at the first named file that is not recognised or is plainly of
     * another format, and where nothing in a folder can be read; the files before it stay imported.
     */
    public static List<ImportOutcome> run(CaseFolder into, ImportRequest request, Progress progress)
            throws IOException, UnusableInput, Refusal {
        ImportFiles work = new ImportFiles(into, request, progress);
        List<ImportOutcome> outcomes = new ArrayList<>();
        UnusableInput passedOver = null;
        for (GivenFile file : GivenFile.all(request.files())) {
            try {
                outcomes.add(work.importNamed(file.path()));
            } catch (UnusableInput unusable) {
                passedOver = passedOver(file, unusable, passedOver);
            }
        }
        if (outcomes.isEmpty() && passedOver != null) {
            throw passedOver;
        }
        return outcomes;
    }

    /** Looks whether every file can be read, without a case: so that nothing is made for a file that nobody can read. */
    public static void check(ImportRequest request) throws IOException, UnusableInput, Refusal {
        UnusableInput passedOver = null;
        boolean readable = false;
        for (GivenFile given : GivenFile.all(request.files())) {
            try {
                InputFile file = InputFile.onDisk(given.path());
                Importers.recognise(file, request.settings()).importer().survey(file, request.settings());
                readable = true;
            } catch (UnusableInput unusable) {
                passedOver = passedOver(given, named(given.path(), unusable.code(), unusable), passedOver);
            }
        }
        if (!readable && passedOver != null) {
            throw passedOver;
        }
    }

    /** The first reason for which a file was passed over; throws where this one may not be. */
    private static UnusableInput passedOver(GivenFile file, UnusableInput reason, @Nullable UnusableInput first)
            throws UnusableInput {
        if (!file.mayBePassedOver(reason)) {
            throw reason;
        }
        return first == null ? reason : first;
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

    /** A file that was imported before may be declared to be of controls afterwards. */
    private SourceRow marked(SourceRow source) throws IOException {
        return request.control() && !source.control()
                ? into.markControl(source.sha256(), request.settings().nowMicros())
                : source;
    }

    private ImportOutcome importOne(Path path) throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(path);
        Optional<SourceRow> before = into.finished(file.sha256());
        if (before.isPresent()) {
            return new ImportOutcome(path, marked(before.get()), true, 0, List.of());
        }
        Recognised recognised = Importers.recognise(file, request.settings());
        Importer.Reading reading = recognised.importer().survey(file, request.settings());
        long now = request.settings().nowMicros();
        try (ImportSession session = into.importing(file, facts(reading, file), Traces.all(), now)) {
            progress.begin("import " + file.path().getFileName(), "bytes", file.size());
            session.reportTo(progress::at);
            read(reading, file, session);
            SourceRow source = marked(session.finish(now));
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
