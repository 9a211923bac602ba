package org.unmask.finding.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unmask.model.ActionKind;
import org.unmask.model.Untrusted;
import org.unmask.network.ActionColumns;
import org.unmask.text.CanonicalLink;

/**
 * What is known of one group beside its actions: what its members declare, in the order of the members, and the names of its objects, in the
 * order of {@link GroupEvidence#uses()}; empty lists where the source says nothing; and the places of the members that publish on the site they name.
 */
public record Surroundings(List<Declared> members, List<Untrusted> objects, Set<Integer> publishers) {
    /** Nothing but actions is known. */
    public static final Surroundings NOTHING = new Surroundings(List.of(), List.of(), Set.of());

    private static final Declared SILENT = new Declared(null, false, null, false, false);

    public Surroundings {
        members = List.copyOf(members);
        objects = List.copyOf(objects);
        publishers = Set.copyOf(publishers);
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

    /**
     * The links of the members that name a site: who publishes there. A member does when most of its posts in evidence, and three or more, carry a link to a
     * page of its site that nobody in these data posted before it, and half as many posts beside the evidence do: to name a large site and link to its pages
     * is not enough. Cost: the links of these members.
     */
    public static final class Pages {
        private static final int LEAST = 3;

        private final GroupEvidence evidence;
        private final List<Declared> declared;
        private final @Nullable ActionColumns links;
        private final int[] asked;

        /** Among {@code traces}, of which the links may be one. */
        public Pages(List<TraceResult> traces, GroupDraft draft, List<Declared> declared) {
            this.evidence = draft.evidence();
            this.declared = List.copyOf(declared);
            this.links = traces.stream()
                    .filter(trace -> trace.kind() == ActionKind.LINK)
                    .map(TraceResult::columns)
                    .findFirst()
                    .orElse(null);
            this.asked = asked();
        }

        private int[] asked() {
            TreeSet<Integer> objects = new TreeSet<>();
            int[] members = evidence.members();
            for (int m = 0; m < members.length && links != null; m++) {
                for (int k = links.rowStart(members[m]); isNamed(m) && k < links.rowStart(members[m] + 1); k++) {
                    objects.add(links.object(links.rowPosition(k)));
                }
            }
            return objects.stream().mapToInt(Integer::intValue).toArray();
        }

        private boolean isNamed(int member) {
            return member < declared.size() && declared.get(member).site() != null;
        }

        /** The links whose names are needed, ascending. */
        public int[] links() {
            return asked.clone();
        }

        /** The places of the members that publish on their site, where the links have these names. */
        public Set<Integer> publishers(List<Untrusted> names) {
            Set<Integer> publishers = new TreeSet<>();
            for (int m = 0; m < evidence.members().length && links != null; m++) {
                if (isNamed(m) && publishes(m, links, names)) {
                    publishers.add(m);
                }
            }
            return publishers;
        }

        private static boolean isFirst(int member, ActionColumns columns, int page) {
            return columns.account(columns.objectStart(page)) == member;
        }

        private boolean publishes(int m, ActionColumns columns, List<Untrusted> names) {
            Untrusted site = declared.get(m).site();
            int member = evidence.members()[m];
            Set<Integer> shared = new HashSet<>();
            Set<Integer> beside = new HashSet<>();
            for (int k = columns.rowStart(member); k < columns.rowStart(member + 1); k++) {
                int row = columns.rowPosition(k);
                Untrusted page = names.get(Arrays.binarySearch(asked, columns.object(row)));
                Untrusted of = CanonicalLink.ownSiteOf(page);
                if (of != null && of.equals(site) && isFirst(member, columns, columns.object(row))) {
                    (evidence.has(columns.post(row)) ? shared : beside).add(columns.post(row));
                }
            }
            return shared.size() >= LEAST
                    && 2L * shared.size() >= evidence.actions(m)
                    && 2 * beside.size() >= shared.size();
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
