package org.unmask.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.store.check.DatabaseCheck;

class CheckTest {
    @TempDir
    Path temporary;

    private static CaseFolder filled(Path path) throws IOException {
        CaseFolder folder = FourColumns.newCase(path);
        FourColumns.load(
                folder, "a.csv", "o2,bob,p1,10\no1,alice,p2,30\n# remark\no1,bob,p3,20\nbroken\no1,bob,p3,20\n");
        FourColumns.load(folder, "b.csv", "o3,bob,p1,10\no9,carl,p7,11\n");
        return folder;
    }

    private static List<String> faults(CaseFolder folder) throws IOException {
        DatabaseCheck checks = folder.checks();
        List<String> faults = new ArrayList<>(checks.schema());
        faults.addAll(checks.books());
        faults.addAll(checks.journal());
        faults.addAll(checks.runs());
        return faults;
    }

    @Test
    void aCaseThatNobodyTouchedHasNoFault() throws IOException {
        try (CaseFolder folder = filled(temporary.resolve("a.unmask"))) {
            assertEquals(List.of(), faults(folder));
            assertEquals(3, folder.checks().entries().size());
            assertTrue(folder.checks().rows() > 15, "every row is read");
        }
    }

    /** Each of these is one quiet change to one table; the word that follows is in the sentence it must give. */
    @Test
    void everyQuietChangeIsFound() throws IOException {
        String[][] changes = {
            {"DELETE FROM readings WHERE post_no = 1", "not as many"},
            {"DELETE FROM rejects", "not as many"},
            {"DELETE FROM repeats", "not as many"},
            {"UPDATE counts SET records = records + 1 WHERE what = 'skip'", "not as many"},
            {"UPDATE sources SET accepted = accepted - 1 WHERE source_id = 1", "do not balance"},
            {"INSERT INTO superseded VALUES (999)", "belong to nothing"},
            {"INSERT INTO actions VALUES (6, 'o', 999)", "belong to nothing"},
            {"UPDATE readings SET post_no = 0 WHERE post_no = 1", "stand twice"},
            {"DELETE FROM sources WHERE source_id = 2", "not in the case"},
            {"UPDATE sources SET sha256 = repeat('a', 64) WHERE source_id = 2", "another import"},
            {"UPDATE journal SET detail = '{}' WHERE entry = 2", "journal is broken at entry 2"},
            {"DELETE FROM journal WHERE entry = 1", "journal is broken at entry 1"},
            {"UPDATE journal SET at_us = at_us + 1 WHERE entry = 3", "journal is broken at entry 3"},
            {"INSERT INTO run_groups VALUES (7, 0, '{}')", "belong to no run"},
            {
                "INSERT INTO run_verdicts VALUES (7, 0, NULL, NULL, [], NULL, NULL, NULL, 0, 0, NULL, [])",
                "belong to no run"
            },
            {"ALTER TABLE rejects DROP COLUMN detail", "lacks the column rejects.detail"},
            {"ALTER TABLE rejects ADD COLUMN more VARCHAR", "not ours"},
        };
        for (int i = 0; i < changes.length; i++) {
            String expected = changes[i][1];
            try (CaseFolder folder = filled(temporary.resolve(i + ".unmask"))) {
                folder.database().execute(changes[i][0]);
                List<String> faults = faults(folder);
                assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), changes[i][0] + ": " + faults);
            }
        }
    }
}
