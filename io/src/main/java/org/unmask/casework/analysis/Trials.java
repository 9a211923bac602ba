package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.casework.Progress;
import org.unmask.casework.question.AnalyzeSettings;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.KindInput;
import org.unmask.chance.KindResult;
import org.unmask.chance.TestSettings;
import org.unmask.chance.baseline.LagRates;
import org.unmask.evaluate.inject.Injected;
import org.unmask.evaluate.inject.Injection;
import org.unmask.evaluate.inject.Operation;
import org.unmask.evaluate.inject.Shared;
import org.unmask.finding.Explanation;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.Assessor;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.EvidenceSettings;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupFinder;
import org.unmask.finding.evidence.PairFinding;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;
import org.unmask.store.analysis.AnalysisTables;

/**
 * Analyzes a case once, and then again and again with a synthetic operation among the actions of one kind. What shuffles ask of a tie is
 * chosen on the case alone and stays frozen; everything else is done anew as an analysis does it. Nothing is written.
 * Cost of a trial: one join of that kind, and the search for groups.
 */
public final class Trials {
    private final AnalysisTables tables;
    private final AnalyzeSettings settings;
    private final WarningLists lists;
    private final KindTests tests;
    private final List<TraceResult> traces = new ArrayList<>();
    private final int place;
    private final Injection injection;
    private final long[] hashes;
    private final int[] platformOf;
    private final BitSet graded = new BitSet();

    /** What is tried: a kind, or with null that with the most actions; and the most accounts of any operation. */
    public record Wanted(@Nullable ActionKind kind, int mostAccounts) {}

    /**
     * What became of one operation: its accounts, how many of them reached at least moderate grade and coordination, how many accounts of
     * the case reached at least moderate grade that had not without it, and the codes of the reasons that lowered groups with members of it.
     */
    public record Outcome(int members, int graded, int coordinated, int others, Set<String> lowered) {
        public Outcome {
            lowered = Collections.unmodifiableSortedSet(new TreeSet<>(lowered));
        }
    }

    private Trials(AnalysisTables tables, AnalyzeSettings settings, WarningLists lists, Plain plain, Wanted wanted)
            throws IOException {
        this.tables = tables;
        this.settings = settings;
        this.lists = lists;
        this.tests = plain.tests;
        this.place = plain.place(wanted.kind());
        int accounts = tables.accountCount() + wanted.mostAccounts();
        this.hashes = widened(tables.accountHashes(), accounts);
        this.platformOf = Arrays.copyOf(tables.platformOf(), accounts);
        Arrays.fill(platformOf, tables.accountCount(), accounts, mostCommon(tables.platformOf()));
        int lastPost = 0;
        for (TraceResult trace : plain.traces) {
            ActionColumns columns = trace.columns();
            for (int i = 0; i < columns.size(); i++) {
                lastPost = Math.max(lastPost, columns.post(i));
            }
            traces.add(
                    new TraceResult(trace.kind(), Injection.widened(columns, wanted.mostAccounts()), trace.result()));
        }
        this.injection = new Injection(plain.traces.get(place).columns(), wanted.mostAccounts(), lastPost + 1);
    }

    /** Analyzes the case as it is; empty where it has no kind of action that can be tested. */
    public static @Nullable Trials of(
            AnalysisTables tables, AnalyzeSettings settings, WarningLists lists, Wanted wanted, Progress progress)
            throws IOException {
        KindTests tests = new KindTests(tables, settings, progress);
        Plain plain = new Plain(tests, tests.run(settings.kindsInOrder()));
        if (plain.place(wanted.kind()) < 0) {
            return null;
        }
        Trials trials = new Trials(tables, settings, lists, plain, wanted);
        trials.judgePlain();
        return trials;
    }

    private record Plain(KindTests tests, List<TraceResult> traces) {
        int place(@Nullable ActionKind kind) {
            Comparator<Integer> bySize =
                    Comparator.comparingInt(t -> traces.get(t).columns().size());
            int best = -1;
            for (int t = 0; t < traces.size(); t++) {
                boolean meant = kind == null
                        ? best < 0 || bySize.compare(t, best) > 0
                        : traces.get(t).kind() == kind;
                best = meant ? t : best;
            }
            return best;
        }
    }

    private static long[] widened(long[] hashes, int accounts) {
        long[] wider = Arrays.copyOf(hashes, accounts);
        for (int a = hashes.length; a < accounts; a++) {
            wider[a] = (a + 1L) * 0x9E37_79B9_7F4A_7C15L;
        }
        return wider;
    }

    private static int mostCommon(int[] platformOf) {
        int[] count = new int[Arrays.stream(platformOf).max().orElse(0) + 1];
        for (int platform : platformOf) {
            count[platform]++;
        }
        int best = 0;
        for (int platform = 1; platform < count.length; platform++) {
            best = count[platform] > count[best] ? platform : best;
        }
        return best;
    }

    /** The kind of action among which operations are put. */
    public ActionKind kind() {
        return traces.get(place).kind();
    }

    /** How many objects of the case an operation of that sort could use. */
    public int available(Shared shared) {
        return injection.available(shared);
    }

    private void judgePlain() throws IOException {
        List<PairFinding> pairs = pairs(traces);
        Assessor assessor = assessor(traces, pairs);
        Known known = new Known(tables, traces, lists);
        for (GroupDraft draft : new GroupFinder(traces, pairs, settings.seed()).groups()) {
            if (isAtLeastModerate(draft.coordination())) {
                Surroundings around =
                        known.around(draft, tables.profiles(draft.evidence().members()));
                Assessment assessed = assessor.of(draft, around);
                int[] members = draft.evidence().members();
                for (int m = 0; m < members.length; m++) {
                    graded.set(members[m], isAtLeastModerate(assessed.gradeOf(m)));
                }
            }
        }
    }

    /** Tries one operation; the same for a seed at any number of threads. */
    public Outcome of(Operation operation, long seed) throws IOException {
        Injected injected = injection.of(operation, seed);
        List<TraceResult> seen = new ArrayList<>(traces);
        seen.set(place, tested(injected.columns()));
        List<PairFinding> pairs = pairs(seen);
        Assessor assessor = assessor(seen, pairs);
        Known known = new Known(tables, seen, lists);
        Known.Synthetic synthetic = new Known.Synthetic(place, injected.firstFresh());
        int[] counts = new int[3];
        Set<String> lowered = new TreeSet<>();
        for (GroupDraft draft : new GroupFinder(seen, pairs, settings.seed()).groups()) {
            if (Arrays.stream(draft.evidence().members()).anyMatch(injected::isMember)) {
                Assessment assessed = assessor.of(draft, known.around(draft, seen, synthetic));
                count(assessed, injected, counts);
                if (isAtLeastModerate(draft.coordination())) {
                    assessed.reasons().stream().filter(Explanation::lowers).forEach(why -> lowered.add(why.code()));
                }
            }
        }
        return new Outcome(injected.members(), counts[0], counts[1], counts[2], lowered);
    }

    private void count(Assessment assessed, Injected injected, int[] counts) {
        int[] members = assessed.draft().evidence().members();
        for (int m = 0; m < members.length; m++) {
            boolean member = injected.isMember(members[m]);
            boolean high = isAtLeastModerate(assessed.gradeOf(m));
            counts[0] += member && high ? 1 : 0;
            counts[1] += member && isAtLeastModerate(assessed.coordinationOf(m)) ? 1 : 0;
            counts[2] += !member && high && !graded.get(members[m]) ? 1 : 0;
        }
    }

    private TraceResult tested(ActionColumns columns) throws IOException {
        KindResult before = traces.get(place).result();
        JoinPlan plan = tests.plan(kind(), columns, before.plan().windows(), hashes);
        TestSettings test = new TestSettings(
                before.plan().windows(),
                settings.pairBudget(),
                settings.threads(),
                0,
                settings.seed(),
                KindTests.ALPHA);
        KindResult found = ChanceTest.test(
                new KindInput(
                        columns,
                        platformOf,
                        tables.platforms(),
                        ratesBefore(before.plan().windows())),
                plan,
                test);
        KindResult frozen = new KindResult(
                found.ties(),
                found.families(),
                before.shuffled(),
                before.repetition(),
                found.plan(),
                found.leastObjectsKept(),
                found.rates());
        return new TraceResult(kind(), columns, frozen);
    }

    /** What the kinds before this one show of ordinary haste, as in the run itself. */
    private @Nullable LagRates ratesBefore(Windows windows) {
        LagRates rates = null;
        for (TraceResult trace : traces.subList(0, place)) {
            if (trace.windows().equals(windows)) {
                rates = rates == null
                        ? trace.result().rates()
                        : trace.result().rates().plus(rates);
            }
        }
        return rates;
    }

    private static List<PairFinding> pairs(List<TraceResult> seen) {
        return new EvidenceRule(seen, EvidenceSettings.DEFAULT).pairs();
    }

    private Assessor assessor(List<TraceResult> seen, List<PairFinding> pairs) {
        return new Assessor(seen, pairs, lists.courtesies(), new boolean[platformOf.length]);
    }

    private static boolean isAtLeastModerate(Level level) {
        return level.ordinal() >= Level.MODERATE.ordinal();
    }
}
