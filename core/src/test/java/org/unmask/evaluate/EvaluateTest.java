package org.unmask.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unmask.model.UnusableParameter;

class EvaluateTest {
    private static final double CLOSE = 1e-4;

    @Test
    void theFourCountsGiveTheRates() {
        Confusion counts = Confusion.of(
                new boolean[] {true, true, true, false, false, false, false},
                new boolean[] {true, true, false, true, false, false, false});
        assertEquals(new Confusion(2, 1, 1, 3), counts);
        assertEquals(2 / 3.0, counts.precision());
        assertEquals(2 / 3.0, counts.recall());
        assertEquals(.25, counts.falsePositiveRate());
        assertEquals(2 / 3.0, counts.f1());
    }

    @Test
    void nothingFlaggedHasNoPrecisionButAnF1OfZero() {
        Confusion counts = new Confusion(0, 0, 4, 6);
        assertTrue(Double.isNaN(counts.precision()));
        assertEquals(0, counts.f1());
    }

    /** Brown, Cai, DasGupta 2001 give the formula again; these values are computed by hand with z = 1.96. */
    @Test
    void theWilsonIntervalStaysApartFromTheEnds() {
        Interval most = Interval.wilson(8, 10);
        assertEquals(.4902, most.low(), CLOSE);
        assertEquals(.9433, most.high(), CLOSE);
        assertEquals(0, Interval.wilson(0, 10).low());
        assertEquals(.2775, Interval.wilson(0, 10).high(), CLOSE);
        assertEquals(.7225, Interval.wilson(10, 10).low(), CLOSE);
        assertEquals(1, Interval.wilson(10, 10).high());
        assertEquals(Interval.UNKNOWN, Interval.wilson(0, 0));
    }

    /** .01 x .8 / (.01 x .8 + .99 x .001) = .008 / .00899. */
    @Test
    void whereOperationsAreRareFewFalseFlagsWeighMuch() {
        Confusion counts = new Confusion(80, 1, 20, 999);
        assertEquals(.88988, counts.precisionAt(.01), 1e-5);
        assertEquals(80 / 81.0, counts.precision());
        Interval around = counts.precisionIntervalAt(.01);
        // Recall .7112 to .8666, false-positive rate .000177 to .005642.
        assertEquals(.0071117 / (.0071117 + .99 * .0056424), around.low(), 1e-3);
        assertEquals(.0086657 / (.0086657 + .99 * .0001765), around.high(), 1e-3);
    }

    /** 3 beats both, 2 ties with one and beats the other: 3.5 of 4. */
    @Test
    void equalScoresCountByHalfInTheArea() {
        assertEquals(.875, area(new double[] {3, 2, 2, 1}, true, true, false, false));
        assertEquals(.5, area(new double[] {1, 1, 1, 1}, true, true, false, false));
        assertEquals(1, area(new double[] {5, 1, 4, 0}, true, false, true, false));
        assertEquals(0, area(new double[] {0, 1, 0, 1}, true, false, true, false));
        assertTrue(Double.isNaN(area(new double[] {1, 2}, true, true)));
    }

    private static double area(double[] score, boolean... operation) {
        return new RankedLabels(score, operation).area();
    }

    @Test
    void anAccountDrawnTwiceCountsTwice() {
        RankedLabels labels = new RankedLabels(new double[] {3, 1, 2}, new boolean[] {true, true, false});
        assertEquals(.5, labels.area());
        assertEquals(1, labels.area(new int[] {2, 0, 1}));
        assertEquals(1 / 3.0, labels.area(new int[] {1, 2, 5}));
    }

    /** Of two accounts one is flagged: a drawing finds none, one or both with chances 1/4, 1/2, 1/4. */
    @Test
    void drawingAccountsAnewGivesTheEndsThatOneCanEnumerate() {
        boolean[] operation = {true, true, false, false, false};
        double[] score = {1, 0, 0, 0, 0};
        Track.Question question = new Track.Question("score", score, List.of(new Track.Bound("one", 1)));
        Track track = Track.measure(List.of(question), operation, new Bootstrap(operation, 1000, 5))
                .get(0);
        assertEquals(new Interval(0, 1), track.cuts().get(0).measured().f1());
        assertEquals(.75, track.area());
        assertEquals(new Interval(.5, 1), track.areaInterval());
        assertEquals(new Confusion(1, 0, 1, 3), track.cuts().get(0).measured().counts());
    }

    @Test
    void theSameSeedDrawsTheSameAndOnlyOneSortOfAccountGivesNoArea() {
        boolean[] mixed = new boolean[60];
        double[] score = new double[60];
        for (int i = 0; i < 60; i++) {
            mixed[i] = i % 3 == 0;
            score[i] = (i * 37) % 23;
        }
        Track.Question question = new Track.Question("score", score, List.of(new Track.Bound("ten", 10)));
        List<Track> once = Track.measure(List.of(question), mixed, new Bootstrap(mixed, 200, 9));
        assertEquals(once, Track.measure(List.of(question), mixed, new Bootstrap(mixed, 200, 9)));
        Interval around = once.get(0).areaInterval();
        assertTrue(around.low() < once.get(0).area() && once.get(0).area() < around.high());
        boolean[] all = new boolean[60];
        Track none = Track.measure(List.of(question), all, new Bootstrap(all, 200, 9))
                .get(0);
        assertEquals(Interval.UNKNOWN, none.areaInterval());
        assertThrows(UnusableParameter.class, () -> new Bootstrap(all, 10, 9));
    }

    /** Ten accounts of the operation at 60, thirty authentic ones at 40: every bound from 50 on to 60 is best, and the lowest is taken. */
    @Test
    void aBoundIsChosenOnOneHalfAndCountedOnTheOther() {
        double[] score = new double[40];
        boolean[] operation = new boolean[40];
        for (int i = 0; i < 40; i++) {
            operation[i] = i % 4 == 0;
            score[i] = operation[i] ? 60 : 40;
        }
        double[] bounds = {0, 30, 50, 60, 70};
        assertEquals(
                new HalvedLabels.Chosen(50, new Confusion(5, 0, 0, 15)), HalvedLabels.of(score, operation, bounds, 3));
        operation[0] = false;
        assertNull(HalvedLabels.of(score, operation, bounds, 3), "nine accounts do not make two halves of five");
    }
}
