package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a file ends in one sentence and the exit code for it, or in books that balance. */
class BrokenInputTest {
    private static final String HEAD = "post_id,account_id,created_at,text\n";

    @TempDir
    Path folder;

    private static String row(int number) {
        return number + ",u" + number % 7 + ",2021-03-04T10:" + (10 + number % 50)
                + ":12Z,\"Gr\u00fc\u00dfe an alle, Zeile " + number + "\"\n";
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < count; i++) {
            rows.append(row(i));
        }
        return rows.toString();
    }

    private static String objects(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"post_id\":\"" + i + "\",\"account_id\":\"u" + i % 7 + "\",\"created_at\":\"2021-03-04T10:"
                    + (10 + i % 50) + ":12Z\",\"text\":\"Gr\u00fc\u00dfe an alle, Zeile " + i + "\"}\n");
        }
        return lines.toString();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The books of an import; they balance. */
    private JsonNode imported(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        CommandLine.Said said = new CommandLine(folder)
                .run("--json", "import", "--case", name + ".unmask", "--max-errors", "50%", name);
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode source = said.json().path("data").path("sources").get(0);
        assertEquals(
                source.path("read").asLong(),
                source.path("accepted").asLong()
                        + source.path("rejected").asLong()
                        + source.path("skipped").asLong()
                        + source.path("duplicate").asLong());
        return source;
    }

    private void assertBooks(long accepted, long rejected, JsonNode source) {
        assertEquals(accepted, source.path("accepted").asLong(), source.toString());
        assertEquals(rejected, source.path("rejected").asLong(), source.toString());
    }

    /** The sentence with which a file is refused: exit code 3, its name, and nothing is made. */
    private String refused(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        CommandLine.Said said = new CommandLine(folder).run("--json", "import", "--case", "x.unmask", name);
        assertEquals(3, said.code(), said.out() + said.err());
        assertFalse(Files.exists(folder.resolve("x.unmask")), name);
        String what = said.json().path("error").path("what").asString();
        assertTrue(what.startsWith(name + ": "), what);
        assertFalse(what.contains("Exception"), what);
        return what.substring(name.length() + 2);
    }

    @Test
    void compressedDataThatBreakOffGiveWhatCameBefore() throws IOException {
        for (String text : new String[] {rows(3000), objects(3000)}) {
            byte[] whole = gzip(text);
            JsonNode source = imported("cut" + text.length() + ".gz", Arrays.copyOf(whole, whole.length * 2 / 3));
            assertEquals(1, source.path("rejected").asLong());
            assertTrue(source.path("accepted").asLong() > 1000, source.toString());
        }
    }

    @Test
    void damagedCompressedDataAreToldOfTheWholeFile() throws IOException {
        byte[] whole = gzip(rows(30_000));
        Arrays.fill(whole, whole.length - 5, whole.length - 1, (byte) 'X');
        JsonNode source = imported("bad.gz", whole);
        assertBooks(30_000, 1, source);
        assertTrue(
                source.path("warnings").get(0).asString().startsWith("the compressed data are cut off or damaged"),
                source.toString());
    }

    @Test
    void whatIsNoTextOrNothingIsRefused() throws IOException {
        byte[] noise = new byte[50_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 7919 >> 3);
        }
        assertEquals("it is no text: neither a table nor JSON", refused("noise.csv", noise));
        assertEquals("empty file", refused("empty.csv", new byte[0]));
        assertEquals("empty file", refused("blank.csv", "\n \n".getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused("head.csv", HEAD.getBytes(StandardCharsets.UTF_8))
                .startsWith("no format fits (there are names of columns and no rows under them)"));
        assertTrue(refused("open.json", "{\"data\":\"never closed".getBytes(StandardCharsets.UTF_8))
                .startsWith("no format fits (it begins like JSON, but no sampled record is a JSON object)"));
    }

    @Test
    void otherEncodingsAreReadOrNamed() throws IOException {
        Charset western = Charset.forName("windows-1252");
        for (String text : new String[] {rows(3000), objects(3000)}) {
            String kind = text.startsWith(HEAD) ? ".csv" : ".ndjson";
            assertBooks(3000, 0, imported("wide" + kind, text.getBytes(StandardCharsets.UTF_16)));
            assertBooks(3000, 0, imported("western" + kind, text.getBytes(western)));
            assertEquals(
                    "it looks like UTF-16 without its byte order mark: save it as UTF-8",
                    refused("markless" + kind, text.getBytes(StandardCharsets.UTF_16LE)));
        }
        String list = "[\n" + objects(3000).strip().replace("\n", ",\n") + "\n]";
        assertBooks(3000, 0, imported("western.json", list.getBytes(western)));
        assertTrue(refused("wide.json", list.getBytes(StandardCharsets.UTF_16))
                .startsWith("no format fits (it is one JSON document in UTF-16, which is read only as UTF-8"));
    }

    @Test
    void oneRecordBeyondAllMeasureCostsItself() throws IOException {
        String huge = "x".repeat(9 << 20);
        String csv = rows(100);
        String lines = objects(100);
        assertBooks(
                101,
                1,
                imported(
                        "long.csv",
                        (csv + "7,u1,2021-03-04T10:10:12Z," + huge + "\n" + row(101))
                                .getBytes(StandardCharsets.UTF_8)));
        assertBooks(
                100,
                1,
                imported("quoted.csv", (csv + "7,u1,2021-03-04T10:10:12Z,\"" + huge).getBytes(StandardCharsets.UTF_8)));
        assertBooks(
                200,
                1,
                imported(
                        "long.ndjson",
                        (lines + "{\"text\":\"" + huge + "\"}\n" + lines.replace("\"post_id\":\"", "\"post_id\":\"1"))
                                .getBytes(StandardCharsets.UTF_8)));
        assertTrue(refused("only.txt", huge.getBytes(StandardCharsets.UTF_8))
                .startsWith("no format fits (it is no table"));
    }

    @Test
    void aQuoteThatDoesNotCloseCostsItsLine() throws IOException {
        String csv = rows(1000);
        String open = "9000,u1,2021-03-04T10:10:12Z,\"never closed\n";
        assertBooks(1001, 1, imported("middle.csv", (csv + open + row(1001)).getBytes(StandardCharsets.UTF_8)));
        assertBooks(1000, 1, imported("end.csv", (csv + open).getBytes(StandardCharsets.UTF_8)));
        String stray =
                "9001,u1,2021-03-04T10:10:12Z,said \"hi\" to them\n9002,u1,2021-03-04T10:10:12Z,\"said \"hi\" there\"\n";
        assertBooks(1001, 1, imported("stray.csv", (csv + stray).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rowsOfAnotherShapeStopTheImportWithTheReason() throws IOException {
        String ragged = rows(1000).replace("0,u", "0,,u").replace("5,u", "5,,u");
        String what = refused("ragged.csv", ragged.getBytes(StandardCharsets.UTF_8));
        assertTrue(what.contains("of the sampled records have the header's 4 fields"), what);
        assertTrue(what.contains("unmask inspect \"" + folder.resolve("ragged.csv") + "\" --write-map"), what);
    }

    @Test
    void anArchiveOfSeveralFilesIsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"a.csv", "b.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(rows(3).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertEquals(
                "the zip archive holds 2 files, but must hold exactly one: unpack it and name the files",
                refused("two.zip", bytes.toByteArray()));
    }

    @Test
    void aFileOfTwoFormatsIsAskedFor() throws IOException {
        String both = "object_id,account_id,content_id,timestamp_share,tweetid,userid,tweet_text,tweet_time\n"
                + "o1,a1,c1,1623881091,1394735776701816833,7001,words,2021-05-18 19:24\n"
                + "o1,a2,c2,1623881095,1394735780896120833,7002,words,2021-05-18 19:24\n";
        String what = refused("both.csv", both.getBytes(StandardCharsets.UTF_8));
        assertTrue(what.startsWith("it could be coortweet or x-io-archive: say which with --format, or "), what);
        assertTrue(what.contains("unmask inspect \"" + folder.resolve("both.csv") + "\" --write-map map.yaml"), what);
    }
}
