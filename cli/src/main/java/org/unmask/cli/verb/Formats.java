package org.unmask.cli.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.cli.Answer;
import org.unmask.cli.Session;
import org.unmask.cli.Verb;
import org.unmask.cli.say.Table;
import org.unmask.export.ExportCard;
import org.unmask.export.Exporter;
import org.unmask.exporters.Exporters;
import org.unmask.importers.Importers;
import org.unmask.ingest.FormatCard;
import org.unmask.ingest.Importer;
import org.unmask.model.UnusableParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what can be read and written, or shows one exact mapping. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description = "Lists what can be read and written, or shows one format exactly.")
final class Formats implements Verb {
    @Parameters(paramLabel = "ID", arity = "0..1", description = "One format.")
    @Nullable
    String id;

    @Override
    public Answer answer(Session session) {
        return id == null ? all() : one(id);
    }

    private static Answer all() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("import", Importers.all().stream().map(i -> data(i.card())).toList());
        data.put("export", Exporters.all().stream().map(e -> data(e.card())).toList());
        Table in = new Table("reads", "name", "how far it is proved");
        Importers.all()
                .forEach(i -> in.row(i.card().id(), i.card().name(), i.card().proof()));
        Table out = new Table("writes", "name");
        Exporters.all().forEach(e -> out.row(e.card().id(), e.card().name()));
        List<String> lines = new ArrayList<>(in.lines());
        lines.add("");
        lines.addAll(out.lines());
        lines.add("");
        lines.add("anything else with rows: unmask inspect FILE --write-map map.yaml");
        return Answer.of(data, lines);
    }

    private static Answer one(String id) {
        for (Importer importer : Importers.all()) {
            if (importer.card().id().equals(id)) {
                return Answer.of(data(importer.card()), lines(importer.card()));
            }
        }
        for (Exporter exporter : Exporters.all()) {
            if (exporter.card().id().equals(id)) {
                return Answer.of(data(exporter.card()), lines(exporter.card()));
            }
        }
        throw new UnusableParameter("the format", "unknown", "one of those that unmask formats lists");
    }

    private static Map<String, Object> data(FormatCard card) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", card.id());
        data.put("version", card.version());
        data.put("name", card.name());
        data.put("signature", card.signature());
        data.put("time", card.timeRule());
        data.put("fields", card.fields());
        data.put("traps", card.traps());
        data.put("proof", card.proof());
        return data;
    }

    private static Map<String, Object> data(ExportCard card) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", card.id());
        data.put("name", card.name());
        data.put("for_others", card.forOthers());
        data.put("purpose", card.purpose());
        data.put("traps", card.traps());
        data.put("use", card.use());
        return data;
    }

    private static List<String> lines(FormatCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(card.id() + " (version " + card.version() + "): " + card.name());
        lines.add("signature: " + card.signature());
        lines.add("times: " + card.timeRule());
        lines.add("fields (ours <- theirs):");
        card.fields().forEach(field -> lines.add("  " + field));
        lines.add("traps:");
        card.traps().forEach(trap -> lines.add("  " + trap));
        lines.add("proved: " + card.proof());
        return lines;
    }

    private static List<String> lines(ExportCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(card.id() + ": " + card.name());
        lines.add(card.purpose());
        card.traps().forEach(trap -> lines.add("  " + trap));
        lines.add("use: " + card.use());
        return lines;
    }
}
