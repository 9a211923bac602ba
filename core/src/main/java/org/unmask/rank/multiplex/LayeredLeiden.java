package org.unmask.rank.multiplex;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Leiden algorithm (Traag, Waltman, van Eck 2019, doi:10.1038/s41598-019-41695-z) on the modularity of several layers: nodes move to the
 * community of the greatest gain, each community is refined into well-connected parts, the parts become the nodes of a smaller network.
 * Nothing is drawn at random: nodes are visited in the order of their numbers, and a refinement takes the greatest gain, as with a randomness of 0.
 * About O(ties) for each of a few levels; three arrays of a number per node and layer.
 */
final class LayeredLeiden {
    /** Gains below this share of what a node is tied with are rounding, not structure. */
    private static final double ROUNDING = 1e-10;

    private static final double QUALITY_GAIN = 1e-12;

    private final LayeredGraph graph;
    private final int[] community;
    private final double[] mass;
    private final int[] members;
    private final double[] toward;
    private final int[] met;
    private int metCount;

    private LayeredLeiden(LayeredGraph graph, int[] community) {
        int nodes = graph.nodes();
        this.graph = graph;
        this.community = community;
        this.mass = new double[nodes * graph.layers()];
        this.members = new int[nodes];
        this.toward = new double[nodes];
        this.met = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            join(node, community[node]);
        }
    }

    /** The community of each node, numbered from 0 in the order of their first nodes; at most {@code rounds} runs, each from the result of the last. */
    static int[] communities(LayeredGraph graph, int rounds) {
        int[] best = singles(graph.nodes());
        double reached = graph.modularity(best, best.length);
        for (int round = 0; round < rounds; round++) {
            int[] next = run(graph, best);
            double quality = graph.modularity(next, count(next));
            if (!(quality > reached + QUALITY_GAIN)) {
                break;
            }
            best = next;
            reached = quality;
        }
        return numbered(best);
    }

    private static int[] singles(int nodes) {
        int[] each = new int[nodes];
        Arrays.setAll(each, node -> node);
        return each;
    }

    private static int[] run(LayeredGraph graph, int[] from) {
        int[] nodeOf = singles(graph.nodes());
        LayeredGraph level = graph;
        int[] community = from.clone();
        while (true) {
            new LayeredLeiden(level, community).move();
            int[] parts = numbered(new LayeredLeiden(level, singles(level.nodes())).refined(community));
            int groups = count(parts);
            if (groups == level.nodes()) {
                break;
            }
            int[] above = new int[groups];
            for (int node = 0; node < parts.length; node++) {
                above[parts[node]] = community[node];
            }
            for (int i = 0; i < nodeOf.length; i++) {
                nodeOf[i] = parts[nodeOf[i]];
            }
            level = level.merged(parts, groups);
            community = numbered(above);
        }
        int[] result = new int[nodeOf.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = community[nodeOf[i]];
        }
        return numbered(result);
    }

    static int count(int[] groups) {
        return Arrays.stream(groups).max().orElse(-1) + 1;
    }

    /** The same groups, numbered from 0 in the order of their first nodes. */
    private static int[] numbered(int[] groups) {
        int[] number = new int[count(groups)];
        int next = 0;
        int[] renumbered = new int[groups.length];
        for (int i = 0; i < groups.length; i++) {
            if (number[groups[i]] == 0) {
                number[groups[i]] = ++next;
            }
            renumbered[i] = number[groups[i]] - 1;
        }
        return renumbered;
    }

    /** Moves nodes until none gains; those whose neighbours moved are looked at again. */
    private void move() {
        int nodes = graph.nodes();
        int[] queue = new int[nodes];
        boolean[] waits = new boolean[nodes];
        Arrays.setAll(queue, node -> node);
        Arrays.fill(waits, true);
        int[] free = new int[nodes];
        int freeCount = 0;
        for (int c = 0; c < nodes; c++) {
            free[freeCount] = c;
            freeCount += members[c] == 0 ? 1 : 0;
        }
        int waiting = nodes;
        for (int head = 0; waiting > 0; head = head + 1 == nodes ? 0 : head + 1) {
            int node = queue[head];
            waits[node] = false;
            waiting--;
            int old = community[node];
            int target = best(node, freeCount == 0 ? -1 : free[freeCount - 1]);
            if (target != old) {
                freeCount -= members[target] == 0 ? 1 : 0;
                leave(node, old);
                if (members[old] == 0) {
                    free[freeCount++] = old;
                }
                join(node, target);
                community[node] = target;
                for (int p = graph.start(node); p < graph.start(node + 1); p++) {
                    int other = graph.neighbour(p);
                    if (!waits[other] && community[other] != target) {
                        waits[other] = true;
                        int tail = head + 1 + waiting;
                        queue[tail >= nodes ? tail - nodes : tail] = other;
                        waiting++;
                    }
                }
            }
        }
    }

    /** The community with the greatest gain for a node: its own unless another is better, equal ones by number; {@code empty} = one without members or -1. */
    private int best(int node, int empty) {
        gather(node, null);
        int own = community[node];
        double slack = ROUNDING * strength(node);
        double stay = toward[own] - expected(node, own) + expectedOfItself(node);
        double most = stay;
        int target = own;
        for (int i = 0; i < metCount; i++) {
            int c = met[i];
            if (c != own) {
                double gain = toward[c] - expected(node, c);
                if (gain > most + slack || (target != own && gain == most && c < target)) {
                    most = gain;
                    target = c;
                }
            }
        }
        forget(own);
        return empty >= 0 && most < -slack ? empty : target;
    }

    /** Sums the weights from a node to each community; with {@code bounds} only to nodes of the same group in them. */
    private void gather(int node, int @Nullable [] bounds) {
        metCount = 0;
        for (int p = graph.start(node); p < graph.start(node + 1); p++) {
            int other = graph.neighbour(p);
            if (bounds == null || bounds[other] == bounds[node]) {
                int c = community[other];
                if (toward[c] == 0) {
                    met[metCount++] = c;
                }
                toward[c] += graph.weight(p);
            }
        }
    }

    private void forget(int own) {
        for (int i = 0; i < metCount; i++) {
            toward[met[i]] = 0;
        }
        toward[own] = 0;
    }

    /** What chance would give between a node and a community. */
    private double expected(int node, int c) {
        double sum = 0;
        for (int l = 0; l < graph.layers(); l++) {
            sum += graph.strength(node, l) * mass[c * graph.layers() + l] * graph.inverse(l);
        }
        return sum;
    }

    private double expectedOfItself(int node) {
        double sum = 0;
        for (int l = 0; l < graph.layers(); l++) {
            sum += graph.strength(node, l) * graph.strength(node, l) * graph.inverse(l);
        }
        return sum;
    }

    private double strength(int node) {
        double sum = 0;
        for (int l = 0; l < graph.layers(); l++) {
            sum += graph.strength(node, l);
        }
        return sum;
    }

    private void join(int node, int c) {
        members[c]++;
        for (int l = 0; l < graph.layers(); l++) {
            mass[c * graph.layers() + l] += graph.strength(node, l);
        }
    }

    private void leave(int node, int c) {
        members[c]--;
        for (int l = 0; l < graph.layers(); l++) {
            // An empty community has no mass at all, not the rounding of what has left.
            double left = mass[c * graph.layers() + l] - graph.strength(node, l);
            mass[c * graph.layers() + l] = members[c] == 0 ? 0 : left;
        }
    }

    /** Parts of the communities {@code bounds}: single nodes that joined a well-connected part within their community; this object starts from single nodes. */
    private int[] refined(int[] bounds) {
        int layers = graph.layers();
        double[] whole = new double[graph.nodes() * layers];
        for (int node = 0; node < graph.nodes(); node++) {
            for (int l = 0; l < layers; l++) {
                whole[bounds[node] * layers + l] += graph.strength(node, l);
            }
        }
        double[] cut = new double[graph.nodes()];
        for (int node = 0; node < graph.nodes(); node++) {
            cut[node] = inside(node, bounds);
        }
        for (int node = 0; node < graph.nodes(); node++) {
            if (members[community[node]] == 1 && isWellConnected(node, bounds, whole, cut)) {
                settle(node, bounds, whole, cut);
            }
        }
        return community;
    }

    private double inside(int node, int[] bounds) {
        double sum = 0;
        for (int p = graph.start(node); p < graph.start(node + 1); p++) {
            sum += bounds[graph.neighbour(p)] == bounds[node] ? graph.weight(p) : 0;
        }
        return sum;
    }

    /** Whether the part of {@code node} is tied to the rest of its community more than chance would tie it; {@code cut} = weight of each part to that rest. */
    private boolean isWellConnected(int node, int[] bounds, double[] whole, double[] cut) {
        int part = community[node];
        double sum = 0;
        for (int l = 0; l < graph.layers(); l++) {
            double own = mass[part * graph.layers() + l];
            sum += own * (whole[bounds[node] * graph.layers() + l] - own) * graph.inverse(l);
        }
        return cut[part] >= sum * (1 - ROUNDING);
    }

    private void settle(int node, int[] bounds, double[] whole, double[] cut) {
        gather(node, bounds);
        int own = community[node];
        int target = own;
        double most = ROUNDING * strength(node);
        for (int i = 0; i < metCount; i++) {
            int part = met[i];
            double gain = toward[part] - expected(node, part);
            // A part is named after its first node, so that node says to which community it belongs.
            if (part != own
                    && (gain > most || (gain == most && part < target))
                    && isWellConnected(part, bounds, whole, cut)) {
                most = gain;
                target = part;
            }
        }
        if (target != own) {
            cut[target] += cut[own] - 2 * toward[target];
            leave(node, own);
            join(node, target);
            community[node] = target;
        }
        forget(own);
    }
}
