package org.unmask.explain.news;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: breaking news. */
public final class BreakingNews implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "news",
            "E-NEWS",
            "Breaking news",
            "On at least half of the objects, three times as many accounts outside the group acted at the same moments: the grade falls one step.",
            "Negative controls N-e and N-i of this project (live events, everyone reacts)",
            List.of("an operation that amplifies what is popular at that moment"),
            "Whether the same accounts also act together on days without such news.");

    private static final int OTHERS_PER_MEMBER = 3;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long hot = group.things().stream()
                .filter(thing -> thing.near() >= OTHERS_PER_MEMBER * thing.members())
                .count();
        if (hot == 0 || 2 * hot < group.things().size()) {
            return null;
        }
        return new Told(
                Effect.LOWERS,
                "On " + hot + " of " + group.things().size()
                        + " objects most of those who acted at the same moments are outside the group: everybody reacted to the same news.");
    }
}
