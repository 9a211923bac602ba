package org.unmask.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.TieRow;

/** What the evidence ties inside one group say, gathered by kind and window. */
final class TieSums {
    /** Ties of one kind and window: how many, the medians of their objects and lags (milliseconds), and the smallest q. */
    record Line(
            String kind,
            long windowMillis,
            long ties,
            double medianObjects,
            double medianLagMillis,
            @Nullable Double leastQ) {}

    private record Key(String kind, long windowMillis) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind)
                    .thenComparing(Key::windowMillis)
                    .compare(this, other);
        }
    }

    private static final class Sums {
        private final List<Double> objects = new ArrayList<>();
        private final List<Double> lags = new ArrayList<>();
        private @Nullable Double leastQ;
    }

    private final Map<Key, Sums> sums = new TreeMap<>();

    void add(TieRow tie) {
        Sums of = sums.computeIfAbsent(new Key(tie.kindWord(), tie.windowMillis()), key -> new Sums());
        of.objects.add((double) tie.objects());
        of.lags.add(tie.medianLagMillis());
        if (tie.q() != null && (of.leastQ == null || tie.q() < of.leastQ)) {
            of.leastQ = tie.q();
        }
    }

    /** By kind, then window. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        sums.forEach((key, of) -> lines.add(new Line(
                key.kind(), key.windowMillis(), of.objects.size(), median(of.objects), median(of.lags), of.leastQ)));
        return lines;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
