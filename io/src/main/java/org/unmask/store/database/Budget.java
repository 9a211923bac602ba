package org.unmask.store.database;

import org.unmask.model.UnusableParameter;

/** What the database may use: threads, and memory in bytes (its own, outside the Java heap). */
public record Budget(int threads, long memoryBytes) {
    private static final long LEAST_MEMORY = 64L << 20;

    public Budget {
        if (threads < 1) {
            throw new UnusableParameter("--threads", String.valueOf(threads), "at least 1");
        }
        if (memoryBytes < LEAST_MEMORY) {
            throw new UnusableParameter("--memory", memoryBytes + " bytes", "at least 64 MiB for the database");
        }
    }

    /** One gibibyte and the given number of threads. */
    public static Budget ofThreads(int threads) {
        return new Budget(threads, 1L << 30);
    }

    String memorySetting() {
        return (memoryBytes >> 20) + "MiB";
    }
}
