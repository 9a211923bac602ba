package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.TimePrecision;
import org.unmask.network.ActionColumns;
import org.unmask.rank.RankSettings;
import org.unmask.rank.RankTrace;
import org.unmask.rank.Ranked;
import org.unmask.rank.Ranking;
import org.unmask.rank.multiplex.Layer;
import org.unmask.rank.multiplex.Multiplex;
import org.unmask.rank.multiplex.MultiplexSettings;
import org.unmask.rank.multiplex.Multiplexed;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.KindColumns;

/** The ranking of a run: every kind that was tested is a trace, and reposts give a second one, of fast reposts. */
final class RankRun {
    /** Luceri et al. 2024 found a minute better than ten seconds. */
    private static final long FAST_MILLIS = 60_000;

    private final AnalysisTables tables;
    private final List<TraceResult> tested;

    RankRun(AnalysisTables tables, List<TraceResult> tested) {
        this.tables = tables;
        this.tested = tested;
    }

    /** The numbers of both kinds: by similarity, and by time scale and community. */
    record Outcome(Ranked ranked, Multiplexed multiplexed) {}

    Outcome ranked() throws IOException {
        List<RankTrace> traces = new ArrayList<>();
        List<Layer> layers = new ArrayList<>();
        for (TraceResult trace : tested) {
            ActionColumns columns = columns(trace);
            traces.add(RankTrace.once(trace.kind().word(), columns));
            layers.add(new Layer(trace.kind().word(), columns));
            if (trace.kind() == ActionKind.REPOST) {
                traces.add(RankTrace.fastReposts(trace.columns(), tables.originals(), FAST_MILLIS));
            }
        }
        int accounts = tables.accountCount();
        return new Outcome(
                Ranking.of(traces, RankSettings.DEFAULT, accounts),
                Multiplex.of(layers, MultiplexSettings.DEFAULT, accounts));
    }

    /** The ranking also takes posts whose time is known to the minute, which the tests leave out. */
    private ActionColumns columns(TraceResult trace) throws IOException {
        if (tables.unused().coarse() == 0) {
            return trace.columns();
        }
        KindColumns read = tables.actions(trace.kind(), TimePrecision.MIN);
        return ActionColumns.sorted(
                read.account(),
                read.object(),
                read.atMillis(),
                read.post(),
                new ActionColumns.Ids(tables.accountCount(), read.objects()));
    }
}
