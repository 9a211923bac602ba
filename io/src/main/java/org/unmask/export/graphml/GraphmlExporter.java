package org.unmask.export.graphml;

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
import org.unmask.finding.TieRow;
import org.unmask.model.Untrusted;

/**
 * Writes GraphML (U. Brandes et al., "GraphML progress report", Graph Drawing 2001; schema 1.0).
 * Streaming: nodes and edges are written as they come.
 */
public final class GraphmlExporter implements Exporter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final List<String> NODE_KEYS = List.of(
            "label:string", "platform:string", "coordination:string", "grade:string", "group:string", "posts:long");
    private static final List<String> EDGE_KEYS = List.of(
            "weight:double",
            "kind:string",
            "window_s:double",
            "objects:long",
            "pairs:long",
            "median_lag_s:double",
            "lead_share_a:double",
            "q_value:double",
            "evidence:boolean");

    private static final ExportCard CARD = new ExportCard(
            "graphml",
            "GraphML network",
            ExportCard.Place.FILE,
            true,
            "the network of accounts with evidence ties, for igraph, NetworkX, Cytoscape, Gephi",
            List.of(),
            List.of(
                    "one edge per pair of accounts and kind: parallel edges where two accounts share several kinds",
                    "of several windows the one with the least q is shown",
                    "characters that XML 1.0 forbids become U+FFFD"),
            "networkx.read_graphml(\"OUT\")");

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
                write(network, file);
            }
            delivery.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Network network, XmlFile file) {
        file.element("graphml").attribute("xmlns", NAMESPACE);
        NODE_KEYS.forEach(key -> declare("node", key, file));
        EDGE_KEYS.forEach(key -> declare("edge", key, file));
        file.element("graph").attribute("id", "coordination");
        file.attribute("edgedefault", network.isDirected() ? "directed" : "undirected");
        network.nodes(node -> write(node, file));
        int[] next = {0};
        network.edges(edge -> write(edge, next[0]++, file));
    }

    private static void declare(String domain, String key, XmlFile file) {
        String name = key.substring(0, key.indexOf(':'));
        file.element("key").attribute("id", domain + "_" + name).attribute("for", domain);
        file.attribute("attr.name", name)
                .attribute("attr.type", key.substring(key.indexOf(':') + 1))
                .end();
    }

    private static void write(Network.Node node, XmlFile file) {
        AccountRow row = node.row();
        file.element("node").attribute("id", "n" + node.number());
        value("node_label", node.label(), file);
        value("node_platform", row.account().platform(), file);
        value("node_coordination", row.coordination().word(), file);
        value("node_grade", row.grade().word(), file);
        value("node_group", row.groupId(), file);
        value("node_posts", Long.toString(row.posts()), file);
        file.end();
    }

    private static void write(Network.Edge edge, int number, XmlFile file) {
        TieRow tie = edge.tie();
        file.element("edge").attribute("id", "e" + number);
        file.attribute("source", "n" + edge.from()).attribute("target", "n" + edge.to());
        value("edge_weight", Long.toString(edge.weight()), file);
        value("edge_kind", tie.kindWord(), file);
        value("edge_window_s", Literals.ofSeconds(tie.windowMillis()), file);
        value("edge_objects", Long.toString(tie.objects()), file);
        value("edge_pairs", Long.toString(tie.pairs()), file);
        value("edge_median_lag_s", Literals.of(tie.medianLagMillis() / 1000), file);
        value("edge_lead_share_a", Literals.of(tie.leadShareA()), file);
        value("edge_q_value", Literals.of(tie.q()), file);
        value("edge_evidence", Boolean.toString(tie.evidence()), file);
        file.end();
    }

    private static void value(String key, @Nullable String value, XmlFile file) {
        if (value != null) {
            value(key, Untrusted.of(value), file);
        }
    }

    private static void value(String key, Untrusted value, XmlFile file) {
        file.element("data").attribute("key", key).text(value).end();
    }
}
