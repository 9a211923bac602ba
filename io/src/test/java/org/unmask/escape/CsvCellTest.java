package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class CsvCellTest {
    private static final String ALPHABET = "=+-@\t\n\r\0\uFF1D\uFF0B\uFF0D\uFF20'\",;ab1 \u00E9\u202E";

    @Test
    void aCellThatASpreadsheetWouldRunGetsAnApostrophe() {
        for (String payload : List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "@handle",
                "\t=1",
                "\0=1",
                "-100200300",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a")) {
            assertEquals("'" + payload, CsvCell.guarded(Untrusted.of(payload)));
        }
        assertEquals("\"'\r=1\"", CsvCell.of(Untrusted.of("\r=1")));
        assertEquals("\"'=cmd|' /C calc'!A0,\"\"x\"\"\"", CsvCell.of(Untrusted.of("=cmd|' /C calc'!A0,\"x\"")));
    }

    @Test
    void harmlessCellsAreLeftAlone() {
        for (String harmless : List.of("a", "12", "a=b", "'tis", "''", " =1", "caf\u00E9")) {
            assertEquals(harmless, CsvCell.guarded(Untrusted.of(harmless)));
        }
        assertEquals("12", CsvCell.of(Untrusted.of("12")));
    }

    @Test
    void anApostropheThatWasThereIsToldFromOurs() {
        assertEquals("''=1", CsvCell.guarded(Untrusted.of("'=1")));
        assertEquals("'=1", CsvCell.undo("''=1"));
        assertEquals("=1", CsvCell.undo("'=1"));
        assertEquals("'tis", CsvCell.undo("'tis"));
    }

    @Test
    void emptyIsQuotedBecauseUnquotedMeansUnknown() {
        assertEquals("\"\"", CsvCell.of(Untrusted.of("")));
    }

    @Test
    void rawLeavesTheValueAndStillQuotes() {
        assertEquals("=1", CsvCell.raw(Untrusted.of("=1")));
        assertEquals("\"=1,\"\"2\"\"\"", CsvCell.raw(Untrusted.of("=1,\"2\"")));
    }

    @Test
    void readingBackAndUndoingGivesTheValueForAnyString() {
        SplittableRandom dice = new SplittableRandom(10);
        for (int round = 0; round < 500; round++) {
            List<String> values = new ArrayList<>();
            StringBuilder file = new StringBuilder();
            for (int column = 0; column < 8; column++) {
                String value = word(dice);
                values.add(value);
                file.append(column == 0 ? "" : ",").append(CsvCell.of(Untrusted.of(value)));
            }
            CsvRecord read = only(file.append("\r\n").toString());
            assertEquals(values, read.getFields().stream().map(CsvCell::undo).toList());
            assertTrue(read.getFields().stream()
                    .noneMatch(f -> !f.isEmpty() && ALPHABET.substring(0, 12).indexOf(f.charAt(0)) >= 0));
        }
    }

    private static CsvRecord only(String file) {
        return CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file).stream()
                .findFirst()
                .orElseThrow();
    }

    private static String word(SplittableRandom dice) {
        StringBuilder word = new StringBuilder();
        for (int i = dice.nextInt(6); i > 0; i--) {
            word.append(ALPHABET.charAt(dice.nextInt(ALPHABET.length())));
        }
        return word.toString();
    }
}
