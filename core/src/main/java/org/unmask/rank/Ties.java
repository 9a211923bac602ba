package org.unmask.rank;

import java.util.Arrays;

/** Kept ties of the network: two accounts, similarity, the traces that tie them, and whether the tie stands in the backbone. 18 bytes each. */
final class Ties {
    private int[] a = new int[1024];
    private int[] b = new int[1024];
    private double[] similarity = new double[1024];
    private byte[] traces = new byte[1024];
    private boolean[] backbone = new boolean[1024];
    private int size;

    void add(int one, int other, double how, int byTraces, boolean inBackbone) {
        if (size == a.length) {
            int more = size + (size >> 1);
            a = Arrays.copyOf(a, more);
            b = Arrays.copyOf(b, more);
            similarity = Arrays.copyOf(similarity, more);
            traces = Arrays.copyOf(traces, more);
            backbone = Arrays.copyOf(backbone, more);
        }
        a[size] = one;
        b[size] = other;
        similarity[size] = how;
        traces[size] = (byte) byTraces;
        backbone[size++] = inBackbone;
    }

    int size() {
        return size;
    }

    int a(int tie) {
        return a[tie];
    }

    int b(int tie) {
        return b[tie];
    }

    double similarity(int tie) {
        return similarity[tie];
    }

    int traces(int tie) {
        return traces[tie] & 0xFF;
    }

    boolean isBackbone(int tie) {
        return backbone[tie];
    }

    /** How many ties of the backbone lie in each class of similarity. */
    long[] backboneCounts() {
        long[] counts = new long[Similarity.CLASSES];
        for (int i = 0; i < size; i++) {
            counts[Similarity.classOf(similarity[i])] += backbone[i] ? 1 : 0;
        }
        return counts;
    }

    /** The ties by descending class of similarity; within a class in the order of adding. Linear. */
    int[] bySimilarity() {
        int[] start = new int[Similarity.CLASSES + 1];
        for (int i = 0; i < size; i++) {
            start[Similarity.CLASSES - Similarity.classOf(similarity[i])]++;
        }
        for (int c = 1; c < start.length; c++) {
            start[c] += start[c - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[start[Similarity.CLASSES - 1 - Similarity.classOf(similarity[i])]++] = i;
        }
        return order;
    }
}
