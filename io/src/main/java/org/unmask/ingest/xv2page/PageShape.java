package org.unmask.ingest.xv2page;

import java.util.List;
import org.unmask.json.JsonValue;

/** What the objects of API v2 are, told by their keys. */
final class PageShape {
    private PageShape() {}

    /** Anything that the API v2 or its compliance jobs give, one a line. */
    static boolean isOfApi(JsonValue record) {
        return isPage(record) || isDeletion(record);
    }

    /** A page: data beside one of its companions, or an answer that has errors or meta alone. */
    static boolean isPage(JsonValue record) {
        if (record.at("nav_index").isPresent() || record.at("source_platform").isPresent()) {
            return false;
        }
        boolean accompanied = record.at("includes").isObject()
                || record.at("meta").isObject()
                || record.at("errors").isArray()
                || record.at("matching_rules").isArray()
                || record.at("__twarc").isObject();
        List<JsonValue> elements = elements(record);
        return accompanied
                && !record.at("author_id").isPresent()
                && (elements.isEmpty() ? hasNoData(record) : isKnown(elements.get(0)));
    }

    private static boolean hasNoData(JsonValue record) {
        return !record.at("data").isPresent() || record.at("data").isArray();
    }

    private static boolean isKnown(JsonValue element) {
        return isPost(element) || isUser(element) || isList(element) || isCount(element) || isStreamEvent(element);
    }

    /** The elements of data: of a list its items, of one object itself. */
    static List<JsonValue> elements(JsonValue page) {
        JsonValue data = page.at("data");
        return data.isObject() ? List.of(data) : data.items();
    }

    static boolean isPost(JsonValue element) {
        return element.at("id").isPresent() && element.at("text").isString();
    }

    static boolean isUser(JsonValue element) {
        return element.at("id").isPresent() && element.at("username").isString();
    }

    static boolean isList(JsonValue element) {
        return element.at("id").isPresent()
                && element.at("name").isString()
                && !element.at("username").isPresent();
    }

    static boolean isCount(JsonValue element) {
        return element.at("tweet_count").isPresent() && element.at("start").isPresent();
    }

    /** A line of a compliance job. */
    static boolean isDeletion(JsonValue record) {
        return record.at("id").isPresent()
                && record.at("action").isString()
                && record.at("reason").isPresent()
                && !record.at("text").isPresent();
    }

    /** A message of the compliance streams. */
    static boolean isStreamEvent(JsonValue element) {
        return element.at("delete").isObject()
                || element.at("withheld", "tweet").isObject()
                || element.at("scrub_geo").isObject()
                || element.at("tweet_edit").isObject();
    }
}
