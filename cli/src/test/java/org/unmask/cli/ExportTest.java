package org.unmask.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportTest {
    @TempDir
    Path folder;

    private CommandLine line;

    @BeforeEach
    void analyzed() {
        line = new CommandLine(folder);
        line.file("world.csv", SmallWorld.lines(5, 1).toArray(new String[0]));
        assertEquals(0, line.run("run", "--case", "w.unmask", "world.csv").code());
    }

    private String head(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).get(0);
    }

    @Test
    void theTablesHaveTheColumnsOfTheContract() throws IOException {
        CommandLine.Said said =
                line.run("--json", "export", "csv", "--case", "w.unmask", "--out", "out", "--all", "--pairs");
        assertEquals(0, said.code(), said.err());
        assertEquals(9, said.json().path("data").path("files").size());
        assertEquals(
                "platform,account_id,handle,posts,first_seen,last_seen,score,min_q,coordination,grade,group_id,roles",
                head("out/accounts.csv"));
        assertEquals(
                "platform_a,account_a,platform_b,account_b,kind,window_s,posts_a,posts_b,objects,pairs,first,last,"
                        + "median_lag_s,lead_share_a,p_value,q_value,evidence",
                head("out/ties.csv"));
        assertEquals(
                "group_id,coordination,grade,accounts,posts,platforms,kinds,first,last,note", head("out/groups.csv"));
        assertEquals(
                "exhibit_id,group_id,kind,object,platform_a,post_a,account_a,at_a,platform_b,post_b,account_b,at_b,"
                        + "lag_s,similarity",
                head("out/exhibits.csv"));
        assertEquals(
                "kind,object,platform_a,post_a,account_a,platform_b,post_b,account_b,lag_s", head("out/pairs.csv"));
        assertEquals(
                "group_id,kind,roles,leader_platforms,leaders,follower_platforms,followers,verdict,objects,after,not_after,occasions,"
                        + "median_lag_s,shortest_lag_s,longest_lag_s,low_lag_s,high_lag_s,lags,band_low,band_high,concentration,"
                        + "expected_concentration,factor,expected_factor,leader_hours,p_value,q_value",
                head("out/relays.csv"));
        assertEquals(
                "group_id,reactions,pings,quotes,reactions_outside,pings_outside,pairs,pairs_both_ways,in_both_roles,targets,"
                        + "top_targets,top_counts",
                head("out/pings.csv"));
        assertEquals(
                "group_id,sort,internal,external,ratio,random_groups,random_mean,random_low,random_high,random_at_least",
                head("out/circulation.csv"));
        assertEquals(
                "platform,account_id,score,score_percentile,score_traces,multiplex_score,multiplex_community",
                head("out/ranking.csv"));
        List<String> ties = Files.readAllLines(folder.resolve("out/ties.csv"));
        long evidence = ties.stream().filter(tie -> tie.endsWith(",1")).count();
        assertTrue(evidence >= 10 && evidence < ties.size() - 1, evidence + " of " + ties.size());

        assertEquals(
                0,
                line.run("export", "csv", "--case", "w.unmask", "--out", "out").code());
        assertEquals(
                evidence + 1, Files.readAllLines(folder.resolve("out/ties.csv")).size());
        assertFalse(Files.exists(folder.resolve("out/pairs.csv")), "an earlier table that was not asked for stays");
    }

    @Test
    void everyFormatIsWrittenAndTheSameRunGivesTheSameBytes() {
        for (String format : List.of("csv", "parquet", "ndjson", "graphml", "gexf", "coortweet", "qut")) {
            String[] command = {"--json", "export", format, "--case", "w.unmask"};
            JsonNode first = line.run(command).json().path("data");
            assertFalse(first.path("files").isEmpty(), format);
            first.path("files")
                    .forEach(file -> assertTrue(
                            Path.of(file.path("path").asString()).startsWith(folder.resolve("w.unmask/exports")),
                            format));
            assertEquals(first, line.run(command).json().path("data"), format);
        }
    }

    @Test
    void whatGoesOutForCoortweetComesInAgainAndFindsTheSame() throws IOException {
        assertEquals(
                0,
                line.run("export", "coortweet", "--case", "w.unmask", "--out", "again.csv")
                        .code());
        assertEquals(0, line.run("run", "--case", "again.unmask", "again.csv").code());
        for (String name : List.of("w", "again")) {
            assertEquals(
                    0,
                    line.run("export", "csv", "--case", name + ".unmask", "--out", name, "--all", "--pairs")
                            .code());
        }
        for (String table : List.of("accounts", "ties", "groups", "exhibits", "pairs")) {
            assertEquals(
                    Files.readString(folder.resolve("w/" + table + ".csv")),
                    Files.readString(folder.resolve("again/" + table + ".csv")),
                    table);
        }
    }

    @Test
    void aPeersCountingIsExportedAsTheContractSays() throws IOException {
        line.run("analyze", "--case", "w.unmask", "--semantics", "coortweet", "--window", "60s");
        assertEquals(
                0,
                line.run("export", "csv", "--case", "w.unmask", "--out", "peer", "--pairs")
                        .code());
        List<String> ties = Files.readAllLines(folder.resolve("peer/ties.csv"));
        assertTrue(ties.size() > 5, ties.toString());
        assertTrue(ties.stream().anyMatch(tie -> tie.endsWith(",0")), "edges under the threshold stand there too");
        for (String tie : ties.subList(1, ties.size())) {
            String[] cells = tie.split(",", -1);
            assertEquals("all", cells[4]);
            assertEquals("60", cells[5]);
            assertEquals("", cells[14] + cells[15]);
        }
        JsonNode latest =
                line.run("--json", "export", "csv", "--case", "w.unmask").json();
        JsonNode runs = line.run("--json", "show", "runs", "--case", "w.unmask")
                .json()
                .path("data")
                .path("runs");
        assertEquals(runs.get(1).path("run_id"), latest.path("data").path("run_id"));
        String ours = runs.get(0).path("run_id").asString();
        assertEquals(
                ours,
                line.run("--json", "export", "csv", "--case", "w.unmask", "--run", ours.substring(0, 12))
                        .json()
                        .path("data")
                        .path("run_id")
                        .asString());
    }

    @Test
    void namesGoOutAsPseudonymsWhereTheyAreMadeForOthersOrAskedFor() throws IOException {
        line.run("export", "gexf", "--case", "w.unmask", "--out", "net.gexf");
        assertFalse(Files.readString(folder.resolve("net.gexf")).contains("\"p0\""));
        line.run("export", "gexf", "--case", "w.unmask", "--out", "net.gexf", "--reveal", "agreed with the platform");
        assertTrue(Files.readString(folder.resolve("net.gexf")).contains("\"p0\""));
        line.run("export", "csv", "--case", "w.unmask", "--out", "coded", "--pseudonymise");
        String own = Files.readString(folder.resolve("coded/accounts.csv"));
        assertFalse(own.contains(",p0,"));
        line.file("key", "a key of this test that is long enough");
        line.run("export", "csv", "--case", "w.unmask", "--out", "coded", "--pseudonymise", "--pseudonym-key", "key");
        assertNotEquals(own, Files.readString(folder.resolve("coded/accounts.csv")));
    }

    @Test
    void whatCannotBeExportedIsToldInOneSentenceAndLeavesNothing() throws IOException {
        assertEquals(2, line.run("export", "xlsx", "--case", "w.unmask").code());
        assertEquals(
                2,
                line.run("export", "csv", "--case", "w.unmask", "--run", "none").code());
        assertEquals(5, line.run("export", "csv", "--case", "absent.unmask").code());
        CommandLine.Said place = line.run("export", "csv", "--case", "w.unmask", "--out", "world.csv");
        assertEquals(2, place.code());
        assertTrue(place.err().contains("That place is a file"), place.err());
        assertEquals(
                2,
                line.run("export", "gexf", "--case", "w.unmask", "--out", "w.unmask")
                        .code());
        assertEquals(0, line.run("init", "empty.unmask").code());
        CommandLine.Said before = line.run("--json", "export", "parquet", "--case", "empty.unmask", "--out", "none");
        assertEquals(2, before.code());
        assertEquals("E-RUN-MISSING", before.json().path("error").path("code").asString());
        assertFalse(Files.exists(folder.resolve("none")));
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(
                    List.of(), left.filter(p -> p.toString().endsWith(".part")).toList());
        }
    }
}
