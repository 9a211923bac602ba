package org.unmask.explain.greeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

/** Innocent explanation: greetings, prayers, quotations. */
public final class Greeting implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "greeting",
            "E-GREETING",
            "Greetings, prayers, quotations",
            "At least half of the objects are short texts that a list of courtesies names: the grade is at most low.",
            "Negative control N-f of this project",
            List.of(
                    "an operation that fills its accounts with greetings to look human: its other texts then show",
                    "a language of which the list has no phrases"),
            "What the accounts post besides the greetings.");

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long courtesies = group.things(ActionKind.TEXT, ActionKind.NEAR_TEXT).stream()
                .filter(GroupView.Thing::courtesy)
                .count();
        if (courtesies == 0 || 2 * courtesies < group.things().size()) {
            return null;
        }
        return new Told(
                Effect.EXPLAINS,
                courtesies + " of " + group.things().size()
                        + " objects are greetings, prayers or quotations, which many people send at the same hours.");
    }
}
