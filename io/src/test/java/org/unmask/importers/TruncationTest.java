package org.unmask.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.model.UnusableInput;

/** Whatever is cut off, every record before the cut is there, the torn one is rejected, and nothing else happens. */
class TruncationTest {
    private static final String COORTWEET = "object_id,account_id,content_id,timestamp_share\n";
    private static final String QUT = "message_id,user_id,username,repost_id,reply_id,message,timestamp,urls\n";

    @TempDir
    private Path folder;

    private static String rows(String header, int count, SplittableRandom random) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < count; i++) {
            long time = 1_623_881_091L + random.nextInt(100_000);
            text.append(
                    header.equals(QUT)
                            ? "m" + i + ",u" + random.nextInt(9) + ",é,,,\"text, \"\"" + random.nextInt() + "\"\"\","
                                    + time + ",\n"
                            : "o" + random.nextInt(9) + ",a" + random.nextInt(9) + ",c" + i + "," + time + "\n");
        }
        return text.toString();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aPlainFileCutAnywhereLosesOnlyItsLastRecord() throws IOException, UnusableInput {
        for (String header : List.of(COORTWEET, QUT)) {
            byte[] whole = rows(header, 60, new SplittableRandom(3)).getBytes(StandardCharsets.UTF_8);
            Gathered all = read(whole);
            int first = firstRowEnd(whole);
            for (int cut = first; cut < whole.length; cut += 2) {
                byte[] part = Arrays.copyOf(whole, cut);
                Gathered found = read(part);
                long lines = lines(part);
                int open = part[cut - 1] == '\n' ? 0 : 1;
                String where = "cut at " + cut;
                assertEquals(lines - 1 + open, found.read(), where);
                assertTrue(found.posts.size() >= lines - 1, where);
                assertEquals(all.posts.subList(0, (int) lines - 1), found.posts.subList(0, (int) lines - 1), where);
            }
        }
    }

    @Test
    void aCompressedFileCutAnywhereGivesWhatCameBefore() throws IOException, UnusableInput {
        byte[] whole = gzip(rows(COORTWEET, 3_000, new SplittableRandom(5)).getBytes(StandardCharsets.UTF_8));
        Gathered all = read(whole);
        assertEquals(3_000, all.posts.size());
        for (int cut = whole.length / 20; cut < whole.length; cut += whole.length / 150) {
            Gathered found = read(Arrays.copyOf(whole, cut));
            String where = "cut at " + cut;
            assertEquals(all.posts.subList(0, found.posts.size()), found.posts, where);
            assertEquals(1, found.rejects.size(), where);
            assertTrue(found.rejects.get(0).contains(" TRUNCATED "), where);
        }
    }

    @Test
    void everyFormatCutAnywhereEndsInOneSentenceOrInBooks() throws IOException {
        int read = 0;
        for (Map.Entry<String, String> fixture : Fixtures.all().entrySet()) {
            byte[] whole = fixture.getValue().getBytes(StandardCharsets.UTF_8);
            for (int cut = 0; cut < whole.length; cut += 3) {
                InputFile file = Gathered.file(folder, Arrays.copyOf(whole, cut));
                String where = fixture.getKey() + " cut at " + cut;
                try {
                    Gathered found = Gathered.from(
                            Importers.recognise(file, Gathered.settings()).importer(), file, Gathered.settings());
                    Set<Long> rows = new TreeSet<>();
                    found.places.forEach(place -> rows.add(place.row()));
                    found.rejects.forEach(reject -> rows.add(Long.valueOf(reject.substring(0, reject.indexOf('/')))));
                    found.skips.forEach(skip -> rows.add(Long.valueOf(skip.substring(0, skip.indexOf(' ')))));
                    assertEquals(found.read(), rows.size(), where);
                    read++;
                } catch (UnusableInput refused) {
                    assertTrue(refused.sentence().length() > 5, where);
                }
                Files.delete(file.path());
            }
        }
        assertTrue(read > 100, read + " cuts were still read");
    }

    private Gathered read(byte[] bytes) throws IOException, UnusableInput {
        InputFile file = Gathered.file(folder, bytes);
        Importer importer = Importers.recognise(file, Gathered.settings()).importer();
        Gathered found = Gathered.from(importer, file, Gathered.settings());
        Files.delete(file.path());
        return found;
    }

    private static int firstRowEnd(byte[] bytes) {
        int lines = 0;
        for (int i = 0; i < bytes.length; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
            if (lines == 20) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static long lines(byte[] bytes) {
        long lines = 0;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
