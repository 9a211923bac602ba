package org.unmask.bench.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes {@code FOLDER/compare.md} of {@code FOLDER/compare.csv}: per question the median processor seconds of each contestant, cold (first
 * answer of a process) and warm, its largest memory, and how many times that is of the kernel's.
 */
public final class CompareTable {
    private CompareTable() {}

    /** All answers of one contestant to one question. */
    private record Entry(List<Double> cold, List<Double> warm, List<Double> memory, List<Double> load, String ties) {
        Entry(String ties) {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), ties);
        }

        double coldCpu() {
            return median(cold);
        }

        double warmCpu() {
            return warm.isEmpty() ? coldCpu() : median(warm);
        }

        double peak() {
            return memory.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        }

        private static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        }
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Map<String, Map<String, Entry>> questions = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(folder.resolve("compare.csv"), StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            add(line.split(",", -1), questions);
        }
        StringBuilder table = new StringBuilder(
                "| actions, window | contestant | CPU s cold | CPU s warm | peak RSS MB | load | ties |"
                        + " CPU of the kernel's, cold | warm | memory of the kernel's |\n|---|---|---|---|---|---|---|---|---|---|\n");
        questions.forEach((question, entries) -> {
            Entry kernel = entries.values().iterator().next();
            entries.forEach((name, entry) -> table.append(row(question, name, entry, kernel)));
        });
        Files.writeString(folder.resolve("compare.md"), table, StandardCharsets.UTF_8);
        System.out.print(table);
    }

    private static void add(String[] cells, Map<String, Map<String, Entry>> questions) {
        String name = cells[2] + ", " + cells[3] + (cells[3].equals("1") ? " thread" : " threads");
        Entry entry = questions
                .computeIfAbsent(cells[0] + ", " + cells[1] + " s", question -> new LinkedHashMap<>())
                .computeIfAbsent(name, contestant -> new Entry(cells[10]));
        (cells[5].equals("0") ? entry.cold : entry.warm).add(Double.parseDouble(cells[6]));
        entry.memory.add(Double.parseDouble(cells[8]));
        entry.load.add(Double.parseDouble(cells[9]));
    }

    private static String row(String question, String name, Entry entry, Entry kernel) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.0f | %.1f | %s | %.1f x | %.1f x | %.1f x |%n",
                question,
                name,
                entry.coldCpu(),
                entry.warmCpu(),
                entry.peak(),
                Entry.median(entry.load),
                entry.ties,
                entry.coldCpu() / kernel.coldCpu(),
                entry.warmCpu() / kernel.warmCpu(),
                entry.peak() / kernel.peak());
    }
}
