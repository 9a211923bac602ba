package org.unmask.export.graphml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.escape.Pseudonyms;
import org.unmask.export.ExportJob;
import org.unmask.export.Payloads;
import org.unmask.export.SmallRun;
import org.unmask.export.XmlReading;
import org.unmask.model.Untrusted;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphmlExporterTest {
    private static final ExportJob.Options REVEALED =
            new ExportJob.Options(false, false, false, false, "asked by the desk");
    private static final ExportJob.Options ALL = new ExportJob.Options(true, false, false, false, null);

    @TempDir
    Path folder;

    private Document written(SmallRun run, ExportJob.Options options) throws Exception {
        Path file = folder.resolve("network.graphml");
        new GraphmlExporter().write(run.into(file, options));
        return XmlReading.of(file);
    }

    private static String value(Element parent, String key) {
        var data = parent.getElementsByTagNameNS("*", "data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("key").equals(key)) {
                return data.item(i).getTextContent();
            }
        }
        return "absent";
    }

    @Test
    void accountsWithATieAreNodesUnderPseudonymsAndAPairIsOneEdgePerKind() throws Exception {
        Document graph = written(SmallRun.plain(), ExportJob.Options.DEFAULT);
        List<Element> nodes = XmlReading.elements(graph, "node");
        assertEquals(2, nodes.size());
        assertEquals("n0", nodes.get(0).getAttribute("id"));
        String pseudonym = Pseudonyms.keyed(SmallRun.KEY).account("x", Untrusted.of("11"));
        assertEquals(pseudonym, value(nodes.get(0), "node_label"));
        assertEquals("moderate", value(nodes.get(0), "node_coordination"));
        assertEquals("low", value(nodes.get(0), "node_grade"));
        assertEquals("G1", value(nodes.get(0), "node_group"));
        List<Element> edges = XmlReading.elements(graph, "edge");
        assertEquals(1, edges.size());
        assertEquals("n0", edges.get(0).getAttribute("source"));
        assertEquals("n1", edges.get(0).getAttribute("target"));
        assertEquals("3", value(edges.get(0), "edge_weight"));
        assertEquals("10", value(edges.get(0), "edge_window_s"));
        assertEquals("1.25E-9", value(edges.get(0), "edge_q_value"));
        assertEquals("2.5005", value(edges.get(0), "edge_median_lag_s"));
    }

    @Test
    void aReasonRevealsHandles() throws Exception {
        Document graph = written(SmallRun.plain(), REVEALED);
        List<Element> nodes = XmlReading.elements(graph, "node");
        assertEquals("heron", value(nodes.get(0), "node_label"));
        assertEquals("12", value(nodes.get(1), "node_label"));
    }

    @Test
    void tiesThatAreNoEvidenceComeWhenAskedFor() throws Exception {
        Document graph = written(SmallRun.plain(), ALL);
        assertEquals(3, XmlReading.elements(graph, "node").size());
        List<Element> edges = XmlReading.elements(graph, "edge");
        assertEquals(2, edges.size());
        assertEquals("false", value(edges.get(1), "edge_evidence"));
        assertEquals("absent", value(edges.get(1), "edge_q_value"));
    }

    @Test
    void peerCountingsHaveTheirOwnWeightsAndDirections() throws Exception {
        Document coortweet = written(SmallRun.of("coortweet"), ExportJob.Options.DEFAULT);
        assertEquals("5", value(XmlReading.elements(coortweet, "edge").get(0), "edge_weight"));
        Document qut = written(SmallRun.of("qut"), ExportJob.Options.DEFAULT);
        assertEquals("4", value(XmlReading.elements(qut, "edge").get(0), "edge_weight"));
        assertEquals("directed", XmlReading.elements(qut, "graph").get(0).getAttribute("edgedefault"));
    }

    @Test
    void noStrangersTextBreaksTheFileAndNoneLeavesUnasked() throws Exception {
        for (String payload : Payloads.formulas().subList(0, 40)) {
            written(SmallRun.hostile(payload + "<canary attribute=\"\u0000\">&"), REVEALED);
        }
        written(SmallRun.hostile("canary"), ExportJob.Options.DEFAULT);
        assertFalse(Files.readString(folder.resolve("network.graphml")).contains("canary"));
    }

    @Test
    void theSameRunGivesTheSameBytesInEveryLanguage() throws Exception {
        written(SmallRun.plain(), ALL);
        byte[] once = Files.readAllBytes(folder.resolve("network.graphml"));
        Locale language = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            written(SmallRun.plain(), ALL);
        } finally {
            Locale.setDefault(language);
        }
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("network.graphml")));
        assertTrue(new GraphmlExporter().card().forOthers());
    }
}
