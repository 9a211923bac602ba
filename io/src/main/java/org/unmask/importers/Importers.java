package org.unmask.importers;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.unmask.bytes.TextSample;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.coortweet.CoortweetImporter;
import org.unmask.ingest.ioarchive.IoArchiveImporter;
import org.unmask.ingest.qut.QutImporter;
import org.unmask.ingest.socialstudio.SocialStudioImporter;
import org.unmask.ingest.table.TableImporter;
import org.unmask.ingest.twarccsv.TwarcCsvImporter;
import org.unmask.ingest.xv11.V11Importer;
import org.unmask.ingest.xv2flat.V2FlatImporter;
import org.unmask.ingest.xv2page.V2PageImporter;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;

/** Every importer, most specific first, and how the one for a file is found. */
public final class Importers {
    /** A format is taken without asking from this score on. */
    static final double CONFIDENT = 0.9;

    /** By how much the best must be ahead of the second. */
    static final double AHEAD = 0.1;

    /** From this score on a format is named as the nearest one. */
    private static final double CLOSE = 0.5;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate candidate) -> -candidate.fit.score());

    private Importers() {}

    /** All importers, most specific first; the one for any table comes last. */
    public static List<Importer> all() {
        return List.of(
                new V2PageImporter(),
                new V2FlatImporter(),
                new V11Importer(),
                new TwarcCsvImporter(),
                new CoortweetImporter(),
                new QutImporter(),
                new IoArchiveImporter(),
                new SocialStudioImporter(),
                new TableImporter());
    }

    /** The importer of that format id. Throws {@link UnusableParameter} naming {@code --format}. */
    public static Importer ofFormat(String id) {
        for (Importer importer : all()) {
            if (importer.card().id().equals(id)) {
                return importer;
            }
        }
        throw new UnusableParameter(
                "--format",
                id,
                "one of " + all().stream().map(i -> i.card().id()).collect(Collectors.joining(", ")));
    }

    /**
     * Finds the importer of {@code file}: the table importer where a map is given, else the one named by the user, else the one whose
     * signature fits clearly best, else any table whose columns leave nothing in doubt.
     * Throws {@link UnusableInput} with one sentence and what to do: {@code EMPTY}, {@code BINARY}, {@code NOT_RECOGNISED}, {@code AMBIGUOUS}.
     */
    public static Recognised recognise(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        refuseEmptyAndBinary(file);
        if (settings.map() != null) {
            return new Recognised(
                    new TableImporter(), new Recognition(TableImporter.ID, 1, List.of("a map was given")), List.of());
        }
        if (settings.format() != null) {
            Importer named = ofFormat(settings.format());
            return new Recognised(named, named.recognise(file), List.of());
        }
        return decide(file);
    }

    /** How every format fits, best first; any table last of equals. */
    static List<Recognition> rank(InputFile file) throws IOException, UnusableInput {
        refuseEmptyAndBinary(file);
        List<Candidate> all = new ArrayList<>(named(file));
        all.add(anyTable(file));
        all.sort(BEST_FIRST);
        return all.stream().map(Candidate::fit).toList();
    }

    private record Candidate(Importer importer, Recognition fit) {}

    /** The formats with a signature, best first. */
    private static List<Candidate> named(InputFile file) throws IOException {
        List<Candidate> candidates = new ArrayList<>();
        for (Importer importer : all()) {
            if (!(importer instanceof TableImporter)) {
                candidates.add(new Candidate(importer, importer.recognise(file)));
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static Candidate anyTable(InputFile file) throws IOException {
        TableImporter importer = new TableImporter();
        return new Candidate(importer, importer.recognise(file));
    }

    /** Formats with a signature are compared with each other; a table that needs no asking counts where none of them is sure. */
    private static Recognised decide(InputFile file) throws IOException, UnusableInput {
        List<Candidate> named = named(file);
        Candidate best = named.get(0);
        if (best.fit.score() < CONFIDENT) {
            Candidate table = anyTable(file);
            if (table.fit.score() >= CONFIDENT) {
                return recognised(table, named);
            }
            throw new UnusableInput(
                    "NOT_RECOGNISED", "no format fits" + nearest(best) + doubt(table) + "; " + ask(file));
        }
        Recognition second = named.get(1).fit;
        if (best.fit.score() - second.score() < AHEAD) {
            throw new UnusableInput(
                    "AMBIGUOUS",
                    "it could be " + best.fit.formatId() + " or " + second.formatId() + ": say which with --format, or "
                            + ask(file));
        }
        return recognised(best, named);
    }

    private static Recognised recognised(Candidate chosen, List<Candidate> ranked) {
        List<Recognition> others = ranked.stream()
                .filter(candidate -> !candidate.equals(chosen))
                .map(Candidate::fit)
                .toList();
        return new Recognised(chosen.importer, chosen.fit, others);
    }

    /** The format that most of the file looks like, where there is one. */
    private static String nearest(Candidate best) {
        return best.fit.score() < CLOSE
                ? ""
                : String.format(
                        Locale.ROOT,
                        " surely: most of it looks like %s (%s), to be read as that with --format %s",
                        best.fit.formatId(),
                        best.fit.reasons().get(best.fit.reasons().size() - 1),
                        best.fit.formatId());
    }

    /** What keeps a table from being read without asking. */
    private static String doubt(Candidate table) {
        return table.fit.score() == 0
                ? " (" + table.fit.reasons().get(0) + ")"
                : " and the table leaves a doubt (" + table.fit.reasons().get(0) + ")";
    }

    private static String ask(InputFile file) {
        return "write a map of its columns with: unmask inspect \"" + file.path()
                + "\" --write-map map.yaml, look at it, then import with --map map.yaml";
    }

    /** The sample. What stops the first reading of a file that is there lies in its bytes: several files in one archive, say. */
    private static TextSample sample(InputFile file) throws IOException, UnusableInput {
        try {
            return file.sample();
        } catch (FileSystemException gone) {
            throw gone;
        } catch (IOException unread) {
            throw new UnusableInput("FILE", String.valueOf(unread.getMessage()));
        }
    }

    private static void refuseEmptyAndBinary(InputFile file) throws IOException, UnusableInput {
        TextSample sample = sample(file);
        if (sample.isBlank()) {
            throw new UnusableInput(
                    "EMPTY", sample.torn() == null ? "empty file" : "nothing can be read: " + sample.torn());
        }
        if (sample.isBinary()) {
            throw new UnusableInput(
                    "BINARY",
                    sample.looksWide()
                            ? "it looks like UTF-16 without its byte order mark: save it as UTF-8"
                            : "it is no text: neither a table nor JSON");
        }
    }
}
