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
import java.util.stream.IntStream;
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
import org.unmask.evaluate.inject.Wording;
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
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;
import org.unmask.store.analysis.AnalysisTables;

/**
 * Analyzes a case once, and then again and again with a synthetic operation among the actions of one kind or several. What shuffles ask of a tie is
 * chosen on the case alone and stays frozen; everything else is done anew as an analysis does it. Nothing is written.
 * Cost of a trial: one join of each such kind, and the search for groups.
 */
public final class Trials {
    private static final int MOST_TEXTS = 1_000;

    /** No operation has so many posts of one kind, cover included. */
    private static final int POSTS_A_KIND = 100_000_000;

    private final AnalysisTables tables;
    private final AnalyzeSettings settings;
    private final WarningLists lists;
    private final KindTests tests;
    private final List<TraceResult> traces = new ArrayList<>();
    private final int[] places;
    private final List<Injection> injections = new ArrayList<>();
    private final @Nullable Rewording rewording;
    private final int families;
    private final long[] hashes;
    private final int[] platformOf;
    private final BitSet graded = new BitSet();

    /**
     * What is tried: kinds that the objects of an operation take in turn, none for the one with the most actions; how its own texts are worded;
     * on how many platforms its members are in turn; and the most accounts of any operation.
     */
    public record Wanted(List<ActionKind> kinds, Wording wording, int platforms, int mostAccounts) {
        public Wanted {
            kinds = List.copyOf(kinds);
        }
    }

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
        this.places = plain.places(wanted.kinds());
        int accounts = tables.accountCount() + wanted.mostAccounts();
        this.hashes = widened(tables.accountHashes(), accounts);
        this.platformOf = Arrays.copyOf(tables.platformOf(), accounts);
        int[] platforms = largest(tables.platformOf(), wanted.platforms());
        for (int a = tables.accountCount(); a < accounts; a++) {
            platformOf[a] = platforms[(a - tables.accountCount()) % platforms.length];
        }
        int lastPost = 0;
        for (TraceResult trace : plain.traces) {
            ActionColumns columns = trace.columns();
            for (int i = 0; i < columns.size(); i++) {
                lastPost = Math.max(lastPost, columns.post(i));
            }
            traces.add(
                    new TraceResult(trace.kind(), Injection.widened(columns, wanted.mostAccounts()), trace.result()));
        }
        for (int i = 0; i < places.length; i++) {
            injections.add(new Injection(
                    plain.traces.get(places[i]).columns(), wanted.mostAccounts(), lastPost + 1 + i * POSTS_A_KIND));
        }
        this.families = plain.place(ActionKind.NEAR_TEXT);
        List<Untrusted> texts = isReworded(wanted) ? tables.texts(MOST_TEXTS) : List.of();
        this.rewording = texts.size() < 2 ? null : new Rewording(texts, wanted.wording());
    }

    private boolean isReworded(Wanted wanted) {
        return wanted.wording() != Wording.SAME
                && families >= 0
                && Arrays.stream(places).anyMatch(p -> traces.get(p).kind() == ActionKind.TEXT);
    }

    /** Analyzes the case as it is; empty where it has no kind of action that can be tested. */
    public static @Nullable Trials of(
            AnalysisTables tables, AnalyzeSettings settings, WarningLists lists, Wanted wanted, Progress progress)
            throws IOException {
        KindTests tests = new KindTests(tables, settings, progress);
        Plain plain = new Plain(tests, tests.run(settings.kindsInOrder()));
        if (Arrays.stream(plain.places(wanted.kinds())).anyMatch(place -> place < 0)) {
            return null;
        }
        Trials trials = new Trials(tables, settings, lists, plain, wanted);
        trials.judgePlain();
        return trials;
    }

    private record Plain(KindTests tests, List<TraceResult> traces) {
        int[] places(List<ActionKind> kinds) {
            return kinds.isEmpty()
                    ? new int[] {largest()}
                    : kinds.stream().mapToInt(this::place).distinct().toArray();
        }

        int largest() {
            return IntStream.range(0, traces.size())
                    .boxed()
                    .max(Comparator.<Integer>comparingInt(
                                    t -> traces.get(t).columns().size())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElse(-1);
        }

        int place(ActionKind kind) {
            return IntStream.range(0, traces.size())
                    .filter(t -> traces.get(t).kind() == kind)
                    .findFirst()
                    .orElse(-1);
        }
    }

    private static long[] widened(long[] hashes, int accounts) {
        long[] wider = Arrays.copyOf(hashes, accounts);
        for (int a = hashes.length; a < accounts; a++) {
            wider[a] = (a + 1L) * 0x9E37_79B9_7F4A_7C15L;
        }
        return wider;
    }

    /** The platforms with the most accounts, at most so many. */
    private static int[] largest(int[] platformOf, int most) {
        int[] count = new int[Arrays.stream(platformOf).max().orElse(0) + 1];
        for (int platform : platformOf) {
            count[platform]++;
        }
        return IntStream.range(0, count.length)
                .filter(p -> count[p] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(p -> -count[p]).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The kinds of action among which operations are put. */
    public List<ActionKind> kinds() {
        return Arrays.stream(places).mapToObj(p -> traces.get(p).kind()).toList();
    }

    /** Whether texts of the operation are worded anew: not where the case has no texts of twelve words, or no families of near texts. */
    public boolean isReworded() {
        return rewording != null;
    }

    /** How many objects of the case an operation of that sort could use, over all kinds that it acts in. */
    public int available(Shared shared) {
        long least = injections.stream()
                .mapToLong(injection -> injection.available(shared))
                .min()
                .orElse(0);
        return (int) Math.min(Integer.MAX_VALUE, least * injections.size());
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
        List<TraceResult> seen = new ArrayList<>(traces);
        int[] fresh = new int[traces.size()];
        Arrays.fill(fresh, Integer.MAX_VALUE);
        Injected injected = null;
        for (int i = 0; i < places.length; i++) {
            int objects = operation.objects() / places.length + (i < operation.objects() % places.length ? 1 : 0);
            if (objects > 0) {
                injected = injections.get(i).of(operation.onObjects(objects), seed + i);
                put(injected, places[i], seen, seed);
                fresh[places[i]] = injected.firstFresh();
            }
        }
        if (injected == null) {
            throw new AssertionError("an operation without objects");
        }
        if (rewording != null) {
            fresh[families] = traces.get(families).columns().objects();
        }
        List<PairFinding> pairs = pairs(seen);
        Assessor assessor = assessor(seen, pairs);
        Known known = new Known(tables, seen, lists);
        Known.Synthetic synthetic = new Known.Synthetic(fresh);
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

    /** Puts the actions of one kind in place, and where texts are reworded the families too. */
    private void put(Injected injected, int place, List<TraceResult> seen, long seed) throws IOException {
        if (rewording == null || traces.get(place).kind() != ActionKind.TEXT) {
            seen.set(place, tested(place, injected.columns()));
            return;
        }
        Rewording.Reworded reworded =
                rewording.of(injected, traces.get(families).columns(), seed);
        seen.set(place, tested(place, reworded.text()));
        seen.set(families, tested(families, reworded.near()));
    }

    private TraceResult tested(int place, ActionColumns columns) throws IOException {
        ActionKind kind = traces.get(place).kind();
        KindResult before = traces.get(place).result();
        JoinPlan plan = tests.plan(kind, columns, before.plan().windows(), hashes);
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
                        ratesBefore(place, before.plan().windows())),
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
        return new TraceResult(kind, columns, frozen);
    }

    /** What the kinds before this one show of ordinary haste, as in the run itself. */
    private @Nullable LagRates ratesBefore(int place, Windows windows) {
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
