package org.unmask.bench.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets contestants take turns on the same actions and writes what each cost: {@code FOLDER ACTIONS WINDOW_S TURNS CONTESTANT...}.
 * A contestant is {@code kernel:2}, {@code bucketed:1}, {@code naive:2} and so on, with its threads. Each turn is a process of its own that
 * answers five times, the naive one once. Fails where two of them found anything different.
 * Rows are added to {@code FOLDER/compare.csv}; {@link CompareTable} makes the table of them.
 */
public final class Compare {
    static final String HEADER =
            "actions,window_s,contestant,threads,turn,round,cpu_s,wall_s,rss_peak_mb,load,ties,pairs,objects,sha256";
    private static final int ROUNDS = 5;
    private static final int FIRST_CONTESTANT = 4;

    private final Path folder;
    private final int actions;
    private final int window;
    private final List<String> lines = new ArrayList<>();

    private Compare(Path folder, int actions, int window) {
        this.folder = folder;
        this.actions = actions;
        this.window = window;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Compare compare = new Compare(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        List<String> contestants = Arrays.asList(args).subList(FIRST_CONTESTANT, args.length);
        Path file = Files.createTempFile("actions", ".ints");
        try {
            ActionFile.write(file, compare.actions);
            for (int turn = 0; turn < Integer.parseInt(args[3]); turn++) {
                for (String contestant : contestants) {
                    compare.turn(contestant, turn, file);
                }
            }
        } finally {
            Files.delete(file);
        }
        compare.write();
    }

    private void turn(String contestant, int turn, Path file) throws IOException, InterruptedException {
        String[] nameAndThreads = contestant.split(":", -1);
        boolean naive = nameAndThreads[0].equals("naive");
        if (naive && turn > 0) {
            return;
        }
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseParallelGC",
                // The kernel lives in the heap, DuckDB outside of it.
                nameAndThreads[0].equals("kernel") ? "-Xmx900m" : "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Contestant.class.getName(),
                nameAndThreads[0],
                nameAndThreads[1],
                file.toString(),
                String.valueOf(window),
                String.valueOf(naive ? 1 : ROUNDS));
        child.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = child.start();
        String begin = actions + "," + window + "," + nameAndThreads[0] + "," + nameAndThreads[1] + "," + turn + ",";
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(begin + line);
                System.out.println(begin + line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException(contestant + " failed with exit code " + process.exitValue());
        }
    }

    private void write() throws IOException {
        long answers = lines.stream().map(Compare::answer).distinct().count();
        if (answers != 1) {
            throw new AssertionError(answers + " different answers:\n" + String.join("\n", lines));
        }
        Path csv = folder.resolve("compare.csv");
        List<String> all = new ArrayList<>();
        all.addAll(Files.exists(csv) ? Files.readAllLines(csv, StandardCharsets.UTF_8) : List.of(HEADER));
        all.addAll(lines);
        Files.write(csv, all, StandardCharsets.UTF_8);
    }

    /** Ties, pairs, objects and hash: the last four of a line. */
    private static String answer(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", Arrays.asList(cells).subList(cells.length - 4, cells.length));
    }
}
