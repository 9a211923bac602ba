package org.unmask.casework.pictures;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work of several threads whose results are taken one after the other, in the order of the work; little of it is ahead. */
final class InOrder implements AutoCloseable {
    private final int threads;
    private final ExecutorService hands;

    InOrder(int threads) {
        this.threads = threads;
        this.hands = Executors.newFixedThreadPool(threads);
    }

    /** Takes a result. */
    interface Taker<T> {
        void take(int place, T result) throws IOException;
    }

    <T> void run(List<Callable<T>> work, Taker<T> taker) throws IOException, InterruptedException {
        Deque<Future<T>> coming = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < work.size(); i++) {
            while (next < work.size() && coming.size() < 2 * threads) {
                coming.add(hands.submit(work.get(next++)));
            }
            taker.take(i, given(coming.remove()));
        }
    }

    private static <T> T given(Future<T> coming) throws IOException, InterruptedException {
        try {
            return coming.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new AssertionError("a file could not be examined", failed);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
