package org.unmask.bench.cost;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures this process from a moment on. Processor seconds are user and system of all threads, the collector's and the compiler's too.
 * The peak of resident memory is the kernel's own (Linux); elsewhere it is not known and given as 0.
 */
public final class Meter {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1 << 20;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long cpu;
    private final long wall;

    private Meter() {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        forgetResidentPeak();
        cpu = system.getProcessCpuTime();
        wall = System.nanoTime();
    }

    /** Starts to measure, with a clean heap and the peaks forgotten. */
    public static Meter started() {
        return new Meter();
    }

    /** {@code load} = processes that wanted a processor, averaged over the last minute: above their number the machine was shared. */
    public record Cost(
            double cpuSeconds,
            double wallSeconds,
            double heapPeakMegabytes,
            double residentPeakMegabytes,
            double load) {}

    /** What was spent since the start. */
    public Cost cost() {
        double cpuSeconds = (system.getProcessCpuTime() - cpu) / NANOS;
        double wallSeconds = (System.nanoTime() - wall) / NANOS;
        return new Cost(
                cpuSeconds,
                wallSeconds,
                heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGABYTE,
                residentPeakKilobytes() / 1024.0,
                system.getSystemLoadAverage());
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    /** Linux forgets the peak of a process that writes a 5 here. */
    private static void forgetResidentPeak() {
        if (Files.isWritable(CLEAR)) {
            try {
                Files.write(CLEAR, new byte[] {'5'});
            } catch (IOException refused) {
                System.err.println("the peak of memory counts from the start of the process: " + refused);
            }
        }
    }

    private static long residentPeakKilobytes() {
        if (!Files.isReadable(STATUS)) {
            return 0;
        }
        try {
            return Files.readAllLines(STATUS, StandardCharsets.US_ASCII).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
