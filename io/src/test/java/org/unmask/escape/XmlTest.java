package org.unmask.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.unmask.model.Untrusted;

class XmlTest {
    @Test
    void markupEntitiesAndSectionsStayText() throws XMLStreamException {
        for (String payload : List.of(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
                "]]></data><evil/>",
                "\" id=\"2",
                "' id='2",
                "<?xml version='1.0'?>",
                "a\r\nb\tc",
                "<!-- -->",
                "\uD83D\uDE00 مرحبا")) {
            assertReadsBack(payload, payload);
        }
    }

    @Test
    void charactersThatXmlCannotHoldBecomeTheReplacementCharacter() throws XMLStreamException {
        assertReadsBack("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", "a\u0000b\u001Bc\uFFFFd\uD800e");
        assertEquals("a\uFFFD", Xml.legal(Untrusted.of("a\u0008")));
    }

    @Test
    void anySeededStringGivesAWellFormedDocument() throws XMLStreamException {
        SplittableRandom dice = new SplittableRandom(11);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = dice.nextInt(20); i > 0; i--) {
                text.append((char) dice.nextInt(dice.nextBoolean() ? 0x80 : 0x10000));
            }
            assertReadsBack(Xml.legal(Untrusted.of(text.toString())), text.toString());
        }
    }

    private static void assertReadsBack(String expected, String written) throws XMLStreamException {
        String escaped = Xml.of(Untrusted.of(written));
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader =
                factory.createXMLStreamReader(new StringReader("<r a=\"" + escaped + "\">" + escaped + "</r>"));
        reader.nextTag();
        assertEquals(expected, reader.getAttributeValue(0));
        assertEquals(expected, reader.getElementText());
    }
}
