package org.unmask.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.unmask.network.ActionColumns;
import org.unmask.network.CoactionJoin;
import org.unmask.network.JoinPlan;
import org.unmask.network.JoinSettings;
import org.unmask.network.TieCollector;
import org.unmask.network.TieEvidence;
import org.unmask.network.Windows;

/** Our join without a budget, from unsorted ints to every tie with its objects and its pairs of actions. */
final class KernelSide implements Contestant.Side {
    private static final int LEAST_OBJECTS = 2;

    private final int[] account;
    private final int[] object;
    private final long[] at;
    private final int[] post;
    private final int threads;
    private int accounts;
    private int objects;
    private List<Ties> found = List.of();

    private KernelSide(int rows, int threads) {
        account = new int[rows];
        object = new int[rows];
        at = new long[rows];
        post = new int[rows];
        this.threads = threads;
    }

    static KernelSide of(Path file, int threads) throws IOException {
        KernelSide side = new KernelSide(ActionFile.rows(Files.size(file)), threads);
        int[] row = {0};
        ActionFile.read(file, (a, o, second) -> side.put(row[0]++, a, o, second));
        return side;
    }

    private void put(int row, int a, int o, int second) {
        account[row] = a;
        object[row] = o;
        at[row] = second * 1000L;
        post[row] = row;
        accounts = Math.max(accounts, a + 1);
        objects = Math.max(objects, o + 1);
    }

    @Override
    public void join(int windowSeconds) {
        found = List.of();
        ActionColumns columns =
                ActionColumns.sorted(account, object, at, post, new ActionColumns.Ids(accounts, objects));
        JoinPlan plan = JoinPlan.of(columns, Windows.ofSeconds(windowSeconds), Long.MAX_VALUE);
        found = CoactionJoin.join(columns, plan, new JoinSettings(LEAST_OBJECTS, threads), () -> new Ties(plan));
    }

    @Override
    public Answer answer() {
        Answer answer = new Answer();
        for (Ties block : found) {
            for (int i = 0; i < block.size; i++) {
                answer.tie(block.rows[4 * i], block.rows[4 * i + 1], block.rows[4 * i + 2], block.rows[4 * i + 3]);
            }
        }
        return answer;
    }

    @Override
    public void close() {}

    /** The ties of one block: a, b, pairs, objects; each alike. */
    private static final class Ties implements TieCollector<Ties> {
        private final TieEvidence evidence;
        private int[] rows = new int[64];
        private int size;
        private int pairs;

        Ties(JoinPlan plan) {
            evidence = new TieEvidence(plan.columns(), plan);
        }

        @Override
        public void tie(int a, int b, int[] objectsOfBoth) {
            pairs = 0;
            evidence.forEachPair(a, b, 0, (i, j) -> pairs++);
            if (4 * size == rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length);
            }
            rows[4 * size] = a;
            rows[4 * size + 1] = b;
            rows[4 * size + 2] = pairs;
            rows[4 * size + 3] = objectsOfBoth[0];
            size++;
        }

        @Override
        public Ties done() {
            rows = Arrays.copyOf(rows, 4 * size);
            return this;
        }
    }
}
