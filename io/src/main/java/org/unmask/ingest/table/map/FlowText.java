package org.unmask.ingest.table.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what stands on one line of a map: a word, a quoted text, {@code [a, b]} or {@code {key: value}}. */
final class FlowText {
    private static final int DEEPEST = 6;
    private static final String UNKNOWN_SIGNS = "&*!|>%@`";

    private final String text;
    private final int line;
    private int at;

    private FlowText(String text, int line) {
        this.text = text;
        this.line = line;
    }

    /** The value that {@code text} is, all of it. */
    static MapLine read(String text, int line) {
        FlowText flow = new FlowText(text, line);
        MapLine value = flow.value("", 0);
        flow.blanks();
        if (flow.at < text.length()) {
            throw MapSyntax.wrong(line, "followed by more than its value", "one value");
        }
        return value;
    }

    /** A key or word, quotes resolved. */
    static String word(String text, int line) {
        if (read(text, line) instanceof MapLine.Word word) {
            return word.text();
        }
        throw MapSyntax.wrong(line, "no plain word", "a word");
    }

    /** Index of the colon that ends a key, or -1: it is followed by a blank or nothing and stands outside quotes and brackets. */
    static int keyEnd(String text) {
        if (text.startsWith("{") || text.startsWith("[")) {
            return -1;
        }
        int i = 0;
        if (text.startsWith("\"") || text.startsWith("'")) {
            i = quoteEnd(text, 0) + 1;
        }
        for (; i >= 0 && i < text.length(); i++) {
            if (text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        return -1;
    }

    private static int quoteEnd(String text, int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            if (quote == '"' && text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                if (quote == '\'' && i + 1 < text.length() && text.charAt(i + 1) == '\'') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -2;
    }

    /** The line without its comment: from {@code #} at its start or after a blank, outside quotes. */
    static String withoutComment(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean starts = i == 0 || " ,[{:".indexOf(line.charAt(i - 1)) >= 0;
            if ((c == '"' || c == '\'') && starts) {
                i = quoteEnd(line, i);
                if (i < 0) {
                    throw MapSyntax.wrong(number, "a quote that does not close", "closed on its line");
                }
            } else if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    private MapLine value(String stops, int depth) {
        blanks();
        if (depth > DEEPEST) {
            throw MapSyntax.wrong(line, "nested deeper than " + DEEPEST, "flatter");
        }
        char first = at < text.length() ? text.charAt(at) : 0;
        return switch (first) {
            case '{' -> braces(depth);
            case '[' -> brackets(depth);
            case '"', '\'' -> new MapLine.Word(quoted(), line);
            default -> new MapLine.Word(plain(stops), line);
        };
    }

    private MapLine braces(int depth) {
        at++;
        Map<String, MapLine> keys = new LinkedHashMap<>();
        while (!closes('}')) {
            String key =
                    at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') ? quoted() : plain(":");
            blanks();
            if (at >= text.length() || text.charAt(at) != ':') {
                throw MapSyntax.wrong(line, "a key without a colon", "key: value inside braces");
            }
            at++;
            if (keys.put(key, value(",}", depth + 1)) != null) {
                throw MapSyntax.wrong(line, "the key " + key + " again", "named once");
            }
            comma('}');
        }
        return new MapLine.Keys(keys, line);
    }

    private MapLine brackets(int depth) {
        at++;
        List<MapLine> items = new ArrayList<>();
        while (!closes(']')) {
            items.add(value(",]", depth + 1));
            comma(']');
        }
        return new MapLine.Items(items, line);
    }

    private boolean closes(char bracket) {
        blanks();
        if (at >= text.length()) {
            throw MapSyntax.wrong(line, "a bracket that does not close", "closed on its line");
        }
        if (text.charAt(at) == bracket) {
            at++;
            return true;
        }
        return false;
    }

    private void comma(char bracket) {
        blanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
        } else if (at >= text.length() || text.charAt(at) != bracket) {
            throw MapSyntax.wrong(line, "without a comma between entries", "entries with commas between");
        }
    }

    private String plain(String stops) {
        int start = at;
        while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at).strip();
        if (!word.isEmpty() && UNKNOWN_SIGNS.indexOf(word.charAt(0)) >= 0) {
            throw MapSyntax.wrong(line, "a word that starts with " + word.charAt(0), "put in quotes");
        }
        return word;
    }

    private String quoted() {
        int end = quoteEnd(text, at);
        if (end < 0) {
            throw MapSyntax.wrong(line, "a quote that does not close", "closed on its line");
        }
        String inside = text.substring(at + 1, end);
        boolean single = text.charAt(at) == '\'';
        at = end + 1;
        return single ? inside.replace("''", "'") : unescaped(inside);
    }

    private String unescaped(String inside) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < inside.length()) {
            char c = inside.charAt(i);
            boolean escape = c == '\\';
            out.append(escape ? escaped(inside.charAt(i + 1)) : c);
            i += escape ? 2 : 1;
        }
        return out.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> throw MapSyntax.wrong(line, "the escape \\" + c, "one of \\n \\t \\\" \\\\");
        };
    }

    private void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** {@code text} in double quotes, as {@link #read} takes it back. */
    static String inQuotes(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\r", "")
                + "\"";
    }
}
