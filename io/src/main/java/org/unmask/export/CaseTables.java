package org.unmask.export;

import static org.unmask.export.Table.Type.FLAG;
import static org.unmask.export.Table.Type.LIST;
import static org.unmask.export.Table.Type.TEXT;
import static org.unmask.export.Table.Type.TIME;
import static org.unmask.export.Table.Type.WHOLE;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.export.ExportJob.CaseContent;
import org.unmask.export.Table.Column;
import org.unmask.model.AccountFacts;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.References;
import org.unmask.model.Untrusted;

/** The tables of a case before any analysis, under the names and columns of its database, row by row in total order. */
public final class CaseTables {
    /** One row per post. */
    public static final Table POSTS = new Table(
            "posts",
            "one row per post of the case, its newest reading",
            List.of(
                    new Column("platform", TEXT, "lower-case word of the platform"),
                    new Column("post_id", TEXT, "native id"),
                    new Column("post_url", TEXT, "address as given"),
                    new Column("account_id", TEXT, "native id of the author; unknown = deleted or private"),
                    new Column("handle", TEXT, "at reading time"),
                    new Column("display_name", TEXT, "at reading time"),
                    new Column("text", TEXT, "unknown = not given, empty = the post has none"),
                    new Column("text_html", TEXT, "as given, where the source gives HTML"),
                    new Column("lang", TEXT, "as the platform says"),
                    new Column("created_at", TIME, "when it was made"),
                    new Column("created_raw", TEXT, "what the time was read from"),
                    new Column("time_precision", TEXT, "us, ms, s, min, day, relative"),
                    new Column("time_source", TEXT, "declared, id, indexed, collected, estimated"),
                    new Column("id_time", TIME, "the time inside the post's id"),
                    new Column("kind", TEXT, "post, repost, quote, reply, comment"),
                    new Column("repost_of_id", TEXT, "the original, not the copy in between"),
                    new Column("repost_of_account", TEXT, "author of the original"),
                    new Column("reply_to_id", TEXT, "the post answered"),
                    new Column("reply_to_account", TEXT, "its author"),
                    new Column("quote_of_id", TEXT, "the post quoted"),
                    new Column("quote_of_account", TEXT, "its author"),
                    new Column("conversation_id", TEXT, "the conversation"),
                    new Column("space_id", TEXT, "group, page, channel"),
                    new Column("space_name", TEXT, "its name"),
                    new Column("urls", LIST, "expanded links"),
                    new Column("hashtags", LIST, "without their sign, in the order of the text"),
                    new Column("mentions", LIST, "without their sign"),
                    new Column("media_ids", LIST, "ids, hashes or addresses of media"),
                    new Column("client_app", TEXT, "as the platform says"),
                    new Column("likes", WHOLE, "unknown is never 0"),
                    new Column("reposts", WHOLE, "unknown is never 0"),
                    new Column("replies", WHOLE, "unknown is never 0"),
                    new Column("quotes", WHOLE, "unknown is never 0"),
                    new Column("views", WHOLE, "unknown is never 0"),
                    new Column("saves", WHOLE, "unknown is never 0"),
                    new Column("reactions", TEXT, "JSON"),
                    new Column("metrics_at", TIME, "when these counts were read"),
                    new Column("followers_at", WHOLE, "followers of the author at reading time"),
                    new Column("collected_at", TIME, "when the post was collected"),
                    new Column("by_reference", FLAG, "seen only inside another record")));

    /** One row per distinct observation of an account. */
    public static final Table ACCOUNT_READINGS = new Table(
            "account_readings",
            "one row per distinct observation of an account",
            List.of(
                    new Column("platform", TEXT, "lower-case word of the platform"),
                    new Column("account_id", TEXT, "native id"),
                    new Column("handle", TEXT, "at that moment"),
                    new Column("display_name", TEXT, "at that moment"),
                    new Column("bio", TEXT, "what the account says of itself"),
                    new Column("location", TEXT, "as given"),
                    new Column("url", TEXT, "as given"),
                    new Column("created_at", TIME, "when the account was made"),
                    new Column("followers", WHOLE, "unknown is never 0"),
                    new Column("following", WHOLE, "unknown is never 0"),
                    new Column("posts_count", WHOLE, "unknown is never 0"),
                    new Column("verified", TEXT, "JSON"),
                    new Column("is_bot_declared", FLAG, "the account says that it is automated"),
                    new Column("protected", FLAG, "visible to its followers only"),
                    new Column("observed_at", TIME, "when this was seen")));

    /** One row per medium of a post. */
    public static final Table POST_MEDIA = new Table(
            "post_media",
            "one row per medium of a post, in its order",
            List.of(
                    new Column("platform", TEXT, "lower-case word of the platform"),
                    new Column("post_id", TEXT, "native id"),
                    new Column("position", WHOLE, "from 1"),
                    new Column("media_id", TEXT, "id, hash or address")));

    /** All of them. */
    public static final List<Table> ALL = List.of(POSTS, ACCOUNT_READINGS, POST_MEDIA);

    private CaseTables() {}

    /** Gives every row of {@code table} to {@code sink}. */
    public static void fill(Table table, CaseContent content, RowSink sink) throws IOException {
        switch (table.name()) {
            case "posts" -> content.posts(post -> post(post, sink));
            case "account_readings" -> content.accountFacts(facts -> account(facts, sink));
            case "post_media" -> content.posts(post -> media(post, sink));
            default -> throw new AssertionError("no table of a case");
        }
    }

    private static void post(Post post, RowSink sink) {
        Author author = post.author();
        sink.word(post.id().platform());
        sink.text(post.id().nativeId());
        sink.text(post.url());
        texts(sink, author.accountId(), author.handle(), author.displayName());
        Content content = post.content();
        texts(sink, content.text(), content.textHtml());
        sink.word(content.lang());
        moment(post.moment(), sink);
        references(post.references(), sink);
        sink.list(content.urls());
        sink.list(content.hashtags());
        sink.list(content.mentions());
        sink.list(content.media());
        sink.text(content.clientApp());
        metrics(post.metrics(), sink);
        sink.whole(author.followers());
        sink.time(post.collectedMicros());
        sink.flag(post.byReference());
        sink.end();
    }

    private static void moment(Moment moment, RowSink sink) {
        sink.time(moment.createdMicros());
        sink.text(moment.createdRaw());
        sink.word(moment.precision() == null ? null : moment.precision().word());
        sink.word(moment.source() == null ? null : moment.source().word());
        sink.time(moment.idMicros());
    }

    private static void references(References to, RowSink sink) {
        sink.word(to.kind().word());
        texts(sink, to.repostOfId(), to.repostOfAccount(), to.replyToId(), to.replyToAccount());
        texts(sink, to.quoteOfId(), to.quoteOfAccount(), to.conversationId(), to.spaceId(), to.spaceName());
    }

    private static void metrics(Metrics metrics, RowSink sink) {
        sink.whole(metrics.likes());
        sink.whole(metrics.reposts());
        sink.whole(metrics.replies());
        sink.whole(metrics.quotes());
        sink.whole(metrics.views());
        sink.whole(metrics.saves());
        sink.word(metrics.reactionsJson());
        sink.time(metrics.atMicros());
    }

    private static void account(AccountFacts facts, RowSink sink) {
        sink.word(facts.platform());
        texts(sink, facts.accountId(), facts.handle(), facts.displayName(), facts.bio(), facts.location(), facts.url());
        sink.time(facts.createdMicros());
        sink.whole(facts.followers());
        sink.whole(facts.following());
        sink.whole(facts.postsCount());
        sink.word(facts.verifiedJson());
        sink.flag(facts.botDeclared());
        sink.flag(facts.isProtected());
        sink.time(facts.observedMicros());
        sink.end();
    }

    private static void media(Post post, RowSink sink) {
        List<Untrusted> media = post.content().media();
        for (int i = 0; i < media.size(); i++) {
            sink.word(post.id().platform());
            sink.text(post.id().nativeId());
            sink.whole(i + 1L);
            sink.text(media.get(i));
            sink.end();
        }
    }

    private static void texts(RowSink sink, @Nullable Untrusted... texts) {
        for (Untrusted text : texts) {
            sink.text(text);
        }
    }
}
