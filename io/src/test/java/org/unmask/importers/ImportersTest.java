package org.unmask.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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
            noise[i] = (byte) (i * 37 >> 2);
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
}
