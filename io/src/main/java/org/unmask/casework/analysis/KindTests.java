package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.unmask.casework.Progress;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.Contrast;
import org.unmask.chance.KindInput;
import org.unmask.chance.KindResult;
import org.unmask.chance.TestSettings;
import org.unmask.chance.baseline.LagRates;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.TimePrecision;
import org.unmask.model.UnusableParameter;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.PlanOptions;
import org.unmask.network.Windows;
import org.unmask.report.words.Figures;
import org.unmask.store.analysis.AnalysisTables;
import org.unmask.store.analysis.KindColumns;

/** Joins and tests each kind of action of a case, one after the other. */
final class KindTests {
    /** The join may look at so many pairs per action; beyond it the pair budget is halved until it fits, so that cost grows with the data. */
    private static final long VISITS_PER_ACTION = 50;

    private static final long LEAST_BUDGET = 10_000;
    static final double ALPHA = .01;

    private final AnalysisTables tables;
    private final AnalyzeSettings settings;
    private final Progress progress;
    private final List<String> notes = new ArrayList<>();
    private final Map<ActionKind, Integer> actions = new EnumMap<>(ActionKind.class);

    KindTests(AnalysisTables tables, AnalyzeSettings settings, Progress progress) {
        this.tables = tables;
        this.settings = settings;
        this.progress = progress;
    }

    /** What a reader of the run should know, in our words. */
    List<String> notes() {
        return notes;
    }

    /** How many actions of each kind there are. */
    Map<ActionKind, Integer> actions() {
        return actions;
    }

    List<TraceResult> run(List<ActionKind> kinds) throws IOException {
        int[] platformOf = tables.platformOf();
        List<String> platforms = tables.platforms();
        long[] shifts = shifts(platforms);
        long[] hashes = tables.accountHashes();
        List<TraceResult> results = new ArrayList<>();
        int edges = platforms.size() * (platforms.size() + 1) / 2;
        LagRates rates = LagRates.none(edges, settings.windows().count());
        for (ActionKind kind : kinds) {
            KindColumns read = tables.actions(kind);
            actions.put(kind, read.account().length);
            Windows windows = windowsFor(kind, read);
            if (read.account().length < 2 || windows == null) {
                continue;
            }
            correct(read, platformOf, shifts);
            progress.say("Comparing " + read.account().length + " actions of kind " + kind.word() + ".");
            ActionColumns columns = ActionColumns.sorted(
                            read.account(),
                            read.object(),
                            read.atMillis(),
                            read.post(),
                            new ActionColumns.Ids(platformOf.length, read.objects()))
                    .withUnshared(tables.unshared(kind));
            JoinPlan plan = plan(kind, columns, windows, hashes);
            TestSettings test = new TestSettings(
                    windows, settings.pairBudget(), settings.threads(), settings.shuffles(), settings.seed(), ALPHA);
            KindInput input =
                    new KindInput(columns, platformOf, platforms, windows.equals(settings.windows()) ? rates : null);
            KindResult result = ChanceTest.test(input, plan, test);
            noteMissing(kind, windows, Contrast.of(result, input));
            rates = windows.equals(settings.windows()) ? result.rates().plus(rates) : rates;
            results.add(new TraceResult(kind, columns, result));
        }
        return results;
    }

    /** An empty answer that is due to the data must say so, and what would change it. */
    private void noteMissing(ActionKind kind, Windows windows, List<Contrast.Missing> missing) {
        for (Contrast.Missing found : missing) {
            notes.add("Kind " + kind.word() + " on " + found.edgeClass() + ": " + found.pairs()
                    + " pairs of accounts are within "
                    + Figures.window(windows.millis().get(found.window()))
                    + " of each other on three things or more, but nearly everybody in these data is so with whoever shares the same thing, so that nobody can stand out. "
                    + "Import posts of ordinary accounts on the same subject as well, and analyze again.");
        }
    }

    /** The milliseconds to add to the times of each platform. */
    private long[] shifts(List<String> platforms) {
        long[] shifts = new long[platforms.size()];
        settings.shifts().forEach((platform, millis) -> {
            int place = platforms.indexOf(platform);
            if (place < 0) {
                throw new UnusableParameter(
                        "--shift", "no platform of this case", "one of " + String.join(", ", platforms));
            }
            shifts[place] = millis;
        });
        return shifts;
    }

    private void correct(KindColumns read, int[] platformOf, long[] shifts) {
        if (!settings.shifts().isEmpty()) {
            for (int i = 0; i < read.account().length; i++) {
                read.atMillis()[i] += shifts[platformOf[read.account()[i]]];
            }
        }
    }

    /** A window shorter than the times are known is not evaluated: "the same minute" is not "within ten seconds". */
    private @org.jspecify.annotations.Nullable Windows windowsFor(ActionKind kind, KindColumns read) {
        TimePrecision coarsest = read.coarsest();
        long least = coarsest == null ? 0 : coarsest.micros() / 1000;
        List<Long> usable =
                settings.windows().millis().stream().filter(w -> w >= least).toList();
        if (usable.size() < settings.windows().count() && coarsest != null && coarsest.micros() > 1_000_000) {
            notes.add("Times of kind " + kind.word() + " are known to the " + coarsest.word()
                    + " only; shorter windows were not evaluated.");
        } else {
            return settings.windows();
        }
        return usable.isEmpty() ? null : new Windows(usable);
    }

    /** The plan of a kind, with a smaller budget where its data would cost too much. */
    JoinPlan plan(ActionKind kind, ActionColumns columns, Windows windows, long[] hashes) {
        long budget = settings.pairBudget();
        JoinPlan plan = JoinPlan.of(columns, windows, new PlanOptions(budget, account -> hashes[account]));
        long bound = Math.max(1_000_000, VISITS_PER_ACTION * columns.size());
        while (plan.predictedVisits() > bound && budget > LEAST_BUDGET) {
            budget = Math.max(LEAST_BUDGET, budget / 2);
            plan = JoinPlan.of(columns, windows, new PlanOptions(budget, account -> hashes[account]));
        }
        if (!plan.cuts().isEmpty()) {
            notes.add(
                    plan.cuts().size() + " objects of kind " + kind.word() + " exceed the budget of " + budget
                            + " pairs and were joined within a shorter window; they are listed, and findings that rest on them say so.");
        }
        return plan;
    }
}
