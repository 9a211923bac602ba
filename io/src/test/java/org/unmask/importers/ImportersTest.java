package org.unmask.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.ingest.Gathered;
import org.unmask.ingest.ImportSettings;
import org.unmask.ingest.InputFile;
import org.unmask.model.UnusableInput;
import org.unmask.model.UnusableParameter;

class ImportersTest {
    @TempDir
    private Path folder;

    private String refusal(byte[] bytes) {
        InputFile file = Gathered.file(folder, bytes);
        UnusableInput refused = assertThrows(UnusableInput.class, () -> Importers.recognise(file, Gathered.settings()));
        return refused.code() + ": " + refused.getMessage();
    }

    @Test
    void aFileWithASignatureIsTakenWithItsReasons() throws IOException, UnusableInput {
        InputFile file =
                Gathered.file(folder, "object_id,account_id,content_id,timestamp_share\no1,alice,p1,1623881091\n");
        Recognised found = Importers.recognise(file, Gathered.settings());
        assertEquals("coortweet", found.importer().card().id());
        assertEquals(1.0, found.fit().score());
        assertTrue(found.fit().reasons().get(0).contains("object_id"));
    }

    @Test
    void emptyAndBinaryFilesAreRefusedInOneSentence() {
        assertEquals("EMPTY: empty file", refusal(new byte[0]));
        assertEquals("EMPTY: empty file", refusal("\ufeff \n\n".getBytes(StandardCharsets.UTF_8)));
        byte[] noise = new byte[3000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) ((i * 37) >> 2);
        }
        assertEquals("BINARY: it is no text: neither a table nor JSON", refusal(noise));
        byte[] torn = Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8, 0}, 12);
        assertTrue(refusal(torn).startsWith("EMPTY: nothing can be read: the compressed data are cut off"));
    }

    @Test
    void whatNoFormatFitsAsksForAMap() {
        String refused = refusal("just a line of words\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused.startsWith("NOT_RECOGNISED: "), refused);
        assertTrue(refused.contains("unmask inspect"), refused);
    }

    @Test
    void anUnknownFormatNameIsTheUsersFault() {
        InputFile file = Gathered.file(folder, "a,b\n1,2\n");
        ImportSettings named = new ImportSettings("gopher", null, null, null, Gathered.NOW);
        assertThrows(UnusableParameter.class, () -> Importers.recognise(file, named));
    }

    @Test
    void aTableThatLeavesNoDoubtIsTakenWithoutAsking() throws IOException, UnusableInput {
        InputFile file = Gathered.file(
                folder,
                "id,author,text,created_at\n1,ann,some words to read here,2021-03-04T10:11:12Z\n2,bob,and other words to read,2021-03-04T10:12:12Z\n");
        Recognised found = Importers.recognise(file, Gathered.settings());
        assertEquals("table", found.importer().card().id());
        Inspection inspection = Inspection.of(file, Gathered.settings(), 5);
        assertTrue(inspection.isConfident());
        assertEquals("table", inspection.format());
        assertEquals(",", inspection.delimiter());
        assertEquals("ISO 8601, in_value", inspection.timeDecision());
    }

    @Test
    void aDoubtIsNamedBesideTheCommandThatSettlesIt() throws IOException, UnusableInput {
        byte[] text =
                "id,text,created_at\n1,some words to read here,2021-03-04T10:11:12Z\n".getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(text).contains("no column says who wrote a post"), refusal(text));
        Inspection inspection = Inspection.of(Gathered.file(folder, text), Gathered.settings(), 5);
        assertEquals(false, inspection.isConfident());
        assertTrue(inspection.problems().get(0).startsWith("NOT_RECOGNISED"));
        assertTrue(String.valueOf(inspection.mapText()).startsWith("# How unmask reads this file"));
    }

    @Test
    void aKnownFormatIsInspectedByItsCard() throws IOException, UnusableInput {
        InputFile file = Gathered.file(
                folder,
                "object_id,account_id,content_id,timestamp_share\no1,alice,p1,1623881091\no1,bob,p2,1623881092\no2,bob,p3,1623881095\n");
        Inspection inspection = Inspection.of(file, Gathered.settings(), 1);
        assertEquals("coortweet", inspection.format());
        assertEquals("in_value", inspection.timeDecision());
        assertEquals("post_id", inspection.columns().get(2).field());
        assertTrue(String.valueOf(inspection.mapText()).contains("{column: \"object_id\", kind: given}"));
    }

    @Test
    void everyCardIsFilledAndEveryIdIsItsOwn() {
        List<String> ids =
                Importers.all().stream().map(importer -> importer.card().id()).toList();
        assertEquals(ids.size(), ids.stream().distinct().count());
        Importers.all().forEach(importer -> {
            assertTrue(
                    importer.card().fields().stream().allMatch(field -> field.contains(" <- ")),
                    importer.card().id());
            assertTrue(!importer.card().signature().isBlank()
                    && !importer.card().proof().isBlank());
        });
    }
}
