package org.unmask.rank;

import java.util.Arrays;

/**
 * Eigenvector centrality (Bonacich 1972) within each connected part by power iteration on A + I, as networkx does.
 * Over a whole network in several parts it is all with the part of the largest eigenvalue, and scaled to length 1 within each part it puts
 * the two ends of a lone tie (.71 each) above everybody. So each part has its largest member at 1, and what is told of an account is
 * the sum over its neighbours: 1 in a lone pair, k - 1 in a clique of k, the eigenvalue at the centre of any part. Accounts without a tie have 0.
 * O(iterations x ties).
 */
final class Centrality {
    private final Network network;
    private final int[] end;
    private final boolean isWeighted;
    private final int[] part;
    private final int[] tied;
    private int[] members = new int[0];
    private double[] relative;
    private double[] next;

    /** The network as far as {@code end} of each account, with similarities as weights or without. */
    Centrality(Network network, int[] end, boolean isWeighted) {
        this.network = network;
        this.end = end;
        this.isWeighted = isWeighted;
        this.part = new int[end.length];
        this.tied = new int[end.length];
        this.relative = new double[end.length];
        this.next = new double[end.length];
        findParts();
    }

    /** Follows ties from the least account of each part; {@code tied} holds the accounts with ties, part after part. */
    private void findParts() {
        Arrays.fill(part, -1);
        int found = 0;
        for (int i = 0; i < end.length; i++) {
            if (part[i] < 0 && end[i] > network.start(i)) {
                part[i] = i;
                tied[found++] = i;
                for (int at = found - 1; at < found; at++) {
                    found = follow(tied[at], i, found);
                }
            }
        }
        members = Arrays.copyOf(tied, found);
    }

    private int follow(int account, int first, int found) {
        int size = found;
        for (int p = network.start(account); p < end[account]; p++) {
            int other = network.neighbour(p);
            if (part[other] < 0) {
                part[other] = first;
                tied[size++] = other;
            }
        }
        return size;
    }

    /** Iterates until no account moves by more than {@code tolerance}, at most {@code most} times. */
    Centrality iterate(double tolerance, int most) {
        for (int i : members) {
            relative[i] = 1;
        }
        double moved = Double.MAX_VALUE;
        for (int i = 0; i < most && moved > tolerance; i++) {
            moved = step();
        }
        return this;
    }

    private double step() {
        double[] largest = new double[end.length];
        for (int i : members) {
            next[i] = relative[i] + aroundOf(i);
            largest[part[i]] = Math.max(largest[part[i]], next[i]);
        }
        double moved = 0;
        for (int i : members) {
            next[i] /= largest[part[i]];
            moved = Math.max(moved, Math.abs(next[i] - relative[i]));
        }
        double[] before = relative;
        relative = next;
        next = before;
        return moved;
    }

    /** The sum over the neighbours of an account. */
    double aroundOf(int account) {
        double sum = 0;
        for (int p = network.start(account); p < end[account]; p++) {
            double central = relative[network.neighbour(p)];
            sum += isWeighted ? central * network.similarity(p) : central;
        }
        return sum;
    }

    /** The centrality of an account within its part, where the largest is 1. */
    double relative(int account) {
        return relative[account];
    }

    /** The accounts with a tie. */
    int[] members() {
        return members;
    }

    /** The least account of the part of an account; -1 where it has no tie. */
    int part(int account) {
        return part[account];
    }

    int ties(int account) {
        return end[account] - network.start(account);
    }
}
