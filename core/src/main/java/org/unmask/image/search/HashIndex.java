package org.unmask.image.search;

import java.util.ArrayList;
import java.util.List;
import org.unmask.image.PdqHash;

/**
 * Exact search among 256-bit hashes: every hash within the distance is found.
 *
 * <p>Source: multi-index hashing (Norouzi, Punjani, Fleet, CVPR 2012): bits are cut into parts, and two hashes within distance d agree in
 * some part up to its radius where the sum of (radius + 1) over all parts exceeds d. Up to 20,000 hashes all are compared; up to three
 * million 16 parts of 16 bits with radius 1; beyond 11 parts of 23 or 24 bits, ten with radius 2 and one with radius 1. Memory beside the
 * hashes: 64 to 70 bytes, or 44 bytes and half a gigabyte.
 */
public final class HashIndex {
    /** The largest distance that is searched exactly. */
    public static final int FARTHEST = 31;

    private static final int ALL_COMPARED = 20_000;
    private static final int SMALL_PARTS = 3_000_000;

    /** Receives the place of a hash and its distance. */
    public interface Hit {
        void hit(int place, int distance);
    }

    private final HashColumns hashes;
    private final List<ChunkTable> parts = new ArrayList<>();

    private HashIndex(HashColumns hashes) {
        this.hashes = hashes;
    }

    /** An index of these hashes, whose places in the list are their names. */
    public static HashIndex of(List<PdqHash> hashes) {
        return of(new HashColumns(hashes));
    }

    /** An index of hashes of four words each, lowest bits first; the array is not copied and must not be changed. */
    public static HashIndex ofWords(long[] words) {
        return of(new HashColumns(words));
    }

    private static HashIndex of(HashColumns hashes) {
        return hashes.size() <= ALL_COMPARED
                ? comparingAll(hashes)
                : hashes.size() <= SMALL_PARTS ? withParts(hashes, 16) : withParts(hashes, 11);
    }

    static HashIndex comparingAll(HashColumns hashes) {
        return new HashIndex(hashes);
    }

    /** 16 parts of radius 1, or 11 of radius 2 of which the last has radius 1. */
    static HashIndex withParts(HashColumns hashes, int count) {
        HashIndex index = new HashIndex(hashes);
        int used = 0;
        for (int part = 0; part < count; part++) {
            int bits = (256 - used) / (count - part);
            int radius = count == 16 || part == count - 1 ? 1 : 2;
            index.parts.add(new ChunkTable(hashes, used, bits, radius));
            used += bits;
        }
        return index;
    }

    /** Gives each hash within {@code distance} of {@code wanted} once; in no particular order. The distance is at most {@link #FARTHEST}. */
    public void search(PdqHash wanted, int distance, Hit found) {
        if (distance < 0 || distance > FARTHEST) {
            throw new IllegalArgumentException("a distance of 0 to " + FARTHEST);
        }
        if (parts.isEmpty()) {
            for (int hash = 0; hash < hashes.size(); hash++) {
                int apart = hashes.distance(hash, wanted);
                if (apart <= distance) {
                    found.hit(hash, apart);
                }
            }
            return;
        }
        Candidates candidates = new Candidates();
        for (int part = 0; part < parts.size(); part++) {
            ChunkTable table = parts.get(part);
            table.near(table.valueOf(wanted), candidates);
            for (int i = 0; i < candidates.size(); i++) {
                int hash = candidates.hash(i);
                int apart = hashes.distance(hash, wanted);
                if (apart <= distance && isFirst(part, hash, wanted)) {
                    found.hit(hash, apart);
                }
            }
        }
    }

    /** A hash that an earlier part has visited was given there. */
    private boolean isFirst(int part, int hash, PdqHash wanted) {
        for (int earlier = 0; earlier < part; earlier++) {
            if (parts.get(earlier).visits(hash, parts.get(earlier).valueOf(wanted))) {
                return false;
            }
        }
        return true;
    }
}
