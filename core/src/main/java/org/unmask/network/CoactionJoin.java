package org.unmask.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * For every pair of accounts, on how many distinct objects both acted within each window: one pass over the widest serves all.
 * Memory is linear in actions and accounts, whatever the number of pairs; time is linear in the pairs that the plan predicts.
 */
public final class CoactionJoin {
    /** Accounts per block: small enough to share the work evenly, large enough that handing out blocks costs nothing. */
    private static final int BLOCK = 256;

    private CoactionJoin() {}

    /**
     * Joins {@code columns} as {@code plan} says and gives each block of accounts to a collector of its own.
     * What the collectors leave is returned in the order of the blocks; within a block ties ascend by (a, b). A tie is given when both
     * acted on at least {@code minObjects} distinct objects within the widest window; a row without ties is not begun.
     */
    public static <R> List<R> join(
            ActionColumns columns, JoinPlan plan, JoinSettings settings, Supplier<? extends TieCollector<R>> perBlock) {
        if (columns != plan.columns()) {
            throw new AssertionError("the plan was made for other columns");
        }
        return new Run<R>(plan, settings, perBlock).results();
    }

    private static final class Run<R> {
        private final JoinPlan plan;
        private final JoinSettings settings;
        private final Supplier<? extends TieCollector<R>> perBlock;
        private final JoinRows rows;
        private final int accounts;
        private final AtomicInteger nextBlock = new AtomicInteger();
        private final AtomicLong visits = new AtomicLong();
        private final AtomicReferenceArray<R> left;

        Run(JoinPlan plan, JoinSettings settings, Supplier<? extends TieCollector<R>> perBlock) {
            this.plan = plan;
            this.settings = settings;
            this.perBlock = perBlock;
            this.rows = new JoinRows(plan);
            this.accounts = plan.view().accounts();
            this.left = new AtomicReferenceArray<>((accounts + BLOCK - 1) / BLOCK);
        }

        List<R> results() {
            int helpers = Math.min(settings.threads(), left.length()) - 1;
            if (helpers > 0) {
                withHelpers(helpers);
            } else {
                work();
            }
            if (visits.get() != 2 * plan.predictedVisits()) {
                throw new AssertionError(
                        "predicted " + plan.predictedVisits() + " pairs, counted " + visits.get() / 2.0);
            }
            List<R> results = new ArrayList<>(left.length());
            for (int block = 0; block < left.length(); block++) {
                results.add(left.get(block));
            }
            return results;
        }

        private void withHelpers(int helpers) {
            ExecutorService pool = Executors.newFixedThreadPool(helpers);
            try {
                List<Future<?>> running = new ArrayList<>();
                for (int i = 0; i < helpers; i++) {
                    running.add(pool.submit(this::work));
                }
                work();
                for (Future<?> helper : running) {
                    await(helper);
                }
            } finally {
                nextBlock.set(left.length());
                pool.shutdown();
            }
        }

        private static void await(Future<?> helper) {
            boolean interrupted = false;
            try {
                while (true) {
                    try {
                        helper.get();
                        return;
                    } catch (InterruptedException e) {
                        interrupted = true;
                    }
                }
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            } finally {
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        private static Error rethrown(@Nullable Throwable cause) {
            if (cause instanceof RuntimeException failure) {
                throw failure;
            }
            return cause instanceof Error error ? error : new AssertionError(cause);
        }

        private void work() {
            RowAccumulator accumulator = new RowAccumulator(plan, settings.minObjects());
            long seen = 0;
            for (int block = nextBlock.getAndIncrement(); block < left.length(); block = nextBlock.getAndIncrement()) {
                TieCollector<R> ties = perBlock.get();
                int end = (int) Math.min(accounts, (block + 1L) * BLOCK);
                for (int a = block * BLOCK; a < end; a++) {
                    accumulator.join(a, rows.row(a), ties);
                    seen += rows.reached(a);
                }
                left.set(block, ties.done());
            }
            visits.addAndGet(seen);
        }
    }

    /**
     * Joins single accounts with all others, where a whole join would be more than is asked.
     * The cost is that of the account's neighbours. Used by one thread at a time; 8.25 bytes per account.
     */
    public static final class OneAccount {
        private final JoinPlan plan;
        private final ActionColumns view;
        private final long[] at;
        private final RowAccumulator accumulator;
        private int[] entries = new int[64 * JoinRows.WIDTH];

        /** Ties have at least {@code minObjects} distinct objects within the widest window. */
        public OneAccount(JoinPlan plan, int minObjects) {
            this.plan = plan;
            this.view = plan.view();
            this.at = view.atColumn();
            this.accumulator = new RowAccumulator(plan, minObjects);
        }

        /** Gives the ties of {@code a}, ascending by the other account, be its id smaller or larger; {@code a} itself may be among them. */
        public void join(int a, TieCollector<?> ties) {
            int first = view.rowStart(a);
            int end = view.rowStart(a + 1);
            if (entries.length < JoinRows.WIDTH * (end - first)) {
                entries = new int[2 * JoinRows.WIDTH * (end - first)];
            }
            int size = 0;
            int last = -1;
            for (int k = first; k < end; k++) {
                int position = view.rowPosition(k);
                int object = view.object(position);
                long reach = plan.effectiveMillis(object);
                int low = firstAtOrAfter(at[position] - reach, view.objectStart(object), position);
                int high = firstAtOrAfter(at[position] + reach + 1, position, view.objectStart(object + 1));
                if (high - low > 1) {
                    entries[size] = object == last ? position : ~position;
                    entries[size + 1] = low;
                    entries[size + 2] = high;
                    last = object;
                    size += JoinRows.WIDTH;
                }
            }
            accumulator.join(a, new RowAccumulator.Row(-1, entries, 0, size), ties);
        }

        private int firstAtOrAfter(long time, int from, int to) {
            int low = from;
            int high = to;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (at[middle] < time) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
