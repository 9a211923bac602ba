package org.unmask.bench.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.unmask.bench.cost.Meter;

/**
 * Adds to each iteration of JMH what it cost: processor seconds of the whole process, most heap in use, most resident memory.
 * On a shared machine processor seconds mean something where wall seconds do not.
 */
public final class CostProfiler implements InternalProfiler {
    private Meter meter = Meter.started();

    @Override
    public String getDescription() {
        return "processor seconds and peak memory of the process, per iteration";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        meter = Meter.started();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        Meter.Cost cost = meter.cost();
        List<ScalarResult> results = new ArrayList<>();
        results.add(new ScalarResult("cpu", cost.cpuSeconds(), "s", AggregationPolicy.AVG));
        results.add(new ScalarResult("heap.peak", cost.heapPeakMegabytes(), "MB", AggregationPolicy.MAX));
        results.add(new ScalarResult("rss.peak", cost.residentPeakMegabytes(), "MB", AggregationPolicy.MAX));
        results.add(new ScalarResult("load", cost.load(), "", AggregationPolicy.AVG));
        return results;
    }
}
