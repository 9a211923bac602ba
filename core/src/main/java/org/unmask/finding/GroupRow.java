package org.unmask.finding;

import java.util.List;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Untrusted;

/**
 * An account group with everything its card shows.
 * Times are microseconds. {@code months} = (month such as 2021-08, actions in evidence) in time order; where the group lived
 * for two months or less, days such as 2021-08-05 may stand there instead, and the report draws days.
 * {@code stability} = share of members that stay together over resamplings of the objects, NaN where not computed.
 * {@code cutShare} = share of the group's evidence objects whose window was cut by the pair budget.
 */
public record GroupRow(
        String groupId,
        Level coordination,
        Level grade,
        List<Member> members,
        long posts,
        List<String> platforms,
        List<ActionKind> kinds,
        long first,
        long last,
        String note,
        List<MonthCount> months,
        double stability,
        double cutShare,
        double medianObjects,
        List<Explanation> explanations,
        List<Link> links) {
    public GroupRow {
        members = List.copyOf(members);
        platforms = List.copyOf(platforms);
        kinds = List.copyOf(kinds);
        months = List.copyOf(months);
        explanations = List.copyOf(explanations);
        links = List.copyOf(links);
    }

    /** One member; {@code role} such as {@code first}, {@code later}, {@code mixed}; position in the drawing within [0,1] x [0,1]. */
    public record Member(
            AccountKey account,
            @org.jspecify.annotations.Nullable Untrusted handle,
            long posts,
            long evidenceActions,
            String role,
            double leadShare,
            double x,
            double y) {
        /** Whether it is always ahead of the others without evidence of its own: {@code first; role undecided}. */
        public boolean isUndecided() {
            return role.startsWith("first; role undecided");
        }
    }

    /**
     * Members that count: those whose role is not undecided. An account that is always ahead may be copied or framed, so no sentence may say
     * that it acted with the others.
     */
    public long counted() {
        return members.stream().filter(member -> !member.isUndecided()).count();
    }

    /** A drawn tie between two members, by their index in {@code members}; {@code objects} = most distinct objects over kinds and windows. */
    public record Link(int from, int to, long objects) {}

    /** Evidence actions of the group in one month (UTC), month as 2021-08. */
    public record MonthCount(String month, long actions) {}
}
