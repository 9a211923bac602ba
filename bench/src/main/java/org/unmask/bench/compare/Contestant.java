package org.unmask.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.unmask.bench.cost.Meter;
import org.unmask.model.UnusableParameter;

/**
 * One contestant in a process of its own: {@code kernel|bucketed|naive THREADS FILE WINDOW_S ROUNDS}.
 * It holds the actions in memory, answers {@code ROUNDS} times, and prints a line for each: what it cost, then what it found.
 * Holding the actions is part of its memory, reading them is not part of its time.
 */
public final class Contestant {
    private Contestant() {}

    /** Finds every pair of accounts with at least two distinct objects on which both acted within the window. */
    interface Side extends AutoCloseable {
        /** The part that is measured. */
        void join(int windowSeconds) throws SQLException;

        /** What the last join found; not measured. */
        Answer answer() throws SQLException;

        @Override
        void close() throws SQLException;
    }

    public static void main(String[] args) throws IOException, SQLException {
        int threads = Integer.parseInt(args[1]);
        int window = Integer.parseInt(args[3]);
        int rounds = Integer.parseInt(args[4]);
        try (Side side = sideOf(args[0], threads, Path.of(args[2]))) {
            for (int round = 0; round < rounds; round++) {
                Meter meter = Meter.started();
                side.join(window);
                Meter.Cost cost = meter.cost();
                System.out.printf(
                        Locale.ROOT,
                        "%d,%.3f,%.3f,%.0f,%.2f,%s%n",
                        round,
                        cost.cpuSeconds(),
                        cost.wallSeconds(),
                        cost.residentPeakMegabytes(),
                        cost.load(),
                        side.answer().line());
            }
        }
    }

    private static Side sideOf(String name, int threads, Path file) throws IOException, SQLException {
        return switch (name) {
            case "kernel" -> KernelSide.of(file, threads);
            case "bucketed" -> DuckDbSide.of(file, threads, DuckDbSide.BUCKETED);
            case "naive" -> DuckDbSide.of(file, threads, DuckDbSide.NAIVE);
            default -> throw new UnusableParameter("contestant", name, "kernel, bucketed or naive");
        };
    }
}
