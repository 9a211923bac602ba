package org.unmask.bench.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.KindInput;
import org.unmask.chance.KindResult;
import org.unmask.chance.TestSettings;
import org.unmask.chance.baseline.LagRates;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.Assessor;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.EvidenceSettings;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupEvidence;
import org.unmask.finding.evidence.GroupFinder;
import org.unmask.finding.evidence.Surroundings;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;
import org.unmask.network.Windows;
import org.unmask.text.lists.Phrases;

/** A world, analyzed as the product does it, with its groups judged. */
final class Trial {
    private static final long BUDGET = 1_000_000;

    private final World world;
    private final List<TraceResult> traces = new ArrayList<>();
    private final List<Assessment> groups = new ArrayList<>();
    private final List<Assessment> unprotected = new ArrayList<>();

    Trial(World world, long seed) {
        this.world = world;
        LagRates rates = LagRates.none(3, Windows.DEFAULT.count());
        for (ActionKind kind : world.kinds()) {
            ActionColumns columns = world.columns(kind);
            TestSettings settings = new TestSettings(Windows.DEFAULT, BUDGET, 1, 10, seed, .01);
            JoinPlan plan = JoinPlan.of(columns, settings.windows(), BUDGET);
            KindInput input = new KindInput(columns, world.platforms(), List.of("x", "facebook"), rates);
            KindResult result = ChanceTest.test(input, plan, settings);
            rates = result.rates().plus(rates);
            traces.add(new TraceResult(kind, columns, result));
        }
        EvidenceRule rule = new EvidenceRule(traces, EvidenceSettings.DEFAULT);
        Phrases courtesies = Phrases.of(List.of("good morning", "god bless"));
        Assessor assessor = new Assessor(traces, rule.pairs(), courtesies, new boolean[world.accounts()]);
        for (GroupDraft draft : new GroupFinder(traces, rule.pairs(), seed).groups()) {
            groups.add(assessor.of(draft, surroundings(draft)));
            unprotected.add(assessor.unprotected().of(draft, Surroundings.NOTHING));
        }
    }

    private Surroundings surroundings(GroupDraft draft) {
        List<Untrusted> names = new ArrayList<>();
        for (GroupEvidence.Use use : draft.evidence().uses()) {
            names.add(world.name(traces.get(use.trace()).kind(), use.object()));
        }
        List<Surroundings.Declared> declared = Arrays.stream(draft.evidence().members())
                .mapToObj(world::declared)
                .toList();
        Surroundings.Pages pages = new Surroundings.Pages(traces, draft, declared);
        List<Untrusted> links = Arrays.stream(pages.links())
                .mapToObj(link -> world.name(ActionKind.LINK, link))
                .toList();
        return new Surroundings(declared, names, pages.publishers(links));
    }

    /** What was tested, kind by kind. */
    List<TraceResult> traces() {
        return List.copyOf(traces);
    }

    List<Assessment> groups() {
        return groups;
    }

    /** The same groups with every protection off. */
    List<Assessment> unprotected() {
        return unprotected;
    }

    /** Whether the evidence of a group rests on that kind of action, among others or alone. */
    boolean restsOn(Assessment group, ActionKind kind) {
        return group.draft().evidence().traces().stream()
                .anyMatch(trace -> traces.get(trace).kind() == kind);
    }

    /** Whose group it is: the truth to which most of its members belong, {@link World#NOBODY} included. */
    int truthOf(Assessment group) {
        return Arrays.stream(group.draft().evidence().members())
                .map(world::truthOf)
                .boxed()
                .collect(java.util.stream.Collectors.groupingBy(
                        truth -> truth, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.<Integer, Long>comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(World.NOBODY);
    }

    /** Members of {@code truth} that stand in groups of at least that grade, counting only accounts that have that grade themselves. */
    long membersAtLeast(int truth, Level level) {
        long count = 0;
        for (Assessment group : groups) {
            int[] members = group.draft().evidence().members();
            for (int i = 0; i < members.length; i++) {
                boolean graded = group.gradeOf(i).ordinal() >= level.ordinal();
                count += graded && world.truthOf(members[i]) == truth ? 1 : 0;
            }
        }
        return count;
    }

    /** The highest grade of a group that is mostly {@code truth}. */
    Level bestGrade(int truth) {
        return groups.stream()
                .filter(group -> truthOf(group) == truth)
                .map(Assessment::grade)
                .max(java.util.Comparator.naturalOrder())
                .orElse(Level.NONE);
    }

    /** The highest coordination of a group that is mostly {@code truth}. */
    Level bestCoordination(int truth) {
        return groups.stream()
                .filter(group -> truthOf(group) == truth)
                .map(group -> group.draft().coordination())
                .max(java.util.Comparator.naturalOrder())
                .orElse(Level.NONE);
    }
}
