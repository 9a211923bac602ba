package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Refusal;
import org.unmask.casework.files.GivenFile;
import org.unmask.casework.inspect.InspectFile;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.ask.ImportOptions;
import org.unmask.cli.say.SeenFile;
import org.unmask.ingest.ImportSettings;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a file is and why. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = {
            "Says what a file is and why: format with score and reasons, columns and what they become, times, problems,",
            "and the first posts as they would be kept. Nothing is imported.",
            "With --write-map the proposed map of columns is written as a file to look at, edit and import with --map."
        })
final class Inspect implements Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files; a folder stands for the files in it.")
    List<Path> files = List.of();

    @Option(
            names = "--write-map",
            paramLabel = "M",
            description = "Write the proposed map to this file, which must not exist.")
    @Nullable
    Path writeMap;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "20",
            description = "Posts, and values of each column, to look at. Default: 20.")
    int sample = 20;

    @Option(
            names = "--format",
            paramLabel = "ID",
            description = "Look at it as this format (see: unmask formats); found by signature by default.")
    @Nullable
    String format;

    @Option(names = "--map", paramLabel = "M", description = "Look at it through this map.")
    @Nullable
    Path map;

    @Option(names = "--platform", paramLabel = "NAME", description = "Platform where the file does not say it.")
    @Nullable
    String platform;

    @Option(names = "--tz", paramLabel = "ZONE", description = "Zone of times that carry none.")
    @Nullable
    String zone;

    @Override
    public Answer answer(Session session) throws Refusal, UnusableInput, IOException {
        if (sample < 0 || sample > 1000) {
            throw new UnusableParameter("--sample", Integer.toString(sample), "0 to 1000");
        }
        List<GivenFile> given = GivenFile.all(files.stream().map(session::path).toList());
        if (writeMap != null && given.size() != 1) {
            throw new UnusableParameter("--write-map", "given for " + given.size() + " files", "given for one file");
        }
        ImportSettings settings = new ImportSettings(
                format == null || format.equals("auto") ? null : format,
                platform,
                map == null ? null : session.path(map),
                zone == null ? null : ImportOptions.zoneOf(zone),
                session.nowMicros());
        List<Object> all = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (GivenFile file : given) {
            look(file, settings, session, all, lines);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", all);
        if (writeMap != null) {
            data.put("map", session.path(writeMap).toString());
        }
        return Answer.of(data, lines);
    }

    private void look(GivenFile file, ImportSettings settings, Session session, List<Object> all, List<String> lines)
            throws Refusal, UnusableInput, IOException {
        try {
            InspectFile.Seen seen = InspectFile.run(file.path(), settings, sample);
            all.add(SeenFile.data(seen));
            lines.addAll(SeenFile.lines(seen));
            lines.add(next(seen, session));
        } catch (UnusableInput unusable) {
            if (!file.mayBePassedOver(unusable)) {
                throw unusable;
            }
            all.add(SeenFile.data(file.path(), unusable));
            lines.add(SeenFile.line(unusable));
        }
        lines.add("");
    }

    private String next(InspectFile.Seen seen, Session session) throws IOException, Refusal {
        if (writeMap != null) {
            Path place = session.path(writeMap);
            InspectFile.writeMap(seen, place);
            return "wrote the map " + place + ": look at it, then unmask run --case my.unmask --map " + writeMap
                    + " FILE";
        }
        return seen.found().isConfident()
                ? "next: unmask run --case my.unmask FILE"
                : "next: write the map with --write-map map.yaml, look at it, then unmask run --case my.unmask --map map.yaml FILE";
    }
}
