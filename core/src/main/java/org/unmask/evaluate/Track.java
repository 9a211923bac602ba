package org.unmask.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One way to order accounts, measured against labels: the area under its curve, and what is flagged at and above each bound.
 * {@code area} is NaN where one sort of account is absent.
 */
public record Track(String name, double area, Interval areaInterval, List<Cut> cuts) {
    public Track {
        cuts = List.copyOf(cuts);
    }

    /** What is flagged from one bound on; {@code word} names the bound. */
    public record Cut(String word, double bound, Measured measured) {}

    /** A bound and its name, to be measured. */
    public record Bound(String word, double bound) {}

    /** The scores of the labelled accounts in one track, and the bounds at which accounts are flagged. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Question(String name, double[] score, List<Bound> bounds) {
        public Question {
            bounds = List.copyOf(bounds);
        }

        /** Who is flagged at and above {@code bound}. */
        public boolean[] flagged(double bound) {
            boolean[] flagged = new boolean[score.length];
            for (int i = 0; i < score.length; i++) {
                flagged[i] = score[i] >= bound;
            }
            return flagged;
        }
    }

    /** Measures every question against the same labels, on the same drawings of accounts. */
    public static List<Track> measure(List<Question> questions, boolean[] operation, Bootstrap bootstrap) {
        List<ToDoubleFunction<int[]>> numbers = new ArrayList<>();
        for (Question question : questions) {
            numbers.add(new RankedLabels(question.score(), operation)::area);
            for (Bound bound : question.bounds()) {
                boolean[] flagged = question.flagged(bound.bound());
                numbers.add(times -> f1(flagged, operation, times));
            }
        }
        List<Interval> intervals = bootstrap.intervals(numbers);
        List<Track> tracks = new ArrayList<>();
        int next = 0;
        for (Question question : questions) {
            Interval area = intervals.get(next++);
            List<Cut> cuts = new ArrayList<>();
            for (Bound bound : question.bounds()) {
                Confusion counts = Confusion.of(question.flagged(bound.bound()), operation);
                cuts.add(new Cut(bound.word(), bound.bound(), new Measured(counts, intervals.get(next++))));
            }
            double whole = new RankedLabels(question.score(), operation).area();
            tracks.add(new Track(question.name(), whole, area, cuts));
        }
        return tracks;
    }

    private static double f1(boolean[] flagged, boolean[] operation, int[] times) {
        long right = 0;
        long wrong = 0;
        for (int i = 0; i < times.length; i++) {
            right += flagged[i] && operation[i] ? times[i] : 0;
            wrong += flagged[i] != operation[i] ? times[i] : 0;
        }
        return 2.0 * right / (2 * right + wrong);
    }
}
