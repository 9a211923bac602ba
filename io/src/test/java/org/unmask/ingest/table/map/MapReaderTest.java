package org.unmask.ingest.table.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.unmask.model.ActionKind;
import org.unmask.model.UnusableParameter;

class MapReaderTest {
    private static final String FULL = """
            # a comment
            unmask_map: 1
            name: "export of the monitoring team"   # why
            format: csv            # csv | ndjson | json
            read: {encoding: utf-8, delimiter: ";", header_line: 7}
            platform: {from: network, values: {Twitter: x, FB: facebook}}
            columns:
              post_id: "Tweet Id"
              text: {from: ["Hit Sentence", 'Opening ''Text'''], take: first}
              created_at: {from: ["Date", "Time"], take: joined, pattern: "dd/MM/uuuu HH:mm", zone: Europe/Paris, precision: min}
              urls: {from: "Links", list: ","}
              likes: {from: "Likes", number: grouped}
              repost_of_id:
                from: "X Repost of"
                match: "/status/([0-9]+)"
              account_id: {constant: "@one"}
            objects:
              - {column: url_id, kind: link}
              - column: phash
                kind: media
            ignore: ["Internal note"]
            """;

    private static String refusal(String text) {
        return String.valueOf(assertThrows(UnusableParameter.class, () -> MapReader.read(text))
                .getMessage());
    }

    @Test
    void everyPartOfAMapIsRead() {
        ColumnMap map = MapReader.read(FULL);
        assertEquals("export of the monitoring team", map.name());
        assertEquals(new ReadAs("utf-8", ";", 7, null), map.readAs());
        assertEquals(new PlatformUse.FromColumn("network", Map.of("Twitter", "x", "FB", "facebook")), map.platform());
        assertEquals(ColumnUse.of("Tweet Id"), map.columns().get(Target.POST_ID));
        assertEquals(
                List.of("Hit Sentence", "Opening 'Text'"), use(map, Target.TEXT).from());
        assertEquals(
                new ColumnUse(
                        List.of("Date", "Time"), true, null, "dd/MM/uuuu HH:mm", "Europe/Paris", "min", null, null),
                use(map, Target.CREATED_AT));
        assertEquals("/status/([0-9]+)", use(map, Target.REPOST_OF_ID).match());
        assertEquals("@one", use(map, Target.ACCOUNT_ID).constant());
        assertEquals(
                List.of(new ObjectUse("url_id", ActionKind.LINK), new ObjectUse("phash", ActionKind.MEDIA)),
                map.objects());
        assertEquals(List.of("Internal note"), map.ignored());
    }

    private static ColumnUse use(ColumnMap map, Target target) {
        return java.util.Objects.requireNonNull(map.columns().get(target));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ColumnMap map = MapReader.read(FULL);
        assertEquals(map, MapReader.read(MapWriter.write(map, List.of("a note"), Map.of(Target.TEXT, "a reason"))));
        ColumnMap odd = new ColumnMap(
                "a \"b\" \\ # c: d",
                "ndjson",
                ReadAs.BY_TRIAL,
                new PlatformUse.PrefixOf("account_id", Map.of("fb_", "facebook")),
                Map.of(Target.TEXT, ColumnUse.of("x: # {y}, \"z\"")),
                List.of(),
                List.of("[", "#", " lead"));
        assertEquals(odd, MapReader.read(MapWriter.write(odd, List.of(), Map.of())));
    }

    @Test
    void everyErrorNamesItsLine() {
        assertEquals("line 1 of the map is without unmask_map: 1, but must be unmask_map: 1", refusal("name: x\n"));
        assertTrue(refusal("unmask_map: 1\nformt: csv\n")
                .startsWith("line 2 of the map is formt, but must be one of columns, format"));
        assertTrue(refusal("unmask_map: 1\nname: \"open\n")
                .startsWith("line 2 of the map is a quote that does not close"));
        assertTrue(refusal("unmask_map: 1\ncolumns:\n  text: {from: a, form: b}\n")
                .startsWith("line 3 of the map is form"));
        assertTrue(refusal("unmask_map: 1\ncolumns:\n  text: a\n  text: b\n")
                .startsWith("line 4 of the map is the key text again"));
        assertTrue(refusal("unmask_map: 1\nname: &anchor x\n")
                .startsWith("line 2 of the map is a word that starts with &"));
        assertTrue(
                refusal("unmask_map: 1\nname: !!tag x\n").startsWith("line 2 of the map is a word that starts with !"));
        assertTrue(refusal("unmask_map: 1\n\tname: x\n").startsWith("line 2 of the map is a tab in front"));
        assertTrue(refusal("unmask_map: 1\ncolumns:\n  created_at: {from: a, zone: Mars/Base}\n")
                .startsWith("line 3 of the map is the zone Mars/Base"));
        assertTrue(refusal("unmask_map: 1\nobjects:\n  - {column: a, kind: dance}\n")
                .startsWith("line 3 of the map is dance"));
        assertTrue(refusal("unmask_map: 1\nplatform: Face Book\n")
                .startsWith("line 2 of the map is the platform Face Book"));
        assertTrue(refusal("unmask_map: 1\n   stray: x\n").startsWith("line 2 of the map is indented by 3"));
        assertTrue(refusal("").startsWith("the map is empty"));
        assertTrue(refusal("unmask_map: 1\ncolumns:\n  text: {from: a, match: \"(a|b)+\"}\n")
                .startsWith("line 3 of the map is a pattern with |"));
    }

    @Test
    void noTextMakesTheReaderFailOtherwise() {
        SplittableRandom random = new SplittableRandom(11);
        String pieces = "unmask_map: 1\n{}[]\"'#:,- abc\n  \t&*!|";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "unmask_map: 1\n" : "");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                MapReader.read(text.toString());
            } catch (UnusableParameter expected) {
                assertTrue(String.valueOf(expected.getMessage()).contains("must be"));
            }
        }
    }

    @Test
    void aPartOfAValueIsPickedInBoundedTime() {
        PartMatcher status = PartMatcher.of("/status/([0-9]+)", 1);
        assertEquals("99", status.part("https://x.example/a/status/99?s=1"));
        assertEquals(null, status.part("https://x.example/a/status/"));
        assertEquals("@me", PartMatcher.of("@[A-Za-z0-9_]+", 1).part("by @me."));
        String nasty = "a".repeat(100_000);
        assertEquals(null, PartMatcher.of("a+b", 1).part(nasty));
    }
}
