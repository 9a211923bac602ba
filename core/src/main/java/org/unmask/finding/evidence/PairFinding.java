package org.unmask.finding.evidence;

import java.util.List;

/**
 * What two accounts (dense numbers, a &lt; b) did together over all traces, where at least one trace is significant.
 * {@code objects} = most distinct objects in one trace, or of all traces on disjoint posts where two agree; {@code evidence} = the rule of evidence holds, by one trace or by two on disjoint posts.
 */
public record PairFinding(int a, int b, List<Part> parts, boolean evidence, boolean twoTraces, int objects) {
    public PairFinding {
        parts = List.copyOf(parts);
    }

    /**
     * One significant trace of the pair: index of the trace and of its tie, the widest significant window (evidence windows before others),
     * its distinct objects, and whether this trace alone is evidence; {@code tightest} = the narrowest such window.
     */
    public record Part(int trace, int tie, int window, int tightest, int objects, boolean evidence) {}
}
