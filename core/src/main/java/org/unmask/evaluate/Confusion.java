package org.unmask.evaluate;

/**
 * How flags and labels meet: accounts of an operation that are flagged and missed, authentic accounts that are flagged and left alone.
 * A rate without a denominator is NaN.
 */
public record Confusion(long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {
    /** Counts accounts; {@code operation} are the labels. */
    public static Confusion of(boolean[] flagged, boolean[] operation) {
        if (flagged.length != operation.length) {
            throw new AssertionError(flagged.length + " flags for " + operation.length + " labels");
        }
        long[] counts = new long[4];
        for (int i = 0; i < flagged.length; i++) {
            counts[(flagged[i] ? 2 : 0) + (operation[i] ? 1 : 0)]++;
        }
        return new Confusion(counts[3], counts[2], counts[1], counts[0]);
    }

    /** All flagged accounts. */
    public long flagged() {
        return truePositives + falsePositives;
    }

    /** All accounts of the operation. */
    public long operation() {
        return truePositives + falseNegatives;
    }

    /** All authentic accounts. */
    public long authentic() {
        return falsePositives + trueNegatives;
    }

    /** The share of the flagged that belong to the operation. */
    public double precision() {
        return (double) truePositives / flagged();
    }

    /** The share of the operation that is flagged. */
    public double recall() {
        return (double) truePositives / operation();
    }

    /** The share of the authentic accounts that are flagged. */
    public double falsePositiveRate() {
        return (double) falsePositives / authentic();
    }

    /** The harmonic mean of precision and recall; 0 where nothing is flagged. */
    public double f1() {
        return 2.0 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
    }

    /**
     * The precision where {@code prevalence} of all accounts belong to an operation: p TPR / (p TPR + (1 - p) FPR). Labelled data hold far
     * more accounts of an operation than any platform does, so their own precision flatters.
     */
    public double precisionAt(double prevalence) {
        return precisionAt(prevalence, recall(), falsePositiveRate());
    }

    /** The precision at {@code prevalence} with the worse ends of both rates, and with the better ends: wider than 95 %, never narrower. */
    public Interval precisionIntervalAt(double prevalence) {
        Interval found = Interval.wilson(truePositives, operation());
        Interval blamed = Interval.wilson(falsePositives, authentic());
        return new Interval(
                precisionAt(prevalence, found.low(), blamed.high()),
                precisionAt(prevalence, found.high(), blamed.low()));
    }

    private static double precisionAt(double prevalence, double recall, double blamed) {
        double right = prevalence * recall;
        return right / (right + (1 - prevalence) * blamed);
    }
}
