package org.unmask.explain.official;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;

/** Innocent explanation: official accounts. */
public final class OfficialAccounts implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "official",
            "E-OFFICIAL",
            "Official accounts",
            "At least half of the members stand on the user's list of official accounts: the grade is at most low.",
            "Warning lists as MISP keeps them; the list is the user's, not the account's",
            List.of("an official account that was taken over"),
            "A word with the office that runs the accounts.");

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        long official =
                group.members().stream().filter(GroupView.Member::official).count();
        if (!group.isMostMembers(official)) {
            return null;
        }
        return new Told(
                Effect.EXPLAINS, official + " of " + group.size() + " members are official accounts by your list.");
    }
}
