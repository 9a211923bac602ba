package org.unmask.finding.evidence;

import java.util.List;
import org.unmask.group.GroupLayout;
import org.unmask.group.Order;
import org.unmask.model.Level;

/**
 * An account group before names are looked up: accounts are dense numbers. {@code standings} and {@code places} stand in the
 * order of {@code evidence.members()}; {@code reasons} say in our words why coordination has this level, which is judged without
 * those members whose role is undecided because they are ahead of everybody.
 */
@SuppressWarnings("ArrayRecordComponent")
public record GroupDraft(
        Level coordination,
        List<String> reasons,
        GroupEvidence evidence,
        List<PairFinding> pairs,
        double stability,
        double medianObjects,
        boolean twoTraces,
        Framing framing,
        Order.Standing[] standings,
        GroupLayout.Place[] places) {
    public GroupDraft {
        reasons = List.copyOf(reasons);
        pairs = List.copyOf(pairs);
    }
}
