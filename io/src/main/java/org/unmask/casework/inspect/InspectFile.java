package org.unmask.casework.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.unmask.casework.Refusal;
import org.unmask.casework.files.OutPlace;
import org.unmask.importers.Importers;
import org.unmask.importers.Inspection;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.InputFile;
import org.unmask.model.Post;
import org.unmask.model.UnusableInput;

/** Looks at a file without a case. */
public final class InspectFile {
    /** What was seen: {@code posts} as they would be kept; {@code problems} with the reasons why sampled records would be rejected. */
    public record Seen(Path file, Inspection found, List<Post> posts, List<String> problems) {
        public Seen {
            posts = List.copyOf(posts);
            problems = List.copyOf(problems);
        }
    }

    private InspectFile() {}

    /** Looks at {@code path} with up to {@code samples} posts and values of each column. Throws {@link UnusableInput} with the file's name. */
    public static Seen run(Path path, ImportSettings settings, int samples) throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(path);
        try {
            Inspection found = Inspection.of(file, settings, samples);
            List<String> problems = new ArrayList<>(found.problems());
            return new Seen(path, found, posts(file, settings, samples, problems), problems);
        } catch (UnusableInput unusable) {
            throw new UnusableInput(unusable.code(), path.getFileName() + ": " + unusable.getMessage());
        }
    }

    private static List<Post> posts(InputFile file, ImportSettings settings, int samples, List<String> problems)
            throws IOException {
        try {
            FirstPosts first =
                    FirstPosts.of(Importers.recognise(file, settings).importer().survey(file, settings), samples);
            first.rejects()
                    .forEach((reason, count) -> problems.add(
                            count + " of the first " + first.records() + " records would be rejected, " + reason));
            return first.posts();
        } catch (UnusableInput question) {
            // The question is among the problems of the inspection already.
            return List.of();
        }
    }

    /** Writes the proposed map to {@code place}, whole or not at all. Refuses where there is none, or something stands there already. */
    public static void writeMap(Seen seen, Path place) throws IOException, Refusal {
        String map = seen.found().mapText();
        if (map == null) {
            throw new Refusal(
                    Refusal.Fault.INPUT,
                    "E-MAP-NONE",
                    "There is no map to write: the file is no table.",
                    "Only tables, of rows or of JSON objects, are read by a map.",
                    "Import it as it is: unmask import --case DIR FILE");
        }
        if (Files.exists(place)) {
            throw new Refusal(
                    Refusal.Fault.REQUEST,
                    "E-MAP-EXISTS",
                    "There is something at the place of the map already: " + place,
                    "A map that somebody has edited is not written over.",
                    "Name another file with --write-map, or remove that one.");
        }
        OutPlace.ofFile(place);
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        Files.writeString(beside, map, StandardCharsets.UTF_8);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
