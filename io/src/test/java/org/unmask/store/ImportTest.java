package org.unmask.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.finding.SourceRow;
import org.unmask.model.ActionKind;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.KindColumns;

class ImportTest {
    @TempDir
    Path temporary;

    @Test
    void theBooksBalanceAndTheActionsComeBackSorted() throws IOException {
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("a.unmask"))) {
            SourceRow books = FourColumns.load(
                    folder, "a.csv", "o2,bob,p1,10\no1,alice,p2,30\n# remark\no1,bob,p3,20\nbroken\no1,bob,p3,20\n");
            assertEquals(6, books.read());
            assertEquals(3, books.accepted());
            assertEquals(1, books.rejected());
            assertEquals(1, books.skipped());
            assertEquals(1, books.duplicate());
            try (AnalysisTables tables = folder.analysisTables(List.of(ActionKind.GIVEN))) {
                assertEquals(2, tables.accountCount());
                KindColumns columns = tables.actions(ActionKind.GIVEN);
                assertArrayEquals(new int[] {0, 0, 1}, columns.object());
                assertArrayEquals(new long[] {20_000, 30_000, 10_000}, columns.atMillis());
                assertArrayEquals(new int[] {1, 0, 1}, columns.account());
                assertEquals(
                        "o1",
                        tables.objects(ActionKind.GIVEN, new int[] {0}).get(0).raw());
                assertEquals(
                        "alice", tables.accounts(new int[] {1, 0}).get(1).id().raw());
            }
        }
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() throws IOException {
        Path path = temporary.resolve("a.unmask");
        String content = "o2,bob,p1,10\no1,alice,p2,30\n";
        SourceRow first;
        try (CaseFolder folder = FourColumns.newCase(path)) {
            first = FourColumns.load(folder, "a.csv", content);
        }
        try (CaseFolder folder = FourColumns.again(path)) {
            assertEquals(first, FourColumns.load(folder, "elsewhere.csv", content));
            assertEquals(1, folder.sources().size());
            assertTrue(folder.importing(FourColumns.MemoryFile.of("b.csv", content), FourColumns.facts(), List.of(), 0)
                    .finishedBefore()
                    .isPresent());
        }
    }
}
