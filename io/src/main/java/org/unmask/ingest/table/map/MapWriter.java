package org.unmask.ingest.table.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes a {@link ColumnMap} as the text of a map file; {@link MapReader} reads it back to an equal map. */
public final class MapWriter {
    private MapWriter() {}

    /** The text; {@code notes} stand in front as comments, {@code reasons} behind the lines of their targets. */
    public static String write(ColumnMap map, List<String> notes, Map<Target, String> reasons) {
        StringBuilder out = new StringBuilder();
        notes.forEach(note -> out.append("# ").append(oneLine(note)).append('\n'));
        out.append("unmask_map: 1\n");
        if (!map.name().isEmpty()) {
            out.append("name: ").append(FlowText.inQuotes(map.name())).append('\n');
        }
        out.append("format: ").append(map.format()).append('\n');
        readAs(map.readAs(), out);
        out.append("platform: ").append(platform(map.platform())).append('\n');
        out.append("columns:\n");
        map.columns().forEach((target, use) -> {
            out.append("  ").append(target.word()).append(": ").append(use(use));
            String reason = reasons.get(target);
            out.append(reason == null ? "" : "  # " + oneLine(reason)).append('\n');
        });
        if (!map.objects().isEmpty()) {
            out.append("objects:\n");
        }
        for (ObjectUse object : map.objects()) {
            out.append("  - {column: ").append(FlowText.inQuotes(object.column()));
            out.append(", kind: ").append(object.kind().word()).append("}\n");
        }
        if (!map.ignored().isEmpty()) {
            out.append("ignore: [");
            out.append(String.join(
                    ", ", map.ignored().stream().map(FlowText::inQuotes).toList()));
            out.append("]\n");
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static void readAs(ReadAs readAs, StringBuilder out) {
        List<String> parts = new ArrayList<>();
        add(parts, "encoding", readAs.encoding());
        if (readAs.delimiter() != null) {
            parts.add("delimiter: " + FlowText.inQuotes(readAs.delimiter()));
        }
        if (readAs.headerLine() != null) {
            parts.add("header_line: " + readAs.headerLine());
        }
        add(parts, "escape", readAs.escape());
        if (!parts.isEmpty()) {
            out.append("read: {").append(String.join(", ", parts)).append("}\n");
        }
    }

    private static void add(List<String> parts, String key, @Nullable String word) {
        if (word != null) {
            parts.add(key + ": " + word);
        }
    }

    private static String platform(PlatformUse platform) {
        if (platform instanceof PlatformUse.FromColumn column) {
            return "{from: " + FlowText.inQuotes(column.column()) + ", values: " + values(column.values()) + "}";
        }
        if (platform instanceof PlatformUse.PrefixOf prefix) {
            return "{prefix_of: " + FlowText.inQuotes(prefix.column()) + ", values: " + values(prefix.values()) + "}";
        }
        return ((PlatformUse.Word) platform).word();
    }

    private static String values(SortedMap<String, String> values) {
        List<String> parts = new ArrayList<>();
        values.forEach((theirs, ours) -> parts.add(FlowText.inQuotes(theirs) + ": " + ours));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String use(ColumnUse use) {
        List<String> parts = new ArrayList<>();
        if (use.constant() != null) {
            parts.add("constant: " + FlowText.inQuotes(use.constant()));
        } else if (use.from().size() == 1) {
            parts.add("from: " + FlowText.inQuotes(use.from().get(0)));
        } else {
            parts.add("from: ["
                    + String.join(
                            ", ", use.from().stream().map(FlowText::inQuotes).toList()) + "]");
        }
        if (use.joined()) {
            parts.add("take: joined");
        }
        if (use.pattern() != null) {
            parts.add("pattern: " + FlowText.inQuotes(use.pattern()));
        }
        add(parts, "zone", use.zone());
        add(parts, "precision", use.precision());
        if (use.separator() != null) {
            parts.add("list: " + FlowText.inQuotes(use.separator()));
        }
        if (use.match() != null) {
            parts.add("match: " + FlowText.inQuotes(use.match()));
        }
        boolean plain =
                parts.size() == 1 && use.constant() == null && use.from().size() == 1;
        return plain ? FlowText.inQuotes(use.from().get(0)) : "{" + String.join(", ", parts) + "}";
    }
}
