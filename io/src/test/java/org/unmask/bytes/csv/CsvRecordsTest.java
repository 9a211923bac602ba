package org.unmask.bytes.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.bytes.GiantLine;
import org.unmask.bytes.Sha256;
import org.unmask.bytes.Source;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TornInput;

class CsvRecordsTest {
    private static Source text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Each record as its cells, or as its problem's code, with line and offset in front. */
    private static List<String> read(String text, CsvDialect dialect, int columns) throws IOException {
        return read(text(text), TextEncoding.UTF_8, dialect, columns);
    }

    private static List<String> read(Source source, TextEncoding encoding, CsvDialect dialect, int columns)
            throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvRecords records = CsvRecords.of(source, encoding, dialect, columns)) {
            while (records.next()) {
                CsvRecords.Problem problem = records.problem();
                found.add(records.row() + "/" + records.line() + "@" + records.offset() + "+" + records.length() + " "
                        + (problem == null ? cells(records) : problem.code()));
            }
        }
        return found;
    }

    private static List<String> cells(CsvRecords records) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < records.cells(); i++) {
            cells.add(records.cell(i));
        }
        return cells;
    }

    @Test
    void eachRecordKnowsItsPlace() throws IOException {
        assertEquals(
                List.of("1/1@0+3 [a, b]", "2/2@5+3 [c, d]", "3/4@11+3 [, é]"),
                read("a,b\r\nc,d\r\n\n,é", CsvDialect.RFC_4180, 2));
    }

    @Test
    void quotesMayHoldDelimitersQuotesAndLineBreaks() throws IOException {
        assertEquals(
                List.of("1/1@0+20 [a,b, say \"hi\", x]", "2/2@21+13 [1\n2, , \r\n]", "3/5@35+5 [p, q, r]"),
                read("\"a,b\",\"say \"\"hi\"\"\",x\n\"1\n2\",\"\",\"\r\n\"\np,q,r", CsvDialect.RFC_4180, 3));
    }

    @Test
    void aQuoteInsideAPlainCellIsALetter() throws IOException {
        assertEquals(List.of("1/1@0+8 [5\" gun, 6]"), read("5\" gun,6", CsvDialect.RFC_4180, 2));
    }

    @Test
    void backslashEscapesAreReadWhereTheDialectHasThem() throws IOException {
        CsvDialect dialect = new CsvDialect(',', true, '\n');
        assertEquals(List.of("1/1@0+15 [say \"hi\", \\n]"), read("\"say \\\"hi\\\"\",\\n", dialect, 2));
    }

    @Test
    void oneWrongQuoteCostsOneLine() throws IOException {
        assertEquals(
                List.of("1/1@0+6 SYNTAX", "2/2@7+7 [a, b]", "3/3@15+7 [c, d]"),
                read("x,\"y\"z\n\"a\",\"b\"\n\"c\",\"d\"\n", CsvDialect.RFC_4180, 2));
        assertEquals(
                List.of("1/1@0+4 SYNTAX", "2/2@5+3 [a, b]", "3/3@9+3 [c, d]"),
                read("x,\"y\na,b\nc,d\n", CsvDialect.RFC_4180, 2));
        assertEquals(
                List.of("1/1@0+4 SYNTAX", "2/2@5+7 [a, b]", "3/3@13+3 [c, d]"),
                read("x,\"y\n\"a\",\"b\"\nc,d", CsvDialect.RFC_4180, 2));
    }

    @Test
    void aFileThatEndsInsideARecordSaysSo() throws IOException {
        assertEquals(List.of("1/1@0+3 [a, b]", "2/2@4+1 TRUNCATED"), read("a,b\nc", CsvDialect.RFC_4180, 2));
        assertEquals(List.of("1/1@0+3 [a, b]", "2/2@4+8 TRUNCATED"), read("a,b\nc,\"d\nef\n", CsvDialect.RFC_4180, 2));
    }

    @Test
    void anotherNumberOfFieldsIsOneReject() throws IOException {
        assertEquals(
                List.of("1/1@0+5 FIELD_COUNT", "2/2@6+1 FIELD_COUNT", "3/3@8+3 [d, e]"),
                read("a,b,c\nx\nd,e\n", CsvDialect.RFC_4180, 2));
    }

    @Test
    void badBytesAreOneReject() throws IOException {
        byte[] bytes = {'a', ',', (byte) 0xe9, '\n', 'b', ',', (byte) 0xc3, (byte) 0xa9, '\n'};
        assertEquals(
                List.of("1/1@0+3 ENCODING", "2/2@4+4 [b, é]"),
                read(() -> new ByteArrayInputStream(bytes), TextEncoding.UTF_8, CsvDialect.RFC_4180, 2));
        byte[] western = {'a', ',', (byte) 0xe9, '\n'};
        assertEquals(
                List.of("1/1@0+3 [a, é]"),
                read(() -> new ByteArrayInputStream(western), TextEncoding.WINDOWS_1252, CsvDialect.RFC_4180, 2));
    }

    @Test
    void loneSurrogatesAreReplacedAndNoted() throws IOException {
        byte[] bytes = {'a', ',', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'z'};
        try (CsvRecords records =
                CsvRecords.of(() -> new ByteArrayInputStream(bytes), TextEncoding.UTF_8, CsvDialect.RFC_4180, 2)) {
            assertTrue(records.next());
            assertNull(records.problem());
            assertEquals("\ufffdz", records.cell(1));
            assertTrue(records.isRepaired());
        }
    }

    @Test
    void controlCharactersAreLeftOutButHashed() throws IOException {
        try (CsvRecords records = CsvRecords.of(text("a\0b,c\td"), TextEncoding.UTF_8, CsvDialect.RFC_4180, 2)) {
            assertTrue(records.next());
            assertEquals(List.of("ab", "c\td"), cells(records));
            assertTrue(records.isRepaired());
            byte[] expected = Sha256.digest().digest("a\0b,c\td".getBytes(StandardCharsets.UTF_8));
            assertEquals(HexFormat.of().formatHex(expected), HexFormat.of().formatHex(records.sha256()));
        }
    }

    @Test
    void wideFilesKeepTheirOwnPlacesAndHashes() throws IOException {
        String text = "\ufeffa,b\nc,\"é😀\"\nd,e\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                List.of("1/1@2+6 [a, b]", "2/2@10+14 [c, é😀]", "3/3@26+6 [d, e]"),
                read(() -> new ByteArrayInputStream(bytes), TextEncoding.UTF_16LE, CsvDialect.RFC_4180, 2));
        try (CsvRecords records =
                CsvRecords.of(() -> new ByteArrayInputStream(bytes), TextEncoding.UTF_16LE, CsvDialect.RFC_4180, 2)) {
            assertTrue(records.next());
            assertTrue(records.next());
            byte[] own = Arrays.copyOfRange(bytes, 10, 24);
            assertEquals(
                    HexFormat.of().formatHex(Sha256.digest().digest(own)),
                    HexFormat.of().formatHex(records.sha256()));
        }
    }

    @Test
    void aGiantLineIsOneRejectInConstantMemory() throws IOException {
        for (String start : List.of("x", "x,\"", "\"", "a,b\n\"")) {
            List<String> found = read(
                    () -> new GiantLine(start, 400_000_000L, "\nc,d\n"), TextEncoding.UTF_8, CsvDialect.RFC_4180, 2);
            assertTrue(found.get(found.size() - 2).contains(" TOO_LONG"), found.toString());
            assertTrue(found.get(found.size() - 1).endsWith(" [c, d]"), found.toString());
        }
    }

    @Test
    void everyTruncationKeepsTheBooks() throws IOException {
        String text = "id,text\n1,\"a \"\"b\"\",\nc\"\n2,é\n3,\"\"\n4,last\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= bytes.length; cut++) {
            byte[] part = Arrays.copyOf(bytes, cut);
            List<String> found = read(() -> new ByteArrayInputStream(part), TextEncoding.UTF_8, CsvDialect.RFC_4180, 2);
            for (int i = 0; i < found.size() - 1; i++) {
                assertTrue(found.get(i).endsWith("]"), "cut at " + cut + ": " + found);
            }
        }
    }

    @Test
    void anotherReaderFindsTheSameCells() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        String[] pieces = {"a", "\"\"", ",", "\n", "\r\n", "é", " ", "😀", "x;y", "12"};
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            int columns = 1 + random.nextInt(4);
            for (int row = 0; row < 4; row++) {
                for (int column = 0; column < columns; column++) {
                    text.append(column == 0 ? "" : ",").append(randomCell(random, pieces));
                }
                text.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            assertEquals(byFastCsv(text.toString()), byOurs(text.toString()), () -> text.toString());
        }
    }

    private static String randomCell(SplittableRandom random, String[] pieces) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            cell.append(pieces[random.nextInt(pieces.length)]);
        }
        boolean needsQuotes = cell.indexOf("\"") >= 0 || cell.indexOf(",") >= 0 || cell.indexOf("\n") >= 0;
        return needsQuotes || random.nextInt(3) == 0 ? "\"" + cell + "\"" : cell.toString();
    }

    private static List<List<String>> byFastCsv(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(true).ofCsvRecord(text)) {
            reader.forEach(record -> rows.add(List.copyOf(record.getFields())));
        }
        return rows;
    }

    private static List<List<String>> byOurs(String text) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvRecords records = CsvRecords.of(text(text), TextEncoding.UTF_8, CsvDialect.RFC_4180, 0)) {
            while (records.next()) {
                assertNull(records.problem());
                rows.add(cells(records));
            }
        }
        return rows;
    }

    @Test
    void tornCompressionIsToldOnceAndKeepsWhatCameBefore() throws IOException {
        Source torn = () -> new TornStream("a,b\nc,d\n");
        assertEquals(
                List.of("1/1@0+3 [a, b]", "2/2@4+3 [c, d]", "3/3@8+0 TRUNCATED"),
                read(torn, TextEncoding.UTF_8, CsvDialect.RFC_4180, 2));
        Source inside = () -> new TornStream("a,b\nc,d");
        assertEquals(
                List.of("1/1@0+3 [a, b]", "2/2@4+3 TRUNCATED"),
                read(inside, TextEncoding.UTF_8, CsvDialect.RFC_4180, 2));
    }

    private static final class TornStream extends InputStream {
        private final byte[] bytes;
        private int at;

        TornStream(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() throws IOException {
            if (at == bytes.length) {
                throw new TornInput("cut here", new IOException("cut"));
            }
            return bytes[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int next = read();
            into[from] = (byte) next;
            return 1;
        }
    }
}
