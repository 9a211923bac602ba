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
            RowAccumulator accumulator = new RowAccumulator(plan, rows, settings.minObjects());
            long seen = 0;
            for (int block = nextBlock.getAndIncrement(); block < left.length(); block = nextBlock.getAndIncrement()) {
                TieCollector<R> ties = perBlock.get();
                int end = (int) Math.min(accounts, (block + 1L) * BLOCK);
                for (int a = block * BLOCK; a < end; a++) {
                    seen += accumulator.join(a, ties);
                }
                left.set(block, ties.done());
            }
            visits.addAndGet(seen);
        }
    }
}
