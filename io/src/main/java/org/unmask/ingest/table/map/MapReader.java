package org.unmask.ingest.table.map;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.UnusableParameter;

/** Turns the text of a map file into a {@link ColumnMap}; every unknown key is an error that names its line. */
public final class MapReader {
    private static final Set<String> TOP =
            Set.of("unmask_map", "name", "format", "read", "platform", "columns", "objects", "ignore");
    private static final Set<String> USE =
            Set.of("from", "take", "constant", "pattern", "zone", "precision", "list", "number", "match");
    private static final Set<String> FORMATS = Set.of("csv", "ndjson", "json");

    private MapReader() {}

    /** The map that {@code text} is. Throws {@link UnusableParameter} naming line, value and what it must be. */
    public static ColumnMap read(String text) {
        MapLine.Keys top = MapSyntax.read(text);
        known(top, TOP);
        MapLine version = top.keys().get("unmask_map");
        if (version == null || !word(version).equals("1")) {
            throw MapSyntax.wrong(
                    version == null ? top.line() : version.line(), "without unmask_map: 1", "unmask_map: 1");
        }
        Map<Target, ColumnUse> columns = columns(top.keys().get("columns"));
        List<ObjectUse> objects = objects(top.keys().get("objects"));
        return new ColumnMap(
                wordOr(top, "name", ""),
                oneOf(top, "format", "csv", FORMATS),
                readAs(top.keys().get("read")),
                platform(top.keys().get("platform")),
                columns,
                objects,
                words(top.keys().get("ignore")));
    }

    private static void known(MapLine.Keys keys, Set<String> allowed) {
        keys.keys().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw MapSyntax.wrong(value.line(), key, "one of " + String.join(", ", new TreeSet<>(allowed)));
            }
        });
    }

    private static String word(MapLine line) {
        if (line instanceof MapLine.Word word) {
            return word.text();
        }
        throw MapSyntax.wrong(line.line(), "no plain word", "a word");
    }

    private static String wordOr(MapLine.Keys keys, String key, String absent) {
        MapLine value = keys.keys().get(key);
        return value == null ? absent : word(value);
    }

    private static @Nullable String wordOrNull(MapLine.Keys keys, String key) {
        MapLine value = keys.keys().get(key);
        return value == null ? null : word(value);
    }

    private static String oneOf(MapLine.Keys keys, String key, String absent, Set<String> allowed) {
        MapLine value = keys.keys().get(key);
        if (value == null) {
            return absent;
        }
        if (!allowed.contains(word(value))) {
            throw MapSyntax.wrong(
                    value.line(), key + ": " + word(value), "one of " + String.join(", ", new TreeSet<>(allowed)));
        }
        return word(value);
    }

    private static MapLine.Keys keys(MapLine line) {
        if (line instanceof MapLine.Keys keys) {
            return keys;
        }
        throw MapSyntax.wrong(line.line(), "no keys", "keys with their values");
    }

    private static List<String> words(@Nullable MapLine line) {
        if (line == null) {
            return List.of();
        }
        if (line instanceof MapLine.Items items) {
            return items.items().stream().map(MapReader::word).toList();
        }
        return List.of(word(line));
    }

    private static ReadAs readAs(@Nullable MapLine line) {
        if (line == null) {
            return ReadAs.BY_TRIAL;
        }
        MapLine.Keys keys = keys(line);
        known(keys, Set.of("encoding", "delimiter", "header_line", "escape"));
        String delimiter = wordOrNull(keys, "delimiter");
        if (delimiter != null && delimiter.length() != 1 && !delimiter.equals("tab")) {
            throw MapSyntax.wrong(line.line(), "delimiter " + delimiter, "one character, or tab");
        }
        return new ReadAs(
                keys.keys().containsKey("encoding")
                        ? oneOf(keys, "encoding", "utf-8", Set.of("utf-8", "utf-16le", "utf-16be", "windows-1252"))
                        : null,
                delimiter,
                headerLine(keys),
                keys.keys().containsKey("escape")
                        ? oneOf(keys, "escape", "double", Set.of("double", "backslash"))
                        : null);
    }

    private static @Nullable Integer headerLine(MapLine.Keys keys) {
        MapLine line = keys.keys().get("header_line");
        if (line == null) {
            return null;
        }
        String word = word(line);
        if (!word.matches("[1-9][0-9]{0,5}")) {
            throw MapSyntax.wrong(line.line(), "header_line: " + word, "the number of a line");
        }
        return Integer.valueOf(word);
    }

    private static PlatformUse platform(@Nullable MapLine line) {
        if (line == null) {
            return new PlatformUse.Word("unknown");
        }
        if (line instanceof MapLine.Word word) {
            return new PlatformUse.Word(platformWord(word.text(), word.line()));
        }
        MapLine.Keys keys = keys(line);
        known(keys, Set.of("from", "prefix_of", "values"));
        Map<String, String> values = new TreeMap<>();
        MapLine translated = keys.keys().get("values");
        if (translated != null) {
            keys(translated)
                    .keys()
                    .forEach((theirs, ours) -> values.put(theirs, platformWord(word(ours), ours.line())));
        }
        String prefix = wordOrNull(keys, "prefix_of");
        String from = wordOrNull(keys, "from");
        if ((prefix == null) == (from == null)) {
            throw MapSyntax.wrong(line.line(), "neither from nor prefix_of, or both", "one of from and prefix_of");
        }
        return prefix != null
                ? new PlatformUse.PrefixOf(prefix, values)
                : new PlatformUse.FromColumn(String.valueOf(from), values);
    }

    private static String platformWord(String word, int line) {
        if (!word.matches("[a-z0-9]{1,32}")) {
            throw MapSyntax.wrong(
                    line, "the platform " + word, "a word of small letters and digits, such as x or facebook");
        }
        return word;
    }

    private static Map<Target, ColumnUse> columns(@Nullable MapLine line) {
        Map<Target, ColumnUse> columns = new EnumMap<>(Target.class);
        if (line == null) {
            return columns;
        }
        keys(line).keys().forEach((key, value) -> columns.put(target(key, value.line()), use(value)));
        return columns;
    }

    private static Target target(String key, int line) {
        for (Target target : Target.values()) {
            if (target.word().equals(key) && target != Target.PLATFORM) {
                return target;
            }
        }
        TreeSet<String> all = new TreeSet<>();
        for (Target target : Target.values()) {
            all.add(target.word());
        }
        all.remove(Target.PLATFORM.word());
        throw MapSyntax.wrong(line, key, "one of " + String.join(", ", all));
    }

    private static ColumnUse use(MapLine line) {
        if (line instanceof MapLine.Word word) {
            return ColumnUse.of(word.text());
        }
        if (line instanceof MapLine.Items) {
            return new ColumnUse(words(line), false, null, null, null, null, null, null);
        }
        MapLine.Keys keys = keys(line);
        known(keys, USE);
        oneOf(keys, "number", "plain", Set.of("plain", "grouped"));
        String constant = wordOrNull(keys, "constant");
        List<String> from = words(keys.keys().get("from"));
        if (from.isEmpty() == (constant == null)) {
            throw MapSyntax.wrong(line.line(), "neither from nor constant, or both", "one of from and constant");
        }
        String match = wordOrNull(keys, "match");
        if (match != null) {
            PartMatcher.of(match, line.line());
        }
        return new ColumnUse(
                from,
                oneOf(keys, "take", "first", Set.of("first", "joined")).equals("joined"),
                constant,
                wordOrNull(keys, "pattern"),
                zone(keys),
                precision(keys),
                separator(keys),
                match);
    }

    private static @Nullable String zone(MapLine.Keys keys) {
        String zone = wordOrNull(keys, "zone");
        if (zone != null) {
            try {
                ZoneId.of(zone);
            } catch (DateTimeException unknown) {
                throw MapSyntax.wrong(keys.line(), "the zone " + zone, "a zone such as Europe/Paris, UTC or +02:00");
            }
        }
        return zone;
    }

    private static @Nullable String precision(MapLine.Keys keys) {
        TreeSet<String> words = new TreeSet<>();
        for (TimePrecision precision : TimePrecision.values()) {
            words.add(precision.word());
        }
        return keys.keys().containsKey("precision") ? oneOf(keys, "precision", "s", words) : null;
    }

    private static @Nullable String separator(MapLine.Keys keys) {
        String list = wordOrNull(keys, "list");
        if (list != null && list.length() != 1 && !list.equals("blank")) {
            throw MapSyntax.wrong(keys.line(), "the list separator " + list, "one character, or blank");
        }
        return list;
    }

    private static List<ObjectUse> objects(@Nullable MapLine line) {
        if (line == null) {
            return List.of();
        }
        if (!(line instanceof MapLine.Items items)) {
            throw MapSyntax.wrong(line.line(), "no list", "a list of {column: NAME, kind: KIND}");
        }
        List<ObjectUse> objects = new ArrayList<>();
        for (MapLine item : items.items()) {
            MapLine.Keys keys = keys(item);
            known(keys, Set.of("column", "kind"));
            String column = wordOrNull(keys, "column");
            if (column == null) {
                throw MapSyntax.wrong(item.line(), "without a column", "{column: NAME, kind: KIND}");
            }
            String kind = wordOr(keys, "kind", ActionKind.GIVEN.word());
            ActionKind meant = ActionKind.ofWord(kind.toLowerCase(Locale.ROOT), "line " + item.line() + " of the map");
            if (meant == ActionKind.NEAR_TEXT) {
                throw MapSyntax.wrong(item.line(), kind, "kind text: families of texts are found, not read");
            }
            objects.add(new ObjectUse(column, meant));
        }
        return objects;
    }
}
