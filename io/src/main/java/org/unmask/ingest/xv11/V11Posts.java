package org.unmask.ingest.xv11;

import static org.unmask.xposts.XFields.either;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;
import org.unmask.xposts.FieldWarnings;
import org.unmask.xposts.XClock;
import org.unmask.xposts.XFields;
import org.unmask.xposts.XText;

/** Turns status and user objects of v1.1 into posts and account facts. */
final class V11Posts {
    private static final String X = "x";

    private final XClock clock;

    V11Posts(XClock clock) {
        this.clock = clock;
    }

    /** The post in {@code status}; throws with a code where it cannot be used. */
    Post post(JsonValue status, boolean byReference, FieldWarnings warnings) throws UnusableInput {
        String id = XFields.id(idOf(status), "id_str", "ID_MISSING");
        JsonValue user = status.at("user");
        Untrusted nativeId = Untrusted.of(id);
        boolean isRepost = status.at("retweeted_status").isObject();
        return new Post(
                new PostId(X, nativeId),
                XText.permalink(user.at("screen_name").string(), id),
                author(user, warnings),
                clock.moment(nativeId, status.at("created_at"), Moment.NONE, warnings),
                content(status, warnings),
                references(status, warnings),
                isRepost ? Metrics.NONE : metrics(status, warnings),
                List.of(),
                Moment.NONE,
                byReference);
    }

    static JsonValue idOf(JsonValue object) {
        return either(object.at("id_str"), object.at("id"));
    }

    private static Author author(JsonValue user, FieldWarnings warnings) throws UnusableInput {
        return new Author(
                Untrusted.of(XFields.id(idOf(user), "user.id_str", "ACCOUNT_MISSING")),
                XText.ofWords(user.at("screen_name").string()),
                Untrusted.ofNullable(user.at("name").string()),
                XFields.count(user.at("followers_count"), "followers_count", warnings));
    }

    private static Content content(JsonValue status, FieldWarnings warnings) {
        JsonValue original = status.at("retweeted_status");
        JsonValue said = StatusShape.hasText(original) ? original : status;
        JsonValue extended = said.at("extended_tweet");
        JsonValue entities = either(extended.at("entities"), said.at("entities"));
        String text = XText.decoded(either(said.at("full_text"), either(extended.at("full_text"), said.at("text")))
                .string());
        if (Boolean.TRUE.equals(said.at("truncated").flag()) && !extended.isObject()) {
            warnings.warn("text", "CUT");
        }
        return new Content(
                Untrusted.ofNullable(said == status && original.isObject() ? XText.withoutRepostPrefix(text) : text),
                null,
                XFields.language(said.at("lang")),
                XFields.targets(entities.at("urls")),
                XFields.words(entities.at("hashtags"), "text", "tag"),
                mentions(entities),
                media(said, extended, entities),
                XText.ofWords(XText.withoutTags(status.at("source").string())));
    }

    private static List<Untrusted> mentions(JsonValue entities) {
        List<Untrusted> mentions = new ArrayList<>();
        for (JsonValue mention : XFields.inOrder(entities.at("user_mentions"))) {
            String word = either(idOf(mention), mention.at("screen_name")).word();
            if (word != null && !word.isEmpty()) {
                mentions.add(Untrusted.of(word));
            }
        }
        return mentions;
    }

    private static List<Untrusted> media(JsonValue said, JsonValue extended, JsonValue entities) {
        JsonValue list = either(
                either(extended.at("extended_entities", "media"), said.at("extended_entities", "media")),
                entities.at("media"));
        List<Untrusted> media = new ArrayList<>();
        for (JsonValue each : list.items()) {
            String word = either(either(each.at("media_url_https"), each.at("media_url")), idOf(each))
                    .word();
            if (word != null && !word.isEmpty()) {
                media.add(Untrusted.of(word));
            }
        }
        return media;
    }

    private static References references(JsonValue status, FieldWarnings warnings) {
        JsonValue original = status.at("retweeted_status");
        JsonValue quoted = status.at("quoted_status");
        Untrusted repostOf = XFields.optionalId(idOf(original), "retweeted_status.id_str", warnings);
        Untrusted replyTo = field(status, "in_reply_to_status_id", warnings);
        Untrusted replyToAccount = field(status, "in_reply_to_user_id", warnings);
        // A repost repeats the quote of its original: that is the original's, not its own.
        Untrusted quoteOf = original.isObject() ? null : quoteOf(status, quoted, warnings);
        return new References(
                kindOf(original, replyTo != null || replyToAccount != null, quoteOf),
                repostOf,
                XFields.optionalId(idOf(original.at("user")), "retweeted_status.user.id_str", warnings),
                replyTo,
                replyToAccount,
                quoteOf,
                quoteOf == null
                        ? null
                        : XFields.optionalId(idOf(quoted.at("user")), "quoted_status.user.id_str", warnings),
                null,
                null,
                null);
    }

    private static PostKind kindOf(JsonValue original, boolean isReply, @Nullable Untrusted quoteOf) {
        if (original.isObject()) {
            return PostKind.REPOST;
        }
        return isReply ? PostKind.REPLY : quoteOf != null ? PostKind.QUOTE : PostKind.POST;
    }

    private static @Nullable Untrusted quoteOf(JsonValue status, JsonValue quoted, FieldWarnings warnings) {
        Untrusted named = field(status, "quoted_status_id", warnings);
        return named != null ? named : XFields.optionalId(idOf(quoted), "quoted_status.id_str", warnings);
    }

    private static @Nullable Untrusted field(JsonValue status, String name, FieldWarnings warnings) {
        return XFields.optionalId(either(status.at(name + "_str"), status.at(name)), name, warnings);
    }

    private static Metrics metrics(JsonValue status, FieldWarnings warnings) {
        return new Metrics(
                XFields.count(status.at("favorite_count"), "favorite_count", warnings),
                XFields.count(status.at("retweet_count"), "retweet_count", warnings),
                XFields.count(status.at("reply_count"), "reply_count", warnings),
                XFields.count(status.at("quote_count"), "quote_count", warnings),
                null,
                null,
                null,
                Moment.NONE);
    }

    /** What a user object says; throws where it has no id. */
    AccountFacts account(JsonValue user, FieldWarnings warnings) throws UnusableInput {
        return new AccountFacts(
                X,
                Untrusted.of(XFields.id(idOf(user), "user.id_str", "ACCOUNT_MISSING")),
                XText.ofWords(user.at("screen_name").string()),
                Untrusted.ofNullable(user.at("name").string()),
                Untrusted.ofNullable(XText.decoded(user.at("description").string())),
                XText.ofWords(user.at("location").string()),
                XText.ofWords(link(user)),
                clock.micros(user.at("created_at")),
                XFields.count(user.at("followers_count"), "followers_count", warnings),
                XFields.count(user.at("friends_count"), "friends_count", warnings),
                XFields.count(user.at("statuses_count"), "statuses_count", warnings),
                XFields.verified(user),
                null,
                user.at("protected").flag(),
                Moment.NONE);
    }

    private static @Nullable String link(JsonValue user) {
        List<JsonValue> urls = user.at("entities", "url").at("urls").items();
        JsonValue expanded = urls.isEmpty() ? JsonValue.ABSENT : urls.get(0).at("expanded_url");
        return either(expanded, user.at("url")).string();
    }
}
