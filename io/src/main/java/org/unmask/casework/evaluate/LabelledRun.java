package org.unmask.casework.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.evaluate.Bootstrap;
import org.unmask.evaluate.HalvedLabels;
import org.unmask.evaluate.Interval;
import org.unmask.evaluate.Measured;
import org.unmask.evaluate.Track;
import org.unmask.finding.AccountKey;
import org.unmask.finding.AccountRow;
import org.unmask.finding.Results;
import org.unmask.model.Level;
import org.unmask.model.UnusableParameter;

/** Measures what a run says of its accounts against labels. Cost: one reading of the run, and drawings x labelled accounts x bounds. */
public final class LabelledRun {
    /** How rare operations are assumed to be, how often accounts are drawn anew, and the seed of that. */
    public record Settings(double prevalence, int drawings, long seed) {
        public Settings {
            if (!(prevalence > 0 && prevalence < 1)) {
                throw new UnusableParameter("--prevalence", Double.toString(prevalence), "above 0 and below 1");
            }
        }
    }

    /** The percentiles of score at which accounts are flagged; Luceri et al. 2024 sweep 0 to 99.5. */
    private static final double[] PERCENTILES = {50, 80, 90, 95, 98, 99, 99.5};

    /** Between the value of an evidence tie and that of any other. */
    private static final double EVIDENCE = .5;

    private final Results results;
    private final Settings settings;
    private final List<AccountRow> rows = new ArrayList<>();
    private final boolean[] operation;
    private final double[] scores;
    private final long unlabelled;

    private LabelledRun(Results results, SortedMap<AccountKey, Boolean> labels, Settings settings) {
        this.results = results;
        this.settings = settings;
        List<Double> scored = new ArrayList<>();
        long[] others = new long[1];
        results.accounts(row -> {
            Double score = row.score();
            if (score != null) {
                scored.add(score);
            }
            if (labels.containsKey(row.account())) {
                rows.add(row);
            } else {
                others[0]++;
            }
        });
        this.unlabelled = others[0];
        this.scores = scored.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        this.operation = new boolean[rows.size()];
        for (int i = 0; i < operation.length; i++) {
            operation[i] = Boolean.TRUE.equals(labels.get(rows.get(i).account()));
        }
    }

    /** Measures {@code results} against {@code labels}. */
    public static Against of(Results results, SortedMap<AccountKey, Boolean> labels, Settings settings) {
        return new LabelledRun(results, labels, settings).against(labels.size());
    }

    private Against against(int labelled) {
        List<Track.Question> questions = new ArrayList<>();
        questions.add(new Track.Question(
                "coordination", values(row -> row.coordination().ordinal()), levels()));
        questions.add(new Track.Question("grade", values(row -> row.grade().ordinal()), levels()));
        if (scores.length > 0) {
            questions.add(new Track.Question("score", values(this::percentile), percentiles()));
        }
        questions.addAll(traces());
        Bootstrap bootstrap = new Bootstrap(operation, settings.drawings(), settings.seed());
        long operations = count(true);
        return new Against(
                results.summary().runId(),
                new Against.Population(operations, count(false), labelled - (long) rows.size(), unlabelled),
                settings.prevalence(),
                Track.measure(questions, operation, bootstrap),
                scores.length > 0 ? transferred() : null,
                flagged());
    }

    private long count(boolean label) {
        long count = 0;
        for (boolean one : operation) {
            count += one == label ? 1 : 0;
        }
        return count;
    }

    private interface Value {
        double of(AccountRow row);
    }

    private double[] values(Value value) {
        return rows.stream().mapToDouble(value::of).toArray();
    }

    private static List<Track.Bound> levels() {
        return List.of(
                new Track.Bound("at least low", Level.LOW.ordinal()),
                new Track.Bound("at least moderate", Level.MODERATE.ordinal()),
                new Track.Bound("high", Level.HIGH.ordinal()));
    }

    private static List<Track.Bound> percentiles() {
        List<Track.Bound> bounds = new ArrayList<>();
        for (double percentile : PERCENTILES) {
            bounds.add(new Track.Bound("percentile " + word(percentile), percentile));
        }
        return bounds;
    }

    private static String word(double percentile) {
        return percentile == Math.rint(percentile) ? Long.toString((long) percentile) : Double.toString(percentile);
    }

    /** The percentage of the run's scores below that of the account; -1 for an account that could not be compared. */
    private double percentile(AccountRow row) {
        Double score = row.score();
        if (score == null) {
            return -1;
        }
        int place = Arrays.binarySearch(scores, score);
        while (place > 0 && scores[place - 1] == score) {
            place--;
        }
        return 100.0 * place / scores.length;
    }

    /** One question a kind: accounts with an evidence tie first, then in order of the least q of their ties; flagged where one is evidence. */
    private List<Track.Question> traces() {
        Map<AccountKey, Integer> places = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).account(), i);
        }
        Map<String, double[]> byKind = new TreeMap<>();
        results.summary().families().forEach(family -> byKind.computeIfAbsent(family.kind(), kind -> nobody()));
        results.ties(true, tie -> {
            double[] score = byKind.computeIfAbsent(tie.kindWord(), kind -> nobody());
            Double q = tie.q();
            double value = (tie.evidence() ? 1 : 0) - (q == null ? 1 : q);
            for (AccountKey end : List.of(tie.a(), tie.b())) {
                Integer place = places.get(end);
                if (place != null) {
                    score[place] = Math.max(score[place], value);
                }
            }
        });
        List<Track.Question> questions = new ArrayList<>();
        // q of an evidence tie is at most alpha, so its value lies near 1 and that of any other tie at 0 or below.
        byKind.forEach((kind, score) -> questions.add(
                new Track.Question("trace " + kind, score, List.of(new Track.Bound("evidence tie", EVIDENCE)))));
        return questions;
    }

    private double[] nobody() {
        double[] score = new double[rows.size()];
        Arrays.fill(score, -1);
        return score;
    }

    private Against.@Nullable Transferred transferred() {
        double[] bounds = new double[200];
        Arrays.setAll(bounds, step -> step / 2.0);
        HalvedLabels.Chosen chosen = HalvedLabels.of(values(this::percentile), operation, bounds, settings.seed());
        return chosen == null
                ? null
                : new Against.Transferred(chosen.bound(), new Measured(chosen.counts(), Interval.UNKNOWN));
    }

    private List<AccountRow> flagged() {
        List<AccountRow> flagged = new ArrayList<>();
        for (int i = 0; i < operation.length; i++) {
            if (!operation[i] && rows.get(i).coordination() != Level.NONE) {
                flagged.add(rows.get(i));
            }
        }
        return flagged;
    }
}
