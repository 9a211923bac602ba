package org.unmask.export.qut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.escape.Joined;
import org.unmask.export.CsvFile;
import org.unmask.export.Delivery;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.Naming;
import org.unmask.export.Table;
import org.unmask.finding.AccountKey;
import org.unmask.model.ActionKind;
import org.unmask.model.Post;
import org.unmask.model.PostId;
import org.unmask.model.Untrusted;

/** Writes the posts of a case as the input of the coordination-network-toolkit (QUT Digital Observatory, 2022). */
public final class QutExporter implements Exporter {
    private static final Table TABLE = new Table(
            "qut",
            "one row per post, columns by position",
            List.of(
                    new Table.Column("message_id", Table.Type.TEXT, "native id"),
                    new Table.Column(
                            "user_id",
                            Table.Type.TEXT,
                            "native id; led by fb_, tw_ and so on where the case has several platforms"),
                    new Table.Column("username", Table.Type.TEXT, "handle, or the id where none is known"),
                    new Table.Column("repost_id", Table.Type.TEXT, "id of the original; empty = no repost"),
                    new Table.Column("reply_id", Table.Type.TEXT, "id of the post answered; empty = no reply"),
                    new Table.Column("message", Table.Type.TEXT, "text"),
                    new Table.Column("timestamp", Table.Type.NUMBER, "seconds since 1970-01-01T00:00:00Z"),
                    new Table.Column(
                            "urls",
                            Table.Type.LIST,
                            "expanded links, separated by blanks; a blank inside one is %20")));

    private static final ExportCard CARD = new ExportCard(
            "qut",
            "QUT table",
            ExportCard.Place.FILE,
            false,
            "the posts of a case for a cross-check with the coordination-network-toolkit; no run is needed",
            List.of(TABLE),
            List.of(
                    "posts without a known author or time, and posts seen only inside others, are left out",
                    "the toolkit links all posts with an empty urls cell: leave them out of its co_link runs",
                    "the guard before = + - @ changes a message; --raw leaves it as it was"),
            "coordination_network_toolkit case.db compute co_retweet, after case.db was loaded from OUT");

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public boolean isOfRun() {
        return false;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        Naming naming = job.naming(CARD);
        Set<String> platforms = new TreeSet<>();
        job.content().posts(post -> platforms.add(post.id().platform()));
        try (Delivery delivery = Delivery.beside(job.out())) {
            try (CsvFile file = CsvFile.create(
                    delivery.place(job.out().getFileName().toString()),
                    TABLE,
                    job.options().raw())) {
                job.content().posts(post -> row(post, naming, platforms, file));
            }
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(Post post, Naming naming, Set<String> platforms, CsvFile file) {
        Untrusted author = post.author().accountId();
        if (author == null || !post.moment().isKnown() || post.byReference()) {
            return;
        }
        String platform = post.id().platform();
        AccountKey account = new AccountKey(platform, author);
        Untrusted handle = naming.handle(account, post.author().handle());
        Untrusted text = post.content().text();
        file.text(naming.post(post.id()));
        file.text(naming.account(account, Naming.lead(platform, platforms)));
        file.text(handle == null ? naming.account(account) : handle);
        file.text(named(platform, post.references().repostOfId(), naming));
        file.text(named(platform, post.references().replyToId(), naming));
        file.text(text == null ? null : naming.object(ActionKind.TEXT, text));
        file.unixTime(post.moment().createdMicros());
        List<Untrusted> urls = post.content().urls();
        file.text(
                urls.isEmpty()
                        ? null
                        : Joined.of(
                                urls.stream()
                                        .map(url -> naming.object(ActionKind.LINK, url))
                                        .toList(),
                                ' '));
        file.end();
    }

    private static @Nullable Untrusted named(String platform, @Nullable Untrusted id, Naming naming) {
        return id == null ? null : naming.post(new PostId(platform, id));
    }
}
