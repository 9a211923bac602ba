package org.unmask.finding.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.unmask.finding.Explanation;
import org.unmask.model.ActionKind;
import org.unmask.model.Level;
import org.unmask.model.Untrusted;

/**
 * The innocent explanations that the data themselves show for a group, and the grade that remains.
 * Each lowers the grade by one step. What accounts say of themselves is in the operator's hands: it lowers, but clears nobody,
 * so no explanation brings a grade below {@code low}.
 */
public final class Explanations {
    /** From this share of all co-actions on, a group rests on one object. */
    private static final double ONE_OBJECT = .5;

    /** From this share of members or objects on, a trait is the group's. */
    private static final double MOST_OF_THEM = .5;

    private static final int MANY_OTHERS = 20;
    private static final int OTHERS_PER_MEMBER = 3;
    private static final int LEAST_OWNED = 3;

    private final List<TraceResult> traces;

    /** Looks at the evidence of these traces. */
    public Explanations(List<TraceResult> traces) {
        this.traces = List.copyOf(traces);
    }

    /** What a member's profile says: the platform's own mark of automation, words of automation, and the site it names as its own. */
    public record Declared(
            @Nullable Boolean botMark,
            boolean saysAutomated,
            @Nullable Untrusted site) {}

    /** The explanations of a group whose members declare this, in a fixed order. */
    public List<Explanation> of(GroupDraft group, List<Declared> members) {
        List<Explanation> found = new ArrayList<>();
        if (group.evidence().largestShare() >= ONE_OBJECT) {
            found.add(new Explanation(
                    "E-VIRAL",
                    "Half or more of the co-actions rest on one single object: a viral post brings strangers together.",
                    true));
        }
        if (wireShare(group.evidence()) >= MOST_OF_THEM) {
            found.add(new Explanation(
                    "E-WIRE",
                    "Most of the shared texts or links were also posted by many accounts outside the group: "
                            + "a wire text, a share button or a campaign template explains that as well.",
                    true));
        }
        long automated = members.stream().filter(Explanations::isAutomated).count();
        if (automated > 0 && automated >= MOST_OF_THEM * members.size()) {
            found.add(new Explanation(
                    "E-AUTOMATION",
                    automated + " of " + members.size()
                            + " members declare that they post automatically, as feeds and services do.",
                    true));
        }
        long owned = largestOwner(members);
        if (owned >= LEAST_OWNED && owned >= MOST_OF_THEM * members.size()) {
            found.add(new Explanation(
                    "E-OWNER",
                    owned + " of " + members.size()
                            + " members name the same site as their own: one declared owner may run them openly.",
                    true));
        }
        return found;
    }

    /** The grade that is left of a coordination. */
    public static Level grade(Level coordination, List<Explanation> explanations) {
        Level grade = coordination;
        for (Explanation explanation : explanations) {
            if (explanation.lowers() && grade.ordinal() > Level.LOW.ordinal()) {
                grade = grade.lowered();
            }
        }
        return grade;
    }

    private static boolean isAutomated(Declared member) {
        return Boolean.TRUE.equals(member.botMark()) || member.saysAutomated();
    }

    private static long largestOwner(List<Declared> members) {
        Map<Untrusted, Long> sites = new TreeMap<>();
        for (Declared member : members) {
            Untrusted site = member.site();
            if (site != null) {
                sites.merge(site, 1L, Long::sum);
            }
        }
        return sites.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** Share of the group's texts and links that many accounts outside the group posted too; 0 where it has none of either. */
    private double wireShare(GroupEvidence evidence) {
        ExhibitChoice choice = new ExhibitChoice(traces);
        long all = 0;
        long wire = 0;
        for (GroupEvidence.Use use : evidence.uses()) {
            ActionKind kind = traces.get(use.trace()).kind();
            if (kind == ActionKind.TEXT || kind == ActionKind.LINK) {
                long others = choice.accountsOn(use) - use.members();
                all++;
                wire += others >= MANY_OTHERS && others >= (long) OTHERS_PER_MEMBER * use.members() ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) wire / all;
    }
}
