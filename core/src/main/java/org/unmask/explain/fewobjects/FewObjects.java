package org.unmask.explain.fewobjects;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: accounts with few objects. */
public final class FewObjects implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "fewobjects",
            "E-FEW",
            "Accounts with few objects",
            "At least half of the members acted on fewer than five objects in all of these data: the grade falls one step.",
            "Negative control N-g of this project; Pacheco et al. 2021 (least support of an account)",
            List.of("throw-away accounts of an operation"),
            "The full timelines of these accounts.");

    private static final int FEW = 5;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long thin = group.members().stream()
                .filter(member -> member.objectsEver() < FEW)
                .count();
        if (!group.isMostMembers(thin)) {
            return null;
        }
        return new Told(
                Effect.LOWERS,
                thin + " of " + group.size() + " members acted on fewer than " + FEW
                        + " objects in these data: there is little to tell habit from design.");
    }
}
