package org.unmask.bench.rank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.unmask.network.ActionColumns;

/** Actions of a gzipped file with the columns object_id, account_id, content_id, timestamp_share in seconds; ids without commas. */
final class RealRows {
    private RealRows() {}

    static ActionColumns read(Path file) throws IOException {
        Map<String, Integer> accounts = new LinkedHashMap<>();
        Map<String, Integer> objects = new LinkedHashMap<>();
        List<int[]> rows = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> head = List.of(lines.readLine().replace("\"", "").split(",", -1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.replace("\"", "").split(",", -1);
                rows.add(new int[] {
                    number(accounts, cells[head.indexOf("account_id")]),
                    number(objects, cells[head.indexOf("object_id")]),
                    (int) Double.parseDouble(cells[head.indexOf("timestamp_share")])
                });
            }
        }
        int size = rows.size();
        int[] post = new int[size];
        long[] at = new long[size];
        for (int i = 0; i < size; i++) {
            post[i] = i;
            at[i] = rows.get(i)[2] * 1000L;
        }
        return ActionColumns.sorted(
                rows.stream().mapToInt(row -> row[0]).toArray(),
                rows.stream().mapToInt(row -> row[1]).toArray(),
                at,
                post,
                new ActionColumns.Ids(accounts.size(), objects.size()));
    }

    private static int number(Map<String, Integer> known, String id) {
        Integer next = known.size();
        Integer old = known.putIfAbsent(id, next);
        return old == null ? next : old;
    }
}
