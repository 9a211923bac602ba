package org.unmask.xposts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Ids, counts and lists as all JSON forms of X write them. */
public final class XFields {
    private static final int MOST_DIGITS = 20;

    private XFields() {}

    /**
     * The id in {@code value}, digits as written. Throws with {@code missingCode} where there is none, {@code ID_DAMAGED} where it is no
     * row of digits, {@code ID_NUMBER_ROUNDED} where a tool turned it into a floating number.
     */
    public static String id(JsonValue value, String field, String missingCode) throws UnusableInput {
        String word = value.word();
        if (word == null || word.isEmpty()) {
            throw new UnusableInput(missingCode, field + " is missing");
        }
        if (isDigits(word)) {
            return word;
        }
        throw value.isNumber()
                ? new UnusableInput("ID_NUMBER_ROUNDED", field + " is a rounded number, the id is lost")
                : new UnusableInput("ID_DAMAGED", field + " is no row of digits");
    }

    /** The id in {@code value}, or null where there is none; a damaged one is a warning. */
    public static @Nullable Untrusted optionalId(JsonValue value, String field, FieldWarnings warnings) {
        if (!value.isPresent()) {
            return null;
        }
        try {
            return Untrusted.of(id(value, field, "ID_MISSING"));
        } catch (UnusableInput damaged) {
            warnings.warn(field, damaged.code());
            return null;
        }
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty() && word.length() <= MOST_DIGITS;
    }

    /** The count in {@code value}: null where it is not given or negative; words are a warning. */
    public static @Nullable Long count(JsonValue value, String field, FieldWarnings warnings) {
        String word = value.word();
        if (word == null || word.isEmpty()) {
            return null;
        }
        String whole = word.endsWith(".0") ? word.substring(0, word.length() - 2) : word;
        if (whole.startsWith("-") && isDigits(whole.substring(1))) {
            return null;
        }
        if (!isDigits(whole) || whole.length() > 18) {
            warnings.warn(field, "COUNT_UNREADABLE");
            return null;
        }
        return Long.valueOf(whole);
    }

    /** The first of both that is there. */
    public static JsonValue either(JsonValue first, JsonValue second) {
        return first.isPresent() ? first : second;
    }

    /** The entities of a list in the order of the text. */
    public static List<JsonValue> inOrder(JsonValue entities) {
        List<JsonValue> ordered = new ArrayList<>(entities.items());
        ordered.sort(Comparator.comparingLong(XFields::start));
        return ordered;
    }

    private static long start(JsonValue entity) {
        List<JsonValue> indices = entity.at("indices").items();
        String word =
                indices.isEmpty() ? entity.at("start").word() : indices.get(0).word();
        return word != null && isDigits(word) && word.length() < 10 ? Long.parseLong(word) : Long.MAX_VALUE;
    }

    /** The targets of links in the order of the text, without links to the post's own media. */
    public static List<Untrusted> targets(JsonValue urls) {
        List<Untrusted> targets = new ArrayList<>();
        for (JsonValue url : inOrder(urls)) {
            String target = either(url.at("unwound_url"), either(url.at("expanded_url"), url.at("url")))
                    .string();
            if (target != null && !target.isEmpty() && !isOwnMedia(url)) {
                targets.add(Untrusted.of(target));
            }
        }
        return targets;
    }

    private static boolean isOwnMedia(JsonValue url) {
        String shown = url.at("display_url").string();
        return url.at("media_key").isPresent()
                || (shown != null && (shown.startsWith("pic.twitter.com/") || shown.startsWith("pic.x.com/")));
    }

    /** The words under {@code key} (or {@code otherKey}) in the order of the text. */
    public static List<Untrusted> words(JsonValue entities, String key, String otherKey) {
        List<Untrusted> words = new ArrayList<>();
        for (JsonValue entity : inOrder(entities)) {
            String word = either(entity.at(key), entity.at(otherKey)).word();
            if (word != null && !word.isEmpty()) {
                words.add(Untrusted.of(word));
            }
        }
        return words;
    }

    /** The language as declared; {@code und} is none. Only short codes pass. */
    public static @Nullable String language(JsonValue lang) {
        String code = lang.string();
        boolean isCode = code != null && !code.isEmpty() && code.length() <= 12 && isPlain(code);
        return isCode && !"und".equals(code) ? code : null;
    }

    private static boolean isPlain(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** X's own words about verification as canonical JSON, or null where nothing is said. */
    public static @Nullable String verified(JsonValue user) {
        Boolean verified = user.at("verified").flag();
        String type = user.at("verified_type").string();
        String shown = type != null && !type.isEmpty() && isPlain(type) ? "\"type\":\"" + type + "\"" : "";
        if (verified == null) {
            return shown.isEmpty() ? null : "{" + shown + "}";
        }
        return "{\"verified\":" + verified + (shown.isEmpty() ? "" : "," + shown) + "}";
    }
}
