package org.unmask.cli.verb.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.unmask.casework.evaluate.RecallSurface;
import org.unmask.cli.Answer;
import org.unmask.cli.say.Table;
import org.unmask.cli.say.Words;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.inject.Operation;

/** A recall surface, for people and as data. */
final class ShownSurface {
    private static final int MOST_REASONS = 3;

    private ShownSurface() {}

    static Answer of(RecallSurface surface, List<Path> files) {
        return Answer.of(data(surface, files), lines(surface, files));
    }

    private static List<String> lines(RecallSurface surface, List<Path> files) {
        List<String> lines = new ArrayList<>();
        lines.add("synthetic operations among the case's actions of kind "
                + surface.manner().words() + "; "
                + surface.grid().repeats() + " of each shape, each member in "
                + Math.round(100 * surface.grid().turnout()) + " % of the objects; the case was not changed");
        lines.add("");
        Table table = new Table(
                "objects are",
                "within",
                "cover",
                "accounts",
                "objects",
                "members graded",
                "members coordinated",
                "operations",
                "others",
                "lowered by");
        for (RecallSurface.Cell cell : surface.cells()) {
            Operation shape = cell.shape();
            table.row(
                    shape.shared().word(),
                    shape.tightness().word(),
                    shape.cover().word(),
                    shape.accounts(),
                    shape.objects(),
                    share(cell.recall(), cell.recallInterval()),
                    share(cell.coordination(), cell.coordinationInterval()),
                    cell.operationsFound() + " of " + cell.repeats(),
                    Words.count(cell.others()),
                    lowered(cell));
        }
        lines.addAll(table.lines());
        lines.add("");
        lines.add(
                "graded, coordinated = share of members that reach at least moderate, with the Wilson interval of 95 %; operations = those with"
                        + " half of their members graded; others = accounts of the case that reach the grade only because the operation is there; lowered by = in how many operations each reason of METHODS.md lowered the grade, the three most frequent");
        lines.add(RecallSurface.WORDS);
        lines.addAll(surface.notes());
        lines.add("");
        lines.add("What this cannot show:");
        surface.limits().forEach(limit -> lines.add("- " + limit));
        files.forEach(file -> lines.add("written: " + file));
        return lines;
    }

    /** The reasons that lowered most operations, as many as a cell of the table holds. */
    private static String lowered(RecallSurface.Cell cell) {
        int more = cell.lowered().size() - MOST_REASONS;
        return cell.lowered().entrySet().stream()
                        .sorted(Comparator.comparingInt(why -> -why.getValue()))
                        .limit(MOST_REASONS)
                        .map(why -> why.getKey() + " " + why.getValue())
                        .collect(Collectors.joining(" "))
                + (more > 0 ? " +" + more : "");
    }

    private static String share(double share, Interval interval) {
        return String.format(Locale.ROOT, "%.2f [%.2f, %.2f]", share, interval.low(), interval.high());
    }

    private static Map<String, Object> data(RecallSurface surface, List<Path> files) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("mode", "injection");
        data.put("kind", surface.manner().kindWords());
        data.put("wording", surface.manner().wording().word());
        data.put("platforms", surface.manner().platforms());
        data.put("seed", surface.seed());
        data.put("repeats", surface.grid().repeats());
        data.put("turnout", surface.grid().turnout());
        data.put("cells", surface.cells().stream().map(ShownSurface::data).toList());
        data.put("notes", surface.notes());
        data.put("limits", surface.limits());
        data.put("files", files.stream().map(Path::toString).toList());
        return data;
    }

    private static Map<String, Object> data(RecallSurface.Cell cell) {
        Operation shape = cell.shape();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("accounts", shape.accounts());
        data.put("objects", shape.objects());
        data.put("shared", shape.shared().word());
        data.put("tightness", shape.tightness().word());
        data.put("cover", shape.cover().word());
        data.put("members", cell.members());
        data.put("graded_moderate", cell.graded());
        put(data, "recall", cell.recall(), cell.recallInterval());
        data.put("coordination_moderate", cell.coordinated());
        put(data, "coordination_recall", cell.coordination(), cell.coordinationInterval());
        data.put("operations_found", cell.operationsFound());
        data.put("operations_low", cell.operationsInterval().low());
        data.put("operations_high", cell.operationsInterval().high());
        data.put("others_pulled_in", cell.others());
        data.put("lowered_by", cell.lowered());
        return data;
    }

    private static void put(Map<String, Object> data, String name, double value, Interval interval) {
        data.put(name, value);
        data.put(name + "_low", interval.low());
        data.put(name + "_high", interval.high());
    }
}
