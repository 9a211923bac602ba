package org.unmask.rank.multiplex;

import java.util.Arrays;

/** The accounts with a tie in some layer as nodes from 0 on, in the order of their numbers. 4 bytes per account. */
final class TiedNodes {
    private final int[] nodeOf;
    private final int count;

    private TiedNodes(int[] nodeOf, int count) {
        this.nodeOf = nodeOf;
        this.count = count;
    }

    static TiedNodes of(LayerTies... layers) {
        int last = -1;
        for (LayerTies ties : layers) {
            for (int tie = 0; tie < ties.size(); tie++) {
                last = Math.max(last, ties.b(tie));
            }
        }
        int[] nodeOf = new int[last + 1];
        Arrays.fill(nodeOf, -1);
        for (LayerTies ties : layers) {
            for (int tie = 0; tie < ties.size(); tie++) {
                nodeOf[ties.a(tie)] = 0;
                nodeOf[ties.b(tie)] = 0;
            }
        }
        int count = 0;
        for (int account = 0; account < nodeOf.length; account++) {
            nodeOf[account] = nodeOf[account] < 0 ? -1 : count++;
        }
        return new TiedNodes(nodeOf, count);
    }

    int count() {
        return count;
    }

    /** The node of an account; -1 where it has no tie. */
    int node(int account) {
        return account < nodeOf.length ? nodeOf[account] : -1;
    }

    /** The ties between nodes, with these weights. */
    LayeredGraph.Ties layer(LayerTies ties, double[] weight) {
        int[] a = new int[weight.length];
        int[] b = new int[weight.length];
        for (int tie = 0; tie < weight.length; tie++) {
            a[tie] = nodeOf[ties.a(tie)];
            b[tie] = nodeOf[ties.b(tie)];
        }
        return new LayeredGraph.Ties(a, b, weight);
    }
}
