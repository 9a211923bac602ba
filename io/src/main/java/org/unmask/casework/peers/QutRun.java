package org.unmask.casework.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.RunStart;
import org.unmask.finding.AccountKey;
import org.unmask.finding.RunSummary;
import org.unmask.ingest.PeerRow;
import org.unmask.model.ActionKind;
import org.unmask.model.Moment;
import org.unmask.model.Untrusted;
import org.unmask.peer.Qut;
import org.unmask.peer.QutMessage;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.run.RunTie;
import org.unmask.store.run.RunWriter;

/** A run under {@code --semantics qut}: one row per direction, the weight in {@code posts_a}, self loops included. */
public final class QutRun {
    private final AnalysisTables tables;
    private final AnalyzeSettings settings;

    /** An analysis of these tables. */
    public QutRun(AnalysisTables tables, AnalyzeSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** Counts and writes the results into the run. Throws where the case cannot be read or written. */
    public RunSummary write(RunWriter writer, RunStart start) throws IOException {
        List<QutMessage> messages = new ArrayList<>();
        long[] unusable = new long[1];
        tables.peerRows(row -> {
            if (row.clockMicros() == Moment.NONE) {
                unusable[0]++;
            } else {
                messages.add(message(row));
            }
        });
        Qut.Network network =
                Qut.Network.valueOf(String.valueOf(settings.network()).toUpperCase(Locale.ROOT));
        TreeMap<Untrusted, Integer> numbers = numbers();
        for (Qut.Edge edge : Qut.edges(messages, network, settings.windows().widest() * 1000, settings.minWeight())) {
            Integer from = numbers.get(edge.from());
            Integer to = numbers.get(edge.to());
            if (from != null && to != null) {
                writer.tie(tie(from, to, network, edge.weight()));
            }
        }
        List<String> notes = new ArrayList<>();
        notes.add("Counted as QUT's toolkit counts the network " + String.valueOf(settings.network())
                + ": distinct posts per direction, nothing tested against chance. For comparison only.");
        if (unusable[0] > 0) {
            notes.add(unusable[0] + " rows have no number as time and were left out; the toolkit would stop at them.");
        }
        return PeerSummary.of(tables, settings, start, notes);
    }

    private static QutMessage message(PeerRow row) {
        return new QutMessage(
                Untrusted.of(row.messageId()),
                Untrusted.of(row.userId()),
                Untrusted.of(row.repostId()),
                Untrusted.of(row.replyId()),
                Untrusted.of(row.message()),
                row.clockMicros(),
                Untrusted.of(row.urls()));
    }

    /** Account numbers by native id; where two platforms use one id, the first platform's. */
    private TreeMap<Untrusted, Integer> numbers() throws IOException {
        TreeMap<Untrusted, Integer> numbers = new TreeMap<>();
        List<AccountKey> keys =
                tables.accounts(IntStream.range(0, tables.accountCount()).toArray());
        for (int number = 0; number < keys.size(); number++) {
            numbers.putIfAbsent(keys.get(number).id(), number);
        }
        return numbers;
    }

    private RunTie tie(int from, int to, Qut.Network network, long weight) {
        ActionKind kind = switch (network) {
            case CO_RETWEET -> ActionKind.REPOST;
            case CO_LINK -> ActionKind.LINK;
            case CO_TWEET -> ActionKind.TEXT;
            case CO_REPLY -> ActionKind.REPLY;
        };
        return new RunTie(
                from,
                to,
                kind,
                settings.windows().widest(),
                weight,
                0,
                0,
                0,
                Moment.NONE,
                Moment.NONE,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                true);
    }
}
