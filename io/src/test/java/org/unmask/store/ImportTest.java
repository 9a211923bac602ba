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
import org.unmask.store.intake.ImportSession;
import org.unmask.store.intake.Intake;

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
    void anImportThatWasCutOffGoesOnInsideItsFile() throws IOException {
        String content = "o1,a,p1,1\no1,b,p2,2\nbroken\no2,a,p3,3\n# remark\no2,b,p4,4\no2,b,p4,4\no3,c,p5,5\n";
        FourColumns.MemoryFile file = FourColumns.MemoryFile.of("a.csv", content);
        SourceRow calm;
        try (CaseFolder folder = FourColumns.newCase(temporary.resolve("calm.unmask"))) {
            calm = FourColumns.load(folder, "a.csv", content);
        }
        for (int cut = content.indexOf('\n'); cut >= 0; cut = content.indexOf('\n', cut + 1)) {
            // The cut is behind a whole line, as a kill between two records is.
            String begun = content.substring(0, cut + 1);
            Path path = temporary.resolve("cut" + cut + ".unmask");
            try (CaseFolder folder = FourColumns.newCase(path);
                    ImportSession session = inTwos(folder).open(file, FourColumns.facts(), List.of(), 0)) {
                FourColumns.feed(begun, session);
            }
            try (CaseFolder folder = FourColumns.again(path);
                    ImportSession session = inTwos(folder).open(file, FourColumns.facts(), List.of(), 0)) {
                long committed = (begun.lines().count() - 1) / 2 * 2;
                assertEquals(committed, session.resumedRecords());
                FourColumns.feed(content, session);
                assertEquals(calm, session.finish(3_000_000L));
                assertEquals(List.of(), folder.checks().books());
            }
        }
    }

    private static Intake inTwos(CaseFolder folder) {
        return new Intake(folder.database(), new byte[32], 2);
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
