package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.unmask.clocks.ClockComparison;
import org.unmask.clocks.ClockPair;
import org.unmask.clocks.Clocks;
import org.unmask.finding.ClockRow;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.store.analysis.AnalysisTables;

/** The clocks of the platforms of a case, compared by what is shared on both, and what a reader must know of them. */
record ClockStory(Clocks clocks, List<ClockRow> rows, List<String> notes) {
    static ClockStory of(AnalysisTables tables, List<TraceResult> traces) throws IOException {
        List<String> platforms = tables.platforms();
        int[] platformOf = tables.platformOf();
        List<ClockPair> pairs =
                ClockComparison.of(traces.stream().map(TraceResult::columns).toList(), platformOf, platforms.size());
        List<ClockRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (ClockPair pair : pairs) {
            ClockRow row = new ClockRow(platforms.get(pair.a()), platforms.get(pair.b()), pair);
            rows.add(row);
            if (pair.verdict() == ClockPair.Verdict.APART) {
                notes.add(apart(row));
            }
        }
        return new ClockStory(Clocks.of(platformOf, platforms.size(), pairs), rows, notes);
    }

    private static String apart(ClockRow row) {
        ClockPair pair = row.pair();
        String ahead = pair.shiftMillis() > 0 ? row.platformB() : row.platformA();
        String behind = pair.shiftMillis() > 0 ? row.platformA() : row.platformB();
        String span = span(Math.abs(pair.shiftMillis()));
        return String.format(
                Locale.ROOT,
                "The times of %s are %s ahead of those of %s: %d shared objects have posts within 30 s of each other at that offset, %d as the times are given, %.1f expected."
                        + " No order across the two is claimed. If the times of %s are wrong, analyze again with --shift %s=-%s; if those of %s are, with --shift %s=%s.",
                ahead,
                span,
                behind,
                pair.atPeak(),
                pair.asGiven(),
                pair.expected(),
                ahead,
                ahead,
                span,
                behind,
                behind,
                span);
    }

    /** Hours where they are whole, else minutes, as --shift takes them. */
    private static String span(long millis) {
        return millis % 3_600_000 == 0 ? millis / 3_600_000 + "h" : millis / 60_000 + "m";
    }
}
