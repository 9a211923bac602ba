package org.unmask.explain.automation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: declared automation. */
public final class DeclaredAutomation implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "automation",
            "E-AUTOMATION",
            "Declared automation",
            "At least half of the members declare that they post automatically: the grade is at most moderate, and falls no further for that.",
            "Negative control N-f of this project; what an account says of itself is in its operator's hands, so this clears nobody",
            List.of("an operation that declares its amplifiers as bots"),
            "Who runs the service, and whether it says so.");

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long automated =
                group.members().stream().filter(GroupView.Member::isAutomated).count();
        if (!group.isMostMembers(automated)) {
            return null;
        }
        return new Told(
                Effect.TEMPERS,
                automated + " of " + group.size()
                        + " members declare that they post automatically, as feeds and services do.");
    }
}
