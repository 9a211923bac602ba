package org.unmask.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unmask.export.Exporter;
import org.unmask.model.UnusableParameter;

class ExportersTest {
    @Test
    void theFormatsOfTheContractAreThereAndEachOnce() {
        List<String> ids = Exporters.all().stream().map(e -> e.card().id()).toList();
        assertTrue(ids.containsAll(List.of("csv", "graphml", "gexf", "coortweet", "qut")), ids.toString());
        Set<String> once = new HashSet<>(ids);
        assertEquals(once.size(), ids.size());
        for (Exporter exporter : Exporters.all()) {
            assertEquals(
                    exporter.getClass(),
                    Exporters.ofFormat(exporter.card().id()).getClass());
        }
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        UnusableParameter refusal = assertThrows(UnusableParameter.class, () -> Exporters.ofFormat("xlsx"));
        assertTrue(String.valueOf(refusal.getMessage()).contains("csv, "));
    }

    /** To renew the page: run this test with {@code -Dunmask.renew=true}. */
    @Test
    void thePageOfExportsIsTheOneInTheDocuments() throws IOException {
        Path page = Path.of(System.getProperty("unmask.root", ".."), "docs", "EXPORTS.md");
        if (Boolean.getBoolean("unmask.renew")) {
            Files.writeString(page, ExportPages.page(), StandardCharsets.UTF_8);
        }
        assertEquals(ExportPages.page(), Files.readString(page), "docs/EXPORTS.md is stale");
    }

    @Test
    void aCardFitsATerminal() {
        for (Exporter exporter : Exporters.all()) {
            String card = ExportPages.card(exporter.card());
            assertTrue(card.startsWith(exporter.card().id() + ": "));
            assertTrue(card.contains("Read it: "));
        }
    }
}
