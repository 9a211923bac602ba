package org.unmask.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.unmask.RealData;
import org.unmask.model.Untrusted;
import tools.jackson.databind.json.JsonMapper;

/** 39,681 addresses as people typed and shared them, against the canonical form. */
class CanonicalLinksOfAPublishedStudyTest {
    @Test
    void everyAddressIsReadOnceAndForAll() throws IOException {
        List<String> refused = new ArrayList<>();
        TreeMap<String, Integer> pages = new TreeMap<>();
        List<String> addresses = addresses();
        for (String address : addresses) {
            Untrusted page = CanonicalLink.of(Untrusted.of(address));
            if (page == null) {
                refused.add(address);
            } else {
                assertEquals(page, CanonicalLink.of(page), "not stable");
                pages.merge(page.raw(), 1, Integer::sum);
            }
        }
        assertEquals(39_681, addresses.size());
        assertTrue(refused.size() < 80, "refused: " + refused.size());
    }

    private static List<String> addresses() throws IOException {
        try (InputStream in = new GZIPInputStream(
                Files.newInputStream(RealData.at("us2024-cross-platform-urls/minds_author_url_mappings.json.gz")))) {
            return List.copyOf(
                    JsonMapper.shared().readTree(in).get("url_to_idx").propertyNames());
        }
    }
}
