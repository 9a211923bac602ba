package org.unmask.ingest.table.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.unmask.json.JsonValue;

/**
 * A column of JSON objects: the dotted path of a value, {@code x[]} for each element of a list.
 * {@code author.id} is found as an object in an object and as a key with a dot in its name; lists become JSON arrays in their cell.
 */
record JsonColumn(String path) {
    private static final String EACH = "[]";

    /** The cell of {@code record}; empty where there is nothing. */
    String cell(JsonValue record) {
        if (path.contains(EACH)) {
            List<JsonValue> values = new ArrayList<>();
            collect(record, path, values);
            return values.isEmpty() ? "" : listed(values);
        }
        return written(find(record, path));
    }

    private static JsonValue find(JsonValue value, String path) {
        JsonValue whole = value.at(path);
        int dot = path.indexOf('.');
        while (!whole.isPresent() && dot > 0) {
            JsonValue inner = value.at(path.substring(0, dot));
            whole = inner.isObject() ? find(inner, path.substring(dot + 1)) : whole;
            dot = path.indexOf('.', dot + 1);
        }
        return whole;
    }

    private static void collect(JsonValue value, String path, List<JsonValue> into) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            JsonValue found = path.isEmpty() ? value : find(value, path);
            if (found.isArray()) {
                into.addAll(found.items());
            } else if (found.isPresent()) {
                into.add(found);
            }
            return;
        }
        String rest = path.substring(each + EACH.length());
        for (JsonValue item : find(value, path.substring(0, each)).items()) {
            collect(item, rest.startsWith(".") ? rest.substring(1) : rest, into);
        }
    }

    /** Adds the paths of everything in {@code value} that can be a cell, in the order of the record, while there are fewer than {@code most}. */
    static void paths(JsonValue value, String prefix, int most, Set<String> into) {
        if (into.size() >= most) {
            return;
        }
        if (value.isObject()) {
            for (String key : value.keys()) {
                paths(value.at(key), prefix.isEmpty() ? key : prefix + "." + key, most, into);
            }
        } else if (value.isArray() && value.items().stream().anyMatch(JsonValue::isObject)) {
            value.items().forEach(item -> paths(item, prefix + EACH, most, into));
        } else if (!prefix.isEmpty()) {
            into.add(prefix);
        }
    }

    private static String written(JsonValue value) {
        String word = value.word();
        Boolean flag = value.flag();
        if (value.isNumber() && word != null) {
            return numbered(word);
        }
        return word != null ? word : flag != null ? flag.toString() : value.isArray() ? listed(value.items()) : "";
    }

    /** A number as written; one with an exponent in the form that spreadsheets write, so that a rounded id is known for what it is. */
    private static String numbered(String word) {
        int mark = Math.max(word.indexOf('e'), word.indexOf('E'));
        boolean bare = mark > 0 && Character.isDigit(word.charAt(mark + 1));
        return bare ? word.substring(0, mark) + "E+" + word.substring(mark + 1) : word;
    }

    private static String listed(List<JsonValue> values) {
        StringBuilder out = new StringBuilder("[");
        for (JsonValue value : values) {
            String word = written(value);
            if (!word.isEmpty()) {
                out.append(out.length() == 1 ? "\"" : ",\"");
                quote(word, out);
                out.append('"');
            }
        }
        return out.append(']').toString();
    }

    private static void quote(String word, StringBuilder out) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\u000d");
                default -> out.append(c);
            }
        }
    }
}
