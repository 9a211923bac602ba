package org.unmask.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.RealData;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.Importer;
import org.unmask.ingest.InputFile;
import org.unmask.model.UnusableInput;

/** No file is taken for another format: every fixture, in every packing, and every real file. */
class RecognitionTest {
    /** Real files that are post data, by folder or file, and the format of each; all others must not be taken for any. */
    private static final Map<String, String> POSTS = Map.ofEntries(
            Map.entry("coortweet/input/german_elections.csv.gz", "table"),
            Map.entry("coortweet/input/", "coortweet"),
            Map.entry("qut/sample/sample_data.csv", "qut-csv"),
            Map.entry("qut/sample/coretweet_test_input.csv", "qut-csv"),
            Map.entry("qut/quirks/empty_url_input.csv", "qut-csv"),
            Map.entry("qut/russian/russian_as_retweets.csv.gz", "qut-csv"),
            Map.entry("ira-reddit/comments.csv.gz", "table"),
            Map.entry("bloc-timelines/sample_raw_tweets_", "x-v11"),
            Map.entry("bloc-timelines/sample_timeline", "x-v11"),
            Map.entry("twitter-api-v2-twarc/flat.jsonl.gz", "x-v2-flat"));

    private static final Set<String> NO_TEXT =
            Set.of("jpg", "jpeg", "png", "webp", "mp4", "mov", "wav", "m4a", "heic", "avif", "gif", "tiff");

    @TempDir
    private Path folder;

    private static Map<String, Packing> packings() {
        Map<String, Packing> packings = new LinkedHashMap<>();
        packings.put("plain", out -> out);
        packings.put("gzip", GZIPOutputStream::new);
        packings.put("zstd", ZstdOutputStream::new);
        packings.put("bzip2", BZip2CompressorOutputStream::new);
        packings.put("zip", out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("export.txt"));
            return zip;
        });
        return packings;
    }

    private interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] packed(Packing packing, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void everyImporterIsListedAndHasAFixture() throws IOException {
        assertEquals(
                sorted(Fixtures.all().keySet().stream().map(Fixtures::formatOf)),
                sorted(Importers.all().stream().map(importer -> importer.card().id())));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/unmask/ingest"))) {
            assertEquals(
                    sorted(sources.map(path -> String.valueOf(path.getFileName()))
                            .filter(name -> name.endsWith("Importer.java") && !name.equals("Importer.java"))),
                    sorted(Importers.all().stream()
                            .map(importer -> importer.getClass().getSimpleName() + ".java")));
        }
    }

    private static Set<String> sorted(Stream<String> words) {
        return new TreeSet<>(words.toList());
    }

    @Test
    void everyFixtureIsItsOwnFormatInEveryPacking() throws IOException, UnusableInput {
        for (Map.Entry<String, String> fixture : Fixtures.all().entrySet()) {
            Gathered plain = new Gathered();
            for (Map.Entry<String, Packing> packing : packings().entrySet()) {
                String where = fixture.getKey() + ", " + packing.getKey();
                InputFile file = Gathered.file(folder, packed(packing.getValue(), fixture.getValue()));
                Recognised found = Importers.recognise(file, Gathered.settings());
                assertEquals(
                        Fixtures.formatOf(fixture.getKey()),
                        found.importer().card().id(),
                        where);
                assertTrue(found.fit().score() >= Importers.CONFIDENT, where + ": " + found.fit());
                Gathered read = Gathered.from(found.importer(), file, Gathered.settings());
                if (packing.getKey().equals("plain")) {
                    plain = read;
                    assertTrue(!plain.posts.isEmpty() && plain.rejects.isEmpty(), where);
                } else {
                    assertEquals(plain.posts, read.posts, where);
                    assertEquals(
                            plain.places.get(0).offset(), read.places.get(0).offset(), where);
                }
            }
        }
    }

    @Test
    void namedFormatsDoNotClaimEachOthersFixtures() throws IOException {
        for (Map.Entry<String, String> fixture : Fixtures.all().entrySet()) {
            InputFile file = Gathered.file(folder, fixture.getValue());
            for (Importer importer : Importers.all()) {
                String id = importer.card().id();
                if (!id.equals("table") && !id.equals(Fixtures.formatOf(fixture.getKey()))) {
                    double score = importer.recognise(file).score();
                    assertTrue(score <= 1 - Importers.CONFIDENT, id + " claims " + fixture.getKey() + ": " + score);
                }
            }
        }
    }

    @Test
    void everyRealFileIsKnownForWhatItIs() throws IOException {
        Path data = RealData.at(".");
        Map<String, String> wrong = new TreeMap<>();
        int files = 0;
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = data.relativize(path).toString();
                String verdict = verdict(path);
                files++;
                if (!verdict.equals(expected(name))) {
                    wrong.put(name, verdict);
                }
            }
        }
        assertEquals(Map.of(), wrong);
        assertTrue(files > 250, files + " files");
    }

    private static String verdict(Path path) throws IOException {
        try {
            return Importers.recognise(InputFile.onDisk(path), Gathered.settings())
                    .importer()
                    .card()
                    .id();
        } catch (UnusableInput refused) {
            boolean asks =
                    refused.code().equals("NOT_RECOGNISED") || refused.code().equals("AMBIGUOUS");
            assertEquals(asks, refused.sentence().contains("unmask inspect \"" + path), refused.sentence());
            return refused.code();
        }
    }

    private static String expected(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1);
        if (name.endsWith("empty.json")) {
            return "EMPTY";
        }
        if (end.equals("pdf")) {
            return "FILE";
        }
        if (NO_TEXT.contains(end)) {
            return "BINARY";
        }
        if (name.startsWith("twitter-api-v2-twarc/") && name.contains(".jsonl") && !name.contains("/flat")) {
            return "x-v2-page";
        }
        return POSTS.entrySet().stream()
                .filter(known -> name.startsWith(known.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("NOT_RECOGNISED");
    }
}
