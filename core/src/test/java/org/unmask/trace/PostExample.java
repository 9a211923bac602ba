package org.unmask.trace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Author;
import org.unmask.model.Content;
import org.unmask.model.GivenObject;
import org.unmask.model.Metrics;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.PostKind;
import org.unmask.model.References;
import org.unmask.model.Untrusted;

/** A post written word by word in a test, and what a trace sees in it. */
public final class PostExample {
    private final String platform;
    private Author author = Author.ofId(Untrusted.of("7"));
    private @Nullable String url;
    private @Nullable String text;
    private References references = References.NONE;
    private List<Untrusted> urls = List.of();
    private List<Untrusted> hashtags = List.of();
    private List<Untrusted> media = List.of();
    private List<GivenObject> objects = List.of();

    private PostExample(String platform) {
        this.platform = platform;
    }

    /** A post of account 7. */
    public static PostExample on(String platform) {
        return new PostExample(platform);
    }

    public PostExample byNobodyKnown() {
        author = Author.UNKNOWN;
        return this;
    }

    public PostExample at(String permalink) {
        url = permalink;
        return this;
    }

    public PostExample saying(String words) {
        text = words;
        return this;
    }

    public PostExample linking(String... links) {
        urls = untrusted(links);
        return this;
    }

    public PostExample tagged(String... tags) {
        hashtags = untrusted(tags);
        return this;
    }

    public PostExample showing(String... files) {
        media = untrusted(files);
        return this;
    }

    public PostExample naming(ActionKind kind, String... values) {
        List<GivenObject> all = new ArrayList<>(objects);
        untrusted(values).forEach(value -> all.add(new GivenObject(kind, value)));
        objects = all;
        return this;
    }

    /** References to post {@code id} of {@code account}: of a repost, reply, comment or quote. */
    public PostExample as(PostKind kind, String id, String account) {
        Untrusted post = Untrusted.of(id);
        Untrusted whose = Untrusted.of(account);
        boolean repost = kind == PostKind.REPOST;
        boolean quote = kind == PostKind.QUOTE;
        boolean reply = !repost && !quote;
        references = new References(
                kind,
                repost ? post : null,
                repost ? whose : null,
                reply ? post : null,
                reply ? whose : null,
                quote ? post : null,
                quote ? whose : null,
                null,
                null,
                null);
        return this;
    }

    public Post post() {
        Content content = new Content(Untrusted.ofNullable(text), null, null, urls, hashtags, List.of(), media, null);
        return new Post(
                new PostId(platform, Untrusted.of("100")),
                Untrusted.ofNullable(url),
                author,
                Moment.unknown(null),
                content,
                references,
                Metrics.NONE,
                objects,
                Moment.NONE,
                false);
    }

    /** The actions that {@code trace} sees, as {@code kind object}. */
    public List<String> seenBy(Trace trace) {
        List<String> seen = new ArrayList<>();
        trace.actionsOf(post(), (kind, object) -> seen.add(kind.word() + " " + object.raw()));
        return seen;
    }

    private static List<Untrusted> untrusted(String... raw) {
        return List.of(raw).stream().map(Untrusted::of).toList();
    }
}
