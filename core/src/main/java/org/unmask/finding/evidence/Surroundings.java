package org.unmask.finding.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unmask.model.Untrusted;

/**
 * What is known of one group beside its actions: what its members declare, in the order of the members, and the names of its objects, in the
 * order of {@link GroupEvidence#uses()}; empty lists where the source says nothing.
 */
public record Surroundings(List<Declared> members, List<Untrusted> objects) {
    /** Nothing but actions is known. */
    public static final Surroundings NOTHING = new Surroundings(List.of(), List.of());

    private static final Declared SILENT = new Declared(null, false, null, false, false);

    public Surroundings {
        members = List.copyOf(members);
        objects = List.copyOf(objects);
    }

    /**
     * What a member's profile says: the platform's mark of automation, words of automation, its own site; whether the user's list calls it official;
     * and whether the source tells a name or a description of it at all.
     */
    public record Declared(
            @Nullable Boolean botMark,
            boolean saysAutomated,
            @Nullable Untrusted site,
            boolean official,
            boolean described) {
        /** Whether it declares itself automated, by mark or by word. */
        public boolean isAutomated() {
            return Boolean.TRUE.equals(botMark) || saysAutomated;
        }
    }

    Declared member(int i) {
        return i < members.size() ? members.get(i) : SILENT;
    }

    @Nullable
    Untrusted object(int i) {
        return i < objects.size() ? objects.get(i) : null;
    }
}
