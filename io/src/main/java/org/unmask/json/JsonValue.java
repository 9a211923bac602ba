package org.unmask.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text, and where its bytes stand. What is not there is {@link #ABSENT}, so that a path can be asked in one go.
 * Strings hold Unicode scalar values only and no control characters but tab and line breaks; numbers keep their digits as written.
 */
public final class JsonValue {
    /** No such key, or no such element. */
    public static final JsonValue ABSENT = new JsonValue(Kind.ABSENT, "", List.of(), Map.of(), 0, 0);

    private final Kind kind;
    private final String text;
    private final List<JsonValue> items;
    private final Map<String, JsonValue> members;
    private final int from;
    private final int to;

    enum Kind {
        ABSENT,
        NULL,
        BOOLEAN,
        NUMBER,
        STRING,
        ARRAY,
        OBJECT
    }

    private JsonValue(Kind kind, String text, List<JsonValue> items, Map<String, JsonValue> members, int from, int to) {
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.members = members;
        this.from = from;
        this.to = to;
    }

    static JsonValue scalar(Kind kind, String text) {
        return new JsonValue(kind, text, List.of(), Map.of(), 0, 0);
    }

    static JsonValue array(List<JsonValue> items, int from, int to) {
        return new JsonValue(Kind.ARRAY, "", items, Map.of(), from, to);
    }

    static JsonValue object(Map<String, JsonValue> members, int from, int to) {
        return new JsonValue(Kind.OBJECT, "", List.of(), members, from, to);
    }

    /** The member of that name; {@link #ABSENT} where there is none or this is no object. */
    public JsonValue at(String key) {
        JsonValue member = members.get(key);
        return member == null ? ABSENT : member;
    }

    /** The member of the member. */
    public JsonValue at(String key, String next) {
        return at(key).at(next);
    }

    /** The names of an object's members, in the order of the text; of anything else none. */
    public List<String> keys() {
        return List.copyOf(members.keySet());
    }

    /** The elements of an array; of anything else none. */
    public List<JsonValue> items() {
        return items;
    }

    /** Whether there is a value other than null. */
    public boolean isPresent() {
        return kind != Kind.ABSENT && kind != Kind.NULL;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return kind == Kind.OBJECT;
    }

    /** Whether this is an array. */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /** Whether this is a string. */
    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The string, or null where this is none. */
    public @Nullable String string() {
        return kind == Kind.STRING ? text : null;
    }

    /** The string or the number as written, or null where this is neither. */
    public @Nullable String word() {
        return kind == Kind.STRING || kind == Kind.NUMBER ? text : null;
    }

    /** True or false, or null where this is neither. */
    public @Nullable Boolean flag() {
        return kind == Kind.BOOLEAN ? Boolean.valueOf(text) : null;
    }

    /** Index of the first byte of an object or array in the bytes that were read. */
    public int from() {
        return from;
    }

    /** Index after the last byte of an object or array. */
    public int to() {
        return to;
    }
}
