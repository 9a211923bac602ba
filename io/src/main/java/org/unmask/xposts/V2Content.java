package org.unmask.xposts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.Content;
import org.unmask.model.Untrusted;

/** What an element of API v2 says. A repost says what its original says: its own text is cut. */
final class V2Content {
    private final V2Joins joins;
    private final FieldWarnings warnings;

    V2Content(V2Joins joins, FieldWarnings warnings) {
        this.joins = joins;
        this.warnings = warnings;
    }

    /** {@code originalId} = the post that {@code element} reposts, or null. */
    Content of(JsonValue element, @Nullable String originalId) {
        JsonValue original = joins.post(originalId);
        JsonValue said = original.at("text").isString() ? original : element;
        JsonValue note = said.at("note_tweet");
        JsonValue entities = XFields.either(note.at("entities"), said.at("entities"));
        boolean isWithheld = isNotice(said);
        if (isWithheld) {
            warnings.warn("text", "WITHHELD");
            entities = JsonValue.ABSENT;
        }
        String text = isWithheld ? null : text(said, note);
        if (originalId != null && said == element) {
            text = XText.withoutRepostPrefix(text);
        }
        return new Content(
                Untrusted.ofNullable(text),
                null,
                XFields.language(said.at("lang")),
                XFields.targets(entities.at("urls")),
                XFields.words(entities.at("hashtags"), "tag", "text"),
                XFields.words(entities.at("mentions"), "id", "username"),
                media(said),
                XText.ofWords(XText.withoutTags(element.at("source").string())));
    }

    private static @Nullable String text(JsonValue said, JsonValue note) {
        return XText.decoded(XFields.either(note.at("text"), said.at("text")).string());
    }

    /** In place of a withheld text X puts a notice of its own, the same for all: it is nobody's words. */
    private static boolean isNotice(JsonValue said) {
        String text = said.at("text").string();
        return said.at("withheld").isObject() && text != null && text.contains(" has been withheld in ");
    }

    private List<Untrusted> media(JsonValue said) {
        List<Untrusted> media = new ArrayList<>();
        for (JsonValue key : said.at("attachments", "media_keys").items()) {
            String name = key.word();
            String url = url(joins.media(name));
            if (url != null) {
                media.add(Untrusted.of(url));
            } else if (name != null && !name.isEmpty()) {
                media.add(Untrusted.of(name));
            }
        }
        return media;
    }

    private static @Nullable String url(JsonValue media) {
        String url =
                XFields.either(media.at("url"), media.at("preview_image_url")).string();
        return url == null || url.isEmpty() ? null : url;
    }
}
