package org.unmask.bench.scenario;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;

/**
 * Are p-values uniform, or larger than uniform, where nobody agreed on anything, in each kind of action as the product tests them one after the other? Worlds of
 * ordinary people alone. Arguments: [seeds] [first seed].
 */
public final class KindCalibration {
    private static final int PEOPLE = 3000;
    private static final int OBJECTS = 3000;
    private static final int STEPS = 7;

    private KindCalibration() {}

    /** Prints, per kind and window, the eligible pairs and the share of them with p at most 10^-1 to 10^-7. */
    public static void main(String[] args) {
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        long first = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Map<ActionKind, Map<Long, double[]>> counts = new EnumMap<>(ActionKind.class);
        for (long seed = first; seed < first + seeds; seed++) {
            World world = new World(seed * 101);
            new Organic(world, OBJECTS).people(PEOPLE);
            for (TraceResult trace : new Trial(world, seed).traces()) {
                add(trace, counts.computeIfAbsent(trace.kind(), kind -> new TreeMap<>()));
            }
        }
        System.out.println("kind,window_s,eligible_pairs,share_p_le_1e-1,1e-2,1e-3,1e-4,1e-5,1e-6,1e-7");
        counts.forEach((kind, windows) -> windows.forEach((window, row) -> print(kind, window, row)));
    }

    private static void add(TraceResult trace, Map<Long, double[]> windows) {
        for (int w = 0; w < trace.windows().count(); w++) {
            int at = w;
            double[] row = windows.computeIfAbsent(trace.windows().millis().get(w), key -> new double[STEPS + 1]);
            row[0] += trace.result().families().stream()
                    .filter(family -> family.window() == at)
                    .mapToDouble(family -> family.eligiblePairs())
                    .sum();
            for (int tie = 0; tie < trace.result().ties().size(); tie++) {
                double p = trace.result().ties().p(tie, w);
                for (int step = 1; step <= STEPS && p <= Math.pow(10, -step); step++) {
                    row[step]++;
                }
            }
        }
    }

    private static void print(ActionKind kind, long window, double[] row) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%s,%d,%.0f", kind.word(), window / 1000, row[0]));
        for (int step = 1; step <= STEPS; step++) {
            line.append(String.format(Locale.ROOT, ",%.3e", row[0] == 0 ? 0 : row[step] / row[0]));
        }
        System.out.println(line);
    }
}
