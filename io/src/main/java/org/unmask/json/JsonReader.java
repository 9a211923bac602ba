package org.unmask.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unmask.model.UnusableInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads one JSON text strictly: duplicate keys are an error, depth, strings, names, numbers, tokens and the whole are limited.
 * Reasons are {@code SYNTAX}, {@code TRUNCATED}, {@code TOO_DEEP}, {@code TOO_LONG}. Cost: one pass, memory a small multiple of the text.
 */
public final class JsonReader {
    /** Nesting that is still read. */
    static final int MAX_DEPTH = 64;
    /** Characters of one string. */
    static final int MAX_STRING = 1 << 20;
    /** Characters of one name. */
    static final int MAX_NAME = 256;
    /** Digits of one number. */
    static final int MAX_NUMBER = 64;
    /** Tokens of one text: a page of 500 posts has about 100,000. */
    static final int MAX_TOKENS = 2_000_000;

    private final JsonFactory factory;

    /** {@code limit} = bytes of one text. */
    public JsonReader(int limit) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(limit)
                        .maxNestingDepth(MAX_DEPTH + 1)
                        .maxStringLength(MAX_STRING)
                        .maxNameLength(MAX_NAME)
                        .maxNumberLength(MAX_NUMBER)
                        .maxTokenCount(MAX_TOKENS)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();
    }

    /** The limits that the underlying parser was given. */
    StreamReadConstraints limits() {
        return factory.streamReadConstraints();
    }

    /** The value in {@code bytes}, from {@code from} to before {@code to}, well-formed UTF-8. Places in it are indexes into {@code bytes}. */
    public JsonValue read(byte[] bytes, int from, int to) throws UnusableInput {
        int start = skipMark(bytes, from, to);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes, start, to - start)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new UnusableInput("SYNTAX", "there is no JSON in it");
            }
            JsonValue value = new Walk(parser, start).value(first, 0);
            if (parser.nextToken() != null) {
                throw new UnusableInput("SYNTAX", "something follows after the end of the JSON text");
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw unusable("TOO_LONG", "a string, name, number or the whole is longer than allowed", beyond);
        } catch (UnexpectedEndOfInputException torn) {
            throw unusable("TRUNCATED", "the JSON text ends before it is complete", torn);
        } catch (JacksonException wrong) {
            throw isCutOff(wrong, bytes, start, to)
                    ? unusable("TRUNCATED", "the JSON text ends before it is complete", wrong)
                    : unusable("SYNTAX", "it is no valid JSON, or a key comes twice", wrong);
        }
    }

    /** The value that {@code text} is. Places in it are indexes into its UTF-8 bytes. */
    public JsonValue read(String text) throws UnusableInput {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return read(bytes, 0, bytes.length);
    }

    private static UnusableInput unusable(String code, String sentence, JacksonException cause) {
        // The parser's own message quotes the stranger's text, so only its place is kept.
        long place = placeOf(cause);
        return new UnusableInput(code, place < 0 ? sentence : sentence + " (at byte " + place + ")");
    }

    /** Behind a comma or inside a number the parser calls the end of the text a wrong character: near the end, with brackets open, it is a cut. */
    private static boolean isCutOff(JacksonException wrong, byte[] bytes, int from, int to) {
        return placeOf(wrong) >= to - from - MAX_NUMBER && isOpen(bytes, from, to);
    }

    private static boolean isOpen(byte[] bytes, int from, int to) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return quoted || depth > 0;
    }

    private static long placeOf(JacksonException cause) {
        return cause.getLocation() == null ? -1 : cause.getLocation().getByteOffset();
    }

    private static int skipMark(byte[] bytes, int from, int to) {
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xef
                && bytes[from + 1] == (byte) 0xbb
                && bytes[from + 2] == (byte) 0xbf;
        return marked ? from + 3 : from;
    }

    /** One walk over the tokens of one text. */
    private record Walk(JsonParser parser, int start) {
        JsonValue value(JsonToken token, int depth) throws UnusableInput {
            return switch (token) {
                case START_OBJECT -> object(deeper(depth));
                case START_ARRAY -> array(deeper(depth));
                case VALUE_STRING -> JsonValue.scalar(JsonValue.Kind.STRING, Scalars.of(parser.getString()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    JsonValue.scalar(JsonValue.Kind.NUMBER, parser.getString());
                case VALUE_TRUE -> JsonValue.scalar(JsonValue.Kind.BOOLEAN, "true");
                case VALUE_FALSE -> JsonValue.scalar(JsonValue.Kind.BOOLEAN, "false");
                default -> JsonValue.scalar(JsonValue.Kind.NULL, "");
            };
        }

        private static int deeper(int depth) throws UnusableInput {
            if (depth >= MAX_DEPTH) {
                throw new UnusableInput("TOO_DEEP", "it is nested deeper than " + MAX_DEPTH + " levels");
            }
            return depth + 1;
        }

        private JsonValue object(int depth) throws UnusableInput {
            int from = place();
            Map<String, JsonValue> members = new LinkedHashMap<>();
            while (next() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                members.put(name, value(next(), depth));
            }
            return JsonValue.object(members, from, place() + 1);
        }

        private JsonValue array(int depth) throws UnusableInput {
            int from = place();
            List<JsonValue> items = new ArrayList<>();
            for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
                items.add(value(token, depth));
            }
            return JsonValue.array(List.copyOf(items), from, place() + 1);
        }

        private JsonToken next() throws UnusableInput {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new UnusableInput("TRUNCATED", "the JSON text ends before it is complete");
            }
            return token;
        }

        private int place() {
            return start + Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        }
    }
}
