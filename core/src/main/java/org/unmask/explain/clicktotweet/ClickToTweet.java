package org.unmask.explain.clicktotweet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;
import org.unmask.model.ActionKind;

/** Innocent explanation: prepared text of a campaign. */
public final class ClickToTweet implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "clicktotweet",
            "E-TEMPLATE",
            "Prepared text of a campaign",
            "At least half of the shared texts, and at least three, were written word for word by five or more accounts outside the group, and by half as many as in it: the grade is at most low.",
            "Negative control N-d of this project (click-to-tweet); Keller et al. 2020, doi:10.1080/10584609.2019.1661888 (copied text as a mark of instruction)",
            List.of("an operation whose texts real users copy", "a campaign of which only the core was collected"),
            "The page that offers the prepared text, and whether it names who is behind it.");

    private static final int LEAST = 3;
    private static final int OTHERS = 5;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        List<GroupView.Thing> texts = group.things(ActionKind.TEXT, ActionKind.NEAR_TEXT);
        long prepared = texts.stream().filter(ClickToTweet::isPrepared).count();
        if (prepared < LEAST || 2 * prepared < texts.size()) {
            return null;
        }
        return new Told(
                Effect.EXPLAINS,
                prepared + " of " + texts.size()
                        + " shared texts were written word for word, or nearly, by accounts outside the group too: a prepared text of a petition or campaign does that.");
    }

    private static boolean isPrepared(GroupView.Thing text) {
        return text.ever() >= OTHERS && 2 * text.ever() >= text.members();
    }
}
