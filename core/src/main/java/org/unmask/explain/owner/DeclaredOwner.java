package org.unmask.explain.owner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.explain.Effect;
import org.unmask.explain.ExplanationCard;
import org.unmask.explain.GroupView;
import org.unmask.explain.InnocentExplanation;
import org.unmask.explain.Told;
import org.unmask.model.Untrusted;

/** Innocent explanation: one declared owner or organisation. */
public final class DeclaredOwner implements InnocentExplanation {
    private static final ExplanationCard CARD = new ExplanationCard(
            "owner",
            "E-OWNER",
            "One declared owner or organisation",
            "At least half of the members, and three or more, name the same site as their own: the grade is at most moderate, and falls no further for that; where half of the linked pages, and three or more, lead to that very site, the grade is at most low, for nothing is hidden.",
            "Negative controls N-b and N-j of this project (newsrooms of one owner, staff of a party)",
            List.of("a made-up outlet whose accounts all name it: the declaration is open, the owner may not be"),
            "Who owns the site, by its imprint, registration and history.");

    private static final int LEAST = 3;

    @Override
    public ExplanationCard card() {
        return CARD;
    }

    @Override
    public @Nullable Told of(GroupView group) {
        Map<Untrusted, Long> sites = new TreeMap<>();
        for (GroupView.Member member : group.members()) {
            Untrusted site = member.site();
            if (site != null) {
                sites.merge(site, 1L, Long::sum);
            }
        }
        long most = sites.values().stream().mapToLong(Long::longValue).max().orElse(0);
        if (most < LEAST || !group.isMostMembers(most)) {
            return null;
        }
        // TreeMap: the first of equally frequent sites, whatever the order of members.
        boolean own = sites.entrySet().stream()
                .filter(site -> site.getValue() == most)
                .anyMatch(site -> leadThere(group, site.getKey()));
        String declared = most + " of " + group.size() + " members name the same site as their own";
        return own
                ? new Told(
                        Effect.EXPLAINS,
                        declared + ", and most of their links lead to it: an owner or organisation that acts openly.")
                : new Told(Effect.TEMPERS, declared + ": one declared owner or organisation may run them openly.");
    }

    private static boolean leadThere(GroupView group, Untrusted owner) {
        List<GroupView.Thing> links =
                group.things().stream().filter(thing -> thing.site() != null).toList();
        long own = links.stream().filter(thing -> owner.equals(thing.site())).count();
        return own >= LEAST && 2 * own >= links.size();
    }
}
