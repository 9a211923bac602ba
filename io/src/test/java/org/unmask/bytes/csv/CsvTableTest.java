package org.unmask.bytes.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.bytes.TextEncoding;
import org.unmask.bytes.TextSample;

class CsvTableTest {
    private static TextSample sample(byte[] bytes) throws IOException {
        return TextSample.of(() -> new ByteArrayInputStream(bytes));
    }

    private static CsvTable table(String text) throws IOException {
        return CsvTable.of(sample(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theDelimiterIsFoundByTrial() throws IOException {
        assertEquals(',', table("a,b,c\n1,2,3\n4,5,6\n").dialect().delimiter());
        assertEquals(';', table("a;b\n1,5;2\n3,5;4,7\n").dialect().delimiter());
        assertEquals('\t', table("a\tb\n1, or so\t2\n3\t4\n").dialect().delimiter());
        assertEquals('|', table("a|b|c\n1|2|3\n").dialect().delimiter());
    }

    @Test
    void backslashEscapesAreFoundByTrial() throws IOException {
        assertTrue(table("a,b\n\"x \\\"y\\\" z\",1\n\"p \\\"q\\\" r\",2\n")
                .dialect()
                .backslash());
        assertFalse(table("a,b\n\"x \"\"y\"\" z\",1\n").dialect().backslash());
    }

    @Test
    void aPreambleIsPassedOver() throws IOException {
        CsvTable table = table("Report of today\n\nmade by us\nid,text,time\n1,a,2\n2,b,3\n");
        assertEquals(4, table.headerLine());
        assertEquals(List.of("id", "text", "time"), table.header());
        assertEquals(List.of(List.of("1", "a", "2"), List.of("2", "b", "3")), table.rows());
    }

    @Test
    void aRepeatedNameGetsANumber() throws IOException {
        assertEquals(
                List.of("id", "name", "name.2"), table("id,name,name\n1,2,3\n").header());
    }

    @Test
    void namesAreComparedInNormalForm() throws IOException {
        assertEquals("create_time", CsvTable.normal("createTime"));
        assertEquals("post_created", CsvTable.normal(" Post  Created"));
        assertEquals("user_id", CsvTable.normal("user.ID"));
        assertEquals(1, table("x,Tweet-Id\n1,2\n").column("tweet_id"));
    }

    @Test
    void encodingsAreToldFromTheWholeFile() throws IOException {
        String text = "id,text\n1,é and ü\n";
        assertEquals(
                TextEncoding.UTF_8,
                sample(text.getBytes(StandardCharsets.UTF_8)).encoding());
        assertEquals(
                TextEncoding.WINDOWS_1252,
                sample(text.getBytes(Charset.forName("windows-1252"))).encoding());
        byte[] wide = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(TextEncoding.UTF_16LE, sample(wide).encoding());
        assertEquals(List.of("1", "é and ü"), CsvTable.of(sample(wide)).rows().get(0));
        StringBuilder late = new StringBuilder("id,text\n");
        late.append("1,plain\n".repeat(100_000)).append("2,é\n");
        assertEquals(
                TextEncoding.WINDOWS_1252,
                sample(late.toString().getBytes(Charset.forName("windows-1252")))
                        .encoding());
    }

    @Test
    void binaryFilesAreNoText() throws IOException {
        byte[] bytes = new byte[5000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((i * 31) >> 3);
        }
        assertTrue(sample(bytes).isBinary());
        assertFalse(sample("a,b\n".getBytes(StandardCharsets.UTF_8)).isBinary());
        assertEquals(List.of(), CsvTable.of(sample(new byte[0])).header());
    }

    @Test
    void theSampleReachesFromStartToEnd() throws IOException {
        StringBuilder text = new StringBuilder("id,name\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append(i).append(",someone\n");
        }
        List<String> ids = table(text.toString()).values(0);
        assertTrue(ids.size() >= 1_000 && ids.size() < 4_000, "" + ids.size());
        assertEquals("0", ids.get(0));
        long high = ids.stream().filter(id -> Long.parseLong(id) > 950_000).count();
        long low = ids.stream().filter(id -> Long.parseLong(id) < 500_000).count();
        assertTrue(high > 0 && low > ids.size() / 3 && low < ids.size() * 2 / 3);
    }

    @Test
    void namesOfColumnsAreFitToBeShown() throws IOException {
        assertEquals(List.of("a b", "c d"), table("\"a\nb\",c\u202ed\n1,2\n").header());
        assertEquals(200, table("x".repeat(5000) + ",b\n1,2\n").header().get(0).length());
    }
}
