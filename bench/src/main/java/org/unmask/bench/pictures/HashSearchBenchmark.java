package org.unmask.bench.pictures;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.SplittableRandom;
import org.unmask.image.PdqHash;
import org.unmask.image.search.HashIndex;
import org.unmask.image.search.HashJoin;

/** Search and join among uniform hashes, and among hashes of which a third stand close around a thousand centres. Arguments: how many to search, how many to join. */
public final class HashSearchBenchmark {
    private static final int QUERIES = 500;

    private HashSearchBenchmark() {}

    /** Measures processor time and prints. */
    public static void main(String[] arguments) {
        int toSearch = Integer.parseInt(arguments[0]);
        int toJoin = Integer.parseInt(arguments[1]);
        for (boolean skewed : new boolean[] {false, true}) {
            long[] words = words(toSearch, skewed);
            long start = processorNanos();
            HashIndex index = HashIndex.ofWords(words);
            double build = (processorNanos() - start) / 1e9;
            long[] hits = {0};
            search(index, words, hits);
            start = processorNanos();
            search(index, words, hits);
            System.out.printf(
                    Locale.ROOT,
                    "search %s %d: built in %.1f s, %.3f ms a query, %d hits in 2 x %d queries%n",
                    skewed ? "skewed" : "uniform",
                    toSearch,
                    build,
                    (processorNanos() - start) / 1e6 / QUERIES,
                    hits[0],
                    QUERIES);
        }
        for (boolean skewed : new boolean[] {false, true}) {
            long[] words = words(toJoin, skewed);
            long[] pairs = {0};
            long start = processorNanos();
            HashJoin.Cut cut = HashJoin.pairsOfWords(words, 31, 4096, (a, b, apart) -> pairs[0]++);
            System.out.printf(
                    Locale.ROOT,
                    "join %s %d, budget 4096: %.1f s, %d pairs, cut %s%n",
                    skewed ? "skewed" : "uniform",
                    toJoin,
                    (processorNanos() - start) / 1e9,
                    pairs[0],
                    cut);
        }
    }

    /** Processor time of this thread: other work on the machine does not count. */
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void search(HashIndex index, long[] words, long[] hits) {
        for (int query = 0; query < QUERIES; query++) {
            int at = 4 * (query * (words.length / 4 / QUERIES));
            index.search(
                    new PdqHash(words[at], words[at + 1], words[at + 2], words[at + 3]),
                    31,
                    (place, apart) -> hits[0]++);
        }
    }

    private static long[] words(int count, boolean skewed) {
        SplittableRandom random = new SplittableRandom(7);
        long[] centres = random.longs(4000).toArray();
        long[] words = new long[4 * count];
        for (int i = 0; i < count; i++) {
            boolean near = skewed && random.nextInt(3) == 0;
            int centre = random.nextInt(1000);
            for (int k = 0; k < 4; k++) {
                // Of a word near a centre each bit is changed with a chance of 1 in 16.
                long noise = random.nextLong();
                for (int half = 0; half < 3; half++) {
                    noise &= random.nextLong();
                }
                words[4 * i + k] = near ? centres[4 * centre + k] ^ noise : random.nextLong();
            }
        }
        return words;
    }
}
