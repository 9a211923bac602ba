package org.unmask.importers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.unmask.bytes.TextSample;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.Recognition;
import org.unmask.ingest.coortweet.CoortweetImporter;
import org.unmask.ingest.qut.QutImporter;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;

/** Every importer, most specific first, and how the one for a file is found. */
public final class Importers {
    /** A format is taken without asking from this score on. */
    static final double CONFIDENT = 0.9;

    /** By how much the best must be ahead of the second. */
    static final double AHEAD = 0.1;

    private Importers() {}

    /** All importers of formats with a signature, most specific first. */
    public static List<Importer> all() {
        return List.of(new CoortweetImporter(), new QutImporter());
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
     * Finds the importer of {@code file}: the one named by the user, else the one whose signature fits clearly best.
     * Throws {@link UnusableInput} with one sentence and what to do: {@code EMPTY}, {@code BINARY}, {@code NOT_RECOGNISED}, {@code AMBIGUOUS}.
     */
    public static Recognised recognise(InputFile file, ImportSettings settings) throws IOException, UnusableInput {
        refuseEmptyAndBinary(file);
        if (settings.format() != null) {
            Importer named = ofFormat(settings.format());
            return new Recognised(named, named.recognise(file), List.of());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Importer importer : all()) {
            candidates.add(new Candidate(importer, importer.recognise(file)));
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.fit.score()));
        return decide(file, candidates);
    }

    private record Candidate(Importer importer, Recognition fit) {}

    private static Recognised decide(InputFile file, List<Candidate> ranked) throws UnusableInput {
        Candidate best = ranked.get(0);
        List<Recognition> others = ranked.stream().skip(1).map(Candidate::fit).toList();
        double second = others.isEmpty() ? 0 : others.get(0).score();
        if (best.fit.score() < CONFIDENT) {
            throw new UnusableInput("NOT_RECOGNISED", "no format fits; " + ask(file));
        }
        if (best.fit.score() - second < AHEAD) {
            throw new UnusableInput(
                    "AMBIGUOUS",
                    "it could be " + best.fit.formatId() + " or "
                            + others.get(0).formatId() + ": say which with --format, or " + ask(file));
        }
        return new Recognised(best.importer, best.fit, others);
    }

    private static String ask(InputFile file) {
        return "write a map of its columns with: unmask inspect \"" + file.path()
                + "\" --write-map map.yaml, look at it, then import with --map map.yaml";
    }

    private static void refuseEmptyAndBinary(InputFile file) throws IOException, UnusableInput {
        TextSample sample = file.sample();
        if (sample.isBlank()) {
            throw new UnusableInput(
                    "EMPTY", sample.torn() == null ? "empty file" : "nothing can be read: " + sample.torn());
        }
        if (sample.isBinary()) {
            throw new UnusableInput("BINARY", "it is no text: neither a table nor JSON");
        }
    }
}
