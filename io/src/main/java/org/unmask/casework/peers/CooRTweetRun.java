package org.unmask.casework.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.casework.question.RunStart;
import org.unmask.finding.RunSummary;
import org.unmask.model.ActionKind;
import org.unmask.peer.CooRTweet;
import org.unmask.peer.PeerPair;
import org.unmask.peer.PeerRows;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.run.RunPair;
import org.unmask.store.run.RunTie;
import org.unmask.store.run.RunWriter;

/** A run under {@code --semantics coortweet}: each kind by itself, edges summed over the kinds, threshold over all edges. */
public final class CooRTweetRun {
    private final AnalysisTables tables;
    private final AnalyzeSettings settings;
    private final TreeMap<Long, PeerEdge> edges = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    /** An analysis of these tables. */
    public CooRTweetRun(AnalysisTables tables, AnalyzeSettings settings) {
        this.tables = tables;
        this.settings = settings;
    }

    /** Counts and writes the results into the run. Throws where the case cannot be read or written. */
    public RunSummary write(RunWriter writer, RunStart start) throws IOException {
        for (ActionKind kind : settings.kindsInOrder()) {
            detect(kind, writer);
        }
        double threshold = CooRTweet.threshold(
                edges.values().stream().mapToLong(PeerEdge::weight).toArray(), settings.edgeWeight());
        for (PeerEdge edge : edges.values()) {
            writer.tie(edge.tie(settings.windows().widest(), edge.weight() > threshold));
        }
        notes.add("Counted as CooRTweet counts: pairs of posts, a threshold at the " + settings.edgeWeight()
                + " quantile of all weights (" + threshold + "), nothing tested against chance. For comparison only.");
        return PeerSummary.of(tables, settings, start, notes);
    }

    private void detect(ActionKind kind, RunWriter writer) throws IOException {
        PeerRows rows = distinct(tables.peerActions(kind));
        if (rows.size() == 0) {
            return;
        }
        CooRTweet.Settings peer = new CooRTweet.Settings(
                settings.windows().widest() * 1000, settings.minParticipation(), settings.keepLoops());
        for (PeerPair pair : CooRTweet.detect(rows, peer)) {
            int a = rows.account()[pair.a()];
            int b = rows.account()[pair.b()];
            writer.pair(new RunPair(
                    kind,
                    rows.object()[pair.a()],
                    rows.content()[pair.a()],
                    a,
                    rows.content()[pair.b()],
                    b,
                    pair.lagMicros() / 1000));
            edges.computeIfAbsent((long) Math.min(a, b) << 32 | Math.max(a, b), PeerEdge::new)
                    .add(kind, rows, pair);
        }
    }

    /** Rows without exact repeats, which the peer's users drop before they begin; the order of the source stays. */
    private static PeerRows distinct(org.unmask.store.analysis.PeerColumns read) {
        Integer[] order = new Integer[read.account().length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (x, y) -> {
            int same = compare(read, x, y);
            return same != 0 ? same : Integer.compare(x, y);
        });
        boolean[] repeats = new boolean[order.length];
        for (int i = 1; i < order.length; i++) {
            repeats[order[i]] = compare(read, order[i - 1], order[i]) == 0;
        }
        int[] kept = java.util.stream.IntStream.range(0, order.length)
                .filter(i -> !repeats[i])
                .toArray();
        PeerRows rows = new PeerRows(
                new int[kept.length],
                new int[kept.length],
                new int[kept.length],
                new long[kept.length],
                new boolean[kept.length]);
        for (int i = 0; i < kept.length; i++) {
            rows.account()[i] = read.account()[kept[i]];
            rows.object()[i] = read.object()[kept[i]];
            rows.content()[i] = read.post()[kept[i]];
            rows.micros()[i] = read.micros()[kept[i]];
            rows.self()[i] = read.self()[kept[i]];
        }
        return rows;
    }

    private static int compare(org.unmask.store.analysis.PeerColumns read, int x, int y) {
        int byObject = Integer.compare(read.object()[x], read.object()[y]);
        int byAccount = byObject != 0 ? byObject : Integer.compare(read.account()[x], read.account()[y]);
        int byPost = byAccount != 0 ? byAccount : Integer.compare(read.post()[x], read.post()[y]);
        return byPost != 0 ? byPost : Long.compare(read.micros()[x], read.micros()[y]);
    }

    /** An edge under construction. */
    static final class PeerEdge {
        private final int a;
        private final int b;
        private final java.util.TreeSet<Integer> postsA = new java.util.TreeSet<>();
        private final java.util.TreeSet<Integer> postsB = new java.util.TreeSet<>();
        private final java.util.TreeSet<Long> objects = new java.util.TreeSet<>();
        private final List<Long> lags = new ArrayList<>();
        private long leads;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        PeerEdge(long key) {
            this.a = (int) (key >> 32);
            this.b = (int) key;
        }

        void add(ActionKind kind, PeerRows rows, PeerPair pair) {
            boolean inOrder = rows.account()[pair.a()] == a;
            postsA.add(rows.content()[inOrder ? pair.a() : pair.b()]);
            postsB.add(rows.content()[inOrder ? pair.b() : pair.a()]);
            objects.add((long) kind.ordinal() << 32 | rows.object()[pair.a()]);
            lags.add(pair.lagMicros());
            leads += inOrder && pair.lagMicros() > 0 ? 1 : 0;
            first = Math.min(first, rows.micros()[pair.a()]);
            last = Math.max(last, rows.micros()[pair.b()]);
        }

        long weight() {
            return lags.size();
        }

        RunTie tie(long windowMillis, boolean over) {
            List<Long> sorted = lags.stream().sorted().toList();
            double median = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2000.0;
            return new RunTie(
                    a,
                    b,
                    null,
                    windowMillis,
                    postsA.size(),
                    postsB.size(),
                    objects.size(),
                    weight(),
                    first,
                    last,
                    median,
                    (double) leads / weight(),
                    Double.NaN,
                    Double.NaN,
                    over);
        }
    }
}
