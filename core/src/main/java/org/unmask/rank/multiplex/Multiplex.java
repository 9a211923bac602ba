package org.unmask.rank.multiplex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unmask.trace.TraceCard;

/**
 * The time-aware multiplex network of Iannucci, Muratore, Matakos, Kivelä: Detecting Coordinated Activities Through Temporal, Multiplex, and
 * Collaborative Analysis, 2025, arXiv:2512.19677, and from it one number per account. What differs stands in docs/decisions.
 * Linear in pairs of accounts on objects, then about 25 divisions of each layer and one of all; memory is linear in actions and in the shares that
 * {@link MultiplexSettings} allow. One thread; the same bytes on every machine.
 */
public final class Multiplex {
    /** The card from which METHODS is generated. */
    public static final TraceCard CARD = new TraceCard(
            "multiplex",
            1,
            "Multiplex time scale",
            "How much does the account do at the same time as the community it falls into, when each kind of action has the time scale that divides the accounts best?",
            "Iannucci, Muratore, Matakos, Kivelä: Detecting Coordinated Activities Through Temporal, Multiplex, and Collaborative Analysis. 2025, arXiv:2512.19677; Newman: Scientific collaboration networks II. Phys. Rev. E 64 (2001), doi:10.1103/PhysRevE.64.016132; Mucha et al.: Community structure in time-dependent, multiscale, and multiplex networks. Science 328 (2010), doi:10.1126/science.1184819",
            List.of(
                    "fans, campaigners and newsrooms stand as high as operations do: nothing here asks for chance or for innocent reasons",
                    "busy accounts do much at the time of others",
                    "modularity rises as a network falls apart, so the time scale it chooses is rather too short; what is slower counts less, and the scan ends at six minutes for that reason",
                    "one scale for each kind of action: fast and slow operations in one kind do not both get theirs",
                    "communities are a division of everybody and hold bystanders; in a large network small groups merge"),
            List.of(
                    "sharing each object with other partners, so that no two accounts share two",
                    "meeting only on objects that hundreds of others use, which are left out",
                    "acting further apart than most of those who act on the same things"),
            List.of());

    private static final int ROUNDS = 10;

    private final List<Layer> layers;
    private final MultiplexSettings settings;
    private final int accounts;

    private Multiplex(List<Layer> layers, MultiplexSettings settings, int accounts) {
        this.layers = layers;
        this.settings = settings;
        this.accounts = accounts;
    }

    /** Divides {@code accounts} accounts by these layers. */
    public static Multiplexed of(List<Layer> layers, MultiplexSettings settings, int accounts) {
        return new Multiplex(layers, settings, accounts).divided();
    }

    private Multiplexed divided() {
        double[] score = new double[accounts];
        Arrays.fill(score, Double.NaN);
        List<Scanned> scanned = new ArrayList<>();
        for (Layer layer : layers) {
            scanned.add(scanned(layer, score));
        }
        TiedNodes nodes = TiedNodes.of(scanned.stream().map(Scanned::ties).toArray(LayerTies[]::new));
        LayeredGraph graph = LayeredGraph.of(
                nodes.count(),
                scanned.stream()
                        .map(layer -> nodes.layer(layer.ties(), layer.weight()))
                        .toArray(LayeredGraph.Ties[]::new));
        int[] groups = LayeredLeiden.communities(graph, ROUNDS);
        sum(scanned, nodes, groups, score);
        int[] number = bySize(groups);
        int[] community = new int[accounts];
        int in = 0;
        for (int account = 0; account < accounts; account++) {
            int node = nodes.node(account);
            community[account] = node < 0 ? Multiplexed.NONE : number[groups[node]];
            in += community[account] == Multiplexed.NONE ? 0 : 1;
        }
        return new Multiplexed(
                score,
                community,
                new Multiplexed.Division(
                        scanned.stream().map(Scanned::use).toList(),
                        Arrays.stream(number).max().orElse(-1) + 1,
                        in,
                        nodes.count() == 0 ? 0 : graph.modularity(groups, LayeredLeiden.count(groups))));
    }

    private record Scanned(LayerTies ties, double[] weight, Multiplexed.LayerUse use) {}

    /** Ties the accounts of one layer at its own time scale; who can be compared gets a score of 0. */
    private Scanned scanned(Layer layer, double[] score) {
        LayerRows rows = new LayerRows(layer.columns(), settings);
        int compared = 0;
        for (int account = 0; account < rows.accounts(); account++) {
            if (rows.rowStart(account) < rows.rowStart(account + 1)) {
                score[account] = 0;
                compared++;
            }
        }
        LayerTies ties = LayerTies.of(rows, settings);
        Scan scan = new Scan(ties, settings.tolerance());
        int best = scan.best();
        double[] weight = ties.weights(Scan.beta(best), settings.tolerance());
        int kept = (int) Arrays.stream(weight).filter(w -> w > 0).count();
        Multiplexed.LayerUse use = new Multiplexed.LayerUse(
                layer.word(),
                compared,
                ties.size(),
                ties.shares(),
                ties.leastShared(),
                rows.cap(),
                rows.cutObjects(),
                rows.cutPairs(),
                Scan.beta(best),
                scan.modularity(best),
                scan.modularity(0),
                kept,
                scan.looked());
        return new Scanned(ties, weight, use);
    }

    /** Gives each account s / (1 + s) of the weights within its community, layer after layer. */
    private static void sum(List<Scanned> scanned, TiedNodes nodes, int[] groups, double[] score) {
        for (Scanned layer : scanned) {
            for (int tie = 0; tie < layer.weight().length; tie++) {
                int a = layer.ties().a(tie);
                int b = layer.ties().b(tie);
                if (groups[nodes.node(a)] == groups[nodes.node(b)]) {
                    score[a] += layer.weight()[tie];
                    score[b] += layer.weight()[tie];
                }
            }
        }
        for (int account = 0; account < score.length; account++) {
            score[account] /= 1 + score[account];
        }
    }

    /** The number of each group by descending size, equal ones by their first node; none for a group of one. */
    private static int[] bySize(int[] groups) {
        int[] size = new int[LayeredLeiden.count(groups)];
        for (int group : groups) {
            size[group]++;
        }
        int[] order = IntStream.range(0, size.length)
                .boxed()
                .sorted(Comparator.comparingInt(group -> -size[group]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] number = new int[size.length];
        for (int place = 0; place < order.length; place++) {
            number[order[place]] = size[order[place]] < 2 ? Multiplexed.NONE : place;
        }
        return number;
    }
}
