package org.unmask.xposts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.json.JsonValue;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

/** Turns post and user objects of X's API v2 into posts and account facts. */
public final class V2Posts {
    private static final String X = "x";

    private final XClock clock;

    /** {@code clock} reads the times. */
    public V2Posts(XClock clock) {
        this.clock = clock;
    }

    /**
     * The post in {@code element}. Throws with {@code ID_MISSING}, {@code ID_DAMAGED}, {@code ID_NUMBER_ROUNDED}, {@code ACCOUNT_MISSING} or a
     * time code where it cannot be used.
     */
    public Post post(JsonValue element, V2Joins joins, FieldWarnings warnings) throws UnusableInput {
        return made(element, joins, warnings, false);
    }

    /** The same for a post seen only inside another record. */
    public Post reference(JsonValue element, V2Joins joins, FieldWarnings warnings) throws UnusableInput {
        return made(element, joins, warnings, true);
    }

    private Post made(JsonValue element, V2Joins joins, FieldWarnings warnings, boolean byReference)
            throws UnusableInput {
        String id = XFields.id(element.at("id"), "id", "ID_MISSING");
        String account = XFields.id(element.at("author_id"), "author_id", "ACCOUNT_MISSING");
        JsonValue user = joins.user(account);
        String original = referenced(element, "retweeted");
        Untrusted nativeId = Untrusted.of(id);
        return new Post(
                new PostId(X, nativeId),
                XText.permalink(user.at("username").string(), id),
                author(account, user, warnings),
                clock.moment(nativeId, element.at("created_at"), joins.collectedMicros(), warnings),
                new V2Content(joins, warnings).of(element, original),
                references(element, joins, warnings),
                original == null ? metrics(element, joins, warnings) : Metrics.NONE,
                List.of(),
                joins.collectedMicros(),
                byReference);
    }

    private static Author author(String account, JsonValue user, FieldWarnings warnings) {
        return new Author(
                Untrusted.of(account),
                XText.ofWords(user.at("username").string()),
                Untrusted.ofNullable(user.at("name").string()),
                XFields.count(user.at("public_metrics", "followers_count"), "followers_count", warnings));
    }

    private static @Nullable String referenced(JsonValue element, String type) {
        for (JsonValue reference : element.at("referenced_tweets").items()) {
            if (type.equals(reference.at("type").string())) {
                return reference.at("id").word();
            }
        }
        return null;
    }

    private static References references(JsonValue element, V2Joins joins, FieldWarnings warnings) {
        String repost = referenced(element, "retweeted");
        String reply = referenced(element, "replied_to");
        String quote = referenced(element, "quoted");
        Untrusted replyTo = XFields.optionalId(element.at("in_reply_to_user_id"), "in_reply_to_user_id", warnings);
        PostKind kind = repost != null
                ? PostKind.REPOST
                : reply != null || replyTo != null ? PostKind.REPLY : quote != null ? PostKind.QUOTE : PostKind.POST;
        return new References(
                kind,
                Untrusted.ofNullable(repost),
                accountOf(repost, joins),
                Untrusted.ofNullable(reply),
                replyTo,
                Untrusted.ofNullable(quote),
                accountOf(quote, joins),
                XFields.optionalId(element.at("conversation_id"), "conversation_id", warnings),
                null,
                null);
    }

    private static @Nullable Untrusted accountOf(@Nullable String post, V2Joins joins) {
        return Untrusted.ofNullable(joins.post(post).at("author_id").word());
    }

    private static Metrics metrics(JsonValue element, V2Joins joins, FieldWarnings warnings) {
        JsonValue counts = element.at("public_metrics");
        return new Metrics(
                XFields.count(counts.at("like_count"), "like_count", warnings),
                XFields.count(counts.at("retweet_count"), "retweet_count", warnings),
                XFields.count(counts.at("reply_count"), "reply_count", warnings),
                XFields.count(counts.at("quote_count"), "quote_count", warnings),
                XFields.count(counts.at("impression_count"), "impression_count", warnings),
                XFields.count(counts.at("bookmark_count"), "bookmark_count", warnings),
                null,
                counts.isPresent() ? joins.collectedMicros() : Moment.NONE);
    }

    /** What a user object says. Throws with {@code ACCOUNT_MISSING} or {@code ID_DAMAGED} where it has no id. */
    public AccountFacts account(JsonValue user, V2Joins joins, FieldWarnings warnings) throws UnusableInput {
        JsonValue counts = user.at("public_metrics");
        return new AccountFacts(
                X,
                Untrusted.of(XFields.id(user.at("id"), "user.id", "ACCOUNT_MISSING")),
                XText.ofWords(user.at("username").string()),
                Untrusted.ofNullable(user.at("name").string()),
                Untrusted.ofNullable(XText.decoded(user.at("description").string())),
                XText.ofWords(user.at("location").string()),
                XText.ofWords(link(user)),
                clock.micros(user.at("created_at")),
                XFields.count(counts.at("followers_count"), "followers_count", warnings),
                XFields.count(counts.at("following_count"), "following_count", warnings),
                XFields.count(counts.at("tweet_count"), "tweet_count", warnings),
                XFields.verified(user),
                null,
                user.at("protected").flag(),
                joins.collectedMicros());
    }

    private static @Nullable String link(JsonValue user) {
        List<JsonValue> urls = user.at("entities", "url").at("urls").items();
        JsonValue expanded = urls.isEmpty() ? JsonValue.ABSENT : urls.get(0).at("expanded_url");
        return XFields.either(expanded, user.at("url")).string();
    }
}
