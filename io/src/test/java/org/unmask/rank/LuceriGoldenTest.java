package org.unmask.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmask.RealData;
import org.unmask.network.ActionColumns;

/** The published code's own similarities and centralities on real data: every edge, every account. */
class LuceriGoldenTest {
    @ParameterizedTest
    @CsvSource({"binary, ONCE", "counts_as_given, COUNT"})
    void everySimilarityIsThatOfThePublishedCode(String golden, RankTrace.Tally tally) throws IOException {
        Set set = Set.read();
        Map<String, Double> found = new TreeMap<>();
        set.pass(tally, 20).run((a, b, similarity, bits) -> found.put(set.pair(a, b), similarity));
        Map<String, Double> expected = new TreeMap<>();
        for (String[] row : rows("luceri/russian_min20_" + golden + "_edges.csv.gz")) {
            expected.put(ordered(row[0], row[1]), Double.parseDouble(row[2]));
        }
        assertEquals(26_316, expected.size());
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((pair, cosine) -> assertEquals(cosine, found.getOrDefault(pair, Double.NaN), 1e-12, pair));
    }

    @ParameterizedTest
    @CsvSource({
        "binary, ONCE, 10, 772, 133681",
        "binary, ONCE, 20, 285, 26316",
        "counts_as_given, COUNT, 10, 772, 133681",
        "counts_as_given, COUNT, 20, 285, 26316"
    })
    void everyCentralityIsThatOfThePublishedCode(
            String golden, RankTrace.Tally tally, int least, int accounts, int edges) throws IOException {
        Set set = Set.read();
        Ties ties = new Ties();
        set.pass(tally, least).run((a, b, similarity, bits) -> ties.add(a, b, similarity, bits, false));
        assertEquals(edges, ties.size());
        Network network = Network.of(ties, set.accounts.size(), tie -> true);
        Centrality plain = new Centrality(network, network.ends(0), false).iterate(1e-10, 5000);
        Centrality weighted = new Centrality(network, network.ends(0), true).iterate(1e-10, 5000);
        List<String[]> rows = rows("luceri/russian_min" + least + "_" + golden + "_centrality.csv");
        assertEquals(accounts, rows.size());
        assertEquals(accounts, plain.members().length);
        for (String[] row : rows) {
            int account = set.accounts.getOrDefault(row[0], -1);
            assertEquals(Double.parseDouble(row[1]), plain.relative(account) / length(plain), 1e-5, row[0]);
            assertEquals(Double.parseDouble(row[2]), weighted.relative(account) / length(weighted), 1e-5, row[0]);
            assertEquals(Integer.parseInt(row[3]), plain.ties(account), row[0]);
        }
    }

    @ParameterizedTest
    @CsvSource({"10", "20"})
    void theProductsOwnRankingOfTheSameSetPutsNoLonePairOnTop(int top) throws IOException {
        Set set = Set.read();
        int accounts = set.accounts.size();
        Ranked ranked = Ranking.of(List.of(RankTrace.once("given", set.columns)), RankSettings.DEFAULT, accounts);
        int[] best = java.util.stream.IntStream.range(0, accounts)
                .filter(i -> !Double.isNaN(ranked.score(i)))
                .boxed()
                .sorted(java.util.Comparator.comparingDouble(i -> -ranked.score(i)))
                .limit(top)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int account : best) {
            assertTrue(ranked.neighbours(account) >= 2, "an account of a lone pair stands among the first " + top);
            assertTrue(ranked.score(account) > .5);
        }
        assertTrue(ranked.summary().compared() > 1000);
    }

    private static double length(Centrality centrality) {
        double sum = 0;
        for (int i : centrality.members()) {
            sum += centrality.relative(i) * centrality.relative(i);
        }
        return Math.sqrt(sum);
    }

    private static String ordered(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static List<String[]> rows(String name) throws IOException {
        Path file = RealData.at(name);
        List<String[]> rows = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).forEach(line -> rows.add(line.split(",", -1)));
        }
        return rows;
    }

    /** The Russian set of CooRTweet as columns, accounts and objects in the order of their ids. */
    private record Set(Map<String, Integer> accounts, List<String> names, ActionColumns columns) {
        static Set read() throws IOException {
            List<String[]> rows = rows("coortweet/input/russian_coord_tweets.csv.gz");
            Map<String, Integer> objects = numbered(rows, 0);
            Map<String, Integer> accounts = numbered(rows, 1);
            ActionColumns columns = ActionColumns.sorted(
                    rows.stream()
                            .mapToInt(row -> accounts.getOrDefault(row[1], -1))
                            .toArray(),
                    rows.stream()
                            .mapToInt(row -> objects.getOrDefault(row[0], -1))
                            .toArray(),
                    rows.stream()
                            .mapToLong(row -> Long.parseLong(row[3]) * 1000)
                            .toArray(),
                    new int[rows.size()],
                    new ActionColumns.Ids(accounts.size(), objects.size()));
            return new Set(accounts, List.copyOf(accounts.keySet()), columns);
        }

        private static Map<String, Integer> numbered(List<String[]> rows, int column) {
            Map<String, Integer> numbers = new TreeMap<>();
            rows.forEach(row -> numbers.put(row[column], 0));
            int next = 0;
            for (String id : new TreeSet<>(numbers.keySet())) {
                numbers.put(id, next++);
            }
            return numbers;
        }

        PairPass pass(RankTrace.Tally tally, int leastActions) {
            RankSettings settings = RankSettings.published(leastActions);
            Incidence incidence = new Incidence(new RankTrace("given", columns, tally), settings);
            return new PairPass(List.of(incidence), settings, accounts.size());
        }

        String pair(int a, int b) {
            return ordered(names.get(a), names.get(b));
        }
    }
}
