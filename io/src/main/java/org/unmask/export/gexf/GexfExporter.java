package org.unmask.export.gexf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.export.Delivery;
import org.unmask.export.ExportCard;
import org.unmask.export.ExportJob;
import org.unmask.export.Exporter;
import org.unmask.export.Literals;
import org.unmask.export.Network;
import org.unmask.export.XmlFile;
import org.unmask.finding.AccountRow;
import org.unmask.finding.RunSummary;
import org.unmask.finding.TieRow;
import org.unmask.model.Untrusted;

/**
 * Writes GEXF 1.3 (gexf.net, schema of 2022) with places and colours, so that Gephi opens it as the report draws it.
 * Streaming: nodes and edges are written as they come.
 */
public final class GexfExporter implements Exporter {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final List<String> NODE_ATTRIBUTES =
            List.of("platform:string", "coordination:string", "grade:string", "group:string", "posts:long");
    private static final List<String> EDGE_ATTRIBUTES = List.of(
            "window_s:double",
            "objects:long",
            "pairs:long",
            "median_lag_s:double",
            "lead_share_a:double",
            "q_value:double",
            "evidence:boolean");

    private static final ExportCard CARD = new ExportCard(
            "gexf",
            "GEXF 1.3 network",
            ExportCard.Place.FILE,
            true,
            "the network of accounts with evidence ties, for Gephi, with the groups in their places and colours",
            List.of(),
            List.of(
                    "one edge per pair of accounts and kind, told apart by the edge's kind",
                    "of several windows the one with the least q is shown",
                    "colours repeat after eight groups; grey = in no group",
                    "characters that XML 1.0 forbids become U+FFFD"),
            "Gephi: File > Open");

    @Override
    public ExportCard card() {
        return CARD;
    }

    @Override
    public void write(ExportJob job) throws IOException {
        Network network = new Network(job, job.naming(CARD));
        try (Delivery delivery = Delivery.beside(job.out())) {
            try (XmlFile file =
                    XmlFile.create(delivery.place(job.out().getFileName().toString()))) {
                write(job.run().summary(), network, file);
            }
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(RunSummary run, Network network, XmlFile file) {
        file.element("gexf")
                .attribute("xmlns", NAMESPACE)
                .attribute("xmlns:viz", NAMESPACE + "/viz")
                .attribute("version", "1.3");
        // The day of the run, not of the export: the same run gives the same bytes.
        StringBuilder made = new StringBuilder();
        Literals.appendTime(made, run.madeAt());
        file.element("meta").attribute("lastmodifieddate", made.substring(0, made.indexOf("T")));
        file.element("creator")
                .text(Untrusted.of("unmask " + run.version()))
                .end()
                .end();
        file.element("graph").attribute("defaultedgetype", network.isDirected() ? "directed" : "undirected");
        file.attribute("mode", "static");
        declare("node", NODE_ATTRIBUTES, file);
        declare("edge", EDGE_ATTRIBUTES, file);
        file.element("nodes");
        Spare spare = new Spare();
        network.nodes(node -> write(node, spare, file));
        file.end().element("edges");
        int[] next = {0};
        network.edges(edge -> write(edge, next[0]++, file));
    }

    private static void declare(String domain, List<String> attributes, XmlFile file) {
        file.element("attributes").attribute("class", domain);
        for (String attribute : attributes) {
            String name = attribute.substring(0, attribute.indexOf(':'));
            file.element("attribute").attribute("id", name).attribute("title", name);
            file.attribute("type", attribute.substring(attribute.indexOf(':') + 1))
                    .end();
        }
        file.end();
    }

    private static void write(Network.Node node, Spare spare, XmlFile file) {
        AccountRow row = node.row();
        file.element("node").attribute("id", Integer.toString(node.number())).attribute("label", node.label());
        file.element("attvalues");
        value("platform", row.account().platform(), file);
        value("coordination", row.coordination().word(), file);
        value("grade", row.grade().word(), file);
        value("group", row.groupId(), file);
        value("posts", Long.toString(row.posts()), file);
        file.end();
        Network.Place place = node.place() == null ? spare.next() : node.place();
        place(place, file);
        Colour.of(place.group()).write(file);
        file.end();
    }

    private static void place(Network.Place place, XmlFile file) {
        file.element("viz:position");
        file.attribute("x", coordinate(place.x()))
                .attribute("y", coordinate(place.y()))
                .attribute("z", "0")
                .end();
    }

    private static String coordinate(double value) {
        String text = Literals.of(value);
        return text == null ? "0" : text;
    }

    private static void write(Network.Edge edge, int number, XmlFile file) {
        TieRow tie = edge.tie();
        file.element("edge").attribute("id", Integer.toString(number)).attribute("kind", tie.kindWord());
        file.attribute("source", Integer.toString(edge.from())).attribute("target", Integer.toString(edge.to()));
        file.attribute("weight", Long.toString(edge.weight()));
        file.element("attvalues");
        value("window_s", Literals.ofSeconds(tie.windowMillis()), file);
        value("objects", Long.toString(tie.objects()), file);
        value("pairs", Long.toString(tie.pairs()), file);
        value("median_lag_s", Literals.of(tie.medianLagMillis() / 1000), file);
        value("lead_share_a", Literals.of(tie.leadShareA()), file);
        value("q_value", Literals.of(tie.q()), file);
        value("evidence", Boolean.toString(tie.evidence()), file);
        file.end().end();
    }

    private static void value(String id, @Nullable String value, XmlFile file) {
        if (value != null) {
            file.element("attvalue")
                    .attribute("for", id)
                    .attribute("value", value)
                    .end();
        }
    }

    /** Places for accounts outside groups: rows of forty above the groups. */
    private static final class Spare {
        private int taken;

        Network.Place next() {
            int number = taken++;
            return new Network.Place(50.0 * (number % 40), 100 + 50.0 * (number / 40), -1);
        }
    }

    /** The palette of Okabe and Ito, told apart by nearly every eye; grey outside groups. */
    private enum Colour {
        GREY(153, 153, 153),
        ORANGE(230, 159, 0),
        SKY(86, 180, 233),
        GREEN(0, 158, 115),
        YELLOW(240, 228, 66),
        BLUE(0, 114, 178),
        VERMILION(213, 94, 0),
        PURPLE(204, 121, 167),
        BLACK(0, 0, 0);

        private static final List<Colour> ALL = List.of(values());

        private final int red;
        private final int green;
        private final int blue;

        Colour(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        static Colour of(int group) {
            return group < 0 ? GREY : ALL.get(1 + group % (ALL.size() - 1));
        }

        void write(XmlFile file) {
            file.element("viz:color").attribute("r", Integer.toString(red)).attribute("g", Integer.toString(green));
            file.attribute("b", Integer.toString(blue)).end();
        }
    }
}
