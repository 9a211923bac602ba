package org.unmask.ingest.xv2flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.InputFile;
import org.unmask.ingest.xv11.V11Importer;
import org.unmask.ingest.xv2page.V2PageImporter;
import org.unmask.model.Post;
import org.unmask.model.PostKind;
import org.unmask.model.Untrusted;
import org.unmask.model.UnusableInput;

class V2FlatImporterTest {
    private static final String ID = "1394735776701816833";
    private static final String ORIGINAL = "1394000000000000001";

    @TempDir
    private Path folder;

    private static @Nullable String raw(@Nullable Untrusted text) {
        return text == null ? null : text.raw();
    }

    private Gathered read(String lines) throws IOException, UnusableInput {
        return Gathered.from(new V2FlatImporter(), Gathered.file(folder, lines), Gathered.settings());
    }

    @Test
    void theRealFileIsReadWhole() throws IOException, UnusableInput {
        InputFile file = InputFile.onDisk(RealData.at("twitter-api-v2-twarc").resolve("flat.jsonl.gz"));
        assertEquals(1.0, new V2FlatImporter().recognise(file).score());
        assertEquals(0.0, new V2PageImporter().recognise(file).score());
        assertEquals(0.0, new V11Importer().recognise(file).score());
        Gathered gathered = Gathered.from(new V2FlatImporter(), file, Gathered.settings());
        assertEquals(100, gathered.posts.size());
        assertEquals(List.of(), gathered.rejects);
        assertEquals(100, gathered.read());
        assertTrue(gathered.posts.stream().allMatch(post -> post.author().handle() != null));
        assertTrue(gathered.references.stream().allMatch(Post::byReference));
        assertTrue(gathered.references.size() >= 86);
    }

    @Test
    void whatStandsInsideThePostIsJoined() throws IOException, UnusableInput {
        Gathered gathered = read("{\"id\":\"" + ID
                + "\",\"author_id\":\"7\",\"author\":{\"id\":\"7\",\"username\":\"seven\",\"name\":\"S\"},"
                + "\"text\":\"RT @eight: the wh…\",\"public_metrics\":{\"like_count\":1},\"__twarc\":{\"retrieved_at\":\"2021-06-01T00:00:00Z\"},"
                + "\"entities\":{\"mentions\":[{\"start\":3,\"id\":\"8\",\"username\":\"eight\"}]},"
                + "\"referenced_tweets\":[{\"type\":\"retweeted\",\"id\":\"" + ORIGINAL
                + "\",\"author_id\":\"8\",\"text\":\"the whole\",\"author\":{\"id\":\"8\",\"username\":\"eight\",\"name\":\"E\"},"
                + "\"attachments\":{\"media_keys\":[\"3_1\"],\"media\":[{\"media_key\":\"3_1\",\"url\":\"https://pbs.example/1.jpg\"}]},"
                + "\"referenced_tweets\":[{\"type\":\"quoted\",\"id\":\"5\"}]}]}\n");
        Post post = gathered.posts.get(0);
        assertEquals(PostKind.REPOST, post.references().kind());
        assertEquals("the whole", raw(post.content().text()));
        assertEquals("https://pbs.example/1.jpg", post.content().media().get(0).raw());
        assertEquals("8", raw(post.references().repostOfAccount()));
        assertNull(post.metrics().likes());
        assertEquals(1, gathered.references.size());
        assertEquals(PostKind.QUOTE, gathered.references.get(0).references().kind());
        assertEquals(
                List.of("7", "8"),
                gathered.accounts.stream().map(a -> a.accountId().raw()).toList());
        assertNotNull(gathered.references.get(0).url());
        assertEquals(1_622_505_600_000_000L, post.collectedMicros());
    }

    @Test
    void damagedLinesCostOnlyThemselves() throws IOException, UnusableInput {
        String good = "{\"id\":\"" + ID + "\",\"author_id\":\"7\",\"text\":\"a\",\"public_metrics\":{}}\n";
        Gathered gathered = read(good + "{\"id\":\"" + ID + "\",\"author_id\":\n" + good + "17\n"
                + good.replace("author_id", "author") + good.strip());
        assertEquals(3, gathered.posts.size());
        assertEquals(
                List.of("2 SYNTAX", "4 NOT_OF_FORMAT", "5 ACCOUNT_MISSING"),
                gathered.rejects.stream()
                        .map(r -> r.replaceAll("/[0-9]+@[0-9]+|  null| null$", ""))
                        .toList());
        assertEquals(6, gathered.read());
    }

    @Test
    void aListOfPostsIsReadToo() throws IOException, UnusableInput {
        String one = "{\"id\":\"" + ID + "\",\"author_id\":\"7\",\"text\":\"a\",\"public_metrics\":{}}";
        Gathered gathered = read("[\n" + one + ",\n" + one + "\n]");
        assertEquals(List.of(1L, 2L), gathered.places.stream().map(p -> p.row()).toList());
        assertEquals(
                List.of(2L, 3L), gathered.places.stream().map(p -> p.line()).toList());
    }
}
