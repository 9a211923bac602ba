package org.unmask.image.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unmask.image.PdqHash;

class HashSearchTest {
    /** Random hashes, and around every tenth some at distances up to 40. */
    private static List<PdqHash> planted(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PdqHash> all = new ArrayList<>();
        while (all.size() < count) {
            PdqHash hash = new PdqHash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong());
            all.add(hash);
            int neighbours = all.size() % 10 == 0 ? 4 : 0;
            for (int near = 0; near < neighbours; near++) {
                all.add(changed(hash, random.nextInt(41), random));
            }
        }
        return all;
    }

    private static PdqHash changed(PdqHash hash, int bits, SplittableRandom random) {
        long[] words = {hash.a(), hash.b(), hash.c(), hash.d()};
        TreeSet<Integer> chosen = new TreeSet<>();
        while (chosen.size() < bits) {
            chosen.add(random.nextInt(256));
        }
        chosen.forEach(bit -> words[bit >> 6] ^= 1L << bit);
        return new PdqHash(words[0], words[1], words[2], words[3]);
    }

    private static TreeMap<Integer, Integer> byComparingAll(List<PdqHash> all, PdqHash wanted, int distance) {
        TreeMap<Integer, Integer> hits = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            int apart = all.get(i).distance(wanted);
            if (apart <= distance) {
                hits.put(i, apart);
            }
        }
        return hits;
    }

    @Test
    void everyIndexFindsWhatComparingAllFinds() {
        List<PdqHash> all = planted(3000, 1);
        HashColumns columns = new HashColumns(all);
        List<HashIndex> indexes =
                List.of(HashIndex.of(all), HashIndex.withParts(columns, 16), HashIndex.withParts(columns, 11));
        for (int query = 0; query < all.size(); query += 41) {
            for (int distance : new int[] {0, 5, 31}) {
                PdqHash wanted = all.get(query);
                for (HashIndex index : indexes) {
                    TreeMap<Integer, Integer> hits = new TreeMap<>();
                    index.search(wanted, distance, (place, apart) -> {
                        assertFalse(hits.containsKey(place), "given twice");
                        hits.put(place, apart);
                    });
                    assertEquals(byComparingAll(all, wanted, distance), hits);
                }
            }
        }
    }

    @Test
    void theJoinFindsEveryPairOnce() {
        List<PdqHash> all = planted(2000, 2);
        TreeMap<String, Integer> expected = new TreeMap<>();
        for (int a = 0; a < all.size(); a++) {
            for (int b = a + 1; b < all.size(); b++) {
                int apart = all.get(a).distance(all.get(b));
                if (apart <= 31) {
                    expected.put(a + " " + b, apart);
                }
            }
        }
        TreeMap<String, Integer> found = new TreeMap<>();
        HashJoin.Cut cut = HashJoin.pairs(all, 31, 1000, (a, b, apart) -> {
            assertFalse(found.containsKey(a + " " + b), "given twice");
            found.put(a + " " + b, apart);
        });
        assertTrue(expected.size() > 500);
        assertEquals(expected, found);
        assertTrue(cut.isNothing());
    }

    @Test
    void theBudgetIsSaidAndPairsWithinItAreStillFoundOnce() {
        // 60 hashes that agree in the first part, so that a budget of 20 cuts it, and in nothing else.
        SplittableRandom random = new SplittableRandom(3);
        List<PdqHash> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(new PdqHash(random.nextLong() << 16, random.nextLong(), random.nextLong(), random.nextLong()));
        }
        all.add(changed(all.get(50), 3, new SplittableRandom(4)));
        List<String> found = new ArrayList<>();
        HashJoin.Cut cut = HashJoin.pairs(all, 31, 20, (a, b, apart) -> found.add(a + " " + b + " " + apart));
        assertEquals(List.of("50 60 3"), found);
        assertEquals(1, cut.values());
        assertTrue(cut.hashes() >= 40);
    }

    @Test
    void equalHashesAreAPairAtDistanceZero() {
        PdqHash hash = new PdqHash(1, 2, 3, 4);
        List<String> found = new ArrayList<>();
        HashJoin.pairs(List.of(hash, hash), 0, 10, (a, b, apart) -> found.add(a + " " + b + " " + apart));
        assertEquals(List.of("0 1 0"), found);
    }
}
