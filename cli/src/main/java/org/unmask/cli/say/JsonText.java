package org.unmask.cli.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Json;
import org.unmask.model.Untrusted;

/** Values as one line of JSON; strangers' text by its own escaper. */
public final class JsonText {
    private JsonText() {}

    /** The value as JSON: null, Boolean, Number, String, {@code Untrusted}, List, Map. */
    public static String of(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(@Nullable Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            writeMap(map, out);
        } else if (value instanceof List<?> list) {
            writeList(list, out);
        } else if (value instanceof Untrusted stranger) {
            out.append(Json.of(stranger));
        } else if (value instanceof Double number && !Double.isFinite(number)) {
            out.append("null");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            out.append(Json.of(Untrusted.of(value.toString())));
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(comma);
            write(String.valueOf(entry.getKey()), out);
            out.append(':');
            write(entry.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void writeList(List<?> list, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object item : list) {
            out.append(comma);
            write(item, out);
            comma = ",";
        }
        out.append(']');
    }
}
