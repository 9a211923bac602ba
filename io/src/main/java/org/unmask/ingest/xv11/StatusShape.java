package org.unmask.ingest.xv11;

import java.util.List;
import org.unmask.json.JsonValue;

/** What the objects of API v1.1 are, told by their keys. */
final class StatusShape {
    private static final List<String> NOTICES = List.of(
            "delete", "limit", "scrub_geo", "status_withheld", "user_withheld", "disconnect", "warning", "friends");

    private StatusShape() {}

    /** A post, or an answer of the search that holds posts. */
    static boolean isOfApi(JsonValue record) {
        List<JsonValue> found = record.at("statuses").items();
        return isPost(record) || (!found.isEmpty() && isPost(found.get(0))) || isNotice(record);
    }

    static boolean isPost(JsonValue record) {
        return (record.at("id_str").isPresent() || record.at("id").isPresent())
                && record.at("user", "screen_name").isString()
                && hasText(record);
    }

    static boolean hasText(JsonValue record) {
        return record.at("full_text").isString() || record.at("text").isString();
    }

    static boolean isUser(JsonValue record) {
        return record.at("screen_name").isString() && !hasText(record);
    }

    /** A message that streams put between posts. */
    static boolean isNotice(JsonValue record) {
        return !hasText(record)
                && NOTICES.stream().anyMatch(key -> record.at(key).isPresent());
    }
}
