package org.unmask.bench.truth;

import java.util.List;
import org.unmask.bench.generate.MadeUpActions;
import org.unmask.chance.ChanceTest;
import org.unmask.chance.KindInput;
import org.unmask.chance.KindResult;
import org.unmask.chance.TestSettings;
import org.unmask.finding.evidence.EvidenceRule;
import org.unmask.finding.evidence.EvidenceSettings;
import org.unmask.finding.evidence.GroupDraft;
import org.unmask.finding.evidence.GroupFinder;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.network.ActionColumns;
import org.unmask.network.JoinPlan;

/** One made-up world, joined, tested, grouped, and compared with its truth. */
final class Judged {
    private final MadeUpActions world;
    private final TraceResult trace;
    private final EvidenceRule rule;
    private final List<GroupDraft> groups;

    Judged(MadeUpActions world, TestSettings settings) {
        this.world = world;
        ActionColumns columns = world.columns();
        JoinPlan plan = JoinPlan.of(columns, settings.windows(), budget(columns, settings));
        KindInput input = new KindInput(columns, new int[columns.accounts()], List.of("x"));
        this.trace = new TraceResult(ActionKind.GIVEN, columns, ChanceTest.test(input, plan, settings));
        this.rule = new EvidenceRule(List.of(trace), EvidenceSettings.DEFAULT);
        this.groups = new GroupFinder(List.of(trace), rule.pairs(), settings.seed()).groups();
    }

    /** The budget that the product would choose: halved until the join looks at no more than 50 pairs an action. */
    static long budget(ActionColumns columns, TestSettings settings) {
        long budget = settings.pairBudget();
        while (budget > 10_000
                && JoinPlan.of(columns, settings.windows(), budget).predictedVisits()
                        > Math.max(1_000_000, 50L * columns.size())) {
            budget = Math.max(10_000, budget / 2);
        }
        return budget;
    }

    KindResult result() {
        return trace.result();
    }

    /** Evidence ties within window {@code w}: those planted in one group, and the others. */
    long[] evidence(int w) {
        long[] count = new long[2];
        for (int tie = 0; tie < result().ties().size(); tie++) {
            if (rule.isEvidence(0, tie, w)) {
                int a = world.groupOf(result().ties().a(tie));
                int b = world.groupOf(result().ties().b(tie));
                count[a >= 0 && a == b ? 0 : 1]++;
            }
        }
        return count;
    }

    /** Planted groups of which at least {@code share} of the members stand together in a group of at least that level. */
    int plantedAtLeast(Level level, int planted, int members, double share) {
        int found = 0;
        for (int g = 0; g < planted; g++) {
            int group = g;
            long most = groups.stream()
                    .filter(draft -> draft.coordination().ordinal() >= level.ordinal())
                    .mapToLong(draft -> java.util.Arrays.stream(draft.evidence().members())
                            .filter(account -> world.groupOf(account) == group)
                            .count())
                    .max()
                    .orElse(0);
            found += most >= share * members ? 1 : 0;
        }
        return found;
    }

    /** Groups above {@code low}. */
    long aboveLow() {
        return groups.stream()
                .filter(draft -> draft.coordination().ordinal() > Level.LOW.ordinal())
                .count();
    }
}
