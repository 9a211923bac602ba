package org.unmask.explain.outlets;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: outlets of different owners with one source, such as an agency. */
public final class OutletsOfOneSource implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "outlets",
            "E-OUTLETS",
            "Outlets of different owners with one source",
            "At least half as many different sites as the group has members, and three or more, are each the own site of a member: it names the site, most of its posts in evidence, and three or more, lead to pages there that nobody in these data posted before it, and so do half as many other posts: the grade is at most low.",
            "Crowd of outlets that publish one agency's dispatches, of this project (docs/proof/scenarios.md)",
            List.of(
                    "made-up outlets, each with a site and some stories of its own",
                    "real outlets that are fed by one hidden hand: they act openly, what feeds them does not"),
            "Who owns the sites, by imprint, registration and history, and whether an agency carried these texts before them.");

    private static final int LEAST = 3;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long sites = group.members().stream()
                .filter(GroupView.Member::publishes)
                .map(GroupView.Member::site)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (sites < LEAST || !group.isMostMembers(sites)) {
            return null;
        }
        return new Told(
                Effect.EXPLAINS,
                sites + " different sites are each named by a member of " + group.size()
                        + " as its own, and it publishes there what the group shares, and more: outlets of different owners that take over one source, such as the dispatches of an agency, do that.");
    }
}
