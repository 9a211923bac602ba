package org.unmask.evaluate;

/** One way to flag accounts, measured: the counts, and the interval of F1; those of the rates follow from the counts. */
public record Measured(Confusion counts, Interval f1) {
    /** The interval of precision. */
    public Interval precision() {
        return Interval.wilson(counts.truePositives(), counts.flagged());
    }

    /** The interval of recall. */
    public Interval recall() {
        return Interval.wilson(counts.truePositives(), counts.operation());
    }

    /** The interval of the false-positive rate. */
    public Interval falsePositiveRate() {
        return Interval.wilson(counts.falsePositives(), counts.authentic());
    }
}
