package org.unmask.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unmask.RealData;
import org.unmask.image.PdqHash;
import org.unmask.image.search.HashIndex;
import org.unmask.image.search.HashJoin;

/** Search and join over the hashes that facebook/ThreatExchange publishes. */
class HashSetsTest {
    @Test
    void everyNeedleFindsItsHaystack() throws Exception {
        Path data = RealData.at("pdq");
        List<PdqHash> haystack = hashes(data.resolve("haystack.txt"));
        List<PdqHash> needles = hashes(data.resolve("needles.txt"));
        HashIndex index = HashIndex.of(haystack);
        TreeSet<String> found = new TreeSet<>();
        for (int needle = 0; needle < needles.size(); needle++) {
            int line = needle + 1;
            index.search(
                    needles.get(needle),
                    PdqHash.SIMILAR,
                    (place, apart) -> found.add(line + "," + (place + 1) + "," + apart));
        }
        List<String> expected = Files.readAllLines(data.resolve("needles_haystack_le31.csv"));
        assertEquals(new TreeSet<>(expected.subList(1, expected.size())), found);
    }

    @Test
    void theHaystackJoinedWithItselfHasItsPairs() throws Exception {
        List<PdqHash> haystack = hashes(RealData.at("pdq").resolve("haystack.txt"));
        TreeSet<String> pairs = new TreeSet<>();
        HashJoin.pairs(haystack, PdqHash.SIMILAR, 1000, (a, b, apart) -> pairs.add(a + " " + b));
        assertEquals(857, pairs.size());
    }

    private static List<PdqHash> hashes(Path file) throws Exception {
        return Files.readAllLines(file).stream().map(PdqHash::of).toList();
    }
}
