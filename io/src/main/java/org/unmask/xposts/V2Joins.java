package org.unmask.xposts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.Moment;

/**
 * What the posts of one record of API v2 refer to: users, posts and media by their keys. It belongs to that record (a page or a flattened line)
 * and to no other.
 */
public final class V2Joins {
    private final Map<String, JsonValue> users = new LinkedHashMap<>();
    private final Map<String, JsonValue> posts = new LinkedHashMap<>();
    private final Map<String, JsonValue> ownPosts = new LinkedHashMap<>();
    private final Map<String, JsonValue> media = new LinkedHashMap<>();
    private final long collectedMicros;

    private V2Joins(long collectedMicros) {
        this.collectedMicros = collectedMicros;
    }

    /** The joins of a page: its includes, and the posts of its data for each other. */
    public static V2Joins ofPage(JsonValue page, XClock clock) {
        V2Joins joins = new V2Joins(clock.micros(page.at("__twarc", "retrieved_at")));
        JsonValue includes = page.at("includes");
        includes.at("users").items().forEach(user -> joins.put(joins.users, "id", user));
        includes.at("tweets").items().forEach(post -> joins.put(joins.posts, "id", post));
        includes.at("media").items().forEach(each -> joins.put(joins.media, "media_key", each));
        JsonValue data = page.at("data");
        (data.isObject() ? List.of(data) : data.items()).forEach(post -> joins.put(joins.ownPosts, "id", post));
        return joins;
    }

    /** The joins of a flattened line: what stands inside the post, and inside the posts in it. */
    public static V2Joins ofLine(JsonValue post, XClock clock) {
        V2Joins joins = new V2Joins(clock.micros(post.at("__twarc", "retrieved_at")));
        joins.put(joins.ownPosts, "id", post);
        joins.gather(post);
        return joins;
    }

    private void gather(JsonValue post) {
        putUser(post.at("author"));
        putUser(post.at("in_reply_to_user"));
        post.at("entities", "mentions").items().forEach(this::putUser);
        post.at("attachments", "media").items().forEach(each -> put(media, "media_key", each));
        for (JsonValue inner : post.at("referenced_tweets").items()) {
            if (inner.at("text").isString()) {
                put(posts, "id", inner);
            }
            gather(inner);
        }
    }

    /** A mention is a user only where the tool put the whole user there. */
    private void putUser(JsonValue user) {
        if (user.at("username").isString() && user.at("name").isString()) {
            put(users, "id", user);
        }
    }

    private void put(Map<String, JsonValue> into, String key, JsonValue value) {
        String id = value.at(key).word();
        if (id != null) {
            into.putIfAbsent(id, value);
        }
    }

    /** The user of that id, absent where the record does not hold them (suspended, protected). */
    public JsonValue user(@Nullable String id) {
        return id == null ? JsonValue.ABSENT : users.getOrDefault(id, JsonValue.ABSENT);
    }

    /** The post of that id, wherever in the record it stands. */
    public JsonValue post(@Nullable String id) {
        if (id == null) {
            return JsonValue.ABSENT;
        }
        JsonValue included = posts.getOrDefault(id, JsonValue.ABSENT);
        return included.isPresent() ? included : ownPosts.getOrDefault(id, JsonValue.ABSENT);
    }

    /** The media object of that key. */
    public JsonValue media(@Nullable String key) {
        return key == null ? JsonValue.ABSENT : media.getOrDefault(key, JsonValue.ABSENT);
    }

    /** Every user, in the order of the record. */
    public Collection<JsonValue> users() {
        return users.values();
    }

    /** Posts that the record holds only as references: those of its own data are left out. */
    public Collection<JsonValue> referencedPosts() {
        Map<String, JsonValue> only = new LinkedHashMap<>(posts);
        only.keySet().removeAll(ownPosts.keySet());
        return only.values();
    }

    /** When the collector took the record, or {@link Moment#NONE}. */
    public long collectedMicros() {
        return collectedMicros;
    }
}
