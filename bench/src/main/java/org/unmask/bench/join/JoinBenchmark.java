package org.unmask.bench.join;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.unmask.network.Windows;

/**
 * The join from unsorted ints to ties of at least two distinct objects: sort, plan, rows, accumulation.
 * One shot is one whole join; wall seconds here, processor seconds and memory by {@link CostProfiler}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms900m", "-Xmx900m", "-XX:+UseParallelGC"})
public class JoinBenchmark {
    /** How many made-up actions. */
    @Param({"1000000", "10000000"})
    int actions;

    /** One window in seconds, or the six of the product in one pass. */
    @Param({"10", "60", "3600", "all"})
    String windows = "";

    /** Pairs that one object may cost; 0 = no limit, -1 = as the product chooses. */
    @Param({"-1"})
    long budget;

    /** Threads of the join. */
    @Param({"2"})
    int threads;

    private Kernel kernel = Kernel.NONE;
    private Windows parsed = Windows.DEFAULT;

    @Setup
    public void makeUp() {
        kernel = Kernel.of(actions);
        parsed = windows.equals("all") ? Windows.DEFAULT : Windows.ofSeconds(Long.parseLong(windows));
    }

    /** How many ties there are; the join itself checks that it looked at exactly the pairs that its plan predicted. */
    @Benchmark
    public List<Integer> join() {
        return kernel.ties(kernel.plan(parsed, budget), threads);
    }
}
