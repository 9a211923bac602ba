package org.unmask.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.finding.SourceRow;
import org.unmask.ingest.RecordRef;
import org.unmask.model.AccountFacts;
import org.unmask.model.Moment;
import org.unmask.model.Post;
import org.unmask.model.Untrusted;
import org.unmask.store.intake.ImportSession;

/** What stands beside a post in its record never decides whether the post is a duplicate, whatever comes first. */
class CompanionTest {
    private static final AccountFacts ANN = new AccountFacts(
            "x",
            Untrusted.of("7"),
            Untrusted.of("ann"),
            null,
            null,
            null,
            null,
            Moment.NONE,
            null,
            null,
            null,
            null,
            null,
            null,
            Moment.NONE);

    @TempDir
    Path temporary;

    private static RecordRef ref(long row, String bytes) {
        return new RecordRef(row, row, row, 1, FourColumns.sha(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    private static Post post(String id) {
        return FourColumns.post(new String[] {"o", "ann", id, "10"});
    }

    private static Post seenInside(Post post) {
        return new Post(
                post.id(),
                post.url(),
                post.author(),
                post.moment(),
                post.content(),
                post.references(),
                post.metrics(),
                post.objects(),
                post.collectedMicros(),
                true);
    }

    /** Three posts of one author, each with the same author and the same quoted post inside it; the third is the second again. */
    private static SourceRow load(CaseFolder folder, String name, boolean companionsFirst) throws IOException {
        FourColumns.MemoryFile file = FourColumns.MemoryFile.of(name, name);
        try (ImportSession session = folder.importing(file, FourColumns.facts(), List.of(), 0)) {
            String[] records = {"p1", "p2", "p2"};
            for (int row = 1; row <= records.length; row++) {
                String id = records[row - 1];
                if (companionsFirst) {
                    companions(session, row);
                }
                session.post(post(id), ref(row, "record " + id));
                if (!companionsFirst) {
                    companions(session, row);
                }
            }
            return session.finish(1);
        }
    }

    private static void companions(ImportSession session, long row) throws IOException {
        session.account(ANN, ref(row, "the author, the same bytes in every record"));
        session.reference(seenInside(post("quoted")), ref(row, "the quoted post, the same bytes in every record"));
    }

    @Test
    void theBooksAreThoseOfTheRecordsWhateverComesFirst() throws IOException {
        for (boolean companionsFirst : new boolean[] {true, false}) {
            Path place = temporary.resolve(companionsFirst + ".unmask");
            try (CaseFolder folder = FourColumns.newCase(place)) {
                SourceRow books = load(folder, "a.json", companionsFirst);
                assertEquals(2, books.accepted());
                assertEquals(1, books.duplicate());
                assertEquals(1, books.byReference());
            }
            try (CaseFolder folder = FourColumns.again(place)) {
                SourceRow books = load(folder, "b.json", companionsFirst);
                assertEquals(0, books.accepted());
                assertEquals(3, books.duplicate());
                assertEquals(0, books.byReference());
            }
        }
    }
}
