package org.unmask.finding.evidence;

import java.util.List;
import org.unmask.group.GroupLayout;
import org.unmask.group.Order;
import org.unmask.model.Level;

/**
 * An account group before names are looked up: accounts are dense numbers. {@code standings} and {@code places} stand in the
 * order of {@code evidence.members()}; {@code reasons} say in our words why coordination has this level.
 */
@SuppressWarnings("ArrayRecordComponent")
public record GroupDraft(
        Level coordination,
        List<String> reasons,
        GroupEvidence evidence,
        List<PairFinding> pairs,
        double stability,
        double medianObjects,
        Order.Standing[] standings,
        GroupLayout.Place[] places) {
    public GroupDraft {
        reasons = List.copyOf(reasons);
        pairs = List.copyOf(pairs);
    }
}
