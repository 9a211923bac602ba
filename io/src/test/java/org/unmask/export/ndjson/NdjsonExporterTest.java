package org.unmask.export.ndjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.export.ExportJob;
import org.unmask.export.Payloads;
import org.unmask.export.SmallPosts;
import org.unmask.export.SmallRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NdjsonExporterTest {
    private static final ExportJob.Options PAIRS = new ExportJob.Options(true, true, false, false, null);
    private static final ExportJob.Options CODED = new ExportJob.Options(true, true, false, true, null);

    @TempDir
    Path folder;

    @Test
    void keysStandInTheOrderOfTheColumnsAndUnknownCellsAreLeftOut() throws IOException {
        new NdjsonExporter().write(SmallRun.plain().into(folder, PAIRS));
        assertEquals(
                List.of(
                        "{\"platform\":\"x\",\"account_id\":\"11\",\"handle\":\"heron\",\"posts\":5,\"first_seen\":\"2021-08-31T12:00:00Z\","
                                + "\"last_seen\":\"2021-08-31T12:01:00Z\",\"score\":0.625,\"min_q\":1.25E-9,\"coordination\":\"moderate\",\"grade\":\"low\","
                                + "\"group_id\":\"G1\",\"roles\":[\"first\"]}",
                        "{\"platform\":\"x\",\"account_id\":\"12\",\"posts\":4,\"first_seen\":\"2021-08-31T12:00:00Z\","
                                + "\"last_seen\":\"2021-08-31T12:00:00.000001Z\",\"min_q\":0.005,\"coordination\":\"moderate\","
                                + "\"grade\":\"low\",\"group_id\":\"G1\",\"roles\":[\"later\",\"mixed\"]}",
                        "{\"platform\":\"x\",\"account_id\":\"13\",\"handle\":\"otter\",\"posts\":1,\"coordination\":\"none\",\"grade\":\"none\"}"),
                Files.readAllLines(folder.resolve("accounts.ndjson")));
        assertEquals(
                List.of(
                        "{\"kind\":\"repost\",\"object\":\"900\",\"platform_a\":\"x\",\"post_a\":\"901\",\"account_a\":\"11\","
                                + "\"platform_b\":\"x\",\"post_b\":\"902\",\"account_b\":\"12\",\"lag_s\":2.5}"),
                Files.readAllLines(folder.resolve("pairs.ndjson")));
    }

    @Test
    void theTablesOfTheCaseComeAlong() throws IOException {
        new NdjsonExporter()
                .write(SmallRun.plain().with(SmallPosts.post("x", "9", "1")).into(folder));
        JsonNode post = JsonMapper.shared().readTree(Files.readString(folder.resolve("posts.ndjson")));
        assertEquals("text of 9, with a comma", post.get("text").asString());
        assertEquals("https://a.example/b c", post.get("urls").get(0).asString());
        assertEquals("post", post.get("kind").asString());
        assertFalse(post.get("by_reference").asBoolean());
        assertFalse(post.has("likes"));
        assertEquals(
                "{\"platform\":\"x\",\"post_id\":\"9\",\"position\":1,\"media_id\":\"media1\"}\n",
                Files.readString(folder.resolve("post_media.ndjson")));
    }

    @Test
    void everyStringComesBackExactlyWithoutAnyGuard() throws IOException {
        List<String> strange = new ArrayList<>(Payloads.formulas().subList(0, 60));
        strange.addAll(Payloads.relatives());
        strange.addAll(
                List.of("\u0000\u0001\u001F\u007F", "\\\"\b\f\n\r\t", "\uD83D\uDE00", "\u2028\u202E", "</script>"));
        for (String text : strange) {
            new NdjsonExporter().write(SmallRun.hostile(text).into(folder, PAIRS));
            JsonNode pair = JsonMapper.shared().readTree(Files.readString(folder.resolve("pairs.ndjson")));
            assertEquals(text, pair.get("object").asString());
            assertEquals(text, pair.get("account_b").asString());
        }
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
        new NdjsonExporter().write(SmallRun.hostile("a\uD83Db\uDE00\uD83D").into(folder, PAIRS));
        JsonNode pair = JsonMapper.shared().readTree(Files.readString(folder.resolve("pairs.ndjson")));
        assertEquals("a\uFFFDb\uFFFD\uFFFD", pair.get("object").asString());
    }

    @Test
    void underPseudonymsTheCaseStaysOutAndNoNativeNameIsLeft() throws IOException {
        SmallRun run = SmallRun.hostile("canaryname").with(SmallPosts.post("x", "canary9", "canary1"));
        new NdjsonExporter().write(run.into(folder));
        new NdjsonExporter().write(run.into(folder, CODED));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file).contains("canary"), file.toString());
            }
        }
        assertFalse(Files.exists(folder.resolve("posts.ndjson")));
        assertTrue(Files.readString(folder.resolve("README.txt")).contains("pseudonyms"));
    }
}
