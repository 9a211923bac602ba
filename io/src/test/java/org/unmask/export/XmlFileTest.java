package org.unmask.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.model.Untrusted;
import org.w3c.dom.Element;

class XmlFileTest {
    @TempDir
    Path folder;

    @Test
    void elementsAreIndentedAndEmptyOnesShort() throws IOException {
        Path file = folder.resolve("a.xml");
        try (XmlFile xml = XmlFile.create(file)) {
            xml.element("a").element("b").attribute("c", "<d>").end();
            xml.element("e").text(Untrusted.of("f & g")).end();
        }
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a>
                  <b c="&lt;d&gt;"/>
                  <e>f &amp; g</e>
                </a>
                """, Files.readString(file));
    }

    @Test
    void everyStringComesBackSaveForCharactersThatXmlForbids() throws Exception {
        List<String> strange = new ArrayList<>(Payloads.formulas());
        strange.addAll(Payloads.relatives());
        strange.addAll(List.of(
                "]]>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "a\u0000b\u0001c\u000Bd\uFFFEe\uFFFFf",
                "\uD83D\uDE00\uDBFF\uDFFF",
                "lines\nof\r\ntext\t.",
                "\u202Eright to left",
                "--><script>",
                "&amp;#0;"));
        for (String text : strange) {
            Path file = folder.resolve("b.xml");
            try (XmlFile xml = XmlFile.create(file)) {
                xml.element("a").attribute("b", Untrusted.of(text)).text(Untrusted.of(text));
            }
            Element read = XmlReading.of(file).getDocumentElement();
            String legal = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
            assertEquals(legal, read.getAttribute("b"));
            assertEquals(legal, read.getTextContent());
        }
    }
}
