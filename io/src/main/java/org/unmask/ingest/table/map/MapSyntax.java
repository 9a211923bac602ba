package org.unmask.ingest.table.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.model.UnusableParameter;

/**
 * Reads the small part of YAML that maps are written in: keys by indentation, lists by dashes, braces and brackets on one line, quoted
 * words, comments. No tags, anchors, block texts or documents. Every error names its line.
 */
final class MapSyntax {
    private static final int MOST_CHARS = 1 << 18;
    private static final int MOST_LINES = 5_000;
    private static final int DEEPEST = 8;

    private final List<Row> rows = new ArrayList<>();
    private int at;

    /** A line with content: its indentation and what follows it. */
    private record Row(int line, int indent, String text) {}

    private MapSyntax(String text) {
        if (text.length() > MOST_CHARS) {
            throw new UnusableParameter("the map's length", text.length() + " characters", "at most " + MOST_CHARS);
        }
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        if (lines.length > MOST_LINES) {
            throw new UnusableParameter("the map's length", lines.length + " lines", "at most " + MOST_LINES);
        }
        for (int i = 0; i < lines.length; i++) {
            String content = FlowText.withoutComment(lines[i], i + 1);
            int indent = 0;
            while (indent < content.length() && content.charAt(indent) == ' ') {
                indent++;
            }
            if (indent < content.length() && content.charAt(indent) == '\t') {
                throw wrong(i + 1, "a tab in front", "indented by blanks");
            }
            if (!content.isBlank()) {
                rows.add(new Row(i + 1, indent, content.strip()));
            }
        }
    }

    /** The keys at the top of {@code text}. */
    static MapLine.Keys read(String text) {
        MapSyntax syntax = new MapSyntax(text.startsWith("\ufeff") ? text.substring(1) : text);
        if (syntax.rows.isEmpty()) {
            throw new UnusableParameter("the map", "empty", "a list of columns that begins with unmask_map: 1");
        }
        MapLine top = syntax.block(syntax.rows.get(0).indent(), 0);
        if (syntax.at < syntax.rows.size()) {
            Row row = syntax.rows.get(syntax.at);
            throw wrong(row.line(), "indented by " + row.indent(), "indented like the lines it belongs to");
        }
        if (top instanceof MapLine.Keys keys) {
            return keys;
        }
        throw wrong(top.line(), "a list", "keys such as unmask_map: 1");
    }

    private MapLine block(int indent, int depth) {
        Row first = rows.get(at);
        if (depth > DEEPEST) {
            throw wrong(first.line(), "nested deeper than " + DEEPEST, "flatter");
        }
        return isItem(first) ? items(indent, depth) : keys(indent, depth);
    }

    private static boolean isItem(Row row) {
        return row.text().equals("-") || row.text().startsWith("- ");
    }

    private MapLine items(int indent, int depth) {
        int line = rows.get(at).line();
        List<MapLine> items = new ArrayList<>();
        while (at < rows.size() && rows.get(at).indent() == indent && isItem(rows.get(at))) {
            Row row = rows.get(at);
            String rest = row.text().substring(1).strip();
            if (rest.isEmpty()) {
                throw wrong(row.line(), "a dash alone", "a dash with its entry on the same line");
            }
            int inner = indent + row.text().indexOf(rest, 1);
            if (FlowText.keyEnd(rest) > 0) {
                rows.set(at, new Row(row.line(), inner, rest));
                items.add(keys(inner, depth + 1));
            } else {
                at++;
                items.add(FlowText.read(rest, row.line()));
            }
        }
        return new MapLine.Items(items, line);
    }

    private MapLine keys(int indent, int depth) {
        int line = rows.get(at).line();
        Map<String, MapLine> keys = new LinkedHashMap<>();
        while (at < rows.size() && rows.get(at).indent() == indent && !isItem(rows.get(at))) {
            Row row = rows.get(at);
            int end = FlowText.keyEnd(row.text());
            if (end <= 0) {
                throw wrong(row.line(), "without a colon", "a key, a colon and a blank");
            }
            String key = FlowText.word(row.text().substring(0, end).strip(), row.line());
            String rest = row.text().substring(end + 1).strip();
            at++;
            MapLine value = rest.isEmpty() ? below(row, indent, depth) : FlowText.read(rest, row.line());
            if (keys.put(key, value) != null) {
                throw wrong(row.line(), "the key " + key + " again", "named once");
            }
        }
        return new MapLine.Keys(keys, line);
    }

    private MapLine below(Row key, int indent, int depth) {
        if (at < rows.size()) {
            Row next = rows.get(at);
            if (next.indent() > indent || (next.indent() == indent && isItem(next))) {
                return block(next.indent(), depth + 1);
            }
        }
        return new MapLine.Word("", key.line());
    }

    /** What is wrong on a line of the map. */
    static UnusableParameter wrong(int line, String found, String expected) {
        return new UnusableParameter("line " + line + " of the map", found, expected);
    }
}
