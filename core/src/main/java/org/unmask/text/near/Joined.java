package org.unmask.text.near;

/** Which rows hang together (union-find with path halving; the smaller number leads). */
final class Joined {
    private final int[] parent;

    Joined(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    int leader(int row) {
        int at = row;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    boolean isTogether(int a, int b) {
        return leader(a) == leader(b);
    }

    void join(int a, int b) {
        int first = leader(a);
        int second = leader(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
