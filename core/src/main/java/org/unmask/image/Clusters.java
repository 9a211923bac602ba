package org.unmask.image;

/** Which of many things belong together; named by the first of them. */
public final class Clusters {
    private final int[] parent;

    /** {@code count} things, each alone. */
    public Clusters(int count) {
        parent = new int[count];
        for (int i = 0; i < count; i++) {
            parent[i] = i;
        }
    }

    /** The smallest number among those that belong together with {@code thing}. */
    public int first(int thing) {
        int root = thing;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = thing;
        while (parent[at] != root) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }

    /** Whether both belong together. */
    public boolean isOne(int a, int b) {
        return first(a) == first(b);
    }

    /** From now on both belong together, with all that belonged to either. */
    public void join(int a, int b) {
        int one = first(a);
        int other = first(b);
        parent[Math.max(one, other)] = Math.min(one, other);
    }
}
