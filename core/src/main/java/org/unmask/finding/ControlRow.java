package org.unmask.finding;

import org.unmask.evaluate.Interval;

/**
 * How the accounts fared that the user declared to be independent of each other: the only measure of false positives there is.
 * {@code eligible} = controls that acted on two objects of a kind or more, so that a tie of theirs could be tested; {@code moderate} and {@code high}
 * = those of them that stand, with a decided role, in a group of at least that grade.
 */
public record ControlRow(long accounts, long eligible, long moderate, long high) {
    /** The share of eligible controls that stand in groups graded moderate or higher: the false-positive rate; NaN where none is eligible. */
    public double falsePositives() {
        return eligible == 0 ? Double.NaN : (double) moderate / eligible;
    }

    /** The upper end of the 95 % interval of that rate (Wilson 1927); NaN where none is eligible. */
    public double falsePositivesAtMost() {
        return Interval.wilson(moderate, eligible).high();
    }
}
