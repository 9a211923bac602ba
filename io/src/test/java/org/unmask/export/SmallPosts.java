package org.unmask.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.TimePrecision;
import org.unmask.model.TimeSource;
import org.unmask.model.Untrusted;

/** Posts in one line each, all at noon. */
public final class SmallPosts {
    private static final Moment NOON =
            new Moment(SmallRun.NOON, null, TimePrecision.S, TimeSource.DECLARED, Moment.NONE);

    private SmallPosts() {}

    public static Post post(String platform, String id, String account) {
        return post(platform, id, account, References.NONE);
    }

    public static Post repost(String platform, String id, String account, String original) {
        return post(platform, id, account, references(PostKind.REPOST, original, null));
    }

    public static Post reply(String platform, String id, String account, String answered) {
        return post(platform, id, account, references(PostKind.REPLY, null, answered));
    }

    public static Post anonymous(String platform, String id) {
        return made(platform, id, Author.UNKNOWN, NOON, false);
    }

    public static Post timeless(String platform, String id, String account) {
        return made(platform, id, author(account), Moment.unknown(null), false);
    }

    public static Post byReference(String platform, String id, String account) {
        return made(platform, id, author(account), NOON, true);
    }

    private static Author author(String account) {
        return new Author(Untrusted.of(account), Untrusted.of("handle" + account), null, 12L);
    }

    private static Post made(String platform, String id, Author author, Moment moment, boolean byReference) {
        return new Post(
                new PostId(platform, Untrusted.of(id)),
                null,
                author,
                moment,
                content(id),
                References.NONE,
                Metrics.NONE,
                List.of(),
                Moment.NONE,
                byReference);
    }

    private static Post post(String platform, String id, String account, References references) {
        Content content = references.kind() == PostKind.REPOST ? Content.NONE : content(id);
        return new Post(
                new PostId(platform, Untrusted.of(id)),
                null,
                author(account),
                NOON,
                content,
                references,
                Metrics.NONE,
                List.of(),
                Moment.NONE,
                false);
    }

    private static Content content(String id) {
        return new Content(
                Untrusted.of("text of " + id + ", with a comma"),
                null,
                "en",
                List.of(Untrusted.of("https://a.example/b c"), Untrusted.of("https://d.example/")),
                List.of(Untrusted.of("one"), Untrusted.of("two")),
                List.of(),
                List.of(Untrusted.of("media1")),
                null);
    }

    private static References references(PostKind kind, @Nullable String original, @Nullable String answered) {
        return new References(
                kind,
                Untrusted.ofNullable(original),
                null,
                Untrusted.ofNullable(answered),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
