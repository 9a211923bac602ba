package org.unmask.rank.multiplex;

import java.util.Arrays;

/**
 * A network whose ties lie in layers: per node its neighbours with the weight over all layers, and per layer its strength.
 * Modularity of several layers (Mucha et al. 2010, doi:10.1126/science.1184819) needs no more, when a node has one community in all layers:
 * Q = sum over communities of (weight inside - sum over layers of strength^2 / (2 m of the layer)) / (sum over layers of 2 m).
 * Linear in ties; 24 bytes per tie, 8 per node and layer.
 */
final class LayeredGraph {
    private final int[] start;
    private final int[] neighbour;
    private final double[] weight;
    /** Weight of ties within the node, both directions. */
    private final double[] within;
    /** By node, then layer. */
    private final double[] strength;
    /** 1 / (2 m) of each layer. */
    private final double[] inverse;

    private final double total;

    private LayeredGraph(int[] start, double[] strength, double[] inverse, double total) {
        int ends = start[start.length - 1];
        this.start = start;
        this.neighbour = new int[ends];
        this.weight = new double[ends];
        this.within = new double[start.length - 1];
        this.strength = strength;
        this.inverse = inverse;
        this.total = total;
    }

    /** Ties of one layer between nodes; weights of 0 are no tie. */
    @SuppressWarnings("ArrayRecordComponent")
    record Ties(int[] a, int[] b, double[] weight) {}

    /** The network of {@code layers} between nodes 0 to {@code nodes} - 1. */
    static LayeredGraph of(int nodes, Ties... layers) {
        int[] start = new int[nodes + 1];
        double[] strength = new double[nodes * layers.length];
        double[] inverse = new double[layers.length];
        double total = 0;
        for (int l = 0; l < layers.length; l++) {
            Ties ties = layers[l];
            double sum = 0;
            for (int i = 0; i < ties.weight().length; i++) {
                if (ties.weight()[i] > 0) {
                    start[ties.a()[i] + 1]++;
                    start[ties.b()[i] + 1]++;
                    strength[ties.a()[i] * layers.length + l] += ties.weight()[i];
                    strength[ties.b()[i] * layers.length + l] += ties.weight()[i];
                    sum += 2 * ties.weight()[i];
                }
            }
            inverse[l] = sum == 0 ? 0 : 1 / sum;
            total += sum;
        }
        for (int i = 0; i < nodes; i++) {
            start[i + 1] += start[i];
        }
        LayeredGraph graph = new LayeredGraph(start, strength, inverse, total);
        graph.fill(layers);
        return graph;
    }

    private void fill(Ties... layers) {
        int[] next = start.clone();
        for (Ties ties : layers) {
            for (int i = 0; i < ties.weight().length; i++) {
                if (ties.weight()[i] > 0) {
                    put(next[ties.a()[i]]++, ties.b()[i], ties.weight()[i]);
                    put(next[ties.b()[i]]++, ties.a()[i], ties.weight()[i]);
                }
            }
        }
    }

    private void put(int place, int other, double how) {
        neighbour[place] = other;
        weight[place] = how;
    }

    /** The network whose nodes are the groups of this one's, numbered 0 to {@code groups} - 1 by {@code groupOf}. */
    LayeredGraph merged(int[] groupOf, int groups) {
        int[] byGroup = byGroup(groupOf, groups);
        double[] sum = new double[groups];
        int[] met = new int[groups];
        int[] starts = new int[groups + 1];
        int[] others = new int[neighbour.length];
        double[] weights = new double[neighbour.length];
        double[] inside = new double[groups];
        double[] strengths = new double[groups * inverse.length];
        int size = 0;
        int at = 0;
        for (int g = 0; g < groups; g++) {
            int count = 0;
            for (; at < byGroup.length && groupOf[byGroup[at]] == g; at++) {
                int node = byGroup[at];
                inside[g] += within[node];
                for (int l = 0; l < inverse.length; l++) {
                    strengths[g * inverse.length + l] += strength(node, l);
                }
                for (int p = start[node]; p < start[node + 1]; p++) {
                    int other = groupOf[neighbour[p]];
                    if (sum[other] == 0) {
                        met[count++] = other;
                    }
                    sum[other] += weight[p];
                }
            }
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                if (met[i] == g) {
                    inside[g] += sum[g];
                } else {
                    others[size] = met[i];
                    weights[size++] = sum[met[i]];
                }
                sum[met[i]] = 0;
            }
            starts[g + 1] = size;
        }
        LayeredGraph graph = new LayeredGraph(starts, strengths, inverse, total);
        System.arraycopy(others, 0, graph.neighbour, 0, size);
        System.arraycopy(weights, 0, graph.weight, 0, size);
        System.arraycopy(inside, 0, graph.within, 0, groups);
        return graph;
    }

    /** The nodes, group after group, ascending within each. */
    static int[] byGroup(int[] groupOf, int groups) {
        int[] next = new int[groups + 1];
        for (int g : groupOf) {
            next[g + 1]++;
        }
        for (int g = 0; g < groups; g++) {
            next[g + 1] += next[g];
        }
        int[] order = new int[groupOf.length];
        for (int node = 0; node < groupOf.length; node++) {
            order[next[groupOf[node]]++] = node;
        }
        return order;
    }

    /** The modularity of a division into groups 0 to {@code groups} - 1; NaN without a tie. */
    double modularity(int[] groupOf, int groups) {
        double[] strengths = new double[groups * inverse.length];
        double inside = 0;
        for (int node = 0; node < nodes(); node++) {
            inside += within[node];
            for (int p = start[node]; p < start[node + 1]; p++) {
                inside += groupOf[neighbour[p]] == groupOf[node] ? weight[p] : 0;
            }
            for (int l = 0; l < inverse.length; l++) {
                strengths[groupOf[node] * inverse.length + l] += strength(node, l);
            }
        }
        double expected = 0;
        for (int i = 0; i < strengths.length; i++) {
            expected += strengths[i] * strengths[i] * inverse[i % inverse.length];
        }
        return (inside - expected) / total;
    }

    int nodes() {
        return start.length - 1;
    }

    int layers() {
        return inverse.length;
    }

    /** The first place of a node's neighbours; that of the next node ends it. */
    int start(int node) {
        return start[node];
    }

    int neighbour(int place) {
        return neighbour[place];
    }

    double weight(int place) {
        return weight[place];
    }

    double strength(int node, int layer) {
        return strength[node * inverse.length + layer];
    }

    double inverse(int layer) {
        return inverse[layer];
    }
}
