package org.unmask.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.unmask.RecordedResults;
import org.unmask.escape.Pseudonyms;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A report as a strict reader sees it, with its script and style taken out: what is not well-formed does not pass. */
record ReadReport(String html, Document document) {
    static final ReportSettings SETTINGS =
            ReportSettings.standard(Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8)));

    static ReadReport of(RecordedResults results) throws IOException {
        return of(results, SETTINGS);
    }

    static ReadReport of(RecordedResults results, ReportSettings settings) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlReport.write(results, settings, out);
        return new ReadReport(out.toString(), parsed(out.toString()));
    }

    /** All elements of a name; {@code *} for all. */
    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Everything a reader reads, strangers' texts included. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    /** Only what we say ourselves: without what stands in the isolate of a stranger's text. */
    String ours() {
        StringBuilder out = new StringBuilder();
        ours(document.getDocumentElement(), out);
        return out.toString();
    }

    private static void ours(Node node, StringBuilder out) {
        if (node instanceof Element element && element.getTagName().equals("bdi")) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            out.append(node.getNodeValue()).append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            ours(child, out);
        }
    }

    private static Document parsed(String html) {
        String markup = html.replaceFirst("<!DOCTYPE html>\n", "")
                .replaceAll("(?s)<(script|style)>.*?</\\1>", "<$1></$1>")
                .replaceAll("<meta ([^>]*)>", "<meta $1/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("the report is not well-formed", e);
        }
    }
}
