package org.unmask.finding.evidence;

import java.util.List;
import org.unmask.finding.Explanation;
import org.unmask.model.Level;

/**
 * A group with everything that speaks against publishing it, and the grade that remains.
 * {@code reasons} in the order of the report; {@code edge} = accounts on the edge of the group; {@code undecidable} = the data cannot tell an
 * operation from an innocent crowd.
 */
public record Assessment(
        GroupDraft draft, List<Explanation> reasons, Level grade, int edge, int rareObjects, boolean undecidable) {
    public Assessment {
        reasons = List.copyOf(reasons);
    }

    /** The coordination of one member: a member that is only ever ahead does not act together with those behind it. */
    public Level coordinationOf(int member) {
        return capped(draft.coordination(), member);
    }

    /** The grade of one member. */
    public Level gradeOf(int member) {
        return capped(grade, member);
    }

    private Level capped(Level level, int member) {
        return draft.framing().isUndecided(member) && level.ordinal() > Level.LOW.ordinal() ? Level.LOW : level;
    }
}
