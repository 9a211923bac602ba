package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.unmask.finding.ClockRow;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.store.CaseFolder;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.KindColumns;

/** The objects of one kind that appear on two platforms: when first on each in this case, and how far apart by clocks that were compared. */
public final class Crossings {
    /**
     * One object on two platforms. Times in epoch milliseconds as given; {@code lagMillis} = b after a as given; {@code correctedMillis} = the same with
     * what the run knows of the clocks: corrections that were asked for, and the shift that was found.
     */
    public record Crossing(
            Untrusted object,
            String platformA,
            long firstA,
            String platformB,
            long firstB,
            long lagMillis,
            long correctedMillis,
            boolean settled) {}

    private final RunSummary run;
    private final List<String> platforms;
    private final int[] platformOf;

    private Crossings(RunSummary run, AnalysisTables tables) throws IOException {
        this.run = run;
        this.platforms = tables.platforms();
        this.platformOf = tables.platformOf();
    }

    /** Those of a kind, nearest in corrected time first; {@code run} tells of the clocks. O(actions of the kind). */
    public static List<Crossing> of(CaseFolder open, RunSummary run, ActionKind kind) throws IOException {
        try (AnalysisTables tables = open.analysisTables(List.of(kind))) {
            List<Crossing> all = new Crossings(run, tables).of(tables, kind);
            // They come in the order of their names, and the sort is stable.
            all.sort(Comparator.comparingLong(crossing -> Math.abs(crossing.correctedMillis())));
            return all;
        }
    }

    private List<Crossing> of(AnalysisTables tables, ActionKind kind) throws IOException {
        KindColumns columns = tables.actions(kind);
        long[][] first = new long[columns.objects()][];
        for (int i = 0; i < columns.account().length; i++) {
            int object = columns.object()[i];
            if (first[object] == null) {
                first[object] = new long[platforms.size()];
                Arrays.fill(first[object], Long.MAX_VALUE);
            }
            int platform = platformOf[columns.account()[i]];
            first[object][platform] = Math.min(first[object][platform], columns.atMillis()[i]);
        }
        int[] crossing = java.util.stream.IntStream.range(0, first.length)
                .filter(o -> first[o] != null
                        && Arrays.stream(first[o])
                                        .filter(at -> at < Long.MAX_VALUE)
                                        .count()
                                > 1)
                .toArray();
        List<Untrusted> names = tables.objects(kind, crossing);
        List<Crossing> found = new ArrayList<>();
        for (int i = 0; i < crossing.length; i++) {
            add(found, names.get(i), first[crossing[i]]);
        }
        return found;
    }

    private void add(List<Crossing> found, Untrusted object, long[] first) {
        for (int a = 0; a < first.length; a++) {
            for (int b = a + 1; b < first.length; b++) {
                if (first[a] < Long.MAX_VALUE && first[b] < Long.MAX_VALUE) {
                    String on = platforms.get(a);
                    String and = platforms.get(b);
                    long lag = first[b] - first[a];
                    found.add(new Crossing(
                            object,
                            on,
                            first[a],
                            and,
                            first[b],
                            lag,
                            lag + correction(on, and),
                            run.isOrdered(on, and)));
                }
            }
        }
    }

    /** What to add to the lag from a to b. */
    private long correction(String a, String b) {
        long asked = asked(run, b) - asked(run, a);
        for (ClockRow clock : run.clocks()) {
            if (clock.isOf(a, b)) {
                boolean sameWay = clock.platformA().equals(a);
                return asked - (sameWay ? 1 : -1) * clock.pair().shiftMillis();
            }
        }
        return asked;
    }

    /** The correction in milliseconds that the run was asked for. */
    static long asked(RunSummary run, String platform) {
        return Long.parseLong(run.parameters().getOrDefault(RunSummary.SHIFT + platform, "0"));
    }
}
