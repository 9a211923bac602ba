package org.unmask.export.gexf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unmask.export.ExportJob;
import org.unmask.export.SmallRun;
import org.unmask.export.XmlReading;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GexfExporterTest {
    private static final ExportJob.Options REVEALED =
            new ExportJob.Options(true, false, false, false, "asked by the desk");

    @TempDir
    Path folder;

    private Document written(SmallRun run, ExportJob.Options options) throws Exception {
        Path file = folder.resolve("network.gexf");
        new GexfExporter().write(run.into(file, options));
        return XmlReading.of(file);
    }

    @Test
    void theFileIsVersionOnePointThreeAndDatedByTheRun() throws Exception {
        Element root = written(SmallRun.plain(), ExportJob.Options.DEFAULT).getDocumentElement();
        assertEquals("http://gexf.net/1.3", root.getNamespaceURI());
        assertEquals("1.3", root.getAttribute("version"));
        assertEquals(
                "2021-08-31",
                XmlReading.elements(root.getOwnerDocument(), "meta").get(0).getAttribute("lastmodifieddate"));
    }

    @Test
    void membersStandWhereTheGroupIsDrawnAndInItsColour() throws Exception {
        Document graph = written(SmallRun.plain(), REVEALED);
        List<Element> places = XmlReading.elements(graph, "position");
        assertEquals(3, places.size());
        assertEquals("300", places.get(0).getAttribute("x"));
        assertEquals("-500", places.get(0).getAttribute("y"));
        assertEquals("700", places.get(1).getAttribute("x"));
        assertEquals("0", places.get(2).getAttribute("x"));
        List<Element> colours = XmlReading.elements(graph, "color");
        assertEquals("230", colours.get(0).getAttribute("r"));
        assertEquals("153", colours.get(2).getAttribute("g"));
    }

    @Test
    void edgesCarryWeightKindWindowLagAndQ() throws Exception {
        Document graph = written(SmallRun.plain(), REVEALED);
        Element edge = XmlReading.elements(graph, "edge").get(0);
        assertEquals("repost", edge.getAttribute("kind"));
        assertEquals("3", edge.getAttribute("weight"));
        List<String> values = XmlReading.elements(graph, "edge").stream()
                .limit(1)
                .flatMap(e -> java.util.stream.IntStream.range(
                                0, e.getElementsByTagNameNS("*", "attvalue").getLength())
                        .mapToObj(i -> (Element)
                                e.getElementsByTagNameNS("*", "attvalue").item(i)))
                .map(v -> v.getAttribute("for") + "=" + v.getAttribute("value"))
                .toList();
        assertEquals(
                List.of(
                        "window_s=10",
                        "objects=3",
                        "pairs=5",
                        "median_lag_s=2.5005",
                        "lead_share_a=0.333333333333",
                        "q_value=1.25E-9",
                        "evidence=true"),
                values);
    }

    @Test
    void noNativeNameLeavesUnaskedAndNoneBreaksTheFile() throws Exception {
        written(SmallRun.hostile("canary"), ExportJob.Options.DEFAULT);
        assertFalse(Files.readString(folder.resolve("network.gexf")).contains("canary"));
        Document graph = written(SmallRun.hostile("<canary\u0000\n\"'&\uD83D\uDE00"), REVEALED);
        assertEquals(
                "<canary\uFFFD\n\"'&\uD83D\uDE00",
                XmlReading.elements(graph, "node").get(0).getAttribute("label"));
    }

    @Test
    void theSameRunGivesTheSameBytesInEveryZone() throws Exception {
        written(SmallRun.plain(), REVEALED);
        byte[] once = Files.readAllBytes(folder.resolve("network.gexf"));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+14:00"));
            written(SmallRun.plain(), REVEALED);
        } finally {
            TimeZone.setDefault(zone);
        }
        assertArrayEquals(once, Files.readAllBytes(folder.resolve("network.gexf")));
    }
}
