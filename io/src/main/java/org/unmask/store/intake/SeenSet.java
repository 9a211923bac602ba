package org.unmask.store.intake;

/**
 * A set of 64-bit hashes by open addressing: 16 bytes an element at most, no objects.
 * Elements are mixed with secrets before they come here, so nobody can craft a crowded slot.
 */
final class SeenSet {
    private long[] slots = new long[1 << 12];
    private int size;
    private boolean holdsZero;

    /** Whether {@code hash} is in the set. */
    boolean contains(long hash) {
        return hash == 0 ? holdsZero : slots[slot(hash)] != 0;
    }

    /** Adds {@code hash}; gives whether it was new. */
    boolean add(long hash) {
        if (hash == 0) {
            boolean isNew = !holdsZero;
            holdsZero = true;
            return isNew;
        }
        int slot = slot(hash);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = hash;
        if (++size > slots.length / 2) {
            grow();
        }
        return true;
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        if (slots.length == 1 << 30) {
            throw new AssertionError("more than half a billion records in one case");
        }
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long hash : before) {
            if (hash != 0) {
                slots[slot(hash)] = hash;
            }
        }
    }
}
