package org.unmask.rank;

import java.util.Arrays;
import java.util.List;

/**
 * Every pair of accounts that shares enough objects of some trace, with its similarity, the greatest over the traces (union of the
 * networks, Luceri et al. 2024), by ascending accounts, each pair once.
 * A sparse product row by row with a dense accumulator (Gustavson 1978): O(pairs on objects) time, 25 bytes per account.
 */
final class PairPass {
    /** Clearing a whole array goes about eight times as fast per word as clearing word by word. */
    private static final int FILL_IS_CHEAPER = 8;

    private final List<Incidence> traces;
    private final LagWeight lags;
    private final int leastShared;
    private final double[] sum;
    private final int[] shared;
    private final long[] seen;
    private final long[] wanted;
    private final double[] best;
    private final byte[] from;
    private final long[] ties;
    private int[] met = new int[1024];
    private int metCount;
    private int[] tied = new int[1024];
    private int tiedCount;

    /** Receives pairs; bit t of {@code traces} is set where trace t ties them. */
    interface PairSink {
        void pair(int a, int b, double similarity, int traces);
    }

    PairPass(List<Incidence> traces, RankSettings settings, int accounts) {
        this.traces = traces;
        this.lags = new LagWeight(settings.scales());
        this.leastShared = settings.leastShared();
        this.sum = new double[accounts];
        this.shared = new int[accounts];
        this.seen = new long[(accounts + Long.SIZE - 1) / Long.SIZE];
        this.wanted = new long[seen.length];
        this.best = new double[accounts];
        this.from = new byte[accounts];
        this.ties = new long[traces.size()];
    }

    /** Gives all pairs to {@code sink}; returns how many each trace ties. */
    long[] run(PairSink sink) {
        Arrays.fill(ties, 0);
        for (int a = 0; a < sum.length; a++) {
            tiedCount = 0;
            for (int t = 0; t < traces.size(); t++) {
                meet(traces.get(t), a);
                fuse(t);
            }
            for (int i = 0; i < tiedCount; i++) {
                int b = tied[i];
                sink.pair(a, b, Math.min(best[b], 1), from[b]);
                best[b] = 0;
                from[b] = 0;
            }
        }
        return ties.clone();
    }

    /** Sums the products of account {@code a} with all larger accounts that it meets often enough to be looked at. */
    private void meet(Incidence trace, int a) {
        metCount = 0;
        if (leastShared > 1) {
            findRepeated(trace, a);
            if (metCount == 0) {
                return;
            }
        }
        boolean timed = trace.isTimed() && !lags.isConstant();
        int[] account = trace.accountColumn();
        double[] value = trace.valueColumn();
        long[] at = trace.atColumn();
        for (int k = trace.rowStart(a); k < trace.rowStart(a + 1); k++) {
            int e = trace.entry(k);
            int end = trace.objectEnd(k);
            room(end - e);
            for (int f = e + 1; f < end; f++) {
                int b = account[f];
                if (leastShared == 1 || (wanted[b >>> 6] >>> b & 1) != 0) {
                    if (shared[b]++ == 0 && leastShared == 1) {
                        met[metCount++] = b;
                    }
                    double lag = timed ? lags.of(Math.abs(at[f] - at[e])) : 1;
                    sum[b] += value[e] * value[f] * lag;
                }
            }
        }
        for (int i = 0; i < metCount; i++) {
            wanted[met[i] >>> 6] = 0;
        }
    }

    /** Collects the larger accounts that {@code a} meets twice: nearly all are met once, and one bit for each stays in the nearest memory. */
    private void findRepeated(Incidence trace, int a) {
        int[] account = trace.accountColumn();
        long visits = 0;
        for (int k = trace.rowStart(a); k < trace.rowStart(a + 1); k++) {
            int end = trace.objectEnd(k);
            room(end - trace.entry(k));
            for (int f = trace.entry(k) + 1; f < end; f++) {
                int b = account[f];
                long bit = 1L << b;
                if ((seen[b >>> 6] & bit) != 0 && (wanted[b >>> 6] & bit) == 0) {
                    wanted[b >>> 6] |= bit;
                    met[metCount++] = b;
                }
                seen[b >>> 6] |= bit;
            }
            visits += end - trace.entry(k);
        }
        forget(trace, a, visits);
    }

    private void forget(Incidence trace, int a, long visits) {
        if (visits > seen.length / FILL_IS_CHEAPER) {
            Arrays.fill(seen, 0);
            return;
        }
        int[] account = trace.accountColumn();
        for (int k = trace.rowStart(a); k < trace.rowStart(a + 1); k++) {
            for (int f = trace.entry(k) + 1; f < trace.objectEnd(k); f++) {
                seen[account[f] >>> 6] = 0;
            }
        }
    }

    private void room(int more) {
        if (metCount + more > met.length) {
            met = Arrays.copyOf(met, 2 * (metCount + more));
        }
    }

    /** Keeps the pairs of trace {@code t} that share enough, where they are nearer than by the traces before; clears the sums. */
    private void fuse(int t) {
        if (tiedCount + metCount > tied.length) {
            tied = Arrays.copyOf(tied, 2 * (tiedCount + metCount));
        }
        for (int i = 0; i < metCount; i++) {
            int b = met[i];
            if (shared[b] >= leastShared && sum[b] > 0) {
                if (from[b] == 0) {
                    tied[tiedCount++] = b;
                }
                from[b] |= (byte) (1 << t);
                best[b] = Math.max(best[b], sum[b]);
                ties[t]++;
            }
            shared[b] = 0;
            sum[b] = 0;
        }
    }
}
