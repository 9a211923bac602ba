package org.unmask.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unmask.store.CaseFolder;

/** Whether a machine has what this software needs. Makes a small case in the temporary folder and removes it again. */
public final class CheckMachine {
    private static final int LEAST_JAVA = 17;
    private static final long LITTLE_DISK = 1L << 30;

    /** One thing that was looked at. */
    public record Finding(String what, boolean good, String sentence) {}

    private CheckMachine() {}

    /** Looks at Java, memory, the disk of {@code folder}, and whether the database works. */
    public static List<Finding> run(CaseDesk desk, Path folder) {
        List<Finding> findings = new ArrayList<>();
        int java = Runtime.version().feature();
        findings.add(new Finding("java", java >= LEAST_JAVA, "Java " + Runtime.version() + " on " + system()));
        long heap = Runtime.getRuntime().maxMemory();
        findings.add(new Finding(
                "memory",
                heap >= 256L << 20,
                megabytes(heap) + " MB for computing, "
                        + megabytes(desk.budget().memoryBytes()) + " MB for the database; more with --memory"));
        findings.add(new Finding(
                "processors",
                true,
                Runtime.getRuntime().availableProcessors() + " processors, "
                        + desk.budget().threads() + " threads used"));
        findings.add(disk(folder));
        findings.add(database(desk));
        return findings;
    }

    private static Finding disk(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            return new Finding("disk", free >= LITTLE_DISK, megabytes(free) + " MB free in " + folder);
        } catch (IOException unknown) {
            return new Finding("disk", false, "the free space of " + folder + " cannot be told");
        }
    }

    private static Finding database(CaseDesk desk) {
        try {
            Path place = Files.createTempDirectory("unmask-doctor");
            Path trial = place.resolve("trial.unmask");
            try (CaseFolder made = desk.create(trial, "trial", "amber", java.time.ZoneOffset.UTC)) {
                boolean empty = made.sources().isEmpty();
                return new Finding("database", empty, "DuckDB makes and reads a case");
            } finally {
                remove(place);
            }
        } catch (IOException | LinkageError broken) {
            return new Finding("database", false, "DuckDB does not work here: " + broken.getMessage());
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(inside::add);
        }
        for (int i = inside.size() - 1; i >= 0; i--) {
            Files.delete(inside.get(i));
        }
    }

    private static String system() {
        return (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
