package org.unmask.explain.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

/** Innocent explanation: wire text or share button. */
public final class WireText implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "wire",
            "E-WIRE",
            "Wire text or share button",
            "At least half of the shared texts and links were also posted by 20 or more, and three times as many, accounts outside the group at any time: the grade falls one step.",
            "Jakesch et al. 2021 (share-button texts as controls); negative controls N-b and N-h of this project",
            List.of("an operation that pushes articles which are popular by themselves"),
            "Whether the accounts say where they take the texts from: an agency, a feed, a share button of one site.");

    private static final int MANY_OTHERS = 20;
    private static final int OTHERS_PER_MEMBER = 3;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        List<GroupView.Thing> shared = group.things(ActionKind.TEXT, ActionKind.NEAR_TEXT, ActionKind.LINK);
        long wire = shared.stream().filter(WireText::isWire).count();
        if (wire == 0 || 2 * wire < shared.size()) {
            return null;
        }
        return new Told(
                Effect.LOWERS,
                wire + " of " + shared.size()
                        + " shared texts and links were also posted by many accounts outside the group: a wire text or a share button explains that as well.");
    }

    private static boolean isWire(GroupView.Thing thing) {
        return thing.ever() >= MANY_OTHERS && thing.ever() >= OTHERS_PER_MEMBER * thing.members();
    }
}
