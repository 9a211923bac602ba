package org.unmask.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;

/**
 * What the innocent explanations may see of a group: its members, the objects on which they met, and who else was there.
 * {@code largestShare} = share of all co-actions that rest on one object; {@code edge} = accounts outside the group that took part in its
 * objects, at the same moments, more often than their own activity explains (p &lt;= .001, or as a surplus over all of them), yet at most two thirds as often as the median member.
 */
public record GroupView(List<Member> members, List<Thing> things, double largestShare, int edge) {
    public GroupView {
        members = List.copyOf(members);
        things = List.copyOf(things);
    }

    /**
     * A member: the platform's own mark of automation, words of automation in its profile, the site it names as its own, whether a list of
     * the user calls it official, on how many objects it acted at all (the kinds of this run), and whether it publishes on that site: most of its posts in
     * evidence, and three or more, carry a link to a page of it that nobody posted before, and so do half as many posts beside the evidence.
     */
    public record Member(
            @Nullable Boolean botMark,
            boolean saysAutomated,
            @Nullable Untrusted site,
            boolean official,
            int objectsEver,
            boolean publishes) {
        /** One of which nothing shows that it publishes anywhere. */
        public Member(
                @Nullable Boolean botMark,
                boolean saysAutomated,
                @Nullable Untrusted site,
                boolean official,
                int objectsEver) {
            this(botMark, saysAutomated, site, official, objectsEver, false);
        }

        /** Whether it declares itself automated, by mark or by word. */
        public boolean isAutomated() {
            return Boolean.TRUE.equals(botMark) || saysAutomated;
        }
    }

    /**
     * An object of the group's evidence: members and pairs of posts in step on it; accounts outside the group that acted on it at the same
     * moments ({@code near}) and at any time ({@code ever}); whether its text is a courtesy (greeting, prayer, quotation) by a list of the
     * user; and the site of a link.
     */
    public record Thing(
            ActionKind kind,
            int members,
            long coactions,
            int near,
            int ever,
            boolean courtesy,
            @Nullable Untrusted site) {}

    /** How many members there are. */
    public int size() {
        return members.size();
    }

    /** Whether at least half of the members, and at least one, are so. */
    public boolean isMostMembers(long count) {
        return count > 0 && 2 * count >= members.size();
    }

    /** The objects of these kinds. */
    public List<Thing> things(ActionKind... kinds) {
        List<ActionKind> asked = List.of(kinds);
        return things.stream().filter(thing -> asked.contains(thing.kind())).toList();
    }
}
