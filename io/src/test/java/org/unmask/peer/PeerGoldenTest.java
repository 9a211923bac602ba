package org.unmask.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unmask.RealData;
import org.unmask.model.Untrusted;

/** The peers' own results on real data, pair by pair and edge by edge. */
class PeerGoldenTest {
    @ParameterizedTest
    @CsvSource({
        "russian_coord_tweets, 60, 2, false, russian_mp2_tw60, 3791",
        "russian_coord_tweets, 10, 5, false, russian_mp5_tw10, 22",
        "russian_coord_tweets, 10, 5, true, russian_mp5_tw10_loops, 60",
        "german_urls_input, 30, 2, false, german_urls_mp2_tw30, 5658",
        "german_images_input, 30, 2, false, german_images_mp2_tw30, 2131"
    })
    void pairsAreThoseOfTheOriginal(String set, long window, int participation, boolean loops, String run, int count)
            throws IOException {
        FourColumns input = FourColumns.read(RealData.at("coortweet/input/" + set + ".csv.gz"));
        List<PeerPair> pairs =
                CooRTweet.detect(input.rows, new CooRTweet.Settings(window * 1_000_000, participation, loops));
        assertEquals(count, pairs.size());
        assertEquals(goldenPairs(run), counted(input.describe(pairs)));
    }

    @ParameterizedTest
    @CsvSource({
        "russian_coord_tweets, 60, 2, russian_mp2_tw60_ew0.5, 0.5",
        "russian_coord_tweets, 60, 2, russian_mp2_tw60_ew0.99, 0.99",
        "russian_coord_tweets, 10, 5, russian_mp5_tw10_ew0.5, 0.5",
        "german_urls_input, 30, 2, german_urls_mp2_tw30_ew0.5, 0.5",
        "german_images_input, 30, 2, german_images_mp2_tw30_ew0.5, 0.5"
    })
    void edgesOverTheThresholdAreThoseOfTheOriginal(
            String set, long window, int participation, String run, double share) throws IOException {
        FourColumns input = FourColumns.read(RealData.at("coortweet/input/" + set + ".csv.gz"));
        Map<String, Long> weights = input.weights(
                CooRTweet.detect(input.rows, new CooRTweet.Settings(window * 1_000_000, participation, false)));
        assertEquals(goldenEdges(run + "_edges_subgraph1"), over(weights, share));
    }

    @ParameterizedTest
    @CsvSource({"0.5", "0.95"})
    void linksAndImagesTogetherGiveTheCombinedEdges(double share) throws IOException {
        Map<String, Long> together = new TreeMap<>();
        for (String set : List.of("german_urls_input", "german_images_input")) {
            FourColumns input = FourColumns.read(RealData.at("coortweet/input/" + set + ".csv.gz"));
            input.weights(CooRTweet.detect(input.rows, new CooRTweet.Settings(30_000_000, 2, false)))
                    .forEach((edge, weight) -> together.merge(edge, weight, Long::sum));
        }
        assertEquals(1732, together.size());
        if (share == .5) {
            assertEquals(goldenEdges("german_combined_ew0.5_edges_full"), together);
        }
        assertEquals(goldenEdges("german_combined_ew" + share + "_edges_subgraph1"), over(together, share));
    }

    @ParameterizedTest
    @CsvSource({"CO_RETWEET, 1", "CO_LINK, 1", "CO_TWEET, 1", "CO_REPLY, 1", "CO_RETWEET, 2"})
    void everyQutNetworkOfTheRussianSetIsTheToolkits(Qut.Network network, long minWeight) throws IOException {
        Path input = RealData.at("qut/russian/russian_as_retweets.csv.gz");
        List<QutMessage> messages = new ArrayList<>();
        for (List<String> row : csv(input)) {
            messages.add(asNetwork(row, network));
        }
        assertEquals(
                goldenDirected("qut/russian/co_retweet.w60.min" + minWeight + ".csv"),
                described(Qut.edges(messages, network, 60_000_000, minWeight)));
    }

    @ParameterizedTest
    @CsvSource({"co_retweet", "co_link", "co_tweet", "co_reply"})
    void theSampleGivesTheToolkitsNetworksItsErrorsIncluded(String network) throws IOException {
        List<QutMessage> messages = messages(RealData.at("qut/sample/sample_data.csv"));
        assertEquals(
                goldenDirected("qut/sample/sample." + network + ".w60.min1.csv"),
                described(Qut.edges(
                        messages, Qut.Network.valueOf(network.toUpperCase(java.util.Locale.ROOT)), 60_000_000, 1)));
    }

    @Test
    void theToolkitsOwnTestInputAndItsEmptyLinksComeOutAsItSays() throws IOException {
        assertEquals(
                goldenDirected("qut/sample/coretweet_test_input.co_retweet.w60.min1.csv"),
                described(Qut.edges(
                        messages(RealData.at("qut/sample/coretweet_test_input.csv")),
                        Qut.Network.CO_RETWEET,
                        60_000_000,
                        1)));
        assertEquals(
                goldenDirected("qut/quirks/empty_url.co_link.w60.min1.csv"),
                described(Qut.edges(
                        messages(RealData.at("qut/quirks/empty_url_input.csv")), Qut.Network.CO_LINK, 60_000_000, 1)));
    }

    private static List<QutMessage> messages(Path file) throws IOException {
        List<QutMessage> messages = new ArrayList<>();
        for (List<String> row : csv(file)) {
            messages.add(message(row));
        }
        return messages;
    }

    private static QutMessage message(List<String> row) {
        long micros = new java.math.BigDecimal(row.get(6)).movePointRight(6).longValue();
        return new QutMessage(
                Untrusted.of(row.get(0)),
                Untrusted.of(row.get(1)),
                Untrusted.of(row.get(3)),
                Untrusted.of(row.get(4)),
                Untrusted.of(row.get(5)),
                micros,
                Untrusted.of(row.get(7)));
    }

    private static QutMessage asNetwork(List<String> row, Qut.Network network) {
        List<String> moved = new ArrayList<>(row);
        String object = row.get(3);
        if (network != Qut.Network.CO_RETWEET) {
            moved.set(3, "");
        }
        switch (network) {
            case CO_TWEET -> moved.set(5, object);
            case CO_REPLY -> moved.set(4, object);
            case CO_LINK -> moved.set(7, "http://x.example/" + object);
            default -> {}
        }
        return message(moved);
    }

    private static Map<String, Long> described(List<Qut.Edge> edges) {
        Map<String, Long> all = new TreeMap<>();
        edges.forEach(edge -> all.put(edge.from().raw() + "," + edge.to().raw(), edge.weight()));
        return all;
    }

    private static Map<String, Long> goldenDirected(String name) throws IOException {
        Map<String, Long> all = new TreeMap<>();
        for (List<String> row : csv(RealData.at(name))) {
            all.put(row.get(0) + "," + row.get(1), Long.parseLong(row.get(2)));
        }
        return all;
    }

    private static Map<String, Long> over(Map<String, Long> weights, double share) {
        double threshold = CooRTweet.threshold(
                weights.values().stream().mapToLong(Long::longValue).toArray(), share);
        Map<String, Long> over = new TreeMap<>(weights);
        over.values().removeIf(weight -> weight <= threshold);
        return over;
    }

    private static Map<String, Long> goldenEdges(String name) throws IOException {
        Map<String, Long> edges = new TreeMap<>();
        for (List<String> row : csv(RealData.at("coortweet/golden/" + name + ".csv"))) {
            edges.put(edge(row.get(0), row.get(1)), Long.parseLong(row.get(2)));
        }
        return edges;
    }

    private static Map<String, Long> goldenPairs(String run) throws IOException {
        List<String> pairs = new ArrayList<>();
        for (List<String> row : csv(RealData.at("coortweet/golden/" + run + "_pairs.csv"))) {
            pairs.add(pair(row));
        }
        return counted(pairs);
    }

    /** A pair as one line; at equal times the two sides carry no order. */
    private static String pair(List<String> row) {
        String older = row.get(1) + " " + row.get(4);
        String newer = row.get(2) + " " + row.get(5);
        boolean swapped = row.get(3).equals("0") && older.compareTo(newer) > 0;
        return row.get(0) + " | " + (swapped ? newer : older) + " | " + (swapped ? older : newer) + " | " + row.get(3);
    }

    private static Map<String, Long> counted(List<String> lines) {
        Map<String, Long> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(line, 1L, Long::sum));
        return counts;
    }

    private static String edge(String a, String b) {
        return a.compareTo(b) <= 0 ? a + "," + b : b + "," + a;
    }

    /** CooRTweet's four columns with strings numbered. */
    private record FourColumns(List<List<String>> lines, PeerRows rows) {
        static FourColumns read(Path file) throws IOException {
            List<List<String>> lines = new ArrayList<>(new LinkedHashSet<>(csv(file)));
            Map<String, Integer> accounts = new HashMap<>();
            Map<String, Integer> objects = new HashMap<>();
            Map<String, Integer> contents = new HashMap<>();
            int n = lines.size();
            PeerRows rows = new PeerRows(new int[n], new int[n], new int[n], new long[n], new boolean[n]);
            for (int i = 0; i < n; i++) {
                List<String> line = lines.get(i);
                rows.object()[i] = objects.computeIfAbsent(line.get(0), key -> objects.size());
                rows.account()[i] = accounts.computeIfAbsent(line.get(1), key -> accounts.size());
                rows.content()[i] = contents.computeIfAbsent(line.get(2), key -> contents.size());
                rows.micros()[i] = Long.parseLong(line.get(3)) * 1_000_000;
                rows.self()[i] = line.get(0).equals(line.get(2));
            }
            return new FourColumns(lines, rows);
        }

        List<String> describe(List<PeerPair> pairs) {
            List<String> all = new ArrayList<>();
            for (PeerPair pair : pairs) {
                List<String> a = lines.get(pair.a());
                List<String> b = lines.get(pair.b());
                all.add(pair(List.of(
                        a.get(0),
                        a.get(2),
                        b.get(2),
                        Long.toString(pair.lagMicros() / 1_000_000),
                        a.get(1),
                        b.get(1))));
            }
            return all;
        }

        Map<String, Long> weights(List<PeerPair> pairs) {
            Map<String, Long> weights = new TreeMap<>();
            for (PeerPair pair : pairs) {
                weights.merge(
                        edge(lines.get(pair.a()).get(1), lines.get(pair.b()).get(1)), 1L, Long::sum);
            }
            return weights;
        }
    }

    /** Rows of a small CSV file without its header; quotes as in RFC 4180, no line break inside a cell. */
    private static List<List<String>> csv(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(cells(line));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
