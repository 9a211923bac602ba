package org.unmask.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.finding.AccountKey;
import org.unmask.ingest.RecordRef;
import org.unmask.model.AccountFacts;
import org.unmask.model.ActionKind;
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
import org.unmask.store.content.StoredAction;
import org.unmask.store.intake.ImportSession;

class ContentTest {
    @TempDir
    Path temporary;

    private static Untrusted u(String text) {
        return Untrusted.of(text);
    }

    private static final Post FULL = new Post(
            new PostId("x", u("900")),
            u("https://x.example/900"),
            new Author(u("7"), u("seven"), u("Seven \u202E"), 12L),
            new Moment(1_600_000_000_123_456L, u("raw time"), TimePrecision.MS, TimeSource.ID, 1_600_000_000_123_000L),
            new Content(
                    u("text, with \"quotes\"\nand lines"),
                    u("<p>text</p>"),
                    "en",
                    List.of(u("https://a.example/"), u("https://b.example/ c")),
                    List.of(u("One"), u("zwei")),
                    List.of(u("eight")),
                    List.of(u("m1")),
                    u("App")),
            new References(PostKind.QUOTE, u("1"), u("2"), u("3"), u("4"), u("5"), u("6"), u("7"), u("8"), u("room")),
            new Metrics(1L, 2L, null, 4L, 5L, 0L, "{\"sad\":1}", 1_600_000_100_000_000L),
            List.of(),
            1_600_000_200_000_000L,
            false);

    private static final AccountFacts FACTS = new AccountFacts(
            "x",
            u("7"),
            u("seven"),
            u("Seven"),
            u("bio"),
            null,
            u("https://s.example"),
            5_000_000L,
            1L,
            null,
            3L,
            "true",
            false,
            null,
            Moment.NONE);

    @Test
    void aPostWithEverythingComesBackAsItWentIn() throws IOException {
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("a.unmask"))) {
            Post bare = FourColumns.post(new String[] {"o", "acc", "100", "10"});
            importing(folder, "f", List.of(FULL, bare), FACTS);
            List<Post> posts = new ArrayList<>();
            folder.content().posts(posts::add);
            assertEquals(2, posts.size());
            assertEquals(bare.id(), posts.get(0).id());
            assertEquals(FULL, posts.get(1));
            List<AccountFacts> facts = new ArrayList<>();
            folder.content().accountFacts(facts::add);
            assertEquals(List.of(FACTS), facts);
            assertFalse(folder.isUnfinished());
        }
    }

    @Test
    void everyActionOfAPostStandsOnceHoweverOftenThePostWasRead() throws IOException {
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("a.unmask"))) {
            FourColumns.load(folder, "a.csv", "o2,bob,p1,20\no1,alice,p2,30\no1,,p9,5\n");
            FourColumns.load(folder, "b.csv", "o3,bob,p1,20\no2,bob,p1,20\no1,carl,p3,30\n");
            List<StoredAction> actions = new ArrayList<>();
            folder.content().actions(actions::add);
            assertEquals(
                    List.of(
                            action("o1", "alice", "p2", 30),
                            action("o1", "carl", "p3", 30),
                            action("o2", "bob", "p1", 20),
                            action("o3", "bob", "p1", 20)),
                    actions);
            List<Post> posts = new ArrayList<>();
            folder.content().posts(posts::add);
            assertEquals(
                    List.of("p1", "p2", "p3", "p9"),
                    posts.stream().map(post -> post.id().nativeId().raw()).toList());
        }
    }

    @Test
    void anImportThatWasNotFinishedIsTold() throws IOException {
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("a.unmask"))) {
            String content = "o,a,p,1\n";
            FourColumns.MemoryFile file = FourColumns.MemoryFile.of("a.csv", content);
            try (ImportSession session = folder.importing(file, FourColumns.facts(), List.of(), 0)) {
                FourColumns.feed(content, session);
            }
            assertTrue(folder.isUnfinished());
        }
    }

    private static StoredAction action(String object, String account, String post, long seconds) {
        return new StoredAction(
                ActionKind.GIVEN,
                u(object),
                new AccountKey("x", u(account)),
                new PostId("x", u(post)),
                seconds * 1_000_000);
    }

    private static void importing(CaseFolder folder, String name, List<Post> posts, AccountFacts facts)
            throws IOException {
        FourColumns.MemoryFile file = FourColumns.MemoryFile.of(name, name);
        try (ImportSession session = folder.importing(file, FourColumns.facts(), List.of(), 0)) {
            long row = 0;
            for (Post post : posts) {
                byte[] sha = FourColumns.sha(("" + row).getBytes(StandardCharsets.UTF_8));
                RecordRef ref = new RecordRef(++row, row, row, 1, sha);
                session.account(facts, ref);
                session.post(post, ref);
            }
            session.finish(1);
        }
    }
}
