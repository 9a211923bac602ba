package org.unmask.casework.analysis;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.chance.TieTable;
import org.unmask.finding.AccountRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.evidence.Assessment;
import org.unmask.finding.evidence.TraceResult;
import org.unmask.model.Level;
import org.unmask.rank.Ranked;
import org.unmask.rank.multiplex.Multiplexed;
import org.unmask.store.run.RunVerdict;
import org.unmask.store.run.RunWriter;

/** Writes what a run says of each account that has a tested tie, stands in a group, or was ranked. */
final class Verdicts {
    private final Findings findings;
    private final Ranked ranked;
    private final Multiplexed multiplexed;
    private final double[] leastQ;
    private final int[] groupOf;

    Verdicts(Findings findings, List<TraceResult> traces, RankRun.Outcome outcome) {
        int accounts = outcome.ranked().accounts();
        this.findings = findings;
        this.ranked = outcome.ranked();
        this.multiplexed = outcome.multiplexed();
        this.groupOf = findings.groupOf(accounts);
        this.leastQ = new double[accounts];
        Arrays.fill(leastQ, Double.NaN);
        for (TraceResult trace : traces) {
            TieTable ties = trace.result().ties();
            for (int tie = 0; tie < ties.size(); tie++) {
                for (int w = 0; w < trace.windows().count(); w++) {
                    lower(ties.a(tie), ties.q(tie, w));
                    lower(ties.b(tie), ties.q(tie, w));
                }
            }
        }
    }

    private void lower(int account, double q) {
        if (!Double.isNaN(q) && !(leastQ[account] <= q)) {
            leastQ[account] = q;
        }
    }

    void write(RunWriter writer) throws IOException {
        for (int account = 0; account < leastQ.length; account++) {
            int g = groupOf[account];
            if (g >= 0) {
                GroupRow group = findings.groups().get(g);
                Assessment assessed = findings.assessments().get(g);
                int place = Arrays.binarySearch(assessed.draft().evidence().members(), account);
                writer.verdict(new RunVerdict(
                        account,
                        rank(account),
                        leastQ[account],
                        assessed.coordinationOf(place),
                        assessed.gradeOf(place),
                        group.groupId(),
                        List.of(group.members().get(place).role())));
            } else if (!Double.isNaN(leastQ[account]) || isRanked(account)) {
                writer.verdict(new RunVerdict(
                        account, rank(account), leastQ[account], Level.NONE, Level.NONE, null, List.of()));
            }
        }
    }

    private boolean isRanked(int account) {
        return !Double.isNaN(ranked.score(account));
    }

    private AccountRow.@Nullable Rank rank(int account) {
        return isRanked(account)
                ? new AccountRow.Rank(
                        ranked.score(account),
                        ranked.percentile(account),
                        ranked.traces(account),
                        Double.isNaN(multiplexed.score(account)) ? null : multiplexed.score(account),
                        multiplexed.community(account) == Multiplexed.NONE
                                ? null
                                : (Long) (long) multiplexed.community(account))
                : null;
    }
}
