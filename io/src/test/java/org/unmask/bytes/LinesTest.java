package org.unmask.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static List<String> read(Source source, TextEncoding encoding, int limit) throws IOException {
        List<String> found = new ArrayList<>();
        try (Lines lines = Lines.of(source, encoding, limit)) {
            while (lines.next()) {
                found.add(lines.row() + "/" + lines.line() + "@" + lines.offset() + "+" + lines.length() + " "
                        + (lines.isTooLong() ? "TOO LONG" : lines.text()));
            }
        }
        return found;
    }

    private static Source text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }

    @Test
    void eachLineKnowsItsPlaceAndBlankLinesAreNoRecords() throws IOException {
        assertEquals(
                List.of("1/1@0+1 a", "2/4@6+2 é", "3/5@9+3 end"),
                read(text("a\r\n\n \né\nend"), TextEncoding.UTF_8, 100));
    }

    @Test
    void aMarkAtTheStartIsNoText() throws IOException {
        assertEquals(List.of("1/1@3+1 a"), read(text("\ufeffa\n"), TextEncoding.UTF_8, 100));
    }

    @Test
    void longLinesArePassedOverAndTold() throws IOException {
        assertEquals(
                List.of("1/1@0+3 abc", "2/2@4+6 TOO LONG", "3/3@11+2 gh"),
                read(text("abc\ndefxyz\ngh\n"), TextEncoding.UTF_8, 5));
        assertEquals(List.of("1/1@0+6 TOO LONG"), read(text("defxyz"), TextEncoding.UTF_8, 5));
        assertEquals(List.of("1/1@0+5 defxy"), read(text("defxy"), TextEncoding.UTF_8, 5));
    }

    @Test
    void aGiantLineNeedsNoMemory() throws IOException {
        assertEquals(
                List.of("1/1@0+400000001 TOO LONG", "2/2@400000002+1 z"),
                read(() -> new GiantLine("a", 400_000_000L, "\nz"), TextEncoding.UTF_8, Lines.DEFAULT_LIMIT));
    }

    @Test
    void theLastLineMayLackItsEnd() throws IOException {
        try (Lines lines = Lines.of(text("a\nb"), TextEncoding.UTF_8, 10)) {
            assertTrue(lines.next());
            assertFalse(lines.isLast());
            assertTrue(lines.next());
            assertTrue(lines.isLast());
            assertFalse(lines.isTorn());
            assertFalse(lines.next());
        }
    }

    @Test
    void wideLinesKeepTheirOwnPlaces() throws IOException {
        byte[] bytes = "\ufeffé😀\nx\n".getBytes(StandardCharsets.UTF_16BE);
        assertEquals(
                List.of("1/1@2+6 é😀", "2/2@10+2 x"),
                read(() -> new ByteArrayInputStream(bytes), TextEncoding.UTF_16BE, 100));
    }
}
