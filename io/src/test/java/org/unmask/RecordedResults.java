package org.unmask;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.unmask.finding.AccountRow;
import org.unmask.finding.ExhibitRow;
import org.unmask.finding.GroupRow;
import org.unmask.finding.PairRow;
import org.unmask.finding.Results;
import org.unmask.finding.RunSummary;
import org.unmask.finding.TieRow;
import org.unmask.finding.exhibit.GreyPicture;
import org.unmask.finding.exhibit.OwnExhibit;

/** Results held in lists, for tests of reports and exports; {@link RecordedCase} fills them. */
public record RecordedResults(
        RunSummary summary,
        List<AccountRow> accountRows,
        List<TieRow> tieRows,
        List<GroupRow> groups,
        List<ExhibitRow> exhibits,
        List<PairRow> pairRows)
        implements Results {
    @Override
    public void accounts(Consumer<AccountRow> sink) {
        accountRows.forEach(sink);
    }

    @Override
    public void ties(boolean all, Consumer<TieRow> sink) {
        tieRows.stream().filter(tie -> all || tie.evidence()).forEach(sink);
    }

    @Override
    public void pairs(Consumer<PairRow> sink) {
        pairRows.forEach(sink);
    }

    @Override
    public List<OwnExhibit> ownExhibits() {
        return List.of();
    }

    @Override
    public Optional<GreyPicture> picture(String sha256) {
        return Optional.empty();
    }

    /** The same run with nothing found. */
    public RecordedResults withoutGroups() {
        return new RecordedResults(summary, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same with other notes about the run. */
    public RecordedResults withSummary(RunSummary other) {
        return new RecordedResults(other, accountRows, tieRows, groups, exhibits, pairRows);
    }
}
