package org.unmask.cli.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.CaseDesk;
import org.unmask.casework.Refusal;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.ask.ImportOptions;
import org.unmask.store.CaseFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new case. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "Makes a new, empty case.")
final class Init implements Verb {
    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Its folder, such as my.unmask; else the folder of --case.")
    @Nullable
    Path folder;

    @Option(names = "--title", paramLabel = "TEXT", description = "Title; the folder's name by default.")
    @Nullable
    String title;

    @Option(
            names = "--tlp",
            paramLabel = "MARK",
            defaultValue = "amber",
            description = "Marking (TLP 2.0): clear, green, amber, amber+strict, red. Default: amber.")
    String marking = "amber";

    @Option(
            names = "--tz",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Zone in which times are shown. Default: UTC.")
    String zone = "UTC";

    @Override
    public Answer answer(Session session) throws Refusal, IOException {
        Path place = folder == null ? session.caseToFill() : session.path(folder);
        String name = title == null ? CaseDesk.titleOf(place) : title;
        try (CaseFolder made = session.desk().create(place, name, marking, ImportOptions.zoneOf(zone))) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("case", made.path().toString());
            data.put("id", made.card().id());
            return Answer.of(data, List.of("made " + place, "next: unmask --case " + place + " import FILE..."));
        }
    }
}
