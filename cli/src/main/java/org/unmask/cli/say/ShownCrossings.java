package org.unmask.cli.say;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.OpenRun;
import org.unmask.casework.Refusal;
import org.unmask.casework.analysis.Crossings;
import org.unmask.casework.analysis.Crossings.Crossing;
import org.unmask.cli.Answer;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.store.CaseFolder;

/** Objects that appear on two platforms, with the lag as given and by compared clocks. */
public final class ShownCrossings {
    private ShownCrossings() {}

    /** Those of a kind, nearest first; the run tells of the clocks. */
    public static Answer of(CaseFolder open, @Nullable String runId, ActionKind kind, int top)
            throws IOException, Refusal {
        RunSummary run = OpenRun.of(open, runId).summary();
        List<Crossing> all = Crossings.of(open, run, kind);
        Table table = new Table("object", "on", "first", "and on", "first", "lag as given", "lag corrected", "clocks");
        List<Object> rows = new ArrayList<>();
        for (Crossing crossing : all.subList(0, Math.min(top, all.size()))) {
            table.row(
                    crossing.object(),
                    crossing.platformA(),
                    Words.time(crossing.firstA() * 1000),
                    crossing.platformB(),
                    Words.time(crossing.firstB() * 1000),
                    seconds(crossing.lagMillis()),
                    seconds(crossing.correctedMillis()),
                    crossing.settled() ? "agree" : "not settled");
            rows.add(data(crossing));
        }
        List<String> lines = new ArrayList<>(all.isEmpty() ? List.of() : table.lines());
        lines.add(Words.count(rows.size()) + " of " + Words.count(all.size(), "object") + " of kind " + kind.word()
                + " on two platforms, nearest first; first = in these data; more with --top");
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("crossings", rows);
        data.put("total", all.size());
        return Answer.of(data, lines);
    }

    private static String seconds(long millis) {
        return (millis > 0 ? "+" : "") + millis / 1000 + " s";
    }

    private static Map<String, Object> data(Crossing crossing) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("object", crossing.object());
        data.put("platform_a", crossing.platformA());
        data.put("first_a", Words.time(crossing.firstA() * 1000));
        data.put("platform_b", crossing.platformB());
        data.put("first_b", Words.time(crossing.firstB() * 1000));
        data.put("lag_s", crossing.lagMillis() / 1000.0);
        data.put("corrected_lag_s", crossing.correctedMillis() / 1000.0);
        data.put("clocks_agree", crossing.settled());
        return data;
    }
}
