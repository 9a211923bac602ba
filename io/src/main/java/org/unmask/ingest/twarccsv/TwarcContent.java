package org.unmask.ingest.twarccsv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.Content;
import org.unmask.model.Untrusted;
import org.unmask.xposts.FieldWarnings;
import org.unmask.xposts.XFields;
import org.unmask.xposts.XText;

/** What a row says: of a repost the original's words, which the plugin puts into the repost's row. */
final class TwarcContent {
    /** What X puts in place of a picture that it took away: the same for all, and nobody's link. */
    private static final String MEDIA_NOTICE = "https://support.twitter.com/articles/20169199";

    private final TwarcCells row;
    private final FieldWarnings warnings;

    TwarcContent(TwarcCells row, FieldWarnings warnings) {
        this.row = row;
        this.warnings = warnings;
    }

    /** The content; {@code isRepost} takes {@code RT @handle: } off a text that is still the repost's own. */
    Content of(boolean isRepost) {
        boolean isWithheld = isNotice();
        if (isWithheld) {
            warnings.warn("text", "WITHHELD");
        }
        String text = isWithheld ? null : XText.decoded(row.text("text"));
        String lang = row.at("lang");
        return new Content(
                Untrusted.ofNullable(isRepost ? XText.withoutRepostPrefix(text) : text),
                null,
                lang.isEmpty() || lang.length() > 12 || lang.equals("und") ? null : lang,
                isWithheld ? List.of() : links(),
                isWithheld ? List.of() : wrapped(row.words("entities.hashtags", "tag", '#', warnings)),
                isWithheld ? List.of() : wrapped(row.words("entities.mentions", "username", '@', warnings)),
                media(),
                XText.ofWords(XText.withoutTags(row.at("source"))));
    }

    /** In place of a withheld text X puts a notice of its own: it is nobody's words. */
    private boolean isNotice() {
        return !row.at("withheld.country_codes").isEmpty() && row.text("text").contains(" has been withheld in ");
    }

    private List<Untrusted> links() {
        JsonValue list = row.list("entities.urls");
        if (list.isArray() && list.items().stream().anyMatch(JsonValue::isObject)) {
            return XFields.targets(list);
        }
        return row.words("entities.urls", "expanded_url", '\0', warnings).stream()
                .filter(url -> url.contains("://") && !isOwnMedia(url) && !url.equals(MEDIA_NOTICE))
                .map(Untrusted::of)
                .toList();
    }

    /** X shows pictures and videos of a post as links to {@code .../status/NUMBER/photo/1}; the plugin's older data say no more of them. */
    private static boolean isOwnMedia(String url) {
        boolean isOfX = url.startsWith("https://twitter.com/") || url.startsWith("https://x.com/");
        int last = url.lastIndexOf('/');
        return isOfX
                && url.contains("/status/")
                && (url.startsWith("/photo", last - 6) || url.startsWith("/video", last - 6));
    }

    /** The address of each picture where the row gives it, else its key. */
    private List<Untrusted> media() {
        Map<String, String> addresses = new HashMap<>();
        for (JsonValue each : row.list("attachments.media").items()) {
            String key = each.at("media_key").word();
            String url =
                    XFields.either(each.at("url"), each.at("preview_image_url")).string();
            if (key != null && url != null && !url.isEmpty()) {
                addresses.put(key, url);
            }
        }
        List<Untrusted> media = new ArrayList<>();
        for (String key : row.words("attachments.media_keys", "media_key", '\0', warnings)) {
            media.add(Untrusted.of(addresses.getOrDefault(key, key)));
        }
        return media;
    }

    private static List<Untrusted> wrapped(List<String> words) {
        return words.stream().map(Untrusted::of).toList();
    }

    /** What X says about verification, as canonical JSON, or null. */
    static @Nullable String verified(@Nullable Boolean verified, String type) {
        String shown = type.matches("[a-z]{1,20}") ? "\"type\":\"" + type + "\"" : "";
        if (verified == null) {
            return shown.isEmpty() ? null : "{" + shown + "}";
        }
        return "{\"verified\":" + verified + (shown.isEmpty() ? "" : "," + shown) + "}";
    }
}
