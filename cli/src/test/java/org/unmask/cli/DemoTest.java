package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DemoTest {
    @TempDir
    Path folder;

    /** The README's first command: whom it planted it finds, and nobody else. */
    @Test
    void theDemonstrationFindsWhomItPlantedAndNobodyElse() throws IOException {
        CommandLine line = new CommandLine(folder);
        CommandLine.Said said = line.run("--json", "--no-progress", "demo");
        assertEquals(0, said.code(), said.out() + said.err());
        JsonNode data = said.json().path("data");
        assertEquals(folder.resolve("demo.unmask").toString(), data.path("case").asString());
        Set<String> found = new TreeSet<>();
        data.path("run").path("groups").forEach(group -> {
            if (Set.of("high", "moderate").contains(group.path("coordination").asString())) {
                group.path("members")
                        .forEach(member -> found.add(member.path("account_id").asString()));
            }
        });
        Path truth = folder.resolve("demo.unmask/exports/invented/truth.csv");
        Set<String> planted = Files.readAllLines(truth).stream()
                .skip(1)
                .map(row -> row.split(",")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(planted, found);
        // The machine is first with every graphic, and is a member all the same: it has evidence of its own.
        JsonNode group = data.path("run").path("groups").get(0);
        assertEquals(planted.size(), group.path("accounts").asInt(), group.toString());
        assertEquals(0, group.path("role_undecided").asInt(), group.toString());
        theFoundingPairComesFirst(line, truth);
        assertEquals(planted.size(), data.path("planted_accounts").asInt());
        String report = Files.readString(folder.resolve("demo.unmask/exports/report.html"));
        assertTrue(report.contains("Demonstration: an invented world"));
        assertTrue(report.contains("TLP:CLEAR"));
        assertTrue(report.contains("Same graphic, 7 h 00 m 11 s apart"));
        assertTrue(report.contains("src=\"data:image/gif;base64,"), "the graphic is drawn");
        assertEquals(0, line.run("verify", "demo.unmask").code());
    }

    /** The machine shows a graphic, and a voter on the same platform shows it as her own seven hours and eleven seconds later. */
    private void theFoundingPairComesFirst(CommandLine line, Path truth) throws IOException {
        JsonNode exhibits = line.run("--json", "--case", "demo.unmask", "show", "exhibits")
                .json()
                .path("data")
                .path("exhibits");
        JsonNode first = exhibits.get(0);
        String machine = Files.readAllLines(truth).stream()
                .filter(row -> row.endsWith(",automated"))
                .map(row -> row.split(",")[1])
                .findFirst()
                .orElseThrow();
        assertEquals("media", first.path("kind").asString());
        assertTrue(
                Set.of("near_duplicate", "derived")
                        .contains(first.path("pictures").asString()),
                first.toString());
        assertEquals(machine, first.path("a").path("account_id").asString());
        assertEquals("x", first.path("b").path("platform").asString());
        assertEquals(25_211.0, first.path("lag_s").asDouble());
        theRelayIsSteady(line, machine);
        Map<String, Instant> truthful = times(truth.resolveSibling("x.ndjson"));
        for (String platform : List.of("facebook", "instagram", "linkedin")) {
            truthful.putAll(times(truth.resolveSibling(platform + ".csv")));
        }
        exhibits.forEach(exhibit -> {
            Instant a = Objects.requireNonNull(
                    truthful.get(exhibit.path("a").path("post_id").asString()));
            Instant b = Objects.requireNonNull(
                    truthful.get(exhibit.path("b").path("post_id").asString()));
            assertEquals(a.toString(), exhibit.path("a").path("at").asString());
            assertEquals(b.toString(), exhibit.path("b").path("at").asString());
            assertEquals(
                    Duration.between(a, b).toSeconds(), exhibit.path("lag_s").asDouble(), "to the second");
        });
        Set<String> pairs = new TreeSet<>();
        exhibits.forEach(exhibit -> pairs.add(exhibit.path("a").path("post_id").asString() + " "
                + exhibit.path("b").path("post_id").asString()));
        assertEquals(exhibits.size(), pairs.size(), "no two posts are shown twice");
    }

    /** Links and texts go out within seconds, the graphics seven hours after the machine at whatever hour it posts: that is a steady lag in this kind only. */
    private void theRelayIsSteady(CommandLine line, String machine) {
        JsonNode group = line.run("--json", "--case", "demo.unmask", "show", "groups")
                .json()
                .path("data")
                .path("groups")
                .get(0);
        List<JsonNode> steady = new ArrayList<>();
        group.path("inside").path("relays").forEach(relay -> {
            if (relay.path("kind").asString().equals("media")
                    && relay.path("roles").get(0).asString().equals("first")) {
                steady.add(relay);
            }
        });
        assertEquals(1, steady.size(), group.toString());
        JsonNode relay = steady.get(0);
        assertEquals("steady", relay.path("verdict").asString());
        assertTrue(relay.path("occasions").asInt() >= 15, relay.toString());
        assertEquals(7 * 3600, relay.path("median_lag_s").asDouble(), 1200, relay.toString());
        assertTrue(relay.path("q_value").asDouble() <= .01, relay.toString());
        assertTrue(relay.path("leaders").toString().contains(machine), relay.toString());
    }

    /** The times of the posts of an invented export, by their ids: in each line the first long number and the first time. */
    private static Map<String, Instant> times(Path export) throws IOException {
        Map<String, Instant> times = new HashMap<>();
        Pattern post = Pattern.compile("(?:^|\"post_id\":\")([0-9]{10,})[\",].*?([0-9-]{10}T[0-9:]{8}Z)");
        for (String line : Files.readAllLines(export)) {
            Matcher found = post.matcher(line);
            if (found.find()) {
                times.put(found.group(1), Instant.parse(found.group(2)));
            }
        }
        return times;
    }
}
